// Not from node:fs/promises, which would be loaded at every start.
import { promises as disk } from 'node:fs';
import type { Fault } from '../../shared/api/faults.ts';
import type { DisplayList, Photo, Piece } from '../../shared/display/list.ts';
import { readRawText } from '../../shared/intake/read.ts';
import { makePage } from '../../shared/pipeline.ts';
import type { Result } from '../../shared/result.ts';
import { type Faces, openFaces } from '../faces/open.ts';
import { KeptSubsets } from '../pdf/kept.ts';
import { type PhotoData, photoSettings, preparePhoto } from '../pdf/photo.ts';
import { writePdf } from '../pdf/write.ts';
import { x1a } from '../pdf/x1a.ts';
import { x4 } from '../pdf/x4.ts';
import { pagePng } from '../press/png.ts';
import { newId } from '../store/id.ts';
import type { Store } from '../store/store.ts';
import { sinceStart } from './clock.ts';
import { type OpenDesk, openDesk } from './desk.ts';
import type { PhotoSize, Printing } from './parts.ts';

/** Where the desk finds what is not in its code. */
export interface Seat {
  readonly store: Store;
  readonly version: string;
  /** The folder of the five faces, and the press's ICC profile as a file. */
  readonly fonts: string;
  readonly profile: string;
}

/** The desk with the house's own reader, composer, faces and press. The faces are opened with the first page and stay open. */
export function seatDesk(seat: Seat): OpenDesk & { close(): Promise<void> } {
  let opening: Promise<Result<Faces, Fault>> | null = null;
  const kept = new KeptSubsets();
  const desk = openDesk<Faces>({
    program: 'pinban',
    version: seat.version,
    store: seat.store,
    newId,
    tick: sinceStart,
    readText: readRawText,
    makePage,
    faces: () => {
      opening ??= openFaces(seat.fonts);
      return opening;
    },
    printPdf: async (printing, faces, family) => {
      const { list } = printing.made;
      const photos = await separated(printing, seat.profile);
      // Dated by the paper, not by the clock: the same page gives the same bytes on any day.
      const created = `${printing.date}T00:00:00Z`;
      const condition = family === 'x1a' ? x1a : x4(await disk.readFile(seat.profile));
      return writePdf(list, { faces: faces.sfnt, created, condition, kept, photos: (_photo, placed) => photos.get(placed) });
    },
    printPng: (printing, faces, dpi) => pagePng(printing.made.list, faces.outlines, dpi, (photo) => printing.photos.get(photo)),
    measurePhoto,
    shrinkPhoto,
  });
  return {
    ...desk,
    close: async () => {
      const faces = await opening;
      if (faces?.ok) faces.value.close();
      await seat.store.close();
    },
  };
}

/** Every photo of a page in the press's colours; one that cannot be read is left out, and a grey stands in its place. */
async function separated(printing: Printing, profile: string): Promise<ReadonlyMap<Photo, PhotoData>> {
  const ready = new Map<Photo, PhotoData>();
  if (printing.photos.size === 0) return ready;
  for (const placed of photosOn(printing.made.list)) {
    const original = printing.photos.get(placed.photo);
    if (original === undefined) continue;
    const data = await preparePhoto(original, placed, photoSettings(profile)).catch(() => null);
    if (data !== null) ready.set(placed, data);
  }
  return ready;
}

const photosOn = (list: DisplayList): readonly Photo[] => {
  const within = (piece: Piece): readonly Photo[] => [
    ...piece.orders.filter((order) => order.kind === 'photo'),
    ...piece.pieces.flatMap(within),
  ];
  return list.pieces.flatMap(within);
};

const mimes: Readonly<Record<string, string>> = { jpeg: 'image/jpeg', png: 'image/png', tiff: 'image/tiff', webp: 'image/webp' };

/** A photo's size as it is looked at (turned upright), or null when the bytes are no photo the press can take, or not the whole of one: that would be printed as a grey. */
export async function measurePhoto(bytes: Uint8Array): Promise<PhotoSize | null> {
  const { default: sharp } = await import('sharp');
  try {
    const facts = await sharp(bytes).metadata();
    const mime = mimes[facts.format];
    if (mime === undefined) return null;
    await sharp(bytes).resize(16, 16, { fit: 'inside' }).raw().toBuffer();
    const { width, height } = facts.autoOrient;
    return { width, height, mime };
  } catch {
    return null;
  }
}

/** A photo to look at: upright, no larger than `most` pixels either way; null when the bytes are no photo. */
async function shrinkPhoto(bytes: Uint8Array, most: number): Promise<Uint8Array | null> {
  const { default: sharp } = await import('sharp');
  const size = { width: most, height: most, fit: 'inside', withoutEnlargement: true } as const;
  try {
    return await sharp(bytes).rotate().resize(size).flatten({ background: '#fff' }).toColourspace('srgb').jpeg({ quality: 88 }).toBuffer();
  } catch {
    return null;
  }
}
