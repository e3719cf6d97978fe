import { describe, expect, it } from 'vitest';
import { componentPlaces, componentsOf, outlineOf } from '../../../shared/face/glyf.ts';
import { openSfnt, type Sfnt } from '../../../shared/face/sfnt.ts';
import { FontDamaged } from '../../../shared/face/table.ts';
import { buildFont, inMemory, simpleGlyph, words } from './built-font.ts';

const square = simpleGlyph([
  [
    [0, 0, true],
    [100, 0, true],
    [100, 100, true],
    [0, 100, true],
  ],
]);

const fontOf = (...glyphs: number[][]): Sfnt => openSfnt(inMemory(buildFont({ glyphs, advances: [1000], characters: [], cmapFormat: 12 })));

const header = words(-1, 0, 0, 0, 0);
const outline = (font: Sfnt, glyph: number): number[] => [...outlineOf(font, glyph)];

describe('outlineOf', () => {
  it('draws straight contours and closes them', () => {
    expect(outline(fontOf(square), 0)).toEqual([0, 0, 0, 1, 100, 0, 1, 100, 100, 1, 0, 100, 3]);
  });

  it('puts a point half way between two control points, also where a contour has no other', () => {
    const round = simpleGlyph([
      [
        [0, 0, false],
        [100, 0, false],
        [100, 100, false],
        [0, 100, false],
      ],
    ]);
    const drawn = outline(fontOf(round), 0);
    expect(drawn).toEqual([0, 0, 50, 2, 0, 0, 50, 0, 2, 100, 0, 100, 50, 2, 100, 100, 50, 100, 2, 0, 100, 0, 50, 3]);
  });

  it('starts at the last point when only that lies on the curve', () => {
    const drop = simpleGlyph([
      [
        [100, 0, false],
        [100, 100, true],
        [0, 0, true],
      ],
    ]);
    expect(outline(fontOf(drop), 0)).toEqual([0, 0, 0, 2, 100, 0, 100, 100, 3]);
  });

  it('reads repeated flags and one-byte steps', () => {
    const flags = [0x37 | 8, 2];
    const glyph = [...words(1, 0, 0, 0, 0), ...words(2), ...words(0), ...flags, 10, 20, 30, 1, 2, 3, 0];
    expect(outline(fontOf(glyph), 0)).toEqual([0, 10, 1, 1, 30, 3, 1, 60, 6, 3]);
  });

  it('is empty for a blank glyph', () => {
    expect(outline(fontOf(square, []), 1)).toEqual([]);
  });

  it('puts components where they belong: moved, scaled, turned, and point on point', () => {
    const moved = [...header, ...words(0x0003, 0, -50, 20), 0, 0];
    const halved = [...header, ...words(0x000b, 0, 10, 0, 0x2000), 0, 0];
    const turned = [...header, ...words(0x0083, 0, 0, 0, 0, 0x4000, -0x4000, 0), 0, 0];
    const joined = [...header, ...words(0x0023, 0, 0, 0), ...words(0x0001, 0, 2, 0)];
    const font = fontOf(square, moved, halved, turned, joined);
    expect(outline(font, 1).slice(0, 6)).toEqual([0, -50, 20, 1, 50, 20]);
    expect(outline(font, 2)).toEqual([0, 10, 0, 1, 60, 0, 1, 60, 50, 1, 10, 50, 3]);
    expect(outline(font, 3).slice(3, 9)).toEqual([1, 0, 100, 1, -100, 100]);
    expect(outline(font, 4).slice(13, 19)).toEqual([0, 100, 100, 1, 200, 100]);
  });

  it('refuses a glyph made of itself, and one that grows without end', () => {
    const itself = [...header, ...words(0x0003, 1, 0, 0), 0, 0];
    expect(() => outlineOf(fontOf(square, itself), 1)).toThrow(FontDamaged);
    const tenTimes = (glyph: number) => [
      ...header,
      ...Array.from({ length: 10 }, (_, i) => words(i < 9 ? 0x23 : 3, glyph, 0, 0)).flat(),
      0,
      0,
    ];
    expect(() => outlineOf(fontOf(square, tenTimes(0), tenTimes(1), tenTimes(2), tenTimes(3)), 4)).toThrow('too many components');
  });
});

describe('componentsOf', () => {
  const both = [...header, ...words(0x0023, 7, 0, 0), 0, 2, ...words(9), 0, 0];

  it('lists components in order', () => {
    expect(componentsOf(Uint8Array.from(both))).toEqual([7, 9]);
    expect(componentsOf(Uint8Array.from(square))).toEqual([]);
    expect(componentsOf(new Uint8Array(0))).toEqual([]);
  });

  it('tells where their numbers stand', () => {
    expect(componentPlaces(Uint8Array.from(both))).toEqual([12, 20]);
  });

  it('refuses a list that runs over the end', () => {
    expect(() => componentsOf(Uint8Array.from([...header, ...words(0x0023, 7, 0, 0)]))).toThrow(FontDamaged);
  });
});
