import type { Length } from './length.ts';
import type { Rect } from './rect.ts';
import type { Sheet } from './sheets.ts';

/** The newspaper grid: basic columns of whole characters across, body lines down; everything on the page stands on it. */
export interface Grid {
  /** Basic columns, characters in each, and characters of the gutter between two. */
  readonly columns: number;
  readonly characters: number;
  readonly gutter: number;
  /** Width of one cell (the body size) and height of one body line. */
  readonly cell: Length;
  readonly line: Length;
  /** Body lines in the type area. */
  readonly lines: number;
  /** Left and top of the type area from the trim's corner. */
  readonly left: Length;
  readonly top: Length;
  /** Baseline of a body line below the line's top. */
  readonly baseline: Length;
}

/** Part of the em box above the baseline, thousandths of the em (print.md 2.7: Chinese faces reach from 880 to −120). */
export const emAbove = 880;

/** The grid of a sheet at one of its line heights: the columns centred on the sheet, the lines hung from the top of the type area. */
export function gridOf(sheet: Sheet, line: Length): Grid {
  const cells = sheet.columns * sheet.characters + (sheet.columns - 1) * sheet.gutter;
  return {
    columns: sheet.columns,
    characters: sheet.characters,
    gutter: sheet.gutter,
    cell: sheet.cell,
    line,
    lines: Math.floor(sheet.areaHeight / line),
    left: Math.round((sheet.width - cells * sheet.cell) / 2),
    top: Math.round((sheet.height - sheet.areaHeight) / 2),
    baseline: baselineIn(line, sheet.cell),
  };
}

/** Baseline below the top of a line of the given height when the em box of the type stands in its middle. */
export const baselineIn = (line: Length, size: Length): Length => Math.round((line - size) / 2 + (size * emAbove) / 1000);

/** Width of so many basic columns with the gutters between them: 13n + (n−1) cells on a broadsheet. */
export const columnsWidth = (grid: Grid, columns: number): Length => (columns * grid.characters + (columns - 1) * grid.gutter) * grid.cell;

/** Left edge of a basic column, counted from 0. */
export const columnLeft = (grid: Grid, column: number): Length => grid.left + column * (grid.characters + grid.gutter) * grid.cell;

/** Top of a body line, counted from 0. */
export const lineTop = (grid: Grid, line: number): Length => grid.top + line * grid.line;

/** Baseline of a body line, counted from 0. */
export const baselineOf = (grid: Grid, line: number): Length => lineTop(grid, line) + grid.baseline;

/** A rectangle of the grid: from a column, so many columns wide, from a line, so many lines high. */
export interface Cells {
  readonly column: number;
  readonly width: number;
  readonly line: number;
  readonly lines: number;
}

/** Where a rectangle of the grid stands on the page. */
export const cellsRect = (grid: Grid, cells: Cells): Rect => ({
  x: columnLeft(grid, cells.column),
  y: lineTop(grid, cells.line),
  width: columnsWidth(grid, cells.width),
  height: cells.lines * grid.line,
});

/** The type area: all columns, all lines. */
export const typeArea = (grid: Grid): Rect => cellsRect(grid, { column: 0, width: grid.columns, line: 0, lines: grid.lines });
