import type { Length } from './length.ts';
import type { Rect } from './rect.ts';

/** What a frame holds. */
export type FrameKind = 'folio' | 'head' | 'text' | 'picture' | 'caption' | 'notices' | 'filler';

/**
 * A frame of the made page, as reported: its rectangle, how many columns it is divided into, how many lines are set in it, and the baselines of its first and last line
 * from the trim's top edge (null where nothing is set). A text frame is one leg of one column; legs are threaded in the order of the list.
 */
export interface Frame {
  readonly id: string;
  readonly kind: FrameKind;
  readonly rect: Rect;
  readonly columns: number;
  readonly lines: number;
  readonly firstBaseline: Length | null;
  readonly lastBaseline: Length | null;
}
