import { type Leg, legWidth } from '../../flow/leg.ts';
import type { Cells, Grid } from '../../sheet/grid.ts';
import type { Plan, StoryPlan } from '../plan.ts';

/** On which side of a thing the text stands that gives or takes its lines. */
export type Side = 'down' | 'up';

/** Something that stands on the page over columns of text: a headline block, a picture, a filler, by its place in its story's lists (`story` counts the plan's stories, −1 for what belongs to none). */
export interface Stand {
  readonly kind: 'head' | 'picture' | 'filler';
  readonly story: number;
  readonly index: number;
}

/** All that stands in one column, from the top; `box` also stands for the page's foot. */
type Standing = (Stand | { readonly kind: 'leg' | 'box'; readonly story: number; readonly index: number }) & { readonly cells: Cells };

/** Fewest lines an image is high, and fewest a filler keeps. */
export const leastImage = 3;
const leastFillerLines = 2;

/** The cells of a leg. */
const legCells = (leg: Leg): Cells => ({ column: leg.column, width: legWidth(leg), line: leg.from, lines: leg.to - leg.from });

function standings(plan: Plan): readonly Standing[] {
  const all: Standing[] = [
    ...plan.stories.flatMap(({ head, legs, pictures }, story): readonly Standing[] => [
      ...(head === null ? [] : [{ kind: 'head', story, index: 0, cells: head } as const]),
      ...legs.map((leg, index): Standing => ({ kind: 'leg', story, index, cells: legCells(leg) })),
      ...pictures.map(({ cells }, index): Standing => ({ kind: 'picture', story, index, cells })),
    ]),
    ...plan.fillers.map((cells, index): Standing => ({ kind: 'filler', story: -1, index, cells })),
  ];
  return plan.notices ? [...all, { kind: 'box', story: -1, index: 0, cells: plan.notices }] : all;
}

/** True when everything stands on the page, no image or filler too low to be one, and nothing upon another thing, but for what did so before (text round a picture). */
export function isSoundPlan(plan: Plan, grid: Grid, before: Plan): boolean {
  const all = standings(plan).filter(({ cells }) => cells.lines !== 0);
  const inside = all.every(
    ({ cells: { column, width, line, lines } }) => lines > 0 && line >= 0 && line + lines <= grid.lines && column + width <= grid.columns,
  );
  const pictures = plan.stories.flatMap((place) => place.pictures);
  const high = pictures.every((slot) => slot.imageLines >= leastImage) && plan.fillers.every(({ lines }) => lines >= leastFillerLines);
  const met = meetings(plan, all);
  if (!inside || !high || met.length === 0) return inside && high;
  const known = new Set(meetings(before, standings(before)));
  return met.every((pair) => known.has(pair));
}

/** Every pair of things that stand upon one another, by names that outlast the going of other pictures. */
function meetings(plan: Plan, all: readonly Standing[]): readonly string[] {
  const name = ({ kind, story, index }: Standing): string =>
    `${kind} ${story} ${kind === 'picture' ? plan.stories[story]!.pictures[index]!.picture : index}`;
  return all.flatMap((one, i) =>
    all.slice(i + 1).flatMap((other) => (meet(one.cells, other.cells) ? [`${name(one)}, ${name(other)}`] : [])),
  );
}

/** True when a story's text runs round a picture that stands within one of its legs. */
export const isInText = ({ legs }: StoryPlan, cells: Cells): boolean => legs.some((leg) => meet(legCells(leg), cells));

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
  // A story's things take lines from its own text only.
  const owners = new Set([...resized].map(({ story }) => story).filter((story) => story >= 0));
  const strange = [...effect.giving].some(({ kind, story }) => kind === 'leg' && owners.size > 0 && !owners.has(story));
  const clash = strange || [...effect.giving].some((thing) => effect.shifted.has(thing));
  return clash || ![...effect.shifted, ...effect.giving].every(follows) ? undefined : effect;
}

/** Cells that have grown by lines at their upper or lower edge. */
const grown = <Place extends Cells>(cells: Place, by: number, edge: Side): Place =>
  edge === 'down' ? { ...cells, lines: cells.lines + by } : { ...cells, line: cells.line - by, lines: cells.lines + by };

/**
 * The plan with these stands grown by lines (shrunk when negative) at the edge they turn to the text on a side: what lies between is shifted, legs give or take the
 * lines. Undefined where no text lies on that side, or where it would leave white that no frame has. The plan may come out unsound: `isSoundPlan` tells.
 */
export function resize(plan: Plan, stands: readonly Stand[], by: number, side: Side): Plan | undefined {
  const all = standings(plan);
  const resized = new Set(stands.flatMap((stand) => all.filter((thing) => isSame(thing, stand))));
  const effect = effectOf(all, resized, side);
  if (effect === undefined || resized.size !== stands.length) return undefined;
  const { shifted, giving } = effect;
  const has = (set: ReadonlySet<Standing>, kind: Standing['kind'], story: number, index: number): boolean =>
    [...set].some((thing) => isSame(thing, { kind, story, index }));
  const far: Side = side === 'down' ? 'up' : 'down';
  const step = side === 'down' ? by : -by;
  const moved = <Place extends Cells>(kind: 'head' | 'picture' | 'filler', story: number, index: number, cells: Place): Place => {
    if (has(resized, kind, story, index)) return grown(cells, by, side);
    if (has(shifted, kind, story, index)) return { ...cells, line: cells.line + step };
    return has(giving, kind, story, index) ? grown(cells, -by, far) : cells;
  };
  const placed = (place: StoryPlan, story: number): StoryPlan => ({
    ...place,
    head: place.head && moved('head', story, 0, place.head),
    legs: place.legs.map((leg, i) => {
      if (!has(giving, 'leg', story, i)) return leg;
      return side === 'down' ? { ...leg, from: leg.from + by } : { ...leg, to: leg.to - by };
    }),
    pictures: place.pictures.map((slot, i) => ({
      ...slot,
      cells: moved('picture', story, i, slot.cells),
      imageLines: slot.imageLines + (has(resized, 'picture', story, i) ? by : 0),
    })),
  });
  return { ...plan, stories: plan.stories.map(placed), fillers: plan.fillers.map((cells, i) => moved('filler', -1, i, cells)) };
}

const isSame = (thing: Standing, other: Pick<Standing, 'kind' | 'story' | 'index'>): boolean =>
  thing.kind === other.kind && thing.story === other.story && thing.index === other.index;

/** The side of a stand on which the text lies that would give it lines; undefined when there is none. */
export const sideOf = (plan: Plan, stand: Stand): Side | undefined =>
  (['down', 'up'] as const).find((side) => resize(plan, [stand], 0, side) !== undefined);
