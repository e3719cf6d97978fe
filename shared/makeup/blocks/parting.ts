import type { Length } from '../../sheet/length.ts';
import type { Block } from './block.ts';
import type { Leaf, Region } from './divide.ts';

/**
 * A way to set a story so that its headline stands beside no other (against 碰题): in a box (围框), running down (竖题), or with text beside it on the right (串文). What it would cost
 * in a block, and the story really composed into a region, its headline no larger than told; undefined where that does not come out.
 */
export interface Parting extends Required<Pick<Leaf, 'keepsOff' | 'estimate'>> {
  readonly kind: 'framed' | 'vertical' | 'beside';
  readonly compose: (region: Region, most: Length) => Block | undefined;
}
