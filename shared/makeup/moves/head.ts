import type { Composer } from '../../line/composer.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { TextBlock } from '../../story/story.ts';
import { placedRect } from '../boxed.ts';
import { allSteps, headLimits } from '../column-head.ts';
import { type Head, headlineSteps, setHead } from '../head.ts';
import { type HeadlineStep, type Plan, withStory } from '../plan.ts';
import type { Deed, Part } from './move.ts';
import { resize } from './stand.ts';

/** Most lines of white the headline block may have beyond what its type needs (by eye). */
const mostSpare = 3;

/** How many steps of the house's table a headline may go down or up at once, and how many lines that may change. */
const mostSteps = 3;
const mostLines = 5;

/** Lines the headline block needs. */
const linesOf = (head: Head, grid: Grid): number => Math.ceil(head.height / grid.line);

/** A line more or less of white in the headline block, and other steps for the headline that change its depth by whole lines. */
export function headMoves({ place, story }: Part, grid: Grid, composer: Composer): readonly Deed[] {
  if (place.head === null || place.head.vertical) return [];
  const { lines: depth, headline: asked } = place.head;
  const { width } = placedRect(place.head, place.box, grid);
  const limits = headLimits(grid, place.head.width);
  const set = (step?: HeadlineStep): Head => setHead(story, composer, width, step, limits);
  const head = set(asked);
  if (head.lines.length === 0) return [];
  const least = linesOf(head, grid);
  const moves = ([-1, 1] as const).flatMap((by): Deed[] => {
    const lines = depth + by;
    return (by < 0 ? lines >= least : lines <= least + mostSpare) ? [{ kind: 'head-lines', by }] : [];
  });
  const headline = story.find((element): element is TextBlock => element.type === 'headline');
  if (headline === undefined) return moves;
  const now = head.lines.filter((line) => line.role === 'headline');
  const spare = Math.max(0, depth - least);
  const seen = new Set<number>();
  const ways = headlineSteps(story, headline, composer, width, limits);
  for (const step of nearest(ways, { lines: now.length === 2 ? 2 : 1, size: now[0]?.size ?? 0 })) {
    const by = linesOf(set(step), grid) + spare - depth;
    if (by === 0 || Math.abs(by) > mostLines || seen.has(by)) continue;
    seen.add(by);
    moves.push({ kind: 'headline', step, by });
  }
  return moves;
}

const rank = (size: number): number => allSteps.findIndex((step) => step.size === size);

/** The steps near the one a headline is set in, the nearest first; of the other number of lines only the largest. */
function nearest(all: readonly HeadlineStep[], now: HeadlineStep): readonly HeadlineStep[] {
  const distance = ({ size }: HeadlineStep): number => Math.abs(rank(size) - rank(now.size));
  const alike = all.filter((step) => step.lines === now.lines && distance(step) > 0 && distance(step) <= mostSteps);
  const other = all.filter((step) => step.lines !== now.lines).slice(0, 1);
  return [...alike.sort((a, b) => distance(a) - distance(b)), ...other];
}

/** The plan with the headline block so many lines deeper, or shallower; undefined where the page does not allow it. */
export const setHeadLines = (plan: Plan, { at }: Part, by: number): Plan | undefined =>
  resize(plan, [{ kind: 'head', story: at, index: 0 }], by, 'down');

/** The plan with a headline in another step, its block so many lines deeper. */
export function setHeadline(plan: Plan, part: Part, step: HeadlineStep, by: number): Plan | undefined {
  const moved = setHeadLines(plan, part, by);
  const place = moved?.stories[part.at];
  return moved && place?.head ? withStory(moved, part.at, { ...place, head: { ...place.head, headline: step } }) : undefined;
}
