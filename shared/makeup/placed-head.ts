import type { Composer } from '../line/composer.ts';
import { cellsRect, type Grid } from '../sheet/grid.ts';
import type { Story } from '../story/story.ts';
import { setColumnHead } from './column-head.ts';
import type { Head } from './head.ts';
import type { HeadPlace } from './plan.ts';
import { setVerticalHead, type VerticalHead } from './vertical-head.ts';

/** A story's head set for its place. */
export type SetHead = ({ readonly kind: 'horizontal' } & Head) | ({ readonly kind: 'vertical' } & VerticalHead);

/** Sets a story's head as its place asks: over its columns, or vertically in its height and width. */
export function setPlacedHead(story: Story, place: HeadPlace, grid: Grid, composer: Composer): SetHead {
  if (place.vertical) {
    const rect = cellsRect(grid, place);
    return { kind: 'vertical', ...setVerticalHead(story, composer, rect.height, rect.width) };
  }
  return { kind: 'horizontal', ...setColumnHead(story, composer, grid, place.width, place.headline) };
}
