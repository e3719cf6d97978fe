import type { Rect } from '../sheet/rect.ts';
import type { Crop } from './plan.ts';

/** Two sides of a photo in pixels, or of its slot in lengths. */
export interface Sides {
  readonly width: number;
  readonly height: number;
}

/** What is shown of a photo that nobody has cropped: the largest part that has its slot's shape, about the middle. */
export const wholePhoto: Crop = { x: 5000, y: 5000, zoom: 1000 };

const full = 10_000;

/** The part of a photo that its slot shows, in ten thousandths of the photo's width and height. */
export function shownPart(photo: Sides, slot: Sides, { x, y, zoom }: Crop): Rect {
  const wide = photo.width * slot.height > photo.height * slot.width;
  const widest = wide ? Math.round((full * photo.height * slot.width) / (photo.width * slot.height)) : full;
  const highest = wide ? full : Math.round((full * photo.width * slot.height) / (photo.height * slot.width));
  const width = Math.max(1, Math.round((widest * 1000) / zoom));
  const height = Math.max(1, Math.round((highest * 1000) / zoom));
  return { x: Math.floor(((full - width) * x) / full), y: Math.floor(((full - height) * y) / full), width, height };
}
