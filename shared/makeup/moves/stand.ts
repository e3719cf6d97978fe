import type { Leg } from '../../flow/fill.ts';
import type { Cells, Grid } from '../../sheet/grid.ts';
import type { Plan } from '../plan.ts';

/** On which side of a thing the text stands that gives or takes its lines. */
export type Side = 'down' | 'up';

/** Something that stands on the page over columns of text: the headline block, a picture, a filler, by its place in the plan. */
export interface Stand {
  readonly kind: 'head' | 'picture' | 'filler';
  readonly index: number;
}

/** All that stands in one column, from the top; `box` also stands for the page's foot. */
type Standing = (Stand | { readonly kind: 'leg' | 'box'; readonly index: number }) & { readonly cells: Cells };

/** Fewest lines an image is high, and fewest a filler keeps. */
export const leastImage = 3;
const leastFillerLines = 2;

/** The cells of a leg. */
const legCells = ({ column, from, to }: Leg): Cells => ({ column, width: 1, line: from, lines: to - from });

function standings(plan: Plan, grid: Grid): readonly Standing[] {
  const all: Standing[] = [
    { kind: 'head', index: 0, cells: { column: 0, width: grid.columns, line: 0, lines: plan.headLines } },
    ...plan.legs.map((leg, index): Standing => ({ kind: 'leg', index, cells: legCells(leg) })),
    ...plan.pictures.map(({ cells }, index): Standing => ({ kind: 'picture', index, cells })),
    ...plan.fillers.map((cells, index): Standing => ({ kind: 'filler', index, cells })),
  ];
  return plan.notices ? [...all, { kind: 'box', index: 0, cells: plan.notices }] : all;
}

/** True when everything stands on the page, nothing upon another thing, and no image or filler is too low to be one. */
export function isSoundPlan(plan: Plan, grid: Grid): boolean {
  const all = standings(plan, grid).filter(({ cells }) => cells.lines !== 0);
  const inside = all.every(
    ({ cells: { column, width, line, lines } }) => lines > 0 && line >= 0 && line + lines <= grid.lines && column + width <= grid.columns,
  );
  const high = plan.pictures.every((slot) => slot.imageLines >= leastImage) && plan.fillers.every(({ lines }) => lines >= leastFillerLines);
  return inside && high && all.every((one, i) => all.slice(i + 1).every((other) => !meet(one.cells, other.cells)));
}

const meet = (a: Cells, b: Cells): boolean =>
  a.column < b.column + b.width && b.column < a.column + a.width && a.line < b.line + b.lines && b.line < a.line + a.lines;

const isIn = ({ column, width }: Cells, at: number): boolean => at >= column && at < column + width;

/** What stands next to a thing in one column, on the side asked for. */
function nextTo(all: readonly Standing[], { cells }: Standing, column: number, side: Side): Standing | undefined {
  let found: Standing | undefined;
  for (const other of all) {
    if (!isIn(other.cells, column) || other.cells.lines === 0) continue;
    const beyond = side === 'down' ? other.cells.line >= cells.line + cells.lines : other.cells.line + other.cells.lines <= cells.line;
    if (!beyond) continue;
    const nearer = found === undefined || (side === 'down' ? other.cells.line < found.cells.line : other.cells.line > found.cells.line);
    if (nearer) found = other;
  }
  return found;
}

const columnsOf = ({ column, width }: Cells): readonly number[] => Array.from({ length: width }, (_, i) => column + i);

/** What happens to each thing when some grow: these grow or shrink at the edge they turn to the text, these are shifted with it, these legs and fillers give or take. */
interface Effect {
  readonly resized: ReadonlySet<Standing>;
  readonly shifted: Set<Standing>;
  readonly giving: Set<Standing>;
}

/** Follows each column from the things resized to the text that gives or takes their lines; undefined when a column has none, or white would open or close between things. */
function effectOf(all: readonly Standing[], resized: ReadonlySet<Standing>, side: Side): Effect | undefined {
  const effect: Effect = { resized, shifted: new Set(), giving: new Set() };
  const queue = [...resized];
  for (let thing = queue.pop(); thing !== undefined; thing = queue.pop()) {
    for (const column of columnsOf(thing.cells)) {
      const next = nextTo(all, thing, column, side);
      if (next === undefined || next.kind === 'box' || next.kind === 'head' || resized.has(next)) return undefined;
      if (next.kind === 'leg' || (next.kind === 'filler' && nextTo(all, next, column, side)?.kind !== 'leg')) effect.giving.add(next);
      else if (!effect.shifted.has(next)) {
        effect.shifted.add(next);
        queue.push(next);
      }
    }
  }
  const back: Side = side === 'down' ? 'up' : 'down';
  const follows = (thing: Standing): boolean =>
    columnsOf(thing.cells).every((column) => {
      const before = nextTo(all, thing, column, back);
      return before !== undefined && (resized.has(before) || effect.shifted.has(before));
    });
  const clash = [...effect.giving].some((thing) => effect.shifted.has(thing));
  return clash || ![...effect.shifted, ...effect.giving].every(follows) ? undefined : effect;
}

/** Cells that have grown by lines at their upper or lower edge. */
const grown = (cells: Cells, by: number, edge: Side): Cells =>
  edge === 'down' ? { ...cells, lines: cells.lines + by } : { ...cells, line: cells.line - by, lines: cells.lines + by };

/**
 * The plan with these stands grown by lines (shrunk when negative) at the edge they turn to the text on a side: what lies between is shifted, legs give or take the
 * lines. Undefined where no text lies on that side, or where it would leave white that no frame has. The plan may come out unsound: `isSoundPlan` tells.
 */
export function resize(plan: Plan, grid: Grid, stands: readonly Stand[], by: number, side: Side): Plan | undefined {
  const all = standings(plan, grid);
  const resized = new Set(stands.flatMap((stand) => all.filter(({ kind, index }) => kind === stand.kind && index === stand.index)));
  const effect = effectOf(all, resized, side);
  if (effect === undefined || resized.size !== stands.length) return undefined;
  const { shifted, giving } = effect;
  const has = (set: ReadonlySet<Standing>, kind: Standing['kind'], index: number): boolean =>
    [...set].some((thing) => thing.kind === kind && thing.index === index);
  const far: Side = side === 'down' ? 'up' : 'down';
  const step = side === 'down' ? by : -by;
  const moved = (kind: 'picture' | 'filler', index: number, cells: Cells): Cells => {
    if (has(resized, kind, index)) return grown(cells, by, side);
    if (has(shifted, kind, index)) return { ...cells, line: cells.line + step };
    return has(giving, kind, index) ? grown(cells, -by, far) : cells;
  };
  return {
    ...plan,
    headLines: has(resized, 'head', 0) ? plan.headLines + by : plan.headLines,
    legs: plan.legs.map((leg, i) => {
      if (!has(giving, 'leg', i)) return leg;
      return side === 'down' ? { ...leg, from: leg.from + by } : { ...leg, to: leg.to - by };
    }),
    pictures: plan.pictures.map((slot, i) => ({
      ...slot,
      cells: moved('picture', i, slot.cells),
      imageLines: slot.imageLines + (has(resized, 'picture', i) ? by : 0),
    })),
    fillers: plan.fillers.map((cells, i) => moved('filler', i, cells)),
  };
}

/** The side of a stand on which the text lies that would give it lines; undefined when there is none. */
export const sideOf = (plan: Plan, grid: Grid, stand: Stand): Side | undefined =>
  (['down', 'up'] as const).find((side) => resize(plan, grid, [stand], 0, side) !== undefined);
