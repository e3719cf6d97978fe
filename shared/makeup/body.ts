import { type Block, storyBlocks } from '../flow/blocks.ts';
import { type Filled, fill } from '../flow/fill.ts';
import { legWidth } from '../flow/leg.ts';
import type { Composer } from '../line/composer.ts';
import { columnsWidth, type Grid } from '../sheet/grid.ts';
import type { Story } from '../story/story.ts';
import type { StoryPlan } from './plan.ts';

/** A story's text set as a plan asks, and filled into the plan's legs. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly filled: Filled;
}

/** Sets a story's text and fills the legs of its place with it: what the page shows and what copyfit counts. */
export function setBody(story: Story, place: StoryPlan, grid: Grid, composer: Composer): Body {
  const width = columnsWidth(grid, place.legs[0] === undefined ? 1 : legWidth(place.legs[0]));
  const blocks = storyBlocks(story, composer, width, place.subheadWhite, place);
  return { blocks, filled: fill(blocks, place.legs) };
}
