import type { Length } from './length.ts';

/** A rectangle on the page; x and y are its left and top, measured from the trim's top left corner, y growing downwards. */
export interface Rect {
  readonly x: Length;
  readonly y: Length;
  readonly width: Length;
  readonly height: Length;
}

/** True when the rectangles share some area; touching edges share none. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** True when the inner rectangle lies wholly within the outer one (edges may touch). */
export const within = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
