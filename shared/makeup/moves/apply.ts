import { gridOf } from '../../sheet/grid.ts';
import { sheets } from '../../sheet/sheets.ts';
import { type Plan, type StoryPlan, withStory } from '../plan.ts';
import { leastLeg } from '../propose.ts';
import { cutStory } from './cut.ts';
import { addFiller, dropFiller, setFillerHeight } from './fillers.ts';
import { setHeadLines, setHeadline } from './head.ts';
import { type Deed, type FitOrder, type Job, type Move, type Part, partOf } from './move.ts';
import { setPace } from './paces.ts';
import { dropPicture, setHeights, setWidth } from './pictures.ts';
import { isSoundPlan } from './stand.ts';

/**
 * Carries out a move: the order and the plan to make the page from. Undefined when the page no longer allows it (it has changed since the move was offered): nothing
 * may overlap or leave the page, no column of text become too short.
 */
export function applyMove<Order extends FitOrder>(order: Order, plan: Plan, move: Move): Job<Order> | undefined {
  const part = partOf({ order, plan }, move.story);
  if (part === undefined) return undefined;
  if (move.kind === 'cut') return cutStory({ order, plan }, part, move);
  const set = setOtherwise(part.place, move);
  if (set !== undefined) return { order, plan: withStory(plan, part.at, set) };
  const moved = movedPlan(plan, part, move);
  return moved && isSoundPlan(moved, gridOf(sheets[plan.sheet], plan.line), plan) && keepsText(plan, moved)
    ? { order, plan: moved }
    : undefined;
}

/** The story set otherwise in the same place; undefined for a move that moves something. */
function setOtherwise(place: StoryPlan, deed: Deed): StoryPlan | undefined {
  if (deed.kind === 'pull-in') return setPace(place, deed.element, -1);
  if (deed.kind === 'let-out') return setPace(place, deed.element, 1);
  return deed.kind === 'subhead-white' ? { ...place, subheadWhite: Math.max(0, place.subheadWhite + deed.by) } : undefined;
}

/** The plan with things stood elsewhere. */
function movedPlan(plan: Plan, part: Part, deed: Deed): Plan | undefined {
  switch (deed.kind) {
    case 'picture-height':
      return setHeights(plan, part, deed);
    case 'picture-width':
      return setWidth(plan, part, deed);
    case 'picture-drop':
      return dropPicture(plan, part, deed.picture);
    case 'head-lines':
      return setHeadLines(plan, part, deed.by);
    case 'headline':
      return setHeadline(plan, part, deed.step, deed.by);
    case 'filler-add':
      return addFiller(plan, part, deed.width, deed.lines);
    case 'filler-height':
      return setFillerHeight(plan, deed.filler, deed.by);
    case 'filler-drop':
      return dropFiller(plan, part, deed.filler);
    default:
      return undefined;
  }
}

/** True when no column of text is shorter than the least, unless it is as long as it was. */
const keepsText = (old: Plan, { stories }: Plan): boolean =>
  stories.every(({ legs }, at) => {
    const before = old.stories[at]?.legs ?? [];
    return legs.every((leg, i) => {
      const was = before[i];
      const lines = leg.to - leg.from;
      return lines >= leastLeg || (before.length === legs.length && was !== undefined && lines >= was.to - was.from && lines > 0);
    });
  });
