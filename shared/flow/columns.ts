import { columnLeft, columnsWidth, type Grid } from '../sheet/grid.ts';
import type { Length } from '../sheet/length.ts';
import { type Leg, legWidth, type Split } from './leg.ts';

/** One column of type: the leg it belongs to, its left edge and width, and its grid lines (`to` exclusive). A leg that is not split is one column. */
export interface Column {
  readonly leg: number;
  readonly x: Length;
  readonly width: Length;
  readonly from: number;
  readonly to: number;
}

/** A stretch across the page. */
export interface Stretch {
  readonly x: Length;
  readonly width: Length;
}

/** The columns of legs, in the order text runs through them; none that is within a box reaches beyond `inside`, the room the box leaves. One without room is left out. */
export const columnsOf = (legs: readonly Leg[], grid: Grid, inside?: Stretch): readonly Column[] =>
  legs.flatMap((leg, index) => {
    const { from, to } = leg;
    const whole = clipped({ x: columnLeft(grid, leg.column), width: columnsWidth(grid, legWidth(leg)) }, inside);
    const parts = leg.split === undefined ? [whole] : splitWidth(whole, leg.split, grid, leg, inside);
    return parts.filter(({ width }) => width >= grid.cell).map(({ x, width }): Column => ({ leg: index, x, width, from, to }));
  });

function clipped({ x, width }: Stretch, inside: Stretch | undefined): Stretch {
  if (inside === undefined || x >= inside.x + inside.width || x + width <= inside.x) return { x, width };
  const left = Math.max(x, inside.x);
  return { x: left, width: Math.max(0, Math.min(x + width, inside.x + inside.width) - left) };
}

function splitWidth(whole: Stretch, split: Split, grid: Grid, leg: Leg, inside: Stretch | undefined): readonly Stretch[] {
  if (split.way !== 'grid') return splitFreely(whole, split, grid);
  const basic = Array.from({ length: legWidth(leg) }, (_, i) => ({ x: columnLeft(grid, leg.column + i), width: columnsWidth(grid, 1) }));
  return basic.map((column) => clipped(column, inside));
}

/** As many columns as asked for, or as can be a character wide at least. */
function splitFreely({ x, width }: Stretch, { columns, way }: Split, { cell, gutter: between }: Grid): readonly Stretch[] {
  const gutter = between * cell;
  const count = Math.max(1, Math.min(columns, Math.floor((width + gutter) / (cell + gutter))));
  if (count === 1) return [{ x, width }];
  const room = width - (count - 1) * gutter;
  if (way === 'free') return row(x, Array<Length>(count).fill(Math.floor(room / count)), gutter);
  const characters = Math.floor(room / cell);
  const each = Math.floor(characters / count);
  if (way === 'whole') return row(x, Array<Length>(count).fill(each * cell), (width - count * each * cell) / (count - 1));
  const wider = characters - each * count;
  return row(
    x,
    Array.from({ length: count }, (_, i) => (i < count - wider ? each : each + 1) * cell),
    gutter,
  );
}

/** Stretches of these widths side by side. */
function row(x: Length, widths: readonly Length[], gutter: Length): readonly Stretch[] {
  let left = x;
  return widths.map((width) => {
    const stretch = { x: Math.round(left), width };
    left += width + gutter;
    return stretch;
  });
}
