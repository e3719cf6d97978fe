import type { Cells, Grid } from '../sheet/grid.ts';
import { flattest, naturalLines, type PictureNeed, pictureWhite, tallest } from './arrange.ts';
import { leastFiller } from './filler.ts';
import type { Filler, PictureSlot } from './plan.ts';

/** How low, and how high, a picture may be set against its own shape to take up what a filler would: thousandths, by eye. */
const lowest = 800;
const highest = 1200;

/** Lines that a row of pictures may take with their captions; `images` those that each is shown whole in, where they are too unlike to end level. */
interface RowRange {
  readonly images?: readonly number[];
  readonly least: number;
  readonly wanted: number;
  readonly most: number;
}

/** The range in which all pictures of a row end level; those too unlike for that at the one depth that crops them least, or, where that is too much, their own heights. */
function rangeOf(grid: Grid, width: number, row: readonly PictureNeed[]): RowRange {
  const natural = row.map((need) => naturalLines(grid, width, need));
  const captions = row.map(({ captionLines }) => captionLines[width]!);
  const within = (low: number, high: number): { readonly least: number; readonly most: number } => ({
    least: Math.max(...natural.map((lines, i) => Math.ceil((lines * low) / 1000) + captions[i]!)),
    most: Math.min(...natural.map((lines, i) => Math.max(1, Math.floor((lines * high) / 1000)) + captions[i]!)),
  });
  const images = natural.map((lines) => Math.max(1, Math.round(lines)));
  const whole = images.map((lines, i) => lines + captions[i]!);
  const mean = Math.round(whole.reduce((sum, lines) => sum + lines, 0) / whole.length);
  const { least, most } = within(lowest, highest);
  if (least <= most) return { least, wanted: Math.min(most, Math.max(least, mean)), most };
  const harder = within(flattest, tallest);
  if (harder.least <= harder.most) {
    const only = Math.min(harder.most, Math.max(harder.least, mean));
    return { least: only, wanted: only, most: only };
  }
  const deepest = Math.max(...whole);
  return { images, least: deepest, wanted: deepest, most: deepest };
}

/** Lines for each row: what they want, less where that is too much for `room`, more where that spares a filler; undefined when they cannot all stand. */
function depthsIn(rows: readonly RowRange[], room: number): readonly number[] | undefined {
  const of = (pick: 'least' | 'wanted' | 'most'): number => rows.reduce((sum, row) => sum + row[pick], (rows.length - 1) * pictureWhite);
  if (of('least') > room) return undefined;
  const spare = room - of('wanted');
  const end = spare < 0 ? 'least' : 'most';
  let give = Math.abs(of(end) - of('wanted'));
  // Growing is for sparing a filler: pictures that would leave one all the same keep their shapes.
  let left = spare > give + pictureWhite + leastFiller ? 0 : Math.min(Math.abs(spare), give);
  return rows.map((row) => {
    const own = Math.abs(row[end] - row.wanted);
    const share = give === 0 ? 0 : Math.ceil((left * own) / give);
    give -= own;
    left -= share;
    return row.wanted + Math.sign(spare) * share;
  });
}

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

/** The pictures at one width, row under row, each row ending level; undefined when they are higher than the cells. */
function rowsOf(grid: Grid, cells: Cells, needs: readonly PictureNeed[], first: number, width: number): Rows | undefined {
  const across = Math.min(needs.length, Math.floor(cells.width / width));
  const rows = Array.from({ length: Math.ceil(needs.length / across) }, (_, i) => needs.slice(i * across, (i + 1) * across));
  const ranges = rows.map((row) => rangeOf(grid, width, row));
  const depths = depthsIn(ranges, cells.lines);
  if (depths === undefined) return undefined;
  const foot = cells.line + cells.lines;
  const slots: PictureSlot[] = [];
  const left: Cells[] = [];
  const ends = Array<number>(across).fill(cells.line);
  let line = cells.line;
  rows.forEach((row, i) => {
    const { images } = ranges[i]!;
    row.forEach((need, k) => {
      const captionLines = need.captionLines[width]!;
      const column = cells.column + k * width;
      const stands = images === undefined ? depths[i]! : images[k]! + captionLines;
      const lines = Math.min(stands + pictureWhite, foot - line);
      slots.push({
        picture: first + i * across + k,
        cells: { column, width, line, lines },
        imageLines: Math.min(stands, lines) - captionLines,
        captionLines,
        whiteAbove: 0,
      });
      ends[k] = line + lines;
      // What a picture flatter than its neighbours leaves above the next one.
      if (k < (rows[i + 1]?.length ?? 0)) left.push({ column, width, line: line + lines, lines: depths[i]! - lines });
    });
    line += depths[i]! + pictureWhite;
  });
  const taken = across * width;
  const beside: Cells = { ...cells, column: cells.column + taken, width: cells.width - taken };
  return { slots, left: [beside, ...left, ...beneath(cells, width, ends)].filter(isFiller) };
}

/** What is left to the foot beneath the last picture of each place; places that end level share it. */
function beneath(cells: Cells, width: number, ends: readonly number[]): readonly Cells[] {
  const left: Cells[] = [];
  ends.forEach((line, k) => {
    const before = left.at(-1);
    if (before?.line === line) left[left.length - 1] = { ...before, width: before.width + width };
    else left.push({ column: cells.column + k * width, width, line, lines: cells.line + cells.lines - line });
  });
  return left;
}

/** Cells that white alone would show in: a filler takes them. */
const isFiller = ({ width, lines }: Cells): boolean => width > 0 && lines >= leastFiller;
