import { type Band, bandsOf } from '../flow/around.ts';
import { type Block, measureIn, storyBlocks } from '../flow/blocks.ts';
import { type Column, columnsOf } from '../flow/columns.ts';
import { type Filled, fillBands, leftOf, overset, type Rest, type Segment } from '../flow/fill.ts';
import { type Leg, legWidth } from '../flow/leg.ts';
import { cureLone, type Pace } from '../flow/lone-lines.ts';
import { storySetter } from '../flow/setter.ts';
import type { Composer } from '../line/composer.ts';
import type { Line } from '../line/paragraph.ts';
import { type Cells, columnsWidth, type Grid } from '../sheet/grid.ts';
import type { Length } from '../sheet/length.ts';
import type { Story } from '../story/story.ts';
import { insideOf } from './boxed.ts';
import { type CopyStart, type Jump, mastheadsOf, type PictureSlot, type Plan, type StoryPlan } from './plan.ts';

/** A line of a story's place that is kept for its jump line: on the grid line `line`, in a column at x. */
export interface JumpLine {
  readonly kind: 'to' | 'from';
  readonly page: number;
  readonly x: number;
  readonly width: number;
  readonly line: number;
}

/** A story's text set as a plan asks, and filled into the plan's legs: what the page shows and what copyfit counts. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly columns: readonly Column[];
  readonly bands: readonly Band[];
  readonly filled: Filled;
  /** Copy that found no place here, and is not told to go on on another page. */
  readonly over: { readonly lines: number; readonly characters: number };
  /** The lines of the block where filling stopped that found no place. */
  readonly left: readonly Line[];
  /** Where in the copy filling stopped; null when everything has its place. */
  readonly stopped: CopyStart | null;
  readonly jumps: readonly JumpLine[];
}

/**
 * Sets a story's text and fills the legs of its place with it, round the things that stand in their way (those of its own place, when not told). Of a story that runs over two
 * pages the first takes what it holds, the second the rest, each with a line that names the other; one that ends on the first says nothing of another, and has the line for itself.
 */
export function setBody(
  story: Story,
  place: StoryPlan,
  grid: Grid,
  composer: Composer,
  things: readonly Cells[] = thingsIn(place),
  jump: Jump = {},
): Body {
  if (jump.to !== undefined) {
    const { to: _to, ...ending } = jump;
    const whole = setBody(story, place, grid, composer, things, ending);
    if (whole.stopped === null) return whole;
  }
  const columns = columnsIn(place, grid);
  const all = bandsOf(columns, things, grid);
  const jumps = jumpLines(jump, story, all);
  const bands = jumps.length === 0 ? all : all.map((band) => without(band, jumps));
  const width = bands[0]?.width ?? columnsWidth(grid, 1);
  const natural = storyBlocks(story, composer, width, place.subheadWhite, place);
  const setter = storySetter(composer, width);
  const start = jump.from && startOf(natural, jump.from.stopped, width);
  const fillWith = (given: readonly Block[]): Filled =>
    levelled(place, bands, fillBands(given, bands, setter, start), (room) => fillBands(given, room, setter, start));
  const { blocks, filled } = cureLone({ blocks: natural, filled: fillWith(natural) }, fillWith, pacing(place, composer, width));
  const { rest } = filled;
  const reached = rest === null ? undefined : leftOf(blocks[rest.block]!, rest, setter);
  const left = reached?.broken.slice(reached.from) ?? [];
  const stopped = rest === null ? null : placeOf(blocks[rest.block]!, left[0]);
  const over = jump.to === undefined ? overset(blocks, rest, setter) : { lines: 0, characters: 0 };
  return { blocks, columns, bands, filled, over, left, stopped, jumps };
}

/** Longer paragraphs are not paced to cure a lone line: choosing their lines together would be felt while typing (by eye). */
const mostPaced = 24;

/** How a paragraph is paced to cure a lone line: one that nobody has asked to be set otherwise, and whose setting allows it. */
function pacing({ tight = [], loose = [], fitted = [] }: StoryPlan, composer: Composer, width: Length): Pace {
  return ({ element, paragraph, lines }, by) => {
    if (lines.length > mostPaced || [tight, loose, fitted].some((asked) => asked.includes(element))) return undefined;
    const paced = composer.paced(paragraph, measureIn(width, paragraph.setting), by);
    return paced.length === lines.length + by ? paced : undefined;
  };
}

const columnsIn = ({ legs, box }: StoryPlan, grid: Grid): readonly Column[] => columnsOf(legs, grid, box && insideOf(box, grid));

/** The bands that a story's text has in its place, round the things in their way; its jump lines not taken out. */
export const roomFor = (place: StoryPlan, grid: Grid, things: readonly Cells[]): readonly Band[] =>
  bandsOf(columnsIn(place, grid), things, grid);

const placeOf = ({ element, paragraph }: Block, line: Line | undefined): CopyStart => ({
  element,
  offset: line === undefined ? 0 : paragraph.offsets[line.from]!,
});

/**
 * The filling in which the columns of the last leg end level, at the least depth at which they hold all the copy that comes into it, when its split asks for that. White is told as it
 * was: it is the leg's, wherever in it it stands.
 */
function levelled(place: StoryPlan, bands: readonly Band[], filled: Filled, refill: (bands: readonly Band[]) => Filled): Filled {
  const leg = filled.segments.at(-1)?.leg;
  if (filled.rest !== null || leg === undefined || !place.legs[leg]?.split?.level) return filled;
  const own = bands.filter((band) => band.leg === leg);
  const [top, foot] = [Math.min(...own.map(({ from }) => from)), Math.max(...own.map(({ to }) => to))];
  // Unless things part the rows, columns cannot be less deep than their share of the lines.
  const rows = filled.segments.reduce((sum, segment) => sum + (segment.leg === leg ? segment.rows : 0), 0);
  const share = own.every(({ column }, i) => own[i + 1]?.column !== column) ? Math.ceil(rows / own.length) : 1;
  for (let to = top + share; to < foot; to++) {
    const cut = bands.map((band) => (band.leg === leg ? { ...band, to: Math.max(band.from, Math.min(band.to, to)) } : band));
    const tried = refill(cut.slice(0, bands.lastIndexOf(own.at(-1)!) + 1));
    if (tried.rest === null) return { ...tried, holes: filled.holes };
  }
  return filled;
}

/** Where filling begins: at a block, or inside one as if its first line had been set before. */
function startOf(blocks: readonly Block[], { element, offset }: CopyStart, width: number): Rest {
  const found = blocks.findIndex((candidate) => candidate.element >= element);
  const block = found < 0 ? blocks.length : found;
  const at = blocks[block];
  if (at?.element !== element || offset === 0 || at.kind === 'subhead') return { block, line: 0 };
  const atom = at.paragraph.offsets.findIndex((start) => start >= offset);
  if (atom < 0 || atom >= at.paragraph.atoms) return { block: block + 1, line: 0 };
  return { block, line: 1, run: { atom, line: 1, width } };
}

/** The lines kept for jump lines: the first of the thread for where the story comes from, if anything is left of it, its last for where it goes on. */
function jumpLines({ from, to }: Jump, story: Story, bands: readonly Band[]): readonly JumpLine[] {
  const jumps: JumpLine[] = [];
  const [first, last] = [bands[0], bands.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (from !== undefined && from.stopped.element < story.length)
    jumps.push({ kind: 'from', page: from.page, x: first.x, width: first.width, line: first.from });
  if (to !== undefined) jumps.push({ kind: 'to', page: to, x: last.x, width: last.width, line: last.to - 1 });
  return jumps;
}

/** A band without the lines kept in it. */
function without(band: Band, jumps: readonly JumpLine[]): Band {
  let { from, to } = band;
  for (const { kind, x, line } of jumps) {
    if (x !== band.x || line < band.from || line >= band.to) continue;
    if (kind === 'from') from = Math.min(to, line + 1);
    else to = Math.max(from, line);
  }
  return { ...band, from, to };
}

/** What of a story's own place may stand in the way of its text. */
const thingsIn = ({ head, legs, pictures }: StoryPlan): readonly Cells[] => [
  ...(head === null ? [] : [head]),
  ...pictures.map((slot) => withWhite(slot, legs)),
];

/** A picture's cells; one that stands in its story's text without white of its own above it keeps a line above it clear. */
function withWhite({ cells, whiteAbove }: PictureSlot, legs: readonly Leg[]): Cells {
  const { column, width, line, lines } = cells;
  const isUnderText = legs.some(
    (leg) => leg.column < column + width && column < leg.column + legWidth(leg) && leg.from < line && line < leg.to,
  );
  return isUnderText && whiteAbove === 0 ? { ...cells, line: line - 1, lines: lines + 1 } : cells;
}

/** All that may stand in the way of text on a page: heads and pictures of all stories, fillers, the notice box, a masthead. */
export const thingsOn = (plan: Plan): readonly Cells[] => [
  ...plan.stories.flatMap(thingsIn),
  ...plan.fillers,
  ...(plan.notices === null ? [] : [plan.notices]),
  ...mastheadsOf(plan),
];

/** The lines in which a block is set, in order: those that stand in its segments, then those that found no place. */
export function linesOfBlock({ blocks, filled, left }: Body, block: number, segments: readonly Segment[]): readonly Line[] {
  const isLeft = filled.rest?.block === block;
  const [own, ...others] = segments;
  if (own === undefined) return isLeft ? left : blocks[block]!.lines;
  if (others.length === 0 && own.from === own.first && own.to - own.first === own.lines.length) return own.lines;
  const set = segments.flatMap(({ lines, first, from, to }) => lines.slice(from - first, to - first));
  return isLeft ? [...set, ...left] : set;
}
