import type { Photo } from '../../shared/display/list.ts';
import { type Jpeg, readJpeg } from './jpeg.ts';

/** A photo ready to embed: JPEG bytes in the press's colours, and which part of the original they show (as `Photo.crop`: fractions times 10 000). */
export interface PhotoData extends Jpeg {
  readonly bytes: Uint8Array;
  readonly shows: Photo['crop'];
}

/** How a photo is made ready: the press's ICC profile as a file, the most pixels an inch, and the JPEG quality. */
export interface PhotoSettings {
  readonly profile: string;
  readonly resolution: number;
  readonly quality: number;
}

/** 300 ppi, quality 92: below 90 the JPEG's own error adds 10 % to the heaviest ink (print.md 4). */
export const photoSettings = (profile: string): PhotoSettings => ({ profile, resolution: 300, quality: 92 });

/**
 * Makes a photo ready for where it is placed: cropped, never more pixels than the settings ask, separated through the press's profile (perceptual intent, total ink
 * limited by the profile). A JPEG that is CMYK already (an agency's advertisement) is embedded untouched, since sharp would send it through sRGB; one that lies on its side is turned, its inks as they are. Rejects when the file is no picture.
 */
export async function preparePhoto(original: Uint8Array, placed: Photo, settings: PhotoSettings): Promise<PhotoData> {
  const { default: sharp } = await import('sharp');
  const upright = sharp(original, { autoOrient: true });
  const { autoOrient, orientation = 1 } = await upright.metadata();
  const isInked = readJpeg(original)?.channels === 4;
  if (isInked && orientation === 1) return inked(original);
  if (isInked) return inked(await upright.pipelineColourspace('cmyk').toColourspace('cmyk').jpeg({ quality: settings.quality }).toBuffer());
  const { width, height } = autoOrient;
  const part = cropOf(placed.crop, width, height);
  const size = sizeFor(placed, part, settings.resolution);
  // Not `.toColourspace('cmyk')`: libvips would separate through a coated profile of its own first (print.md 4).
  const bytes = await upright
    .extract(part)
    .resize({ ...size, fit: 'fill', kernel: 'lanczos3' })
    .flatten({ background: '#ffffff' })
    .withIccProfile(settings.profile, { attach: false })
    .jpeg({ quality: settings.quality, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return { ...inked(bytes), shows: placed.crop };
}

/** A JPEG in four inks, all of it shown. */
function inked(bytes: Uint8Array): PhotoData {
  const made = readJpeg(bytes);
  if (made?.channels !== 4) throw new Error('the photo was not separated into four inks');
  return { ...made, bytes, shows: { x: 0, y: 0, width: 10_000, height: 10_000 } };
}

function cropOf(crop: Photo['crop'], width: number, height: number): { left: number; top: number; width: number; height: number } {
  const left = Math.min(Math.round((crop.x * width) / 10_000), width - 1);
  const top = Math.min(Math.round((crop.y * height) / 10_000), height - 1);
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round((crop.width * width) / 10_000), width - left)),
    height: Math.max(1, Math.min(Math.round((crop.height * height) / 10_000), height - top)),
  };
}

function sizeFor(placed: Photo, part: { width: number; height: number }, resolution: number): { width: number; height: number } {
  const most = (length: number): number => Math.ceil((length / 72_000) * resolution);
  const factor = Math.min(1, Math.max(most(placed.rect.width) / part.width, most(placed.rect.height) / part.height));
  return { width: Math.max(1, Math.round(part.width * factor)), height: Math.max(1, Math.round(part.height * factor)) };
}
