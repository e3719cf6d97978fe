import type { Cells, Grid } from '../sheet/grid.ts';
import { leastFiller } from './filler.ts';
import type { Filler, PictureSlot } from './plan.ts';
import { naturalLines, type PictureNeed, pictureWhite } from './propose.ts';

/** Whole lines an image takes when shown whole. */
const wholeLines = (grid: Grid, width: number, need: PictureNeed): number => Math.max(1, Math.round(naturalLines(grid, width, need)));

/** Lines a picture takes with its caption and the white beneath. */
const linesOf = (grid: Grid, width: number, need: PictureNeed): number =>
  wholeLines(grid, width, need) + need.captionLines[width]! + pictureWhite;

/** Pictures in rows of one width, from the top of a filler's cells: their slots, and the cells they leave. */
interface Rows {
  readonly slots: readonly PictureSlot[];
  readonly left: readonly Cells[];
}

const areaOf = (cells: Cells): number => cells.width * cells.lines;

/** Pictures and fillers when those pictures that have no place among the text stand where fillers would, each filler taking its share of them; what fits nowhere stays without a place. */
export function standBeside(
  grid: Grid,
  placed: readonly PictureSlot[],
  room: readonly Filler[],
  needs: readonly PictureNeed[],
): { readonly pictures: readonly PictureSlot[]; readonly fillers: readonly Filler[] } {
  const slots = [...placed];
  const fillers: Filler[] = [];
  let next = placed.length;
  let area = room.reduce((sum, filler) => sum + areaOf(filler), 0);
  for (const filler of [...room].sort((a, b) => areaOf(b) - areaOf(a))) {
    const share = Math.ceil(((needs.length - next) * areaOf(filler)) / area);
    area -= areaOf(filler);
    const rows = rowsIn(grid, filler, needs, next, share);
    if (rows === undefined) {
      fillers.push(filler);
      continue;
    }
    slots.push(...rows.slots);
    fillers.push(...rows.left);
    next += rows.slots.length;
  }
  return { pictures: slots, fillers };
}

/** As many of the pictures from `first` on as the cells hold, at most `most`, as wide as they may be with all of them; undefined when not one fits. */
function rowsIn(grid: Grid, cells: Cells, needs: readonly PictureNeed[], first: number, most: number): Rows | undefined {
  for (let count = Math.min(most, needs.length - first); count > 0; count--) {
    for (let width = cells.width; width > 0; width--) {
      const rows = rowsOf(grid, cells, needs.slice(first, first + count), first, width);
      if (rows !== undefined) return rows;
    }
  }
  return undefined;
}

/** The pictures at one width, row under row; undefined when they are higher than the cells. */
function rowsOf(grid: Grid, cells: Cells, needs: readonly PictureNeed[], first: number, width: number): Rows | undefined {
  const across = Math.min(needs.length, Math.floor(cells.width / width));
  const slots: PictureSlot[] = [];
  let line = cells.line;
  for (let at = 0; at < needs.length; at += across) {
    const row = needs.slice(at, at + across);
    const lines = Math.max(...row.map((need) => linesOf(grid, width, need)));
    if (line + lines - pictureWhite > cells.line + cells.lines) return undefined;
    row.forEach((need, i) => {
      const captionLines = need.captionLines[width]!;
      const place: Cells = { column: cells.column + i * width, width, line, lines: Math.min(lines, cells.line + cells.lines - line) };
      slots.push({
        picture: first + at + i,
        cells: place,
        imageLines: Math.min(wholeLines(grid, width, need), place.lines - captionLines),
        captionLines,
        whiteAbove: 0,
      });
    });
    line += lines;
  }
  return { slots, left: leftOf(cells, across * width, line, needs.length % across, width, slots.at(-1)!.cells.line) };
}

/** What rows of pictures leave of the cells: the columns beside them, the places the last row leaves open, the lines beneath. */
function leftOf(cells: Cells, taken: number, line: number, inLastRow: number, width: number, lastRow: number): readonly Cells[] {
  const foot = cells.line + cells.lines;
  const open = inLastRow === 0 ? taken : inLastRow * width;
  return [
    { column: cells.column + taken, width: cells.width - taken, line: cells.line, lines: cells.lines },
    { column: cells.column + open, width: taken - open, line: lastRow, lines: Math.min(line, foot) - lastRow - pictureWhite },
    { column: cells.column, width: taken, line, lines: foot - line },
  ].filter((left) => left.width > 0 && left.lines >= leastFiller);
}
