import type { Column } from '../flow/columns.ts';
import { type Cells, cellsRect, type Grid, lineTop } from '../sheet/grid.ts';
import { points } from '../sheet/length.ts';
import { black, type Order } from './list.ts';

/** Columns farther from one another than so many cells have no rule between them. */
const widestGutter = 3;

/** Fine rules in the gutters between columns that follow one another, as far as text stands on both sides and nothing stands in the gutter. */
export function columnRules(columns: readonly Column[], things: readonly Cells[], grid: Grid): readonly Order[] {
  return columns.flatMap((column, i): readonly Order[] => {
    const next = columns[i + 1];
    const edge = column.x + column.width;
    if (next === undefined || next.x < edge || next.x - edge > widestGutter * grid.cell) return [];
    const x = next.x - Math.round((next.x - edge) / 2);
    const met = things.filter((thing) => {
      const rect = cellsRect(grid, thing);
      return rect.x < x && x < rect.x + rect.width;
    });
    return stretches(Math.max(column.from, next.from), Math.min(column.to, next.to), met).map(([from, to]) => ({
      kind: 'rule',
      x1: x,
      y1: lineTop(grid, from) + points(1.5),
      x2: x,
      y2: lineTop(grid, to) - points(1.5),
      thickness: points(0.25),
      ink: black,
    }));
  });
}

/** What things leave of the lines between two. */
function stretches(from: number, to: number, things: readonly Cells[]): readonly (readonly [number, number])[] {
  const free: [number, number][] = [];
  let line = from;
  for (const thing of [...things].sort((a, b) => a.line - b.line)) {
    if (thing.line + thing.lines <= line || thing.line >= to) continue;
    if (thing.line > line) free.push([line, thing.line]);
    line = thing.line + thing.lines;
  }
  return line < to ? [...free, [line, to]] : free;
}
