import type { Leg } from '../../flow/leg.ts';
import type { Cells, Grid } from '../../sheet/grid.ts';
import { leastImage } from '../moves/stand.ts';
import type { PictureSlot, Plan } from '../plan.ts';
import { cellsOfPart, type PartPutter, type PlanPart, withPart } from './part.ts';

/** Which edges of a frame are taken hold of. */
export interface Edges {
  readonly left?: true;
  readonly right?: true;
  readonly top?: true;
  readonly bottom?: true;
}

/** The fewest lines a part may be high: a picture keeps its white, its caption and the least image; a rule across may be one line. */
export function leastLines(plan: Plan, part: PlanPart): number {
  if (part.kind !== 'picture') return 1;
  const slot = plan.stories[part.at]?.pictures[part.index];
  return slot === undefined ? 1 : slot.cells.lines - slot.imageLines + leastImage;
}

/**
 * Puts a part into other cells and pins it: make-up will leave it there. The cells are brought onto the page first, the size kept as far as it goes. A picture's image takes what
 * lines its caption and its white leave. The same plan when nothing changes.
 */
export function place(plan: Plan, part: PlanPart, wanted: Cells, grid: Grid): Plan {
  const now = cellsOfPart(plan, part);
  if (now === null) return plan;
  const cells = ontoPage(wanted, grid, leastLines(plan, part));
  if (now.column === cells.column && now.width === cells.width && now.line === cells.line && now.lines === cells.lines) return plan;
  return withPart(plan, part, putAt(cells));
}

/** Moves a part by so many columns and lines, no farther than the page goes. */
export function move(plan: Plan, part: PlanPart, columns: number, lines: number, grid: Grid): Plan {
  const now = cellsOfPart(plan, part);
  if (now === null) return plan;
  const column = Math.max(0, Math.min(grid.columns - now.width, now.column + columns));
  const line = Math.max(0, Math.min(grid.lines - now.lines, now.line + lines));
  return place(plan, part, { ...now, column, line }, grid);
}

/** Moves the edges taken hold of by so many columns and lines; the others stay, and a part never becomes smaller than the least. */
export function resize(plan: Plan, part: PlanPart, edges: Edges, columns: number, lines: number, grid: Grid): Plan {
  const now = cellsOfPart(plan, part);
  if (now === null) return plan;
  const least = leastLines(plan, part);
  const [right, bottom] = [now.column + now.width, now.line + now.lines];
  const within = (value: number, from: number, to: number): number => Math.max(from, Math.min(to, value));
  const left = edges.left ? within(now.column + columns, 0, right - 1) : now.column;
  const top = edges.top ? within(now.line + lines, 0, bottom - least) : now.line;
  const width = (edges.right ? within(right + columns, left + 1, grid.columns) : right) - left;
  const height = (edges.bottom ? within(bottom + lines, top + least, grid.lines) : bottom) - top;
  return place(plan, part, { column: left, width, line: top, lines: height }, grid);
}

/** Cells within the page. */
function ontoPage(cells: Cells, grid: Grid, least: number): Cells {
  const width = Math.max(1, Math.min(grid.columns, cells.width));
  const lines = Math.max(least, Math.min(grid.lines, cells.lines));
  const column = Math.max(0, Math.min(grid.columns - width, cells.column));
  const line = Math.max(0, Math.min(grid.lines - lines, cells.line));
  return { column, width, line, lines };
}

const putAt = (cells: Cells): PartPutter => ({
  cells: (place) => ({ ...place, ...cells, pinned: true }),
  leg: (leg: Leg): Leg => {
    const { width: _, ...rest } = leg;
    const wide = cells.width === 1 ? {} : { width: cells.width };
    return { ...rest, column: cells.column, ...wide, from: cells.line, to: cells.line + cells.lines, pinned: true };
  },
  slot: (slot: PictureSlot): PictureSlot => {
    const imageLines = slot.imageLines + cells.lines - slot.cells.lines;
    return { ...slot, cells, imageLines, pinned: true };
  },
});

/** Pins a part, or lets make-up move it again. */
export function pin(plan: Plan, part: PlanPart, pinned: boolean): Plan {
  const put = <Place extends { readonly pinned?: true }>(place: Place): Place => {
    const { pinned: _, ...rest } = place;
    return (pinned ? { ...rest, pinned: true } : rest) as Place;
  };
  return withPart(plan, part, { cells: put, leg: put, slot: put });
}
