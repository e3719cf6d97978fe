import { type Item, leastDepth, leastPart, type Packed, type PackedColumn, type Piece, pack, totalDepth } from './pack.ts';

/** A place where one column may end and the next begin: before line `line` of an item. */
interface Place {
  readonly item: number;
  readonly line: number;
  /** Lines of type and heads before it. */
  readonly lines: number;
  readonly heads: number;
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
 * A head is never parted from its notice, a notice only with two lines on either side.
 */
export function level(items: readonly Item[], count: number, give: number): Packed {
  const places = placesOf(items);
  if (places.length > mostPlaces) return pack(items, count, leastDepth(items, count));
  let best: Parting | undefined;
  let least = 0;
  for (let depth = Math.max(1, Math.ceil((2 * totalDepth(items)) / count)); best === undefined || depth <= least + spareDepths; depth++) {
    const parting = part(places, count, depth, give);
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
function part(places: readonly Place[], count: number, depth: number, give: number): Parting | undefined {
  const last = places.length - 1;
  let costs: number[] = places.map((_, to) => (to === 0 ? 0 : Number.POSITIVE_INFINITY));
  const starts: number[][] = [];
  for (let column = 0; column < count; column++) {
    const next: number[] = [];
    const from: number[] = [];
    for (let to = 0; to <= last; to++) {
      let best = costs[to]! + depth * depth;
      let start = to;
      for (let at = to - 1; at >= 0; at--) {
        const height = halvesBetween(places[at]!, places[to]!);
        if (height > depth) break;
        const cost = costs[at]! + whiteCost(depth - height, give * (noticesBetween(places[at]!, places[to]!) - 1));
        if (cost < best) [best, start] = [cost, at];
      }
      next.push(best);
      from.push(start);
    }
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

/** White that space between notices cannot take up weighs most; white it can take up weighs a little, so that spaces come out alike. */
function whiteCost(white: number, given: number): number {
  const left = Math.max(0, white - Math.max(0, given));
  return 16 * left * left + white * white;
}

/** All places where a column may end: before a head, before a notice that has no head over it, and inside a notice with two lines on either side. */
function placesOf(items: readonly Item[]): readonly Place[] {
  const places: Place[] = [];
  let lines = 0;
  let heads = 0;
  items.forEach((item, index) => {
    if (items[index - 1]?.kind !== 'head') places.push({ item: index, line: 0, lines, heads });
    if (item.kind === 'head') heads++;
    else
      for (let line = leastPart; line <= item.lines.length - leastPart; line++)
        places.push({ item: index, line, lines: lines + line, heads });
    lines += item.depth;
  });
  places.push({ item: items.length, line: 0, lines, heads });
  return places;
}

const piecesBetween = (from: Place, to: Place): number => to.item - from.item + (to.line > 0 ? 1 : 0);

const noticesBetween = (from: Place, to: Place): number => piecesBetween(from, to) - (to.heads - from.heads);

/** Height of a column from one place to another, half lines: its lines, and half a line between its pieces. */
const halvesBetween = (from: Place, to: Place): number => 2 * (to.lines - from.lines) + Math.max(0, piecesBetween(from, to) - 1);

function columnBetween(items: readonly Item[], from: Place, to: Place): PackedColumn {
  const pieces: Piece[] = [];
  for (let item = from.item; item < to.item || (item === to.item && to.line > 0); item++) {
    const start = item === from.item ? from.line : 0;
    const end = item === to.item ? to.line : items[item]!.lines.length;
    if (end > start) pieces.push({ item, from: start, to: end });
  }
  return { pieces, lines: to.lines - from.lines, gaps: Math.max(0, pieces.length - 1) };
}
