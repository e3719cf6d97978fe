import type { Cells, Grid } from '../sheet/grid.ts';
import { flattest, naturalLines, type PictureNeed, type Placed, pictureWhite, tallest } from './arrange.ts';
import { levelLegs } from './level-legs.ts';
import type { PictureSlot } from './plan.ts';
import { type Area, type Proposal, plainProposal, sizesCost } from './propose.ts';

// A picture page (图片专版): copy far too short for its room, its pictures large, in rows of unequal heights from side to side, the text in the first row beside or above them.

/** Most pictures side by side. */
const mostInRow = 4;

/** What a picture alone in its row costs when it is not the lead's: it takes the page from the lead; and what each row costs. By eye. */
const aloneCost = 60;
const rowCost = 4;

/** What such a page costs beside one whose text runs among its pictures: by eye. */
const rowsCost = 60;

/** Widest text beside the first picture, fewest lines of a column of it, and most lines of white under its deepest one. */
const widestText = 4;
const leastText = 2;
const mostWhite = 1;

/** Lines beyond those of the copy that its columns may be given, for a sub-head that must go on to the next one. */
const mostSpare = 1;

/** Most proposals of a room. */
const most = 8;

/** Most pictures under the text. */
const mostUnder = 3;

/** From where on pictures that are out of proportion count for a tenth only: a filler in their stead would be worse. By eye. */
const mostOdd = 200;

const odd = (cost: number): number => Math.min(cost, mostOdd) + Math.max(0, cost - mostOdd) / 10;

const infinite = Number.POSITIVE_INFINITY;

/** For every height of a row, its pictures' captions and the white beneath counted in: what it costs, and how wide each picture is. */
interface Row {
  readonly costs: readonly number[];
  readonly widths: readonly (readonly number[] | undefined)[];
}

/** For every depth the cheapest rows for the pictures from one on: how many stand in the first of them, and how high that is. */
interface Rows {
  readonly costs: Float64Array;
  readonly counts: Uint8Array;
  readonly heights: Uint8Array;
}

/** Pictures from one to before another, in rows over so many columns. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly width: number;
}

/** The rows in which pictures, in one order, may stand over so many columns, worked out once for every depth. */
export class PictureRows {
  readonly pictures: readonly Placed[];
  readonly columns: number;
  readonly #grid: Grid;
  readonly #rows = new Map<number, Row>();
  readonly #solved = new Map<number, Rows>();

  constructor(grid: Grid, columns: number, pictures: readonly Placed[]) {
    this.#grid = grid;
    this.columns = columns;
    this.pictures = pictures;
  }

  #key(first: number, other: number, width: number): number {
    return (first * (this.pictures.length + 1) + other) * (this.columns + 1) + width;
  }

  /** The cheapest rows of a run for every depth. */
  solved({ first, end, width }: Run): Rows {
    const key = this.#key(first, end, width);
    let rows = this.#solved.get(key);
    if (rows === undefined) {
      rows = this.#solve({ first, end, width });
      this.#solved.set(key, rows);
    }
    return rows;
  }

  #solve({ first, end, width }: Run): Rows {
    const depths = this.#grid.lines + 2;
    const [costs, counts, heights] = [new Float64Array(depths).fill(infinite), new Uint8Array(depths), new Uint8Array(depths)];
    if (first === end) costs[0] = 0;
    for (let count = 1; count <= Math.min(mostInRow, width, end - first); count++) {
      const row = this.row(first, count, width);
      const rest = this.solved({ first: first + count, end, width }).costs;
      const extra = rowCost + (count === 1 && first > 0 && width === this.columns ? aloneCost : 0);
      for (let height = 0; height < depths; height++) {
        const own = row.costs[height]! + extra;
        if (own === infinite) continue;
        for (let depth = height; depth < depths; depth++) {
          const cost = own + rest[depth - height]!;
          if (cost < costs[depth]!) [costs[depth], counts[depth], heights[depth]] = [cost, count, height];
        }
      }
    }
    return { costs, counts, heights };
  }

  /** A row of so many pictures from one on, over so many columns. */
  row(first: number, count: number, width: number): Row {
    const key = this.#key(first, count, width);
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = this.#row(first, count, width);
      this.#rows.set(key, row);
    }
    return row;
  }

  #row(first: number, count: number, width: number): Row {
    const costs: number[] = Array(this.#grid.lines + 2).fill(infinite);
    const widths: (readonly number[] | undefined)[] = [];
    const needs = this.pictures.slice(first, first + count);
    for (const parts of partsOf(width, count)) {
      const natural = needs.map((need, i) => naturalLines(this.#grid, parts[i]!, need));
      const extra = needs.map(({ captionLines }, i) => captionLines[parts[i]!]! + pictureWhite);
      const least = Math.max(...natural.map((lines, i) => Math.ceil((lines * flattest) / 1000) + extra[i]!));
      const highest = Math.min(costs.length - 1, ...natural.map((lines, i) => Math.floor((lines * tallest) / 1000) + extra[i]!));
      for (let height = least; height <= highest; height++) {
        const cost = natural.reduce((sum, lines, i) => {
          const off = (height - extra[i]! - lines) / lines;
          return sum + off * off * 1000;
        }, 0);
        if (cost < costs[height]!) [costs[height], widths[height]] = [cost, parts];
      }
    }
    return { costs, widths };
  }

  /** The slots of a run in cells as deep as its rows together. */
  slots({ first, end, width }: Run, cells: Cells): readonly PictureSlot[] {
    const slots: PictureSlot[] = [];
    let [next, left, line] = [first, cells.lines, cells.line];
    while (next < end) {
      const { counts, heights } = this.solved({ first: next, end, width });
      const [count, lines] = [counts[left]!, heights[left]!];
      slots.push(...this.rowSlots(next, count, { ...cells, line, lines }));
      next += count;
      left -= lines;
      line += lines;
    }
    return slots;
  }

  /** The slots of one row in cells as high as it. */
  rowSlots(first: number, count: number, cells: Cells): readonly PictureSlot[] {
    let { column } = cells;
    return this.row(first, count, cells.width).widths[cells.lines]!.map((width, i): PictureSlot => {
      const { picture, captionLines: captions } = this.pictures[first + i]!;
      const captionLines = captions[width]!;
      const slot: PictureSlot = {
        picture,
        cells: { column, width, line: cells.line, lines: cells.lines },
        imageLines: cells.lines - captionLines - pictureWhite,
        captionLines,
        whiteAbove: 0,
      };
      column += width;
      return slot;
    });
  }
}

/** The orders in which a story's pictures may go through the rows, its first one before all others: as in the copy, the widest first, the narrowest first. */
export function pictureOrders(grid: Grid, columns: number, needs: readonly PictureNeed[]): readonly PictureRows[] {
  const [first, ...others] = needs.map((need, picture): Placed => ({ ...need, picture }));
  if (first === undefined) return [];
  const widest = others.toSorted((a, b) => b.ratio - a.ratio);
  const narrowest = others.toSorted((a, b) => a.ratio - b.ratio);
  // Of orders in which the shapes are the same the first stands: pictures alike stay as in the copy.
  const orders = new Map([narrowest, widest, others].map((order) => [order.map(({ ratio }) => ratio).join(), order]));
  return [...orders.values()].toReversed().map((order) => new PictureRows(grid, columns, [first, ...order]));
}

/** All lists of so many widths that make up a width; single columns only where there is no room for wider ones. */
function partsOf(width: number, count: number): readonly (readonly number[])[] {
  const least = count * 2 > width ? 1 : 2;
  if (count === 1) return width < 1 ? [] : [[width]];
  const lists: (readonly number[])[] = [];
  for (let first = least; first <= width - (count - 1) * least; first++)
    for (const rest of partsOf(width - first, count - 1)) lists.push([first, ...rest]);
  return lists;
}

/** How the first row begins: the text, so many lines over so many columns, so many pictures beside it, so many under it; the row so high, all pictures' cost. */
interface Opening {
  readonly columns: number;
  readonly lines: number;
  readonly beside: number;
  readonly under: number;
  readonly height: number;
  readonly cost: number;
}

/**
 * Proposals for a picture page, the best first: text of `lines` lines and all pictures in rows that fill the area to its foot. None where its columns do not end level, or where
 * the pictures must be cropped too far to fill it.
 */
export function pictureRows({ top, bottoms, tops }: Area, lines: number, orders: readonly PictureRows[]): readonly Proposal[] {
  if (lines === 0 || tops !== undefined || bottoms.some((bottom) => bottom !== bottoms[0])) return [];
  // The white beneath the last row is that beneath the block.
  const depth = bottoms[0]! - top + pictureWhite;
  const texts = Array.from({ length: mostSpare + 1 }, (_, spare) => lines + spare);
  return orders
    .flatMap((rows) =>
      texts.flatMap((text) => [...above(text, depth, rows), ...besideFirst(text, depth, rows)].map((opening) => ({ opening, rows }))),
    )
    .map(({ opening, rows }) => proposalOf(opening, top, bottoms[0]!, rows))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, most);
}

/** The deepest of so many columns that hold so many lines, level. */
const depthOf = (lines: number, columns: number): number => Math.ceil(lines / columns);

/** The text over all columns, level, above all rows. */
function above(lines: number, depth: number, rows: PictureRows): readonly Opening[] {
  const { columns, pictures } = rows;
  if (lines < columns * leastText) return [];
  const deep = depthOf(lines, columns);
  const cost = rows.solved({ first: 0, end: pictures.length, width: columns }).costs[depth - deep - pictureWhite] ?? infinite;
  return cost === infinite ? [] : [{ columns, lines, beside: 0, under: 0, height: deep + pictureWhite, cost }];
}

/** The text in the first columns, with pictures under it or not, beside the lead picture or two: the cheapest height of each way. */
function besideFirst(lines: number, depth: number, rows: PictureRows): readonly Opening[] {
  const { columns, pictures } = rows;
  const found: Opening[] = [];
  for (let width = 1; width <= Math.min(widestText, columns - 2); width++) {
    if (width > 1 && lines < width * leastText) break;
    const deep = depthOf(lines, width);
    for (let beside = 1; beside <= Math.min(2, pictures.length); beside++) {
      const row = rows.row(0, beside, columns - width);
      for (let under = 0; under <= Math.min(mostUnder, pictures.length - beside); under++) {
        const beneath = rows.solved({ first: beside, end: beside + under, width }).costs;
        const rest = rows.solved({ first: beside + under, end: pictures.length, width: columns }).costs;
        let best: Opening | undefined;
        row.costs.forEach((own, height) => {
          const left = height - deep - pictureWhite;
          const white = under > 0 || left < 0 ? 0 : Math.min(left, mostWhite);
          const cost = own + (beneath[left - white] ?? infinite) + (rest[depth - height] ?? infinite);
          if (cost < (best?.cost ?? infinite)) best = { columns: width, lines, beside, under, height, cost };
        });
        if (best !== undefined) found.push(best);
      }
    }
  }
  return found;
}

function proposalOf(
  { columns: wide, lines, beside, under, height, cost }: Opening,
  top: number,
  foot: number,
  rows: PictureRows,
): Proposal {
  const { columns, pictures } = rows;
  const legs = levelLegs(top, wide, lines);
  const text = depthOf(lines, wide) + pictureWhite;
  const between = beside + under;
  const slots = [
    ...(beside === 0 ? [] : rows.rowSlots(0, beside, { column: wide, width: columns - wide, line: top, lines: height })),
    ...rows.slots({ first: beside, end: between, width: wide }, { column: 0, width: wide, line: top + text, lines: height - text }),
    ...rows.slots(
      { first: between, end: pictures.length, width: columns },
      { column: 0, width: columns, line: top + height, lines: foot - top + pictureWhite - height },
    ),
  ]
    .map((slot): PictureSlot => ({ ...slot, cells: { ...slot.cells, lines: Math.min(slot.cells.lines, foot - slot.cells.line) } }))
    .toSorted((a, b) => a.picture - b.picture);
  return { ...plainProposal(legs), slots, cost: rowsCost + cost + odd(sizesCost(slots)) };
}
