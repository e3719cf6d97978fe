import { type Band, bandsOf } from '../flow/around.ts';
import { type Block, storyBlocks } from '../flow/blocks.ts';
import { type Column, columnsOf, type Stretch } from '../flow/columns.ts';
import { type Filled, fillBands, leftOf, overset } from '../flow/fill.ts';
import { storySetter } from '../flow/setter.ts';
import type { Composer } from '../line/composer.ts';
import type { Line } from '../line/paragraph.ts';
import { type Cells, cellsRect, columnsWidth, type Grid } from '../sheet/grid.ts';
import type { Story } from '../story/story.ts';
import type { Plan, StoryPlan } from './plan.ts';

/** A story's text set as a plan asks, and filled into the plan's legs: what the page shows and what copyfit counts. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly columns: readonly Column[];
  readonly bands: readonly Band[];
  readonly filled: Filled;
  /** Copy that found no place. */
  readonly over: { readonly lines: number; readonly characters: number };
  /** What of the copy is over, as lines: those of the block where filling stopped. */
  readonly left: readonly Line[];
}

/** Sets a story's text and fills the legs of its place with it, round the things that stand in their way (those of its own place, when not told). */
export function setBody(story: Story, place: StoryPlan, grid: Grid, composer: Composer, things: readonly Cells[] = thingsIn(place)): Body {
  const columns = columnsOf(place.legs, grid, place.box && insideOf(place.box, grid));
  const bands = bandsOf(columns, things, grid);
  const width = bands[0]?.width ?? columnsWidth(grid, 1);
  const blocks = storyBlocks(story, composer, width, place.subheadWhite, place);
  const setter = storySetter(composer, width);
  const filled = fillBands(blocks, bands, setter);
  const { rest } = filled;
  const stopped = rest === null ? undefined : leftOf(blocks[rest.block]!, rest, setter);
  const left = stopped?.broken.slice(stopped.from) ?? [];
  return { blocks, columns, bands, filled, over: overset(blocks, rest, setter), left };
}

/** Where the text of a boxed story may stand: a character from the box's sides. */
export function insideOf(box: Cells, grid: Grid): Stretch {
  const { x, width } = cellsRect(grid, box);
  return { x: x + grid.cell, width: Math.max(0, width - 2 * grid.cell) };
}

/** What of a story's own place may stand in the way of its text. */
const thingsIn = ({ head, pictures }: StoryPlan): readonly Cells[] => [
  ...(head === null ? [] : [head]),
  ...pictures.map(({ cells }) => cells),
];

/** All that may stand in the way of text on a page: heads and pictures of all stories, fillers, the notice box. */
export const thingsOn = ({ stories, fillers, notices }: Plan): readonly Cells[] => [
  ...stories.flatMap(thingsIn),
  ...fillers,
  ...(notices === null ? [] : [notices]),
];

/** The lines in which a block is set on the page, in order; all its lines when none of them is. */
export function linesOnPage({ blocks, filled }: Body, block: number): readonly Line[] {
  const segments = filled.segments.filter((segment) => segment.block === block);
  if (segments.length === 0) return blocks[block]!.lines;
  return segments.flatMap(({ lines, first, from, to }) => lines.slice(from - first, to - first));
}
