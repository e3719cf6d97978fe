import type { Leg } from '../flow/leg.ts';
import type { Cells, Grid } from '../sheet/grid.ts';
import type { Length } from '../sheet/length.ts';
import { naturalLines } from './arrange.ts';
import type { PictureSlot } from './plan.ts';

/** A picture in its place, with the width to height (times 1000) that it has of itself. */
export interface ScoredPicture extends PictureSlot {
  readonly ratio: number;
}

/** What the score looks at in a story of a composed page. */
export interface ScoredStory {
  readonly id: string;
  readonly head: Cells;
  /** Size of the headline, 0 where there is none; whether rules stand about the block, and whether the headline is set vertically. */
  readonly size: Length;
  readonly isBoxed: boolean;
  readonly isVertical: boolean;
  readonly legs: readonly Leg[];
  readonly pictures: readonly ScoredPicture[];
  /** Pictures without a place, lines of copy without one, lines of white at the feet of its columns, paragraphs set shorter or longer than they would run. */
  readonly dropped: number;
  readonly over: number;
  readonly white: number;
  readonly paced: number;
}

/** What the score looks at in the notice box: its cells, lines that found no room, and by how many lines of notice type its columns end unlike. */
export interface ScoredBox {
  readonly cells: Cells;
  readonly over: number;
  readonly uneven: number;
}

/** A composed page as the score sees it; stories by weight, the heaviest first. */
export interface Scorable {
  readonly grid: Grid;
  readonly stories: readonly ScoredStory[];
  readonly box: ScoredBox | null;
  readonly fillers: readonly Cells[];
}

/** What a page is judged by. */
export type ScorePart =
  | 'fit'
  | 'hierarchy'
  | 'wholeColumnPictures'
  | 'balance'
  | 'buttingHeads'
  | 'splitAcross'
  | 'captionByPicture'
  | 'squareNotices';

/** A page's marks: each part from 0 to 100 (nothing to find fault with), and the whole as their weighted mean, to a tenth. */
export interface Score {
  readonly total: number;
  readonly parts: Readonly<Record<ScorePart, number>>;
}

/** How much each part weighs in the whole: a page that does not fit is no page; the rest by eye. */
export const partWeights: Readonly<Record<ScorePart, number>> = {
  fit: 30,
  hierarchy: 18,
  wholeColumnPictures: 12,
  balance: 8,
  buttingHeads: 10,
  splitAcross: 10,
  captionByPicture: 6,
  squareNotices: 8,
};

/** What costs marks: points off a part for each fault, for each line of it or for each of its cells. By eye. */
export const faults = {
  overLine: 6,
  droppedPicture: 25,
  whiteLine: 5,
  pacedParagraph: 1,
  filler: 20,
  standingFiller: 25,
  fillerShare: 150,
  headlineNotFalling: 35,
  leadNotLargest: 25,
  leadNotAtTop: 30,
  leadPictureNotLeading: 45,
  noPictureLeads: 30,
  cropShare: 60,
  cropFree: 0.1,
  butting: 50,
  straightCut: 60,
  captionMissing: 20,
  uneven: 6,
  boxOver: 4,
  boxInside: 40,
} as const;

/** How many times as large as the next one a page's largest picture must be to be seen first, where there are several; by eye. */
const leading = 1.6;
const several = 4;

/** How far a largest picture is from leading before the next one: 1 when it is no larger. */
const lacking = (first: number, next: number): number => (next === 0 ? 0 : Math.max(0, (leading - first / next) / (leading - 1)));

const marks = (off: number): number => Math.max(0, Math.round((100 - off) * 10) / 10);

const areaOf = ({ width, lines }: Cells): number => width * lines;

/** Judges a composed page. It reads cells and counts, never the text: the same page always gets the same marks. */
export function score(page: Scorable): Score {
  const parts: Record<ScorePart, number> = {
    fit: marks(fitFaults(page)),
    hierarchy: marks(hierarchyFaults(page)),
    wholeColumnPictures: marks(cropFaults(page)),
    balance: marks(balanceFaults(page)),
    buttingHeads: marks(buttingPairs(page.stories).length * faults.butting),
    splitAcross: marks(straightCuts(page) * faults.straightCut),
    captionByPicture: marks(captionFaults(page)),
    squareNotices: marks(boxFaults(page)),
  };
  let [sum, weight] = [0, 0];
  for (const part of Object.keys(parts) as ScorePart[]) {
    sum += parts[part] * partWeights[part];
    weight += partWeights[part];
  }
  return { total: Math.round((sum * 10) / weight) / 10, parts };
}

function fitFaults({ stories, box, fillers, grid }: Scorable): number {
  const filled = fillers.reduce((sum, cells) => sum + areaOf(cells), 0) / (grid.columns * grid.lines);
  return stories.reduce(
    (sum, { over, dropped, white, paced }) =>
      sum + over * faults.overLine + dropped * faults.droppedPicture + white * faults.whiteLine + paced * faults.pacedParagraph,
    (box?.over ?? 0) * faults.overLine +
      fillers.length * faults.filler +
      fillers.filter(standsTall).length * faults.standingFiller +
      filled * faults.fillerShare,
  );
}

/** Lines for each basic column of a filler's width from which on it is a strip that stands: about twice as high as wide. */
const tallFiller = 21;

const standsTall = ({ width, lines }: Cells): boolean => lines > width * tallFiller;

/** The cells a story covers with headline, text and pictures. */
const coverOf = ({ head, legs, pictures }: Pick<ScoredStory, 'head' | 'legs' | 'pictures'>): number =>
  areaOf(head) + legs.reduce((sum, leg) => sum + leg.to - leg.from, 0) + pictures.reduce((sum, { cells }) => sum + areaOf(cells), 0);

function hierarchyFaults({ stories }: Scorable): number {
  let off = 0;
  stories.slice(1).forEach((story, i) => {
    if (story.size > stories[i]!.size || (i === 0 && story.size === stories[0]!.size)) off += faults.headlineNotFalling;
  });
  const [lead, ...others] = stories;
  if (lead === undefined) return off;
  if (others.some((story) => coverOf(story) > coverOf(lead))) off += faults.leadNotLargest;
  if (lead.head.lines > 0 && lead.head.line > 0) off += faults.leadNotAtTop;
  const [first = 0, second = 0] = lead.pictures.map(({ cells }) => areaOf(cells)).toSorted((a, b) => b - a);
  const next = Math.max(0, ...others.flatMap(({ pictures }) => pictures.map(({ cells }) => areaOf(cells))));
  if (lead.pictures.length > 0 && next > first) off += faults.leadPictureNotLeading;
  else if (stories.reduce((sum, { pictures }) => sum + pictures.length, 0) >= several)
    off += faults.noPictureLeads * lacking(first, Math.max(second, next));
  return off;
}

/** By what share a picture's height differs from that of its whole image. */
export function cropOf(grid: Grid, picture: ScoredPicture): number {
  const natural = naturalLines(grid, picture.cells.width, picture);
  return Math.abs(picture.imageLines - natural) / natural;
}

/** Pictures always stand on whole columns; what is judged is how far that made them be cropped. */
function cropFaults({ stories, grid }: Scorable): number {
  const crops = stories.flatMap(({ pictures }) => pictures.map((picture) => Math.max(0, cropOf(grid, picture) - faults.cropFree)));
  return crops.length === 0 ? 0 : (crops.reduce((sum, crop) => sum + crop, 0) / crops.length) * faults.cropShare * 4;
}

/** How far the middle of all pictures and headlines lies from the middle of the page, across and down, weighted by their areas. */
function balanceFaults({ stories, grid }: Scorable): number {
  const heavy = stories.flatMap(({ pictures }) => pictures.map(({ cells }) => cells));
  const weight = heavy.reduce((sum, cells) => sum + areaOf(cells), 0);
  if (weight === 0) return 0;
  const across = heavy.reduce((sum, cells) => sum + areaOf(cells) * (cells.column + cells.width / 2), 0) / weight / grid.columns;
  const inQuarters = new Set(
    heavy.map(({ column, width, line, lines }) => `${column + width / 2 < grid.columns / 2} ${line + lines / 2 < grid.lines / 2}`),
  );
  const lonely = heavy.length > 2 && inQuarters.size === 1 ? 30 : 0;
  return Math.abs(across - 0.5) * 100 + lonely;
}

/**
 * Pairs of headlines that stand side by side with nothing but a gutter between (碰题), so that an eye reads on from one into the other. One above the other is no fault; nor is one
 * in a box, whose rule stops the eye (editors frame the shorter story to cure 碰题), nor a vertical one beside one across, which the eye does not read in one line.
 */
export function buttingPairs(
  stories: readonly Pick<ScoredStory, 'head' | 'isBoxed' | 'isVertical'>[],
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  stories.forEach((a, i) => {
    stories.slice(i + 1).forEach((b, k) => {
      if (a.isBoxed || b.isBoxed || a.isVertical !== b.isVertical || a.head.lines === 0 || b.head.lines === 0) return;
      const side = a.head.column + a.head.width === b.head.column || b.head.column + b.head.width === a.head.column;
      if (side && a.head.line < b.head.line + b.head.lines && b.head.line < a.head.line + a.head.lines) pairs.push([i, i + 1 + k]);
    });
  });
  return pairs;
}

/** The share of the stories' room that a straight line must leave on either side to cut the page: a strip at the head, the foot or a side is one story's place, by eye. */
export const leastSide = 0.2;

/**
 * Straight lines from edge to edge of the room the stories have that part it in two (断版), across or down: the page could be cut along them, and no story, filler or notice box
 * would be. What lies between a story's own text and pictures parts nothing, nor does what the notices or a filler have to themselves.
 */
export function straightCuts({ stories, box, fillers, grid }: Scorable): number {
  // A box across the page has a room of its own beneath the stories'.
  const isApart = box !== null && box.cells.width === grid.columns;
  const foot = isApart ? box.cells.line - 1 : grid.lines;
  const things: readonly Thing[] = [
    ...stories.map((story) => ({ isStory: true, cells: partsOf(story) })),
    ...[...fillers, ...(box === null || isApart ? [] : [box.cells])].map((cells) => ({ isStory: false, cells: [cells] })),
  ];
  const across = spansOf(things, ({ line, lines }) => ({ from: line, to: line + lines }));
  const down = spansOf(things, ({ column, width }) => ({ from: column, to: column + width }));
  return cutsThrough(across, foot) + cutsThrough(down, grid.columns);
}

/** Something on the page, by the cells it takes. */
interface Thing {
  readonly isStory: boolean;
  readonly cells: readonly Cells[];
}

/** From where to where a thing reaches in one direction. */
interface Span {
  readonly isStory: boolean;
  readonly from: number;
  readonly to: number;
}

const partsOf = ({ head, legs, pictures }: ScoredStory): readonly Cells[] =>
  [
    head,
    ...legs.map(({ column, width = 1, from, to }) => ({ column, width, line: from, lines: to - from })),
    ...pictures.map(({ cells }) => cells),
  ].filter((cells) => areaOf(cells) > 0);

const spansOf = (things: readonly Thing[], ends: (cells: Cells) => { readonly from: number; readonly to: number }): readonly Span[] =>
  things
    .filter(({ cells }) => cells.length > 0)
    .map(({ isStory, cells }) => {
      const all = cells.map(ends);
      return { isStory, from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
    })
    .toSorted((a, b) => a.from - b.from);

/** Places between 0 and `end` that no span crosses, with stories before them, one behind, and room enough. */
function cutsThrough(spans: readonly Span[], end: number): number {
  let cuts = 0;
  let reached = 0;
  let stories = 0;
  for (const { isStory, from, to } of spans) {
    if (isStory && stories > 0 && from >= reached && from >= end * leastSide && reached <= end * (1 - leastSide)) cuts++;
    if (isStory) stories++;
    reached = Math.max(reached, to);
  }
  return cuts;
}

function captionFaults({ stories }: Scorable): number {
  const pictures = stories.flatMap((story) => story.pictures);
  return pictures.filter(({ captionLines }) => captionLines === 0).length * faults.captionMissing;
}

/** The box should end level and stand at the foot or at the outer side. */
function boxFaults({ box, grid }: Scorable): number {
  if (box === null) return 0;
  const { column, width, line, lines } = box.cells;
  const inside = line + lines < grid.lines && column + width < grid.columns;
  return box.uneven * faults.uneven + box.over * faults.boxOver + (inside ? faults.boxInside : 0);
}
