import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Faces } from '../../../electron/faces/open.ts';
import { checkPdf } from '../../../electron/pdf/check.ts';
import { KeptSubsets } from '../../../electron/pdf/kept.ts';
import type { PhotoData } from '../../../electron/pdf/photo.ts';
import { saidIn, textOf } from '../../../electron/pdf/text-of.ts';
import { writePdf } from '../../../electron/pdf/write.ts';
import { x4 } from '../../../electron/pdf/x4.ts';
import { type DisplayList, grey, type Order, paper } from '../../../shared/display/list.ts';
import { points } from '../../../shared/sheet/length.ts';
import { area, created, fullPage, photo, profile, realFaces, rule, Stick, sheet } from './page.ts';

let faces: Faces;
let stick: Stick;
beforeAll(async () => {
  faces = await realFaces();
  stick = new Stick(faces);
});
afterAll(() => faces.close());

const write = (list: DisplayList): Promise<Uint8Array> => writePdf(list, { faces: faces.sfnt, created });

const source = async (list: DisplayList): Promise<string> =>
  Buffer.from(await writePdf(list, { faces: faces.sfnt, created, compress: false })).toString('latin1');

const contentOf = async (...orders: readonly Order[]): Promise<string> =>
  /stream\n\/Artifact BMC\n([\s\S]*?)\nEMC/.exec(await source(sheet('t', [stick.piece('artifact', orders)])))?.[1] ?? '';

describe('a full page', () => {
  test('is in order by our own check, in both families', async () => {
    const { list } = fullPage(faces);
    expect(checkPdf(await write(list))).toEqual([]);
    const preset = x4(profile());
    expect(checkPdf(await writePdf(list, { faces: faces.sfnt, created, condition: preset }), preset)).toEqual([]);
  });

  test('says every paragraph whole, in reading order', async () => {
    const { list, said } = fullPage(faces);
    const pdf = await write(list);
    expect(saidIn(pdf).map(({ tag, text }) => [tag, text])).toEqual(said);
    expect(textOf(pdf)).toBe(said.map(([, text]) => text).join('\n'));
  });

  test('is the same file every time, with kept subsets or without', async () => {
    const { list } = fullPage(faces);
    const kept = new KeptSubsets();
    const files = [
      await write(list),
      await write(list),
      await writePdf(list, { faces: faces.sfnt, created, kept }),
      await writePdf(list, { faces: faces.sfnt, created, kept }),
    ];
    for (const file of files) expect(Buffer.from(file).equals(Buffer.from(files[0] ?? []))).toBe(true);
  });

  test('kept subsets are renewed when a glyph comes in', async () => {
    const kept = new KeptSubsets();
    const page = (text: string): DisplayList => sheet('t', [stick.piece('paragraph', [stick.line('song', 9, 60, 100, text)])]);
    await writePdf(page('滁州'), { faces: faces.sfnt, created, kept });
    const pdf = await writePdf(page('滁州日报'), { faces: faces.sfnt, created, kept });
    expect(Buffer.from(pdf).equals(Buffer.from(await write(page('滁州日报'))))).toBe(true);
    expect(textOf(pdf)).toBe('滁州日报');
  });

  test('of 7,000 glyphs is at most 225 kB', async () => {
    const { list } = fullPage(faces);
    const glyphs = list.pieces
      .flatMap((piece) => piece.orders)
      .reduce((sum, order) => sum + (order.kind === 'glyphs' ? order.glyphs.length : 0), 0);
    expect(glyphs).toBeGreaterThan(7000);
    expect((await write(list)).length).toBeLessThan(225_000);
  });
});

describe('the file', () => {
  test('PDF/X-1a:2003 names its condition and embeds no profile', async () => {
    const pdf = await source(sheet('滁州日报', [stick.piece('paragraph', [stick.line('song', 9, 60, 100, '滁州')])]));
    expect(pdf).toMatch(/^%PDF-1\.4\n/);
    expect(pdf).toContain('/GTS_PDFXVersion(PDF/X-1a:2003)');
    expect(pdf).toContain('/OutputConditionIdentifier(CGATS TR 002)/RegistryName(http://www.color.org)');
    expect(pdf).not.toContain('DestOutputProfile');
    expect(pdf).toContain(
      '/Title<FEFF6EC15DDE65E562A5>/Creator(Pinban)/Producer(Pinban)/CreationDate(D:20200303160000Z)/ModDate(D:20200303160000Z)/Trapped/False',
    );
    expect(pdf).toContain('/MediaBox[0 0 1122.52 1561.89]/BleedBox[0 0 1122.52 1561.89]/TrimBox[8.504 8.504 1114.016 1553.386]');
    expect(pdf).toContain('/Lang(zh-CN)/ViewerPreferences<</DisplayDocTitle true>>');
    expect(pdf).not.toMatch(/\/(ObjStm|XRef|SMask|ca|CA)\b/);
  });

  test('a slug is paper outside the bleed', async () => {
    const condition = { ...x4(profile()), slug: points(20) };
    const pdf = Buffer.from(await writePdf(sheet('t', []), { faces: faces.sfnt, created, condition, compress: false })).toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.6\n/);
    expect(pdf).toContain('/MediaBox[0 0 1162.52 1601.89]/BleedBox[20 20 1142.52 1581.89]/TrimBox[28.504 28.504 1134.016 1573.386]');
  });

  test('a time that is not UTC is a bug', async () => {
    await expect(writePdf(sheet('t', []), { faces: faces.sfnt, created: '2020-03-04 00:00' })).rejects.toThrow('not a UTC time');
  });
});

describe('drawing', () => {
  test('a line has one Tm, and TJ numbers only where a place differs by more than 0.004 pt', async () => {
    const line = stick.line('song', 10, 100, 200, '滁州日报');
    const places = Int32Array.from(line.places, (place, i) => place + ([0, 3, -3, 500][i] ?? 0));
    const content = await contentOf({ ...line, places });
    expect(content.match(/ Tm\n/g)).toHaveLength(1);
    expect(content).toContain('1 0 0 1 108.504 1353.386 Tm\n');
    expect(content).toMatch(/\[<[0-9A-F]{12}>-50<[0-9A-F]{4}>\]TJ/);
  });

  test('the first place moves the line, and what comes next is measured from there', async () => {
    const line = stick.line('song', 10, 100, 200, '滁州');
    expect(await contentOf({ ...line, places: line.places.map((place) => place + 2500) })).toMatch(
      /1 0 0 1 111\.004 1353\.386 Tm\n\[<[0-9A-F]{8}>\]TJ/,
    );
  });

  test('errors of rounding do not add up over a long line', async () => {
    const text = '滁'.repeat(60);
    const line = stick.line('song', 9, 0, 100, text, { measure: 60 * 9 + 59 * 0.0777 });
    const content = await contentOf(line);
    const adjustments = [...content.matchAll(/>(-?[\d.]+)</g)].reduce((sum, found) => sum + Number(found[1]), 0);
    expect(Math.abs((-adjustments * 9) / 1000 - ((line.places.at(-1) ?? 0) / 1000 - 59 * 9))).toBeLessThan(0.006);
  });

  test('squeezed type is scaled by Tz, and its adjustments with it', async () => {
    const line = stick.line('kai', 10, 100, 200, '滁州', { squeeze: 900 });
    expect(await contentOf(line)).toMatch(/90 Tz\n1 0 0 1 [\d.]+ [\d.]+ Tm\n\[<[0-9A-F]{8}>\]TJ/);
    const moved = { ...line, places: Int32Array.of(0, (line.places[1] ?? 0) + 900) };
    expect(await contentOf(moved)).toContain('>-100<');
  });

  test('black text and rules overprint, paper and tints knock out', async () => {
    const content = await contentOf(
      { kind: 'tint', rect: area(50, 50, 100, 20), ink: grey(15) },
      stick.line('song', 9, 60, 60, '黑'),
      stick.line('song', 9, 60, 80, '白', { ink: paper }),
      rule(50, 90, 150, 90, 0.5),
    );
    const steps = content
      .split('\n')
      .filter((row) => / (gs|k|K|re f|TJ|S)$|TJ$/.test(row))
      .map((row) => row.replace(/<.*>/, '').replace(/^[\d. ]+(?=re f|m )/, ''));
    expect(steps).toEqual([
      '0 0 0 0.15 k',
      're f',
      '/Over gs',
      '0 0 0 1 k',
      '[]TJ',
      '/Knock gs',
      '0 0 0 0 k',
      '[]TJ',
      '/Over gs',
      '0 0 0 1 K',
      expect.stringContaining(' l S'),
    ]);
  });

  test('a rule is stroked along its line, a box inside its edge', async () => {
    const content = await contentOf(rule(10, 20, 110, 20, 0.75), {
      kind: 'box',
      rect: area(10, 30, 100, 50),
      thickness: points(2),
      ink: { c: 10, m: 20, y: 30, k: 40 },
    });
    expect(content).toContain('0.75 w\n18.504 1533.386 m 118.504 1533.386 l S\n');
    expect(content).toContain('/Knock gs\n0.1 0.2 0.3 0.4 K\n2 w\n19.504 1474.386 98 48 re S');
  });

  test('a photo that shows more than its crop is clipped and drawn in place', async () => {
    const shows = { x: 0, y: 0, width: 10_000, height: 10_000 };
    const data: PhotoData = { bytes: new Uint8Array(10), width: 400, height: 300, channels: 4, adobe: true, shows };
    const crop = { x: 2500, y: 5000, width: 5000, height: 5000 };
    const list = sheet('t', [stick.piece('figure', [photo(100, 200, 80, 40, crop)], [], '门')]);
    const pdfOf = async (photo: PhotoData): Promise<string> =>
      Buffer.from(await writePdf(list, { faces: faces.sfnt, created, photos: () => photo, compress: false })).toString('latin1');
    const pdf = await pdfOf(data);
    expect(pdf).toContain('q\n108.504 1313.386 80 40 re W n\n160 0 0 80 68.504 1313.386 cm\n/Im1 Do\nQ\n');
    expect(pdf).toContain('/ColorSpace/DeviceCMYK/BitsPerComponent 8/Decode[1 0 1 0 1 0 1 0]/Filter/DCTDecode/Length 10');
    expect(await pdfOf({ ...data, channels: 1, adobe: false })).toContain(
      '/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length 10',
    );
  });
});

describe('text that is not one character a glyph', () => {
  const say = async (text: string): Promise<string> =>
    textOf(await write(sheet('t', [stick.piece('paragraph', [stick.line('song', 9, 60, 100, text)])])));

  test('—— joined to one glyph reads as two characters', async () => {
    const line = stick.line('song', 9, 60, 100, '——破—折');
    expect(line.glyphs).toHaveLength(4);
    expect(await say('——破—折')).toBe('——破—折');
    expect(await source(sheet('t', [stick.piece('paragraph', [line])]))).toContain('<20142014>');
  });

  test('one glyph for two characters gets a code for each', async () => {
    expect(await say('省略……与⋯⋯不同')).toBe('省略……与⋯⋯不同');
    expect(await say('A\u00a0B C')).toBe('A\u00a0B C');
  });

  test('characters outside the BMP and missing glyphs keep their text', async () => {
    expect(await say('𠮷野\u{2A6D6}家')).toBe('𠮷野\u{2A6D6}家');
  });

  test('several glyphs for one character are read together', async () => {
    const line = stick.line('song', 9, 60, 100, '甲乙丙');
    const list = sheet('t', [stick.piece('paragraph', [{ ...line, text: '㎡丙', starts: Uint32Array.of(0, 0, 1) }])]);
    const pdf = await write(list);
    expect(textOf(pdf)).toBe('㎡丙');
    expect(checkPdf(pdf)).toEqual([]);
    expect(await source(list)).toContain('/Span <</ActualText <FEFF33A1>>> BDC');
  });

  test('a glyph takes the text up to the next one, spaces that were not set included', async () => {
    const line = stick.line('song', 9, 60, 100, '甲乙');
    expect(textOf(await write(sheet('t', [stick.piece('paragraph', [{ ...line, text: '甲 乙 ', starts: Uint32Array.of(0, 2) }])])))).toBe(
      '甲 乙 ',
    );
  });
});

describe('tags', () => {
  const tagsOf = async (list: DisplayList): Promise<readonly string[]> =>
    [...(await source(list)).matchAll(/\/StructElem\/S\/(\w+)/g)].map((found) => found[1] ?? '');
  const line = (text: string, y = 100) => stick.line('song', 9, 60, y, text);

  test('a paragraph over two columns is one element with two stretches', async () => {
    const list = sheet('t', [
      stick.piece('paragraph', [
        line('上栏', 900),
        line('上栏尾', 912),
        stick.line('song', 9, 300, 100, '下栏'),
        stick.line('song', 9, 300, 112, '完'),
      ]),
    ]);
    expect(await tagsOf(list)).toEqual(['Document', 'P']);
    expect(await source(list)).toContain('/K[0 1]');
    expect(textOf(await write(list))).toBe('上栏上栏尾下栏完');
  });

  test('notices are lists, a head between them parts the lists', async () => {
    const notices = stick.piece(
      'notices',
      [rule(10, 10, 90, 10, 1)],
      [
        stick.piece('notice-head', [line('遗失')]),
        stick.piece('notice', [line('一')]),
        stick.piece('notice', [line('二')]),
        stick.piece('notice-head', [line('启事')]),
        stick.piece('notice', [line('三')]),
      ],
    );
    const list = sheet('t', [stick.piece('headline', [line('题')]), notices]);
    expect(await tagsOf(list)).toEqual(['Document', 'H1', 'Sect', 'H2', 'L', 'LI', 'LBody', 'LI', 'LBody', 'H2', 'L', 'LI', 'LBody']);
    expect(checkPdf(await write(list))).toEqual([]);
  });

  test('headings never skip a level, even where there is no headline', async () => {
    expect(await tagsOf(sheet('t', [stick.piece('subhead', [line('小题')]), stick.piece('subhead', [line('又')])]))).toEqual([
      'Document',
      'H1',
      'H2',
    ]);
  });

  test('artifacts, empty pieces, rules and boxes are not in the tree', async () => {
    const list = sheet('t', [
      stick.piece('artifact', [line('02版')]),
      stick.piece('paragraph', []),
      stick.piece('filler', [{ kind: 'tint', rect: area(1, 1, 5, 5), ink: grey(10) }]),
      stick.piece('paragraph', [rule(1, 1, 50, 1, 1), line('正文')]),
    ]);
    expect(await tagsOf(list)).toEqual(['Document', 'P']);
    expect(textOf(await write(list))).toBe('正文');
    expect(checkPdf(await write(list))).toEqual([]);
  });

  test('a figure is described, has its box, and holds its caption', async () => {
    const list = sheet('t', [stick.piece('figure', [photo(100, 200, 80, 40)], [stick.piece('caption', [line('图说')])], '志愿者')]);
    expect(await tagsOf(list)).toEqual(['Document', 'Figure', 'Caption']);
    expect(await source(list)).toMatch(
      /\/Alt<FEFF5FD7613F8005>\/A<<\/O\/Layout\/Placement\/Block\/BBox\[108\.504 1313\.386 188\.504 1353\.386\]>>/,
    );
  });
});
