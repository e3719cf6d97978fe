import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

/** A font of the house: its file in the fonts folder and where it is found under node_modules. */
interface Source {
  readonly file: string;
  readonly from: string;
}

const fonts: readonly Source[] = [
  { file: 'song.ttf', from: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf' },
  { file: 'song-heavy.ttf', from: '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf' },
  { file: 'hei.ttf', from: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf' },
  { file: 'hei-bold.ttf', from: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf' },
  { file: 'kai.ttf', from: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff' },
];

const licences: readonly Source[] = [
  { file: 'OFL-noto-serif-sc.txt', from: '@expo-google-fonts/noto-serif-sc/LICENSE_FONT' },
  { file: 'OFL-noto-sans-sc.txt', from: '@expo-google-fonts/noto-sans-sc/LICENSE_FONT' },
  { file: 'OFL-lxgw-wenkai.txt', from: '@fontsource/lxgw-wenkai/LICENSE' },
];

/** Fills `out/fonts` under the root with the five faces, their licences and a note on their origin; what is up to date is left alone. */
export async function makeFonts(root: string): Promise<void> {
  const folder = join(root, 'out', 'fonts');
  await mkdir(folder, { recursive: true });
  for (const source of [...fonts, ...licences]) {
    const from = join(root, 'node_modules', source.from);
    const to = join(folder, source.file);
    if (await isUpToDate(from, to)) continue;
    const part = `${to}.${randomUUID()}`;
    if (from.endsWith('.woff')) await writeFile(part, fromWoff(await readFile(from)));
    else await copyFile(from, part);
    await touch(from, part);
    await rename(part, to);
  }
  await writeFile(join(folder, 'ORIGIN.txt'), origin());
}

/** A made file carries its source's time, so that a changed source is noticed whichever way its time went. */
async function isUpToDate(from: string, to: string): Promise<boolean> {
  const [source, made] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  return made !== undefined && made.size > 0 && Math.abs(made.mtimeMs - source.mtimeMs) < 2;
}

async function touch(from: string, to: string): Promise<void> {
  const { atime, mtime } = await stat(from);
  await utimes(to, atime, mtime);
}

/** A WOFF 1 file as the TrueType font it holds (W3C WOFF File Format 1.0). */
export function fromWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1 file');
  const count = woff.readUInt16BE(12);
  const font = Buffer.alloc(woff.readUInt32BE(16));
  woff.copy(font, 0, 4, 8);
  font.writeUInt16BE(count, 4);
  const power = 31 - Math.clz32(count);
  font.writeUInt16BE(16 << power, 6);
  font.writeUInt16BE(power, 8);
  font.writeUInt16BE(16 * count - (16 << power), 10);
  let offset = 12 + 16 * count;
  for (let i = 0; i < count; i++) {
    const entry = 44 + 20 * i;
    const start = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(start, start + woff.readUInt32BE(entry + 8));
    const length = woff.readUInt32BE(entry + 12);
    const table = packed.length < length ? inflateSync(packed) : packed;
    if (table.length !== length) throw new Error('a table of the WOFF file has the wrong length');
    const record = 12 + 16 * i;
    woff.copy(font, record, entry, entry + 4);
    woff.copy(font, record + 4, entry + 16, entry + 20);
    font.writeUInt32BE(offset, record + 8);
    font.writeUInt32BE(length, record + 12);
    table.copy(font, offset);
    offset += (length + 3) & ~3;
  }
  return font;
}

const origin = (): string =>
  [
    'The fonts in this folder are under the SIL Open Font License 1.1 (the OFL files beside them). They are unchanged copies from npm packages;',
    'kai.ttf is the WOFF file of its package unpacked to TrueType, nothing else changed.',
    '',
    ...fonts.map(({ file, from }) => `${file.padEnd(16)}${from}`),
    '',
  ].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeFonts(fileURLToPath(new URL('..', import.meta.url)));
