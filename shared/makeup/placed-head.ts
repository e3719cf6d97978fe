import type { Composer } from '../line/composer.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Story } from '../story/story.ts';
import { placedRect } from './boxed.ts';
import { headLimits } from './column-head.ts';
import { type Head, setHead } from './head.ts';
import type { HeadPlace, StoryBox } from './plan.ts';
import { setVerticalHead, type VerticalHead } from './vertical-head.ts';

/** A story's head set for its place. */
export type SetHead = ({ readonly kind: 'horizontal' } & Head) | ({ readonly kind: 'vertical' } & VerticalHead);

/** Sets a story's head as its place asks: over its columns, or vertically in its height and width; inside the story's box, if it has one. */
export function setPlacedHead(story: Story, place: HeadPlace, grid: Grid, composer: Composer, box?: StoryBox): SetHead {
  const rect = placedRect(place, box, grid);
  if (place.vertical) return { kind: 'vertical', ...setVerticalHead(story, composer, rect.height, rect.width) };
  return { kind: 'horizontal', ...setHead(story, composer, rect.width, place.headline, headLimits(grid, place.width)) };
}
