import type { Composer } from '../line/composer.ts';
import type { Length } from '../sheet/length.ts';
import { measureIn } from './blocks.ts';
import type { Setter } from './fill.ts';

/** What breaks the blocks of a story for other measures than their own: `own` is the width `storyBlocks` had. */
export const storySetter = (composer: Composer, own: Length): Setter => ({
  own,
  lines: (block, atom, width) =>
    width === own && atom === 0 ? block.lines : composer.linesFrom(block.paragraph, atom, measureIn(width, block.paragraph.setting)),
});
