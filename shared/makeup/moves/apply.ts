import { type Grid, gridOf } from '../../sheet/grid.ts';
import { sheets } from '../../sheet/sheets.ts';
import type { Plan } from '../plan.ts';
import { leastLeg } from '../propose.ts';
import { cutStory } from './cut.ts';
import { addFiller, dropFiller, setFillerHeight } from './fillers.ts';
import { setHeadLines } from './head.ts';
import type { FitOrder, Job, Move } from './move.ts';
import { setPace } from './paces.ts';
import { dropPicture, setHeights, setWidth } from './pictures.ts';
import { isSoundPlan } from './stand.ts';

/**
 * Carries out a move: the order and the plan to make the page from. Undefined when the page no longer allows it (it has changed since the move was offered): nothing
 * may overlap or leave the page, no column of text become too short.
 */
export function applyMove<Order extends FitOrder>(order: Order, plan: Plan, move: Move): Job<Order> | undefined {
  if (move.kind === 'cut') return cutStory({ order, plan }, move);
  if (move.kind === 'pull-in') return { order, plan: setPace(plan, move.element, -1) };
  if (move.kind === 'let-out') return { order, plan: setPace(plan, move.element, 1) };
  if (move.kind === 'subhead-white') return { order, plan: { ...plan, subheadWhite: Math.max(0, plan.subheadWhite + move.by) } };
  const grid = gridOf(sheets[plan.sheet], plan.line);
  const moved = movedPlan(plan, grid, move);
  return moved && isSoundPlan(moved, grid) && keepsText(plan, moved) ? { order, plan: moved } : undefined;
}

type PlanMove = Exclude<Move, { kind: 'cut' | 'pull-in' | 'let-out' | 'subhead-white' }>;

/** The plan with things stood elsewhere. */
function movedPlan(plan: Plan, grid: Grid, move: PlanMove): Plan | undefined {
  switch (move.kind) {
    case 'picture-height':
      return setHeights(plan, grid, move);
    case 'picture-width':
      return setWidth(plan, grid, move);
    case 'picture-drop':
      return dropPicture(plan, grid, move.picture);
    case 'head-lines':
      return setHeadLines(plan, grid, move.by);
    case 'headline': {
      const moved = setHeadLines(plan, grid, move.by);
      return moved && { ...moved, headline: move.step };
    }
    case 'filler-add':
      return addFiller(plan, move.width, move.lines);
    case 'filler-height':
      return setFillerHeight(plan, grid, move.filler, move.by);
    case 'filler-drop':
      return dropFiller(plan, move.filler);
  }
}

/** True when no column of text is shorter than the least, unless it is as long as it was. */
const keepsText = (old: Plan, { legs }: Plan): boolean =>
  legs.every((leg, i) => {
    const was = old.legs[i];
    const lines = leg.to - leg.from;
    return lines >= leastLeg || (old.legs.length === legs.length && was !== undefined && lines >= was.to - was.from && lines > 0);
  });
