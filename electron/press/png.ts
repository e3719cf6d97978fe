import type { DisplayList, Piece } from '../../shared/display/list.ts';
import { outlined, type Picture, paint } from '../../shared/display/paint.ts';
import type { Outlines } from '../../shared/face/face.ts';
import { inPoints } from '../../shared/sheet/length.ts';

/** Gives a photo's file (JPEG, PNG, TIFF, WebP), or nothing when it is not kept. */
export type PhotoFiles = (photo: string) => Uint8Array | undefined;

/** One page as a PNG file (RGB) at a resolution in dots to the inch (150 dpi broadsheet: 2303 × 3219). A photo that is missing or cannot be read is left out. */
export async function pagePng(list: DisplayList, outlines: Outlines, dpi: number, photos?: PhotoFiles): Promise<Uint8Array> {
  const [{ createCanvas, loadImage }, { default: sharp }] = await Promise.all([import('@napi-rs/canvas'), import('sharp')]);
  const scale = dpi / 72;
  const canvas = createCanvas(Math.round(inPoints(list.width) * scale), Math.round(inPoints(list.height) * scale));
  const pictures = new Map<string, Picture>();
  for (const photo of photosOf(list.pieces)) {
    const file = photos?.(photo);
    if (!file) continue;
    // The canvas reads no TIFF.
    const image = await loadImage(file)
      .catch(async () => loadImage(await sharp(file, { autoOrient: true }).toColourspace('srgb').png().toBuffer()))
      .catch(() => undefined);
    if (image) pictures.set(photo, { image, width: image.width, height: image.height });
  }
  paint(list, canvas.getContext('2d'), outlined(outlines), scale, { picture: (photo) => pictures.get(photo) });
  // sharp packs a third tighter in a third of the time of the canvas's own encoder (measured on a broadsheet page at 150 dpi).
  const { width, height } = canvas;
  const pixels = sharp(canvas.data(), { raw: { width, height, channels: 4 } }).removeAlpha();
  return pixels.withMetadata({ density: dpi }).png({ compressionLevel: 2 }).toBuffer();
}

/** The photos that pieces and the pieces in them show, each once. */
function photosOf(pieces: readonly Piece[], found = new Set<string>()): ReadonlySet<string> {
  for (const piece of pieces) {
    for (const order of piece.orders) if (order.kind === 'photo') found.add(order.photo);
    photosOf(piece.pieces, found);
  }
  return found;
}
