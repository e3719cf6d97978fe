import type { NoticeRules } from '../flow/notice-rules.ts';
import type { Composer } from '../line/composer.ts';
import type { PrintedNotice } from '../notice/notice.ts';
import { type Grid, gridOf } from '../sheet/grid.ts';
import { type SheetName, sheets } from '../sheet/sheets.ts';
import type { Story } from '../story/story.ts';
import { setBody } from './body.ts';
import type { OrderedStory } from './moves/move.ts';
import { packBox, whiteAtFoot } from './notice-box.ts';
import { setPlacedHead } from './placed-head.ts';
import type { Box, Plan, StoryPlan } from './plan.ts';
import { type PhotoShape, ratiosOf } from './ratios.ts';
import type { Scorable, ScoredBox, ScoredStory } from './score.ts';

/** What of a page's order the score reads; notices in the order of their column. */
export interface ScoredOrder {
  readonly stories: readonly OrderedStory[];
  readonly photos: readonly PhotoShape[];
  readonly notices: readonly PrintedNotice[];
  readonly rules?: NoticeRules;
}

/** What make-up works on: the stories by weight, the heaviest first, their photos, and the notices in the order of their column. With a plan its pinned frames stay. */
export interface MakeUpOrder extends ScoredOrder {
  readonly sheet: SheetName;
  readonly plan?: Plan;
}

/** A page as the score sees it: composed by its plan, so that a page that a person has changed is judged as one that make-up proposes. */
export function scorable(order: ScoredOrder, plan: Plan, composer: Composer): Scorable {
  const grid = gridOf(sheets[plan.sheet], plan.line);
  const stories = plan.stories.flatMap((place): ScoredStory[] => {
    const found = order.stories.find(({ id }) => id === place.story);
    return found === undefined ? [] : [scoredStory(found, place, ratiosOf(found.story, order.photos), grid, composer)];
  });
  return { grid, stories, box: plan.notices && scoredBox(order, plan.notices, grid, composer), fillers: plan.fillers };
}

function scoredStory(
  { id, story, jump }: OrderedStory,
  place: StoryPlan,
  ratios: readonly number[],
  grid: Grid,
  composer: Composer,
): ScoredStory {
  const { filled, over } = setBody(story, place, grid, composer, undefined, jump);
  return {
    id,
    head: place.head ?? { column: 0, width: 0, line: 0, lines: 0 },
    size: headlineSize(story, place, grid, composer),
    isBoxed: place.box !== undefined,
    isVertical: place.head?.vertical ?? false,
    legs: place.legs,
    pictures: place.pictures.map((slot) => ({ ...slot, ratio: ratios[slot.picture] ?? 1500 })),
    // The pictures of a story that comes from another page stand there.
    dropped: jump?.from === undefined ? story.filter(({ type }) => type === 'picture').length - place.pictures.length : 0,
    over: over.lines,
    white: filled.holes.reduce((sum, { lines }) => sum + lines, 0),
    paced: (place.tight?.length ?? 0) + (place.loose?.length ?? 0),
  };
}

/** The size a story's headline is set in, 0 when it has none or shows none. */
function headlineSize(story: Story, { head, box }: StoryPlan, grid: Grid, composer: Composer): number {
  if (head === null) return 0;
  const set = setPlacedHead(story, head, grid, composer, box);
  const parts: readonly { readonly role: string; readonly size: number }[] = set.kind === 'vertical' ? set.columns : set.lines;
  return parts.find(({ role }) => role === 'headline')?.size ?? 0;
}

function scoredBox({ notices, rules }: ScoredOrder, box: Box, grid: Grid, composer: Composer): ScoredBox {
  const packed = packBox(notices, composer, grid, box, rules);
  const { items, rest } = packed;
  const over = rest === null ? 0 : items.slice(rest.item).reduce((sum, { lines }) => sum + lines.length, -rest.from);
  return { cells: box, over, uneven: whiteAtFoot(packed, box.columns) };
}
