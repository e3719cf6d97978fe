import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Faces } from '../../../electron/faces/open.ts';
import { checkPdf } from '../../../electron/pdf/check.ts';
import type { PhotoData } from '../../../electron/pdf/photo.ts';
import { dict, name, type PdfDict, type PdfValue, text } from '../../../electron/pdf/value.ts';
import { writePdf } from '../../../electron/pdf/write.ts';
import { x1a } from '../../../electron/pdf/x1a.ts';
import { x4 } from '../../../electron/pdf/x4.ts';
import type { DisplayList, Order } from '../../../shared/display/list.ts';
import { infoOf, mutate, type Parts } from './mutate.ts';
import { area, created, photo, profile, realFaces, rule, Stick, sheet } from './page.ts';

let faces: Faces;
let stick: Stick;
beforeAll(async () => {
  faces = await realFaces();
  stick = new Stick(faces);
});
afterAll(() => faces.close());

const jpeg = Buffer.from('FFD8FFEE000E41646F626500648000000000FFC00014080' + '2BC03E804011100021100031100041100', 'hex');

const shows = { x: 0, y: 0, width: 10_000, height: 10_000 };
const picture: PhotoData = { bytes: jpeg, width: 1000, height: 700, channels: 4, adobe: true, shows };

const page = (...more: readonly Order[]): DisplayList =>
  sheet('滁州日报', [
    stick.piece('headline', [stick.line('song-heavy', 30, 60, 100, '题目')]),
    stick.piece('paragraph', [stick.line('song', 9, 60, 120, '正文一段——完。'), rule(60, 130, 200, 130, 0.5)]),
    stick.piece('figure', [photo(100, 200, 200, 140)], [stick.piece('caption', [stick.line('kai', 8, 100, 350, '图说')])], '志愿者'),
    stick.piece('artifact', [rule(60, 400, 200, 400, 1), ...more]),
  ]);

const make = (list: DisplayList, family: 'x1a' | 'x4' = 'x1a'): Promise<Uint8Array> =>
  writePdf(list, { faces: faces.sfnt, created, compress: false, photos: () => picture, condition: family === 'x4' ? x4(profile()) : x1a });

const rulesOf = (bytes: Uint8Array, family: 'x1a' | 'x4' = 'x1a'): readonly string[] => [
  ...new Set(checkPdf(bytes, family === 'x4' ? x4(profile()) : x1a).map(({ rule }) => rule)),
];

const set = (holder: PdfDict, key: string, value: PdfValue): unknown => holder.entries.set(key, value);

const stateOf = (parts: Parts): PdfDict => {
  const resources = parts.ofType('Page').entries.get('Resources') as PdfDict;
  return (resources.entries.get('ExtGState') as PdfDict).entries.get('Over') as PdfDict;
};

test('a file in order has no violations, nor has it when taken apart and put together', async () => {
  expect(checkPdf(await make(page()))).toEqual([]);
  expect(checkPdf(mutate(await make(page()), () => undefined))).toEqual([]);
  expect(rulesOf(await make(page(), 'x4'), 'x4')).toEqual([]);
});

/** Faults put into a file that was in order, and the rule that must answer. */
const faults: readonly (readonly [fault: string, rule: string, spoil: (parts: Parts) => void])[] = [
  ['the wrong family in Info', 'family', (parts) => set(infoOf(parts), 'GTS_PDFXVersion', text('PDF/X-1a:2009'))],
  ['no title', 'info-title', (parts) => infoOf(parts).entries.delete('Title')],
  ['no modification date', 'info-date', (parts) => infoOf(parts).entries.delete('ModDate')],
  ['Trapped as a string', 'trapped', (parts) => set(infoOf(parts), 'Trapped', text('False'))],
  ['Trapped /Unknown', 'trapped', (parts) => set(infoOf(parts), 'Trapped', name('Unknown'))],
  ['no output intent', 'output-intent', (parts) => parts.ofType('Catalog').entries.delete('OutputIntents')],
  ['a condition spelt wrong', 'condition', (parts) => set(parts.ofType('OutputIntent'), 'OutputConditionIdentifier', text('CGATS TR002'))],
  [
    'an RGB profile',
    'profile',
    (parts) =>
      set(
        parts.ofType('OutputIntent'),
        'DestOutputProfile',
        parts.add({ kind: 'stream', dict: dict({ N: 3, Length: 20 }), bytes: Buffer.from('\0\0\0\0lcms\x02\0\0\0mntrRGB ', 'latin1') }),
      ),
  ],
  ['no TrimBox', 'boxes', (parts) => parts.ofType('Page').entries.delete('TrimBox')],
  ['a trim beyond the bleed', 'boxes', (parts) => set(parts.ofType('Page'), 'BleedBox', [20, 20, 1000, 1000])],
  ['a bleed beyond the paper', 'boxes', (parts) => set(parts.ofType('Page'), 'BleedBox', [-5, -5, 1130, 1570])],
  ['a CropBox of its own', 'boxes', (parts) => set(parts.ofType('Page'), 'CropBox', [10, 10, 500, 500])],
  ['a photo in negative', 'jpeg', (parts) => parts.ofType('XObject').entries.delete('Decode')],
  ['a photo of another size', 'jpeg', (parts) => set(parts.ofType('XObject'), 'Width', 999)],
  ['an RGB image', 'colour-space', (parts) => set(parts.ofType('XObject'), 'ColorSpace', name('DeviceRGB'))],
  ['an ICC-based image', 'colour-space', (parts) => set(parts.ofType('XObject'), 'ColorSpace', [name('ICCBased'), parts.add(dict({}))])],
  ['RGB in the content', 'colour-space', (parts) => parts.content((source) => source.replace('0 0 0 1 k', '1 0 0 rg'))],
  ['black text in DeviceGray', 'grey-text', (parts) => parts.content((source) => source.replace('0 0 0 1 k', '0 g'))],
  ['a font not embedded', 'font-embedding', (parts) => parts.ofType('FontDescriptor').entries.delete('FontFile2')],
  ['no CIDToGIDMap', 'cid-to-gid', (parts) => parts.find((value) => value.entries.has('CIDToGIDMap')).entries.delete('CIDToGIDMap')],
  ['no ToUnicode', 'to-unicode', (parts) => parts.find((value) => value.entries.has('ToUnicode')).entries.delete('ToUnicode')],
  ['a code without text', 'to-unicode', (parts) => parts.content((source) => source.replace(/\[<..../, '[<0FFF'))],
  ['a half-transparent graphics state', 'transparency', (parts) => set(stateOf(parts), 'ca', 0.5)],
  ['a blend mode', 'transparency', (parts) => set(stateOf(parts), 'BM', name('Multiply'))],
  ['a soft mask', 'transparency', (parts) => set(parts.ofType('XObject'), 'SMask', parts.add(dict({})))],
  ['a transparency group', 'transparency', (parts) => set(parts.ofType('Page'), 'Group', dict({ S: name('Transparency') }))],
  ['LZW', 'filter', (parts) => set(parts.ofType('XObject'), 'Filter', name('LZWDecode'))],
  ['JPEG 2000', 'filter', (parts) => set(parts.ofType('XObject'), 'Filter', name('JPXDecode'))],
  ['a transfer curve', 'prepress', (parts) => set(stateOf(parts), 'TR', name('Identity'))],
  ['alternate images', 'prepress', (parts) => set(parts.ofType('XObject'), 'Alternates', [])],
  ['JavaScript', 'interaction', (parts) => set(parts.ofType('Catalog'), 'OpenAction', dict({ S: name('JavaScript'), JS: text('1') }))],
  ['an annotation', 'interaction', (parts) => set(parts.ofType('Page'), 'Annots', [parts.add(dict({ Subtype: name('Link') }))])],
  ['a form', 'interaction', (parts) => set(parts.ofType('Catalog'), 'AcroForm', dict({}))],
  ['layers', 'optional-content', (parts) => set(parts.ofType('Catalog'), 'OCProperties', dict({}))],
  ['black text that knocks out', 'black-overprint', (parts) => set(stateOf(parts), 'op', false)],
  ['overprint without mode 1', 'black-overprint', (parts) => set(stateOf(parts), 'OPM', 0)],
  ['white text that overprints', 'white-overprint', (parts) => parts.content((source) => source.replace('0 0 0 1 k', '0 0 0 0 k'))],
  ['a hairline', 'hairline', (parts) => parts.content((source) => source.replace('0.5 w', '0.1 w'))],
  ['a hairline by scaling', 'hairline', (parts) => parts.content((source) => source.replace('0.5 w', '0.3 0 0 0.3 0 0 cm 0.5 w'))],
  ['type of 4 pt', 'small-text', (parts) => parts.content((source) => source.replace(' 9 Tf', ' 4 Tf'))],
  ['type made small by its matrix', 'small-text', (parts) => parts.content((source) => source.replace('1 0 0 1 68', '0.15 0 0 0.15 68'))],
  [
    'rich black small type',
    'rich-black',
    (parts) =>
      parts.content((source) => source.replace('/F1 9 Tf', '0.6 0.4 0.4 1 k /F1 9 Tf').replace('/F2 9 Tf', '0.6 0.4 0.4 1 k /F2 9 Tf')),
  ],
  ['a q without Q', 'content', (parts) => parts.content((source) => `q\n${source}`)],
  ['a Q without q', 'content', (parts) => parts.content((source) => `${source}\nQ`)],
  ['marked content left open', 'content', (parts) => parts.content((source) => source.replace(/EMC\s*$/, ''))],
  ['text outside tags', 'untagged', (parts) => parts.content((source) => source.replace('/H1 <</MCID 0>> BDC\n', '').replace('EMC\n', ''))],
  ['no structure tree', 'tags', (parts) => parts.ofType('Catalog').entries.delete('StructTreeRoot')],
  [
    'an MCID missing in the parent tree',
    'parent-tree',
    (parts) => (parts.find((value) => value.entries.has('Nums')).entries.get('Nums') as PdfValue[]).splice(1, 1, []),
  ],
  ['an MCID no element has', 'mcid', (parts) => parts.content((source) => source.replace('<</MCID 1>>', '<</MCID 77>>'))],
  ['a figure without description', 'alternative', (parts) => parts.find((value) => value.entries.has('Alt')).entries.delete('Alt')],
  [
    'a heading level skipped',
    'headings',
    (parts) =>
      set(
        parts.find((value) => (value.entries.get('S') as { name?: string } | undefined)?.name === 'H1'),
        'S',
        name('H3'),
      ),
  ],
  ['no language', 'language', (parts) => parts.ofType('Catalog').entries.delete('Lang')],
  ['an empty page', 'content', (parts) => parts.content(() => '')],
];

test.each(faults)('%s is caught (%s)', async (_, answer, spoil) => {
  expect(rulesOf(mutate(await make(page()), spoil))).toContain(answer);
});

describe('faults of the file itself', () => {
  const edited = async (from: string, to: string): Promise<Uint8Array> =>
    Buffer.from(
      Buffer.from(await make(page()))
        .toString('latin1')
        .replace(from, to),
      'latin1',
    );

  test('a header too new', async () => expect(rulesOf(await edited('%PDF-1.4', '%PDF-1.7'))).toEqual(['header']));
  test('no ID', async () => expect(rulesOf(await edited('/ID[', '/IX['))).toEqual(['file-id']));
  test('encrypted', async () => expect(rulesOf(await edited('/ID[', '/Encrypt<<>>/ID['))).toEqual(['encryption']));
  test('two pages', async () => {
    const twice = mutate(await make(page()), (parts) =>
      set(parts.ofType('Pages'), 'Kids', [
        ...(parts.ofType('Pages').entries.get('Kids') as PdfValue[]),
        parts.add(dict({ Type: name('Page') })),
      ]),
    );
    expect(rulesOf(twice)).toContain('one-page');
  });
  test('what is no PDF is unreadable, not a crash', async () => {
    for (const bytes of [
      new Uint8Array(),
      Buffer.from('%PDF-1.4\nnothing'),
      await edited('startxref', 'startxxxx'),
      (await make(page())).subarray(0, 5000),
    ])
      expect(rulesOf(bytes)).toEqual(['unreadable']);
  });
  test('object streams', async () => {
    expect(
      rulesOf(
        mutate(await make(page()), (parts) =>
          parts.add({ kind: 'stream', dict: dict({ Type: name('ObjStm'), Length: 0 }), bytes: new Uint8Array() }),
        ),
      ),
    ).toEqual(['object-streams']);
  });
});

describe('faults in what the page orders', () => {
  test('300 % of ink', async () =>
    expect(rulesOf(await make(page({ kind: 'tint', rect: area(9, 9, 9, 9), ink: { c: 75, m: 75, y: 75, k: 75 } })))).toEqual([
      'total-ink',
    ]));
  test('a hairline', async () => expect(rulesOf(await make(page(rule(9, 9, 99, 9, 0.2))))).toEqual(['hairline']));
  test('reversed type of 8 pt', async () =>
    expect(rulesOf(await make(page(stick.line('hei', 8, 60, 500, '白', { ink: { c: 0, m: 0, y: 0, k: 0 } }))))).toEqual(['small-text']));
  test('small type on three plates', async () =>
    expect(checkPdf(await make(page(stick.line('hei', 8, 60, 500, '红', { ink: { c: 0, m: 100, y: 100, k: 0 } }))))).toMatchObject([
      { rule: 'register', severity: 'warning' },
    ]));
  test('a photo of too few pixels', async () => {
    const list = sheet('t', [stick.piece('figure', [photo(0, 0, 1000, 700)], [], '门')]);
    expect(checkPdf(await make(list))).toMatchObject([{ rule: 'photo-resolution', severity: 'error' }]);
    const better = sheet('t', [stick.piece('figure', [photo(0, 0, 600, 420)], [], '门')]);
    expect(checkPdf(await make(better))).toMatchObject([{ rule: 'photo-resolution', severity: 'warning' }]);
  });
});

describe('PDF/X-4', () => {
  test('needs its profile and its XMP', async () => {
    const bytes = await make(page(), 'x4');
    expect(
      rulesOf(
        mutate(bytes, (parts) => parts.ofType('OutputIntent').entries.delete('DestOutputProfile')),
        'x4',
      ),
    ).toEqual(['profile']);
    expect(
      rulesOf(
        mutate(bytes, (parts) => parts.ofType('Catalog').entries.delete('Metadata')),
        'x4',
      ),
    ).toEqual(['xmp', 'family']);
    expect(rulesOf(bytes, 'x1a')).toEqual(expect.arrayContaining(['header', 'family']));
  });
});
