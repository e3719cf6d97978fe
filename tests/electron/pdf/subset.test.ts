import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Faces } from '../../../electron/faces/open.ts';
import { writeTidy } from '../../../electron/pdf/outline.ts';
import { gatherGlyphs, subsetFont } from '../../../electron/pdf/subset.ts';
import { componentsOf } from '../../../shared/face/glyf.ts';
import type { Sfnt } from '../../../shared/face/sfnt.ts';
import { realFaces } from './page.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await realFaces();
});
afterAll(() => faces.close());

const tablesOf = (font: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const view = new DataView(font.buffer, font.byteOffset);
  const tables = new Map<string, Uint8Array>();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16)
    tables.set(
      String.fromCharCode(...font.subarray(at, at + 4)),
      font.subarray(view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12)),
    );
  return tables;
};

const sumOf = (bytes: Uint8Array): number => {
  let sum = 0;
  for (let at = 0; at < bytes.length; at++) sum = (sum + (bytes[at] ?? 0) * 2 ** (24 - 8 * (at % 4))) % 2 ** 32;
  return sum;
};

const outlinesOf = (tables: ReadonlyMap<string, Uint8Array>): readonly Uint8Array[] => {
  const [glyf = new Uint8Array(), loca = new Uint8Array(), head = new Uint8Array()] = ['glyf', 'loca', 'head'].map((tag) =>
    tables.get(tag),
  );
  const view = new DataView(loca.buffer, loca.byteOffset, loca.byteLength);
  const long = head[51] === 1;
  const offset = (place: number): number => (long ? view.getUint32(4 * place) : 2 * view.getUint16(2 * place));
  return Array.from({ length: loca.length / (long ? 4 : 2) - 1 }, (_, place) => glyf.subarray(offset(place), offset(place + 1)));
};

/** A glyph's data as they stand in a subset. */
const tidyGlyph = (data: Uint8Array, renumber: (glyph: number) => number): Uint8Array => {
  const into = new Uint8Array(data.length + 7);
  return into.subarray(7, writeTidy(data, renumber, into, 7));
};

const firstComposite = (font: Sfnt): number => {
  for (let glyph = 1; glyph < font.glyphCount; glyph++) if (componentsOf(font.glyphData(glyph)).length > 0) return glyph;
  return 0;
};

describe('a subset of Noto Serif SC', () => {
  test('holds the used glyphs and .notdef, in order, unchanged', () => {
    const font = faces.sfnt('song');
    const used = Uint16Array.from(Array.from('滁州经开区', (character) => font.glyphFor(character.codePointAt(0) ?? 0))).sort();
    const set = gatherGlyphs(font, used);
    expect([...set.glyphs]).toEqual([0, ...used]);
    const outlines = outlinesOf(tablesOf(subsetFont(font, set)));
    expect(outlines).toHaveLength(6);
    for (const [place, glyph] of set.glyphs.entries()) {
      const tidy = tidyGlyph(font.glyphData(glyph), () => 0);
      expect(Buffer.from(outlines[place]?.subarray(0, tidy.length) ?? []).equals(Buffer.from(tidy))).toBe(true);
    }
  });

  test('has only the six tables a CIDFontType2 needs, with right check sums', () => {
    const font = faces.sfnt('song');
    const subset = subsetFont(font, gatherGlyphs(font, Uint16Array.of(500, 501, 502)));
    const tables = tablesOf(subset);
    expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    const view = new DataView(subset.buffer);
    expect(sumOf(subset)).toBe(0xb1b0afba);
    for (let at = 12; at < 12 + 16 * 6; at += 16) {
      const tag = String.fromCharCode(...subset.subarray(at, at + 4));
      const table = Uint8Array.from(tables.get(tag) ?? []);
      if (tag === 'head') table.fill(0, 8, 12);
      expect([tag, view.getUint32(at + 4)]).toEqual([tag, sumOf(table)]);
    }
  });

  test('a glyph wanted twice is there twice', () => {
    expect([...gatherGlyphs(faces.sfnt('song'), Uint16Array.of(7, 7, 9)).glyphs]).toEqual([0, 7, 7, 9]);
  });
});

describe('a composite glyph', () => {
  test('brings its components, renumbered, and loses its instructions', () => {
    for (const face of ['song', 'hei', 'kai'] as const) {
      const font = faces.sfnt(face);
      const glyph = firstComposite(font);
      if (glyph === 0) continue;
      const set = gatherGlyphs(font, Uint16Array.of(glyph));
      const { glyphs } = set;
      const outlines = outlinesOf(tablesOf(subsetFont(font, set)));
      const components = componentsOf(outlines[glyphs.indexOf(glyph)] ?? new Uint8Array());
      expect(components.map((place) => glyphs[place])).toEqual(componentsOf(font.glyphData(glyph)));
    }
  });

  test('of our own making: flags, ids and the cut are right', () => {
    const made = Uint8Array.from([
      255, 255, 0, 0, 0, 0, 0, 10, 0, 10, 0x00, 0x21, 0, 5, 0, 1, 0, 2, 0x01, 0x08, 0, 6, 3, 4, 0x40, 0x00, 0, 2, 9, 9,
    ]);
    const tidy = tidyGlyph(made, (glyph) => glyph + 100);
    expect([...tidy.subarray(10)]).toEqual([0x00, 0x21, 0, 105, 0, 1, 0, 2, 0x00, 0x08, 0, 106, 3, 4, 0x40, 0x00]);
  });

  test('a simple glyph loses its instructions and nothing else', () => {
    const made = Uint8Array.from([0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 3, 7, 7, 7, 0x37, 1, 1]);
    expect([...tidyGlyph(made, () => 0)]).toEqual([0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0x37, 1, 1]);
  });
});
