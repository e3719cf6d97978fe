import type { Stretch } from '../flow/columns.ts';
import { type Cells, cellsRect, type Grid } from '../sheet/grid.ts';
import type { Rect } from '../sheet/rect.ts';

/** Where what is in a box may stand: a character from its sides. */
export function insideOf(box: Cells, grid: Grid): Stretch {
  const { x, width } = cellsRect(grid, box);
  return { x: x + grid.cell, width: Math.max(0, width - 2 * grid.cell) };
}

/** Where a story's head or picture stands: its cells, but not beyond what the story's box leaves. */
export function placedRect(cells: Cells, box: Cells | undefined, grid: Grid): Rect {
  const rect = cellsRect(grid, cells);
  if (box === undefined) return rect;
  const inside = insideOf(box, grid);
  const x = Math.max(rect.x, inside.x);
  return { ...rect, x, width: Math.max(0, Math.min(rect.x + rect.width, inside.x + inside.width) - x) };
}
