import type { Composer } from '../line/composer.ts';
import { house, steps } from '../line/house.ts';
import type { Setting } from '../line/paragraph.ts';
import { columnsWidth, type Grid } from '../sheet/grid.ts';
import { type Length, points } from '../sheet/length.ts';
import type { Story } from '../story/story.ts';
import { type Head, type HeadLimits, setHead } from './head.ts';
import type { HeadlineStep } from './plan.ts';

/** Steps below the page's own that headlines over a few columns may take (composition.md 2.4). */
const smallSteps = [21, 18, 16, 14].map((size) => ({ ...house.headline, size: points(size) }));

/** All steps a headline may take, largest first. */
export const allSteps: readonly Setting[] = [...steps.headline, ...smallSteps];

/** How far type of such a headline may be squeezed before it goes down a step: a reader does not see a tenth (by eye). */
const leastSqueeze = 900;

/** How high a headline over one, two, three and four columns may stand, its white not counted: 3, 5, 5 and 8 body lines (composition.md 2.5, 新民晚报). */
const depths: readonly Length[] = [points(33), points(47), points(47), points(83)];

/** Kicker and deck are about two sizes smaller than the headline (composition.md 2.5): at most this share of it, thousandths (by eye). */
export const second = 650;

/** What a headline over so many basic columns of a page may do; over all of them it is the page's. */
export function headLimits(grid: Grid, columns: number): HeadLimits | undefined {
  if (columns >= grid.columns) return undefined;
  const limits = { headline: allSteps, leastSqueeze, second };
  const depth = depths[columns - 1];
  return depth === undefined ? limits : { ...limits, depth };
}

/** The headline block over a number of basic columns, or in what a box leaves of them: the largest step on one or two lines that is not too high for them, squeezed a little before it goes down a step. */
export const setColumnHead = (
  story: Story,
  composer: Composer,
  grid: Grid,
  columns: number,
  asked?: HeadlineStep,
  width: Length = columnsWidth(grid, columns),
): Head => setHead(story, composer, width, asked, headLimits(grid, columns));
