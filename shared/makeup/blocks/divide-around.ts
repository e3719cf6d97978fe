import type { Cells } from '../../sheet/grid.ts';
import { between, type Division, type Leaf, type Place, Table, various } from './divide.ts';

/** A way to divide what pinned frames leave of the page; rectangles that nothing was found for become fillers. */
export interface DivisionAround extends Division {
  readonly fillers: readonly Cells[];
}

/** What a rectangle left without a story costs, and each of its cells: by eye. */
const weights = { empty: 60, emptyCell: 0.7 } as const;

/** Most pinned rectangles that are gone round by search; a page with more of them keeps its places. */
const mostPinned = 8;

/** Ways that are kept for each part of the page, the cheapest. */
const kept = 6;

const nothing: DivisionAround = { cost: 0, regions: [], fillers: [] };

/**
 * Divides a page between leaves so that pinned rectangles stay where they are: the page is cut along an edge of one of them, again and again, until each stands by itself; the
 * leaves are dealt to the parts in their order. Best first; none when no such cuts exist (pinned frames locked into one another) or there are too many.
 */
export function divideAround(leaves: readonly Leaf[], pinned: readonly Cells[], columns: number, lines: number): readonly DivisionAround[] {
  if (pinned.length > mostPinned) return [];
  const table = new Table(leaves, columns, lines);
  return solve({ column: 0, width: columns, top: 0, lines }, 0, leaves.length, pinned, { table, known: new Map() });
}

const cellsOf = ({ column, width, top, lines }: Place): Cells => ({ column, width, line: top, lines });

const meets = (place: Place, cells: Cells): boolean =>
  cells.column < place.column + place.width &&
  place.column < cells.column + cells.width &&
  cells.line < place.top + place.lines &&
  place.top < cells.line + cells.lines;

/** What one search shares: the table of free rectangles, and what was found for places. */
interface Search {
  readonly table: Table;
  readonly known: Map<string, readonly DivisionAround[]>;
}

/** The best ways to put leaves `from` to before `to` into a rectangle around what is pinned in it. */
function solve(place: Place, from: number, to: number, pinned: readonly Cells[], search: Search): readonly DivisionAround[] {
  if (place.width <= 0 || place.lines <= 0) return from === to ? [nothing] : [];
  const inside = pinned.filter((cells) => meets(place, cells));
  if (inside.length === 1 && isWhole(place, inside[0]!)) return from === to ? [nothing] : [];
  const key = [place.column, place.width, place.top, place.lines, from, to].join();
  let found = search.known.get(key);
  if (found === undefined) {
    found = inside.length === 0 ? free(place, from, to, search.table) : cut(place, from, to, inside, search);
    search.known.set(key, found);
  }
  return found;
}

function cut(place: Place, from: number, to: number, inside: readonly Cells[], search: Search): readonly DivisionAround[] {
  const best: DivisionAround[] = [];
  for (const [a, b] of cutsAlong(place, inside)) {
    for (let at = from; at <= to; at++) {
      const ways = [[from, at, at, to] as const, [at, to, from, at] as const];
      for (const [fromA, toA, fromB, toB] of ways) {
        const firsts = solve(a, fromA, toA, inside, search);
        if (firsts.length === 0 || !isAmong(best, firsts[0]!.cost)) continue;
        const others = solve(b, fromB, toB, inside, search);
        for (const first of firsts) for (const other of others) add(best, first, other);
      }
    }
  }
  return best;
}

const isAmong = (best: readonly DivisionAround[], cost: number): boolean => best.length < kept || cost < best.at(-1)!.cost;

/** Two costs nearer than this are those of the same places, come to by other cuts. */
const hair = 1e-6;

/** Adds two parts put together to the best ones, if it is one of them. */
function add(best: DivisionAround[], first: DivisionAround, other: DivisionAround): void {
  const cost = first.cost + other.cost;
  if (!isAmong(best, cost) || best.some((known) => Math.abs(known.cost - cost) < hair)) return;
  const behind = best.findIndex((known) => known.cost > cost);
  const both = { cost, regions: [...first.regions, ...other.regions], fillers: [...first.fillers, ...other.fillers] };
  best.splice(behind < 0 ? best.length : behind, 0, both);
  best.length = Math.min(best.length, kept);
}

const isWhole = (place: Place, cells: Cells): boolean =>
  cells.column <= place.column &&
  cells.column + cells.width >= place.column + place.width &&
  cells.line <= place.top &&
  cells.line + cells.lines >= place.top + place.lines;

function free(place: Place, from: number, to: number, table: Table): readonly DivisionAround[] {
  if (from === to) return [{ cost: weights.empty + place.width * place.lines * weights.emptyCell, regions: [], fillers: [cellsOf(place)] }];
  const choices = various(table.choices(from, to, place.width, place.lines), kept);
  return choices.flatMap(({ cost, cut }) =>
    cost === Number.POSITIVE_INFINITY ? [] : [{ cost, regions: table.regions(from, to, place, cut), fillers: [] }],
  );
}

/** The two parts of every cut along an edge of a pinned rectangle that cuts none of them; a free part gives up the line that parts blocks above one another. */
function cutsAlong(place: Place, inside: readonly Cells[]): readonly (readonly [Place, Place])[] {
  const cuts: (readonly [Place, Place])[] = [];
  const right = place.column + place.width;
  const foot = place.top + place.lines;
  for (const column of new Set(inside.flatMap((cells) => [cells.column, cells.column + cells.width]))) {
    if (column <= place.column || column >= right || inside.some((cells) => cells.column < column && column < cells.column + cells.width))
      continue;
    cuts.push([
      { ...place, width: column - place.column },
      { ...place, column, width: right - column },
    ]);
  }
  for (const line of new Set(inside.flatMap((cells) => [cells.line, cells.line + cells.lines]))) {
    if (line <= place.top || line >= foot || inside.some((cells) => cells.line < line && line < cells.line + cells.lines)) continue;
    const upper: Place = { ...place, lines: line - place.top };
    const lower: Place = { ...place, top: line, lines: foot - line };
    const isFree = (part: Place): boolean => !inside.some((cells) => meets(part, cells));
    cuts.push([
      isFree(upper) ? { ...upper, lines: upper.lines - between } : upper,
      isFree(lower) && !isFree(upper) ? { ...lower, top: lower.top + between, lines: lower.lines - between } : lower,
    ]);
  }
  return cuts;
}
