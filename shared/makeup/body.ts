import { type Block, storyBlocks } from '../flow/blocks.ts';
import { type Filled, fill } from '../flow/fill.ts';
import type { Composer } from '../line/composer.ts';
import { columnsWidth, type Grid, gridOf } from '../sheet/grid.ts';
import { sheets } from '../sheet/sheets.ts';
import type { Story } from '../story/story.ts';
import type { Plan } from './plan.ts';

/** A story's text set as a plan asks, and filled into the plan's legs. */
export interface Body {
  readonly grid: Grid;
  readonly blocks: readonly Block[];
  readonly filled: Filled;
}

/** Sets a story's text and fills the legs of a plan with it: what the page shows and what copyfit counts. */
export function setBody(story: Story, plan: Plan, composer: Composer): Body {
  const grid = gridOf(sheets[plan.sheet], plan.line);
  const blocks = storyBlocks(story, composer, columnsWidth(grid, 1), plan.subheadWhite, plan);
  return { grid, blocks, filled: fill(blocks, plan.legs) };
}
