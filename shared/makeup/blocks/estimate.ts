import type { Grid } from '../../sheet/grid.ts';
import { widthOf } from '../shelves.ts';
import type { StoryNeed } from './need.ts';
import type { Stands } from './stands.ts';

/** What it would cost to set something into a block of a width, of so many cells (a cell is one line of one basic column), its deepest column so deep. */
export type Estimate = (width: number, cells: number, depth: number) => number;

/** How many cells the pictures of one arrangement may take, and should take. */
interface Room {
  readonly least: number;
  readonly most: number;
  readonly natural: number;
  /** Columns that pictures take when they all stand on one shelf, else 0. */
  readonly shelf: number;
}

/** Fewest lines of text under a block's headline. */
export const leastText = 4;

/** Lines that a basic column is wide, about: what makes width and depth of a block comparable. */
export const columnLines = 10.5;

/** Weights by eye; what is over is dearest, because it is not printed. */
const weights = { loose: 3, tight: 4, filler: 70, fillerCell: 0.7, over: 260, overLine: 5, crop: 60 } as const;

/**
 * Estimates a story's blocks from its measured copy, without setting it: the search looks at a hundred thousand of them. Its headline stands over all of a block's columns, or over all but
 * so many (`beside`), where text runs up.
 */
export function storyEstimate(need: StoryNeed, grid: Grid, stands: Stands, beside = 0): Estimate {
  const rooms: (readonly Room[] | undefined)[] = Array(grid.columns + 1).fill(undefined);
  const known = new Map<number, number>();
  const knownRooms = Array.from({ length: grid.columns + 1 }, () => new Map<number, number>());
  const costOf = (room: number, width: number, depth: number): number => {
    const key = room * 256 + depth;
    let cost = knownRooms[width]!.get(key);
    if (cost === undefined) {
      rooms[width] ??= roomsOf(need, width, stands);
      cost = roomCost(need, rooms[width], room, width, depth);
      knownRooms[width]!.set(key, cost);
    }
    return cost;
  };
  return (width, cells, depth) => {
    const key = (width * 2000 + cells) * 200 + depth;
    let cost = known.get(key);
    if (cost === undefined) {
      cost = estimate(need, costOf, width - beside, { width, cells, depth });
      known.set(key, cost);
    }
    return cost;
  };
}

/** How large between their least and their most the pictures of the lead and of the other stories should be: one thing dominates a page. By eye. */
const leadWants = 0.7;
const othersWant = 0.25;

/** Arrangements of the pictures as ranges of cells; those within another's range that crop no less are left out. */
function roomsOf(need: StoryNeed, width: number, stands: Stands): readonly Room[] {
  if (need.pictures.length === 0) return [{ least: 0, most: 0, natural: 0, shelf: 0 }];
  const rooms = new Map<number, Room>();
  for (const { shelves, head, foot, upper } of stands.all(need, width, need.pictures.length)) {
    const sum = (pick: 'least' | 'most'): number =>
      head[pick] * widthOf(shelves.head) + foot[pick] * widthOf(shelves.foot) + upper[pick] * widthOf(shelves.upper);
    const [least, most] = [sum('least'), sum('most')];
    const wanted = need.rank === 0 ? leadWants : othersWant;
    const rows = [shelves.head, shelves.foot, shelves.upper].filter((row) => row.length > 0);
    const shelf = rows.length === 1 ? widthOf(rows[0]!) : 0;
    rooms.set(((least >> 2) * 2000 + (most >> 2)) * 10 + shelf, {
      least,
      most,
      shelf,
      natural: Math.round(least * (1 - wanted) + most * wanted),
    });
  }
  return [...rooms.values()];
}

function estimate(
  need: StoryNeed,
  costOf: (room: number, width: number, depth: number) => number,
  headWidth: number,
  { width, cells, depth }: { readonly width: number; readonly cells: number; readonly depth: number },
): number {
  let best = Number.POSITIVE_INFINITY;
  for (const head of need.heads[headWidth]!) {
    if (depth - head.lines < leastText) continue;
    for (const white of [0, 1] as const) {
      if (white === 1 && need.lines[1] === need.lines[0]) continue;
      const room = cells - headWidth * head.lines - need.lines[white];
      const cost = head.cost + white * 6 + costOf(room, width, depth - head.lines);
      if (cost < best) best = cost;
    }
  }
  return best + shapeCost(need, width, cells, depth);
}

/** What it costs that pictures (or the lack of them) have just so much room. */
function roomCost(need: StoryNeed, rooms: readonly Room[], room: number, width: number, depth: number): number {
  let best = weights.over + need.pictures.length * 20 + Math.abs(room) * weights.overLine;
  if (room >= 0 && need.pictures.length > 0) best = Math.min(best, need.pictures.length * 150 + weights.filler + room * weights.fillerCell);
  for (const { least, most: tallest, natural, shelf } of rooms) {
    // Pictures on one shelf leave some lines of text under or above them, or take their columns whole.
    const isWhole = Math.abs(room - depth * shelf) <= need.loose.length + 2;
    const most = shelf === 0 || isWhole ? tallest : Math.min(tallest, (depth - leastText) * shelf);
    if (most < least) continue;
    let cost = 0;
    if (room < least) {
      const short = least - room;
      cost = short <= need.tight.length ? short * weights.tight : weights.over + short * weights.overLine;
    } else if (room > most) {
      const spare = room - most;
      const white = spare - need.loose.length;
      if (white <= 0) cost = spare * weights.loose;
      else if (spare <= 2 * width) cost = spare * weights.loose * 2 + (white % width) * weights.loose;
      else cost = weights.filler + spare * weights.fillerCell;
    }
    const off = natural === 0 ? 0 : (Math.min(most, Math.max(least, room)) - natural) / natural;
    cost += off * off * weights.crop;
    if (cost < best) best = cost;
  }
  return best;
}

/** Blocks that are strips, standing or lying, are hard to read. */
export function shapeCost(need: StoryNeed, width: number, cells: number, depth: number): number {
  const ratio = cells / width / (width * columnLines);
  let cost = ratio > 2 ? (ratio - 2) * 18 : ratio < 0.4 ? (0.4 - ratio) * 120 : 0;
  if (width === 1 && need.pictures.length > 0) cost += 25;
  if (width === 1 && need.rank < 3) cost += 30;
  if (width > 6 && need.rank > 0) cost += 20;
  if (need.lines[0] < width * 6) cost += (width * 6 - need.lines[0]) * 2;
  if (depth > 80 && width < 4) cost += (depth - 80) * 0.5;
  return cost;
}

/** Estimates a filler (补白) of a block of its own, on a page whose copy does not fill it: as small as may be, a rectangle that lies rather than stands. */
export function fillerEstimate(): Estimate {
  return (width, cells, depth) => {
    if (depth < leastFillerDepth || width < 2) return Number.POSITIVE_INFINITY;
    const ratio = depth / (width * columnLines);
    return fillerWeights.any + cells * fillerWeights.cell + (ratio > 1.2 ? (ratio - 1.2) * 40 : ratio < 0.25 ? (0.25 - ratio) * 120 : 0);
  };
}

/** Fewest lines of a filler of its own; what one costs, and each of its cells: less than one inside a story, by eye. */
const leastFillerDepth = 8;
const fillerWeights = { any: 55, cell: 0.35 } as const;
