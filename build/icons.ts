import { readFile, writeFile } from 'node:fs/promises';
import { IconIcns, IconIco } from '@shockpkg/icon-encoder';
import sharp from 'sharp';
import { placeOf } from './place.ts';

/** Edges of the pictures in a Windows icon, in pixels. */
const windowsEdges = [256, 64, 48, 32, 24, 16];

/** The pictures of a macOS icon: edge in pixels and the type that macOS knows it by, in iconutil's order. */
const macPictures = [
  [64, 'ic12'],
  [128, 'ic07'],
  [256, 'ic13'],
  [256, 'ic08'],
  [16, 'ic04'],
  [512, 'ic14'],
  [512, 'ic09'],
  [32, 'ic05'],
  [1024, 'ic10'],
  [32, 'ic11'],
] as const;

/** Draws icon.svg as the files the three systems want: icon.png (Linux), icon.ico (Windows), icon.icns (macOS). They are kept in the repository: this is for a new drawing. */
export async function makeIcons(): Promise<void> {
  const drawing = await readFile(placeOf('build/icons/icon.svg'));
  const picture = (edge: number): Promise<Uint8Array> =>
    sharp(drawing, { density: Math.ceil((72 * edge) / 1024) + 72 })
      .resize(edge, edge)
      .png()
      .toBuffer();
  const ico = new IconIco();
  for (const edge of windowsEdges) await ico.addFromPng(await picture(edge), null, false);
  const icns = new IconIcns();
  icns.toc = true;
  for (const [edge, type] of macPictures) await icns.addFromPng(await picture(edge), [type], false);
  await writeFile(
    placeOf('build/icons/icon.png'),
    await sharp(await picture(1024))
      .png({ compressionLevel: 9, palette: true })
      .toBuffer(),
  );
  await writeFile(placeOf('build/icons/icon.ico'), ico.encode());
  await writeFile(placeOf('build/icons/icon.icns'), icns.encode());
}
