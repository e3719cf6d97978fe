import type { Length } from './length.ts';
import type { Rect } from './rect.ts';

/** What a frame holds. */
export type FrameKind = 'folio' | 'head' | 'text' | 'picture' | 'caption' | 'notices' | 'filler' | 'box' | 'furniture';

/**
 * A frame of the made page, as reported: its rectangle, how many columns it is divided into, how many lines are set in it, and the baselines of its first and last line
 * from the trim's top edge (null where nothing is set). A text frame is one leg of a story; a story's legs are threaded in the order of the list.
 */
export interface Frame {
  readonly id: string;
  readonly kind: FrameKind;
  /** Id of the story it belongs to; null for what belongs to none. */
  readonly story: string | null;
  readonly rect: Rect;
  readonly columns: number;
  readonly lines: number;
  readonly firstBaseline: Length | null;
  readonly lastBaseline: Length | null;
}

/** The name of a story's frame: `s1-head`, `s1-text-2`, `s2-picture-3`. Stories are counted from 1 in the order of the page's order, legs and pictures from 1 within their story. */
export const frameName = (story: number, kind: 'box' | 'head' | 'text' | 'picture' | 'caption', index?: number): string =>
  index === undefined ? `s${story}-${kind}` : `s${story}-${kind}-${index}`;

/** The numbers in the name of a story's frame, as a person counts: story and frame; null for a name of another form. */
export function numbersOfFrame(name: string): { readonly story: number; readonly frame: number } | null {
  const [, story, frame] = /^s(\d+)-[a-z]+-(\d+)$/.exec(name) ?? [];
  return story === undefined || frame === undefined ? null : { story: Number(story), frame: Number(frame) };
}
