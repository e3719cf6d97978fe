import type { Cells } from '../../sheet/grid.ts';
import { isBody } from '../../story/story.ts';
import type { OrderedStory } from '../moves/move.ts';
import { noPlace, type Plan, type StoryPlan, withStory } from '../plan.ts';
import { addPicture } from './add.ts';
import type { PlanPart } from './part.ts';

/** Something of a page's order that stands nowhere on the page: a story's head or its text, one of its pictures (by its number in the story), the notices. */
export type Missing =
  | { readonly kind: 'head' | 'text'; readonly story: string }
  | { readonly kind: 'picture'; readonly story: string; readonly picture: number }
  | { readonly kind: 'notices' };

/** What of a page's order stands nowhere on it, in the order's order. The rest of a story that comes from another page has neither head nor pictures here. */
export function missingOf(plan: Plan, stories: readonly OrderedStory[], notices: number): readonly Missing[] {
  const ofStories = stories.flatMap(({ id, story, jump }): readonly Missing[] => {
    const place = plan.stories.find((other) => other.story === id) ?? noPlace(id);
    const text: readonly Missing[] = place.legs.length === 0 && story.some(isBody) ? [{ kind: 'text', story: id }] : [];
    if (jump?.from !== undefined) return text;
    const head: readonly Missing[] =
      place.head === null && story.some(({ type }) => type === 'headline') ? [{ kind: 'head', story: id }] : [];
    const pictures = story.filter(({ type }) => type === 'picture').map((_, picture) => picture);
    const dropped = pictures.filter((picture) => !place.pictures.some((slot) => slot.picture === picture));
    return [...head, ...text, ...dropped.map((picture): Missing => ({ kind: 'picture', story: id, picture }))];
  });
  return notices > 0 && plan.notices === null ? [...ofStories, { kind: 'notices' }] : ofStories;
}

/** Puts something missing into cells, pinned, and tells which part it is then. A picture's caption has one line, until the page is set again. */
export function putMissing(plan: Plan, missing: Missing, cells: Cells): { readonly plan: Plan; readonly part: PlanPart } {
  if (missing.kind === 'notices') {
    return { plan: { ...plan, notices: { ...cells, columns: cells.width, pinned: true } }, part: { kind: 'notices' } };
  }
  const known = plan.stories.findIndex(({ story }) => story === missing.story);
  const at = known < 0 ? plan.stories.length : known;
  const whole = known < 0 ? { ...plan, stories: [...plan.stories, noPlace(missing.story)] } : plan;
  const place = whole.stories[at]!;
  if (missing.kind === 'picture') {
    return { plan: addPicture(whole, at, missing.picture, cells, 1), part: { kind: 'picture', at, index: place.pictures.length } };
  }
  const { column, width, line, lines } = cells;
  const put: StoryPlan =
    missing.kind === 'head'
      ? { ...place, head: { ...cells, pinned: true } }
      : { ...place, legs: [...place.legs, { column, width, from: line, to: line + lines, pinned: true }] };
  const part: PlanPart = missing.kind === 'head' ? { kind: 'head', at } : { kind: 'leg', at, index: place.legs.length };
  return { plan: withStory(whole, at, put), part };
}
