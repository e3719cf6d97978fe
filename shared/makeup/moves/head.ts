import type { Composer } from '../../line/composer.ts';
import { steps } from '../../line/house.ts';
import { columnsWidth, type Grid } from '../../sheet/grid.ts';
import type { TextBlock } from '../../story/story.ts';
import { type Head, headlineSteps, setHead } from '../head.ts';
import type { HeadlineStep, Plan } from '../plan.ts';
import type { Job, Move } from './move.ts';
import { resize } from './stand.ts';

/** Most lines of white the headline block may have beyond what its type needs (by eye). */
const mostSpare = 3;

/** How many steps of the house's table a headline may go down or up at once, and how many lines that may change. */
const mostSteps = 3;
const mostLines = 5;

/** Lines the headline block needs. */
const linesOf = (head: Head, grid: Grid): number => Math.ceil(head.height / grid.line);

/** A line more or less of white in the headline block, and other steps for the headline that change its depth by whole lines. */
export function headMoves({ order, plan }: Job, grid: Grid, composer: Composer): readonly Move[] {
  const width = columnsWidth(grid, grid.columns);
  const head = setHead(order.story, composer, width, plan.headline);
  if (head.lines.length === 0) return [];
  const least = linesOf(head, grid);
  const moves = ([-1, 1] as const).flatMap((by): Move[] => {
    const lines = plan.headLines + by;
    return (by < 0 ? lines >= least : lines <= least + mostSpare) ? [{ kind: 'head-lines', by }] : [];
  });
  const headline = order.story.find((element): element is TextBlock => element.type === 'headline');
  if (headline === undefined) return moves;
  const set = head.lines.filter((line) => line.role === 'headline');
  const spare = Math.max(0, plan.headLines - least);
  const seen = new Set<number>();
  for (const step of nearest(headlineSteps(headline, composer, width), { lines: set.length === 2 ? 2 : 1, size: set[0]?.size ?? 0 })) {
    const by = linesOf(setHead(order.story, composer, width, step), grid) + spare - plan.headLines;
    if (by === 0 || Math.abs(by) > mostLines || seen.has(by)) continue;
    seen.add(by);
    moves.push({ kind: 'headline', step, by });
  }
  return moves;
}

const place = (size: number): number => steps.headline.findIndex((step) => step.size === size);

/** The steps near the one a headline is set in, the nearest first; of the other number of lines only the largest. */
function nearest(all: readonly HeadlineStep[], now: HeadlineStep): readonly HeadlineStep[] {
  const distance = ({ size }: HeadlineStep): number => Math.abs(place(size) - place(now.size));
  const alike = all.filter((step) => step.lines === now.lines && distance(step) > 0 && distance(step) <= mostSteps);
  const other = all.filter((step) => step.lines !== now.lines).slice(0, 1);
  return [...alike.sort((a, b) => distance(a) - distance(b)), ...other];
}

/** The plan with the headline block so many lines deeper, or shallower; undefined where the page does not allow it. */
export const setHeadLines = (plan: Plan, grid: Grid, by: number): Plan | undefined =>
  resize(plan, grid, [{ kind: 'head', index: 0 }], by, 'down');
