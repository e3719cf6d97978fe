import { type Cells, cellsRect, type Grid } from '../sheet/grid.ts';
import { type Length, points } from '../sheet/length.ts';
import type { Column } from './columns.ts';

/** Rows of text of one measure beneath one another: part of a column (`column` counts all columns of the thread). */
export interface Band extends Column {
  readonly column: number;
}

/** The narrowest measure beside a thing that stands in a column's way: seven characters of body type (by eye); what is narrower stays white. */
const leastBeside: Length = points(63);

/**
 * The columns cut into bands round things that stand in their way, a gutter of white at their sides: rows that a thing shortens form a band of their own, rows that it
 * parts are read across, left part before right part. A column that nothing meets is one band.
 */
export function bandsOf(columns: readonly Column[], things: readonly Cells[], grid: Grid, least: Length = leastBeside): readonly Band[] {
  return columns.flatMap((column, index): readonly Band[] => {
    const met = things.filter((thing) => meets(column, thing, grid));
    return met.length === 0 ? [{ ...column, column: index }] : cutRound(column, met, grid, least, index);
  });
}

function meets({ x, width, from, to }: Column, thing: Cells, grid: Grid): boolean {
  if (thing.line >= to || thing.line + thing.lines <= from || thing.width === 0) return false;
  const rect = cellsRect(grid, thing);
  return rect.x < x + width && x < rect.x + rect.width;
}

function cutRound(column: Column, things: readonly Cells[], grid: Grid, least: Length, index: number): readonly Band[] {
  const edges = things.flatMap(({ line, lines }) => [line, line + lines]).filter((line) => line > column.from && line < column.to);
  const cuts = [...new Set([column.from, ...edges, column.to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, i): readonly Band[] => {
    const to = cuts[i + 1]!;
    const parts = freeParts(
      column,
      things.filter(({ line, lines }) => line < to && line + lines > from),
      grid,
      least,
    );
    const [only] = parts;
    if (parts.length === 1) return [{ ...column, ...only!, from, to, column: index }];
    // Parted rows: every part of every row is a band of one line.
    return Array.from({ length: to - from }, (_, row) => from + row).flatMap((line) =>
      parts.map((part) => ({ ...column, ...part, from: line, to: line + 1, column: index })),
    );
  });
}

/** What things leave of a column's width, from left to right. */
function freeParts(
  column: Column,
  things: readonly Cells[],
  grid: Grid,
  least: Length,
): readonly { readonly x: Length; readonly width: Length }[] {
  const white = grid.gutter * grid.cell;
  const end = column.x + column.width;
  const taken = things.map((thing) => cellsRect(grid, thing)).sort((a, b) => a.x - b.x);
  const parts: { x: Length; width: Length }[] = [];
  let x = column.x;
  for (const rect of taken) {
    const width = rect.x - white - x;
    if (width >= least) parts.push({ x, width });
    x = Math.max(x, rect.x + rect.width + white);
  }
  return end - x >= (taken.length === 0 ? 0 : least) ? [...parts, { x, width: end - x }] : parts;
}
