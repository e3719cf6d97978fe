import { houseRules, type NoticeRules } from './notice-rules.ts';
import { halvesAbove, headAgain, type Item, leastDepth, type Packed, type PackedColumn, type Piece, pack, totalDepth } from './pack.ts';

/** A place where one column may end and the next begin: before line `line` of an item. */
interface Place {
  readonly item: number;
  readonly line: number;
  /** Lines of type and heads before it. */
  readonly lines: number;
  readonly heads: number;
  /** The head set again over a column that begins here, and the half lines it takes with the space under it. */
  readonly again: Item | undefined;
  readonly above: number;
}

/** Columns of more places than this are filled one after the other: levelling looks at all pairs of places (chosen by eye: a page of notices has some hundreds). */
const mostPlaces = 900;

/** Deeper columns than need be are tried by so many half lines: a little depth may spare much white at the feet. */
const spareDepths = 4;

/** One way to part all items, and what white it shows: the lower the better. */
interface Parting {
  readonly ends: readonly number[];
  readonly cost: number;
}

/**
 * Packs all items into so many columns that end as nearly alike as may be, the space between two notices giving up to `give` half lines more than its own half line.
 * A head is never parted from its notice, a notice only with enough lines on either side. `runsOn` says that an earlier box holds what comes before.
 */
export function level(items: readonly Item[], count: number, give: number, rules: NoticeRules = houseRules, runsOn = false): Packed {
  const places = placesOf(items, rules, runsOn);
  if (places.length > mostPlaces) return pack(items, count, leastDepth(items, count, rules, runsOn), rules, runsOn);
  const table = tableOf(places);
  let best: Parting | undefined;
  let least = 0;
  // Every column has one piece more than spaces between them, so all columns together are at least so high.
  const halves = 2 * totalDepth(items) + items.length - count;
  for (let depth = Math.max(1, Math.ceil(halves / count)); best === undefined || depth <= least + spareDepths; depth++) {
    const parting = part(table, count, depth, give);
    if (parting === undefined) continue;
    if (best === undefined) least = depth;
    const cost = parting.cost + (depth - least) * depthCost;
    if (best === undefined || cost < best.cost) best = { ...parting, cost };
  }
  const columns = best.ends.map((to, column) => columnBetween(items, places[column === 0 ? 0 : best.ends[column - 1]!]!, places[to]!));
  return { items, columns: columns.filter((column) => column.pieces.length > 0), rest: null };
}

/** What half a line more of depth costs beside the squares of white half lines: by eye. */
const depthCost = 12;

/** The parting into columns of at most `depth` half lines that shows least white at their feet; undefined when there is none. */
function part(table: Table, count: number, depth: number, give: number): Parting | undefined {
  const last = table.lines.length - 1;
  let costs = new Float64Array(last + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const starts: Int32Array[] = [];
  for (let column = 0; column < count; column++) {
    const next = new Float64Array(last + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(last + 1);
    // A column ends no further than all columns so far could reach, and no earlier than that the columns left could hold the rest.
    const most = depth * (column + 1);
    const least = 2 * table.lines[last]! - depth * (count - column - 1);
    for (let to = 0; to <= last && 2 * table.lines[to]! <= most; to++)
      if (2 * table.lines[to]! >= least) bestStart(table, costs, to, depth, give, next, from);
    costs = next;
    starts.push(from);
  }
  if (costs[last] === Number.POSITIVE_INFINITY) return undefined;
  const ends: number[] = [];
  for (let column = count - 1, to = last; column >= 0; column--) {
    ends.unshift(to);
    to = starts[column]![to]!;
  }
  return { ends, cost: costs[last]! };
}

/** Where a column that ends at a place had best begin, given what the columns before it cost up to each place. This is the loop that all levelling spends its time in. */
function bestStart(
  { items, lines, heads, above, isInside }: Table,
  costs: Float64Array,
  to: number,
  depth: number,
  give: number,
  next: Float64Array,
  from: Int32Array,
): void {
  // A column may stay empty, where there are more of them than pieces.
  let best = costs[to]! + whiteCost(depth, 0);
  let start = to;
  for (let at = to - 1; at >= 0; at--) {
    const pieces = items[to]! - items[at]! + isInside[to]!;
    const bare = 2 * (lines[to]! - lines[at]!) + Math.max(0, pieces - 1);
    if (bare > depth) break;
    const white = depth - bare - above[at]!;
    if (white < 0) continue;
    const notices = pieces - (heads[to]! - heads[at]!);
    const cost = costs[at]! + whiteCost(white, give * (notices - 1)) + isInside[at]! * brokenCost;
    if (cost < best) {
      best = cost;
      start = at;
    }
  }
  next[to] = best;
  from[to] = start;
}

/** What a notice that runs on in the next column costs beside the squares of white half lines: about as much as a line of white at a foot (by eye). */
const brokenCost = 48;

/** All places' numbers, a list for each: what levelling reads millions of times. */
interface Table {
  readonly items: Int32Array;
  readonly lines: Int32Array;
  readonly heads: Int32Array;
  readonly above: Int32Array;
  /** 1 for a place inside a notice. */
  readonly isInside: Uint8Array;
}

const tableOf = (places: readonly Place[]): Table => ({
  items: Int32Array.from(places, (place) => place.item),
  lines: Int32Array.from(places, (place) => place.lines),
  heads: Int32Array.from(places, (place) => place.heads),
  above: Int32Array.from(places, (place) => place.above),
  isInside: Uint8Array.from(places, (place) => (place.line > 0 ? 1 : 0)),
});

/** White that space between notices cannot take up weighs most; white it can take up weighs a little, so that spaces come out alike. */
function whiteCost(white: number, given: number): number {
  const left = Math.max(0, white - Math.max(0, given));
  return 16 * left * left + white * white;
}

/** All places where a column may end: before a head, before a notice that has no head over it, and inside a notice with enough lines on either side. */
function placesOf(items: readonly Item[], rules: NoticeRules, runsOn: boolean): readonly Place[] {
  const places: Place[] = [];
  const leastPart = rules.leastPart ?? Number.POSITIVE_INFINITY;
  let lines = 0;
  let heads = 0;
  const add = (item: number, line: number): void => {
    const isFirst = places.length === 0;
    const again = isFirst && !runsOn ? undefined : headAgain(items, { item, from: line }, isFirst, rules);
    places.push({ item, line, lines: lines + line, heads, again, above: halvesAbove(again) });
  };
  items.forEach((item, index) => {
    if (items[index - 1]?.kind !== 'head') add(index, 0);
    if (item.kind === 'head') heads++;
    else for (let line = leastPart; line <= item.lines.length - leastPart; line++) add(index, line);
    lines += item.depth;
  });
  add(items.length, 0);
  return places;
}

function columnBetween(items: readonly Item[], from: Place, to: Place): PackedColumn {
  const pieces: Piece[] = [];
  for (let item = from.item; item < to.item || (item === to.item && to.line > 0); item++) {
    const start = item === from.item ? from.line : 0;
    const end = item === to.item ? to.line : items[item]!.lines.length;
    if (end > start) pieces.push({ item, from: start, to: end });
  }
  const lines = to.lines - from.lines;
  const gaps = Math.max(0, pieces.length - 1);
  return from.again === undefined
    ? { pieces, lines, gaps }
    : { pieces, lines: lines + from.again.depth, gaps: gaps + 1, again: from.again };
}
