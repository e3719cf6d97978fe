import type { Rect } from '../../sheet/rect.ts';
import { type Sides, shownPart, wholePhoto } from '../crop.ts';
import { type Crop, type PictureSlot, type Plan, withStory } from '../plan.ts';
import type { PlanPart } from './part.ts';

const within = (value: number, from: number, to: number): number => Math.round(Math.max(from, Math.min(to, value)));

/** A crop within its photo's bounds. */
const bounded = ({ x, y, zoom }: Crop): Crop => ({ x: within(x, 0, 10_000), y: within(y, 0, 10_000), zoom: within(zoom, 1000, 10_000) });

/** Shows another part of a photo in its slot: a crop within the photo's bounds; the middle at full size is told by no crop at all. */
export function crop(plan: Plan, part: PlanPart & { readonly kind: 'picture' }, wanted: Crop): Plan {
  const place = plan.stories[part.at];
  if (place === undefined) return plan;
  const shown = bounded(wanted);
  const isWhole = shown.x === wholePhoto.x && shown.y === wholePhoto.y && shown.zoom === wholePhoto.zoom;
  const pictures = place.pictures.map((slot, i): PictureSlot => {
    if (i !== part.index) return slot;
    const { crop: _, ...rest } = slot;
    return isWhole ? rest : { ...rest, crop: shown };
  });
  return withStory(plan, part.at, { ...place, pictures });
}

/** Where the whole photo would lie of which `image`, a rectangle of the page, shows a part. */
export function photoRect(photo: Sides, image: Rect, shown: Crop): Rect {
  const part = shownPart(photo, image, shown);
  const [width, height] = [(image.width * 10_000) / part.width, (image.height * 10_000) / part.height];
  return { x: image.x - (width * part.x) / 10_000, y: image.y - (height * part.y) / 10_000, width, height };
}

/** The crop when the photo is drawn along beneath its image, so far as the photo goes. */
export function shifted(photo: Sides, image: Rect, now: Crop, across: number, down: number): Crop {
  const { width, height } = photoRect(photo, image, now);
  const along = (at: number, by: number, spare: number): number => (spare > 1 ? at - (by * 10_000) / spare : at);
  return bounded({ x: along(now.x, across, width - image.width), y: along(now.y, down, height - image.height), zoom: now.zoom });
}

/** The crop when the photo is enlarged by a factor, what lies at a point of the page staying there, so far as the photo goes. */
export function enlarged(photo: Sides, image: Rect, now: Crop, factor: number, about: Pick<Rect, 'x' | 'y'>): Crop {
  const { zoom } = bounded({ ...now, zoom: now.zoom * factor });
  const whole = photoRect(photo, image, now);
  const by = zoom / now.zoom;
  const along = (way: 'x' | 'y', length: 'width' | 'height'): number => {
    const spare = whole[length] * by - image[length];
    const left = image[way] - about[way] + (about[way] - whole[way]) * by;
    // Where nothing is left over, the middle: that is what no crop says.
    return spare > 1 ? (left * 10_000) / spare : wholePhoto[way];
  };
  return bounded({ x: along('x', 'width'), y: along('y', 'height'), zoom });
}
