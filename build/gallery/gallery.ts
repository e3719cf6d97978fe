import { mkdirSync, writeFileSync } from 'node:fs';
import { openFaces } from '../../electron/faces/open.ts';
import { pagePng } from '../../electron/press/png.ts';
import { Composer } from '../../shared/line/composer.ts';
import { placeOf } from '../place.ts';
import { galleryPages } from './pages.ts';
import { drawPhotos } from './photos.ts';

const usage =
  'npm run gallery -- [words in a page’s name …] [--dpi 72]: draws the gallery’s pages into out/gallery, and all of them on one sheet.';

/** Size of a page on the contact sheet, and the pages in a row. */
const cell = { width: 560, height: 790, gap: 14, across: 5 } as const;

/** Does `npm run gallery`: each page as a PNG, and a contact sheet of them all. */
export async function runGallery(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const at = args.indexOf('--dpi');
  const dpi = at < 0 ? 72 : Number(args[at + 1]);
  const words = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  const opened = await openFaces(placeOf('out/fonts'));
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  const { shaper, outlines } = opened.value;
  const photos = await drawPhotos();
  const folder = placeOf('out/gallery');
  mkdirSync(folder, { recursive: true });
  const drawn: Uint8Array[] = [];
  for (const { name, make } of galleryPages()) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
    const start = performance.now();
    const made = make(new Composer(shaper));
    const time = performance.now() - start;
    const png = await pagePng(made.list, outlines, dpi, (id) => photos.get(id));
    drawn.push(png);
    writeFileSync(`${folder}/${name.slice(0, 2)}.png`, png);
    const told = made.remarks
      .filter(({ kind }) => kind !== 'no-notices' && kind !== 'no-story')
      .map(({ kind, lines }) => `${kind} ${lines}`);
    console.log(`${name}: ${Math.round(time)} ms${told.length === 0 ? '' : `; ${told.join(', ')}`}`);
  }
  writeFileSync(`${folder}/sheet.png`, await contactSheet(drawn));
  console.log(`${drawn.length} pages: out/gallery/sheet.png`);
  return 0;
}

/** All pages side by side, each fitted into a cell. */
async function contactSheet(pages: readonly Uint8Array[]): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const across = Math.min(cell.across, pages.length);
  const down = Math.ceil(pages.length / across);
  const small = await Promise.all(
    pages.map(async (page, i) => ({
      input: await sharp(page).resize({ width: cell.width, height: cell.height, fit: 'inside' }).toBuffer(),
      left: cell.gap + (i % across) * (cell.width + cell.gap),
      top: cell.gap + Math.floor(i / across) * (cell.height + cell.gap),
    })),
  );
  const size = { width: across * (cell.width + cell.gap) + cell.gap, height: down * (cell.height + cell.gap) + cell.gap };
  return sharp({ create: { ...size, channels: 3, background: '#777' } })
    .composite(small)
    .png()
    .toBuffer();
}
