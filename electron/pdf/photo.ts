import type { Photo } from '../../shared/display/list.ts';
import { blackPlate, isGrey } from './grey.ts';
import { type Jpeg, readJpeg } from './jpeg.ts';

/** A photo ready to embed: JPEG bytes in the press's colours, and which part of the original they show (as `Photo.crop`: fractions times 10 000). */
export interface PhotoData extends Jpeg {
  readonly channels: 1 | 4;
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
 * limited by the profile). A grey photo is for the black plate alone: in four inks every shift of the paper would tint it. What is CMYK already (an agency's
 * advertisement) keeps its inks, since sharp would send it through sRGB; as an upright JPEG it is embedded untouched. Rejects when the file is no picture.
 */
export async function preparePhoto(original: Uint8Array, placed: Photo, settings: PhotoSettings): Promise<PhotoData> {
  const { default: sharp } = await import('sharp');
  const upright = sharp(original, { autoOrient: true });
  const { autoOrient, format, orientation = 1, space } = await upright.metadata();
  const isInked = space === 'cmyk';
  if (isInked && format === 'jpeg' && orientation === 1) return codedIn(4, original, whole);
  const part = cropOf(placed.crop, autoOrient.width, autoOrient.height);
  const cut = upright.extract(part).resize({ ...sizeFor(placed, part, settings.resolution), fit: 'fill', kernel: 'lanczos3' });
  const jpeg = { quality: settings.quality, chromaSubsampling: '4:4:4' };
  if (isInked) return codedIn(4, await cut.pipelineColourspace('cmyk').toColourspace('cmyk').jpeg(jpeg).toBuffer(), placed.crop);
  const { data, info } = await cut.flatten({ background: '#ffffff' }).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  if (isGrey(data)) {
    const black = sharp(blackPlate(data), { raw: { width, height, channels: 1 } }).toColourspace('b-w');
    return codedIn(1, await black.jpeg(jpeg).toBuffer(), placed.crop);
  }
  // Not `.toColourspace('cmyk')`: libvips would separate through a coated profile of its own first (print.md 4).
  const inks = sharp(data, { raw: { width, height, channels: 3 } }).withIccProfile(settings.profile, { attach: false });
  return codedIn(4, await inks.jpeg(jpeg).toBuffer(), placed.crop);
}

const whole: Photo['crop'] = { x: 0, y: 0, width: 10_000, height: 10_000 };

/** A JPEG in so many inks. */
function codedIn(inks: 1 | 4, bytes: Uint8Array, shows: Photo['crop']): PhotoData {
  const made = readJpeg(bytes);
  if (made?.channels !== inks) throw new Error(`the photo did not come out in ${inks} inks`);
  return { ...made, channels: inks, bytes, shows };
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
