import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Faces } from '../../../electron/faces/open.ts';
import { type PhotoData, photoSettings, preparePhoto } from '../../../electron/pdf/photo.ts';
import { writePdf } from '../../../electron/pdf/write.ts';
import { x4 } from '../../../electron/pdf/x4.ts';
import { black } from '../../../shared/display/list.ts';
import { area, created, fullPage, photo, profile, profilePath, realFaces, rule, Stick, sheet } from './page.ts';

const missing = (program: string): boolean => {
  const lacks = spawnSync(program, ['--version']).error !== undefined;
  if (lacks) console.warn(`SKIPPED: ${program} is not installed, so the PDF is not checked with it`);
  return lacks;
};

const folder = mkdtempSync(join(tmpdir(), 'pinban-pdf-'));
const files = {
  x1a: join(folder, 'x1a.pdf'),
  x4: join(folder, 'x4.pdf'),
  text: join(folder, 'text.pdf'),
  grey: join(folder, 'grey.pdf'),
  bar: join(folder, 'bar.pdf'),
  odd: join(folder, 'odd.pdf'),
};
let faces: Faces;
let said: readonly (readonly [string, string])[] = [];

beforeAll(async () => {
  faces = await realFaces();
  const stick = new Stick(faces);
  const page = fullPage(faces);
  said = page.said;
  const order = photo(60, 400, 240, 160);
  const photoOf = async (r: number, g: number, b: number): Promise<PhotoData> => {
    const original = sharp({ create: { width: 600, height: 400, channels: 3, background: { r, g, b } } }).jpeg();
    return preparePhoto(await original.toBuffer(), order, photoSettings(profilePath));
  };
  const [coloured, grey] = [await photoOf(200, 80, 40), await photoOf(90, 90, 90)];
  const options = { faces: faces.sfnt, created, photos: () => coloured };
  writeFileSync(files.x1a, await writePdf(page.list, options));
  writeFileSync(files.x4, await writePdf(page.list, { ...options, condition: x4(profile()) }));
  const text = sheet('字', [stick.piece('paragraph', [stick.line('song', 40, 60, 200, '滁州日报——正文'), rule(60, 300, 500, 300, 2)])]);
  writeFileSync(files.text, await writePdf(text, options));
  const figure = stick.piece('figure', [order], [stick.piece('caption', [stick.line('kai', 9, 60, 580, '老街旧影')])], '老街');
  writeFileSync(files.grey, await writePdf(sheet('影', [figure]), { ...options, photos: () => grey }));
  const bar = { kind: 'tint', rect: area(40, 100, 600, 200), ink: { c: 0, m: 100, y: 100, k: 0 } } as const;
  writeFileSync(
    files.bar,
    await writePdf(sheet('底', [stick.piece('paragraph', [bar, stick.line('hei-bold', 120, 60, 240, '滁州', { ink: black })])]), options),
  );
  const odd = [stick.line('song', 9, 60, 100, '省略……与⋯⋯不同——破折'), stick.line('song', 9, 60, 112, 'A\u00a0B C𠮷')];
  // A word parted with a hyphen that no one typed, and one with a hyphen of its own.
  const parted = stick.line('song', 9, 60, 124, 'Organiza-');
  odd.push({ ...parted, text: 'Organiza' }, stick.line('song', 9, 60, 136, 'tion，COVID-'), stick.line('song', 9, 60, 148, '19'));
  writeFileSync(files.odd, await writePdf(sheet('异', [stick.piece('paragraph', odd)]), options));
});
afterAll(() => {
  faces.close();
  rmSync(folder, { recursive: true });
});

const run = (program: string, ...words: readonly string[]): string =>
  execFileSync(program, [...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe.skipIf(missing('qpdf'))('qpdf', () => {
  test.each(['x1a', 'x4', 'odd'] as const)('finds no fault in %s', (file) =>
    expect(run('qpdf', '--check', files[file])).toContain('No syntax or stream encoding errors'),
  );
});

describe.skipIf(missing('pdffonts'))('poppler pdffonts', () => {
  test('every font is CID TrueType, embedded, a subset, with ToUnicode', () => {
    const rows = run('pdffonts', files.x1a).trim().split('\n').slice(2);
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes /);
  });
});

/** The paragraphs of `pdfinfo -struct-text`: the quoted rows under one element put together. */
const structText = (file: string): readonly string[] => {
  const texts: string[] = [];
  for (const row of run('pdfinfo', '-struct-text', file).split('\n')) {
    const quoted = /^\s*"(.*)"$/.exec(row)?.[1];
    if (quoted === undefined) texts.push('');
    else texts.push((texts.pop() ?? '') + quoted);
  }
  return texts.filter((text) => text !== '');
};

describe.skipIf(missing('pdfinfo'))('poppler pdfinfo', () => {
  test('gives every paragraph exactly, in reading order', () => {
    expect(structText(files.x1a)).toEqual(said.map(([, text]) => text));
    // pdftotext would drop the hyphen of COVID-19 as well: unless it is told -raw or -layout it takes any at a line's end for a parted word's.
    expect(structText(files.odd)).toEqual(['省略……与⋯⋯不同——破折A\u00a0B C𠮷Organization，COVID-19']);
  });
  test('names the families', () => {
    expect(run('pdfinfo', files.x1a)).toMatch(/PDF subtype: +PDF\/X-1a:2003[\s\S]*Conformance: +Level A, Accessible/);
    expect(run('pdfinfo', files.x4)).toMatch(/PDF subtype: +PDF\/X-4/);
  });
});

/** How much of a plate of Ghostscript's tiffsep is inked, and the darkest it gets, 0 to 1. */
async function plate(file: string, name: string): Promise<{ readonly covered: number; readonly data: Buffer }> {
  const data = await sharp(`${file}.sep(${name}).tif`).greyscale().raw().toBuffer();
  return { covered: data.reduce((sum, value) => sum + (value < 250 ? 1 : 0), 0) / data.length, data };
}

const separate = (file: string): string =>
  run(
    'gs',
    '-q',
    '-dNOPAUSE',
    '-dBATCH',
    '-dPDFSTOPONERROR',
    '-dPDFSTOPONWARNING',
    '-r36',
    '-sDEVICE=tiffsep',
    `-sOutputFile=${file}.sep.tif`,
    file,
  );

describe.skipIf(missing('gs'))('Ghostscript', () => {
  test('reads both families without a warning', () => {
    for (const file of [files.x1a, files.x4])
      expect(run('gs', '-q', '-dNOPAUSE', '-dBATCH', '-dPDFSTOPONERROR', '-dPDFSTOPONWARNING', '-r20', '-sDEVICE=nullpage', file)).toBe('');
  });

  test.each([
    ['text and rules', 'text', 0.001],
    ['a grey photo', 'grey', 0.02],
  ] as const)('puts %s on the black plate only', async (_what, file, least) => {
    separate(files[file]);
    const [c, m, y, k] = await Promise.all(['Cyan', 'Magenta', 'Yellow', 'Black'].map((name) => plate(files[file], name)));
    expect([c?.covered, m?.covered, y?.covered]).toEqual([0, 0, 0]);
    expect(k?.covered).toBeGreaterThan(least);
  });

  test('prints black type over a red ground: magenta and yellow stay whole under it', async () => {
    separate(files.bar);
    const [c, m, y, k] = await Promise.all(['Cyan', 'Magenta', 'Yellow', 'Black'].map((name) => plate(files.bar, name)));
    expect(c?.covered).toBe(0);
    const inked = [...(k?.data ?? [])].flatMap((value, i) => (value < 20 ? [i] : []));
    expect(inked.length).toBeGreaterThan(500);
    for (const i of inked) expect([m?.data[i], y?.data[i]]).toEqual([0, 0]);
  });

  test('prints the photo as a positive in the profile’s inks', async () => {
    separate(files.x1a);
    const [c, m] = await Promise.all(['Cyan', 'Magenta'].map((name) => plate(files.x1a, name)));
    expect(m?.covered).toBeGreaterThan(0.02);
    expect(m?.covered).toBeLessThan(0.06);
    expect(c?.covered ?? 1).toBeLessThan(0.03);
  });
});

test('pdfjs, a reader of other hands, reads the same tree and the same text', async () => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(readFileSync(files.x1a)), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) for (const id of open.slice(-1)) texts.set(id, (texts.get(id) ?? '') + item.str);
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  const read: string[] = [];
  const walk = (node: {
    readonly role?: string;
    readonly children?: readonly object[];
    readonly type?: string;
    readonly id?: string;
  }): string =>
    node.type === 'content'
      ? (texts.get(node.id ?? '') ?? '')
      : (node.children ?? [])
          .map((child) => walk(child))
          .join(['Document', 'Root', 'Sect', 'L', 'LI', 'Figure'].includes(node.role ?? '') ? '\n' : '');
  read.push(
    ...walk((await page.getStructTree()) ?? {})
      .split('\n')
      .filter((text) => text !== ''),
  );
  // pdfjs drops U+3000 and puts spaces of its own into wide lines.
  const bare = (text: string): string => text.replace(/\s/g, '');
  expect(read.map(bare)).toEqual(said.map(([, text]) => bare(text)));
  await document.destroy();
});
