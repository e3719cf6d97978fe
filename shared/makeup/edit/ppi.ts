import type { Length } from '../../sheet/length.ts';
import type { Crop } from '../plan.ts';

/** Pixels to the inch a photo has at its placed size: of the part its crop shows, along its wider cut side; whole pixels, rounded down. Under 200 it prints soft. */
export function effectivePpi(
  photo: { readonly width: number; readonly height: number },
  placed: { readonly width: Length; readonly height: Length },
  crop?: Crop,
): number {
  if (placed.width <= 0 || placed.height <= 0) return 0;
  // The largest part of the slot's shape is as wide as the photo, or as high.
  const wide = Math.min(photo.width, (photo.height * placed.width) / placed.height);
  return Math.floor(((wide / ((crop?.zoom ?? 1000) / 1000)) * 72_000) / placed.width);
}

/** The least that is printed without a warning. */
export const leastPpi = 200;
