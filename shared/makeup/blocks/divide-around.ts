import type { Cells } from '../../sheet/grid.ts';
import { between, type Division, type Leaf, type Place, type Region, Table } from './divide.ts';

/** A way to divide what pinned frames leave of the page; rectangles that nothing was found for become fillers. */
export interface DivisionAround extends Division {
  readonly fillers: readonly Cells[];
}

/** What a rectangle left without a story costs, and each of its cells: by eye. */
const weights = { empty: 60, emptyCell: 0.7 } as const;

/** Most pinned rectangles that are gone round by search; a page with more of them keeps its places. */
const mostPinned = 8;

interface Found {
  readonly cost: number;
  readonly regions: () => readonly Region[];
  readonly fillers: readonly Cells[];
}

const nothing: Found = { cost: 0, regions: () => [], fillers: [] };

/**
 * Divides a page between leaves so that pinned rectangles stay where they are: the page is cut along an edge of one of them, again and again, until each stands by itself; the
 * leaves are dealt to the parts in their order. Undefined when no such cuts exist (pinned frames locked into one another) or there are too many.
 */
export function divideAround(
  leaves: readonly Leaf[],
  pinned: readonly Cells[],
  columns: number,
  lines: number,
): DivisionAround | undefined {
  if (pinned.length > mostPinned) return undefined;
  const table = new Table(leaves, columns, lines);
  const found = solve({ column: 0, width: columns, top: 0, lines }, 0, leaves.length, pinned, { table, known: new Map() });
  return found === undefined ? undefined : { cost: found.cost, regions: found.regions(), fillers: found.fillers };
}

const cellsOf = ({ column, width, top, lines }: Place): Cells => ({ column, width, line: top, lines });

const meets = (place: Place, cells: Cells): boolean =>
  cells.column < place.column + place.width &&
  place.column < cells.column + cells.width &&
  cells.line < place.top + place.lines &&
  place.top < cells.line + cells.lines;

/** What one search shares: the table of free rectangles, and what was found for the others. */
interface Search {
  readonly table: Table;
  readonly known: Map<string, Found | undefined>;
}

/** The best way to put leaves `from` to before `to` into a rectangle around what is pinned in it. */
function solve(place: Place, from: number, to: number, pinned: readonly Cells[], search: Search): Found | undefined {
  if (place.width <= 0 || place.lines <= 0) return from === to ? nothing : undefined;
  const inside = pinned.filter((cells) => meets(place, cells));
  if (inside.length === 0) return free(place, from, to, search.table);
  if (inside.length === 1 && isWhole(place, inside[0]!)) return from === to ? nothing : undefined;
  const key = [place.column, place.width, place.top, place.lines, from, to].join();
  if (!search.known.has(key)) search.known.set(key, cutBest(place, from, to, inside, search));
  return search.known.get(key);
}

function cutBest(place: Place, from: number, to: number, inside: readonly Cells[], search: Search): Found | undefined {
  let best: Found | undefined;
  const least = (): number => best?.cost ?? Number.POSITIVE_INFINITY;
  for (const [a, b] of cutsAlong(place, inside)) {
    for (let at = from; at <= to; at++) {
      const ways = [[from, at, at, to] as const, [at, to, from, at] as const];
      for (const [fromA, toA, fromB, toB] of ways) {
        const first = solve(a, fromA, toA, inside, search);
        if (first === undefined || first.cost >= least()) continue;
        const other = solve(b, fromB, toB, inside, search);
        if (other === undefined || first.cost + other.cost >= least()) continue;
        best = {
          cost: first.cost + other.cost,
          regions: () => [...first.regions(), ...other.regions()],
          fillers: [...first.fillers, ...other.fillers],
        };
      }
    }
  }
  return best;
}

const isWhole = (place: Place, cells: Cells): boolean =>
  cells.column <= place.column &&
  cells.column + cells.width >= place.column + place.width &&
  cells.line <= place.top &&
  cells.line + cells.lines >= place.top + place.lines;

function free(place: Place, from: number, to: number, table: Table): Found | undefined {
  if (from === to)
    return { cost: weights.empty + place.width * place.lines * weights.emptyCell, regions: () => [], fillers: [cellsOf(place)] };
  const { cost, cut } = table.choice(from, to, place.width, place.lines);
  return cost === Number.POSITIVE_INFINITY ? undefined : { cost, regions: () => table.regions(from, to, place, cut), fillers: [] };
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
