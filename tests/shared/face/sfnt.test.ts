import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../shared/face/glyf.ts';
import { openSfnt } from '../../../shared/face/sfnt.ts';
import { FontDamaged } from '../../../shared/face/table.ts';
import { buildFont, type FontPlan, inMemory, seeded, simpleGlyph, words } from './built-font.ts';

const triangle = simpleGlyph([
  [
    [0, 0, true],
    [500, 800, true],
    [1000, 0, true],
  ],
]);

/** Components: glyph 1 moved by (10, 20). */
const twice = [...words(-1, 0, 0, 0, 0), ...words(0x0003, 1, 10, 20), 0, 0];

const plan: FontPlan = {
  glyphs: [triangle, triangle, [], twice, []],
  advances: [1000, 900, 250],
  characters: [
    [0x20, 2],
    [0x51dd, 1],
    [0x5fc3, 3],
  ],
  cmapFormat: 4,
};

describe('openSfnt', () => {
  it('reads the facts', () => {
    const font = openSfnt(inMemory(buildFont(plan)));
    expect(font.unitsPerEm).toBe(1000);
    expect(font.glyphCount).toBe(5);
    expect(font.box).toEqual([-10, -20, 1010, 900]);
    expect([font.ascent, font.descent, font.capHeight, font.weight]).toEqual([880, -120, 720, 650]);
    expect(font.italicAngle).toBe(-11.5);
    expect(font.postScriptName).toBe('Built-Regular');
  });

  it('keeps the PostScript name fit for a PDF', () => {
    expect(openSfnt(inMemory(buildFont({ ...plan, name: '凝 A(b)/c#' }))).postScriptName).toBe('Abc');
    expect(openSfnt(inMemory(buildFont({ ...plan, name: '凝心' }))).postScriptName).toBe('Unnamed');
  });

  it('gives advances, the last one on to all glyphs after it, and 0 for a glyph that is not there', () => {
    const font = openSfnt(inMemory(buildFont(plan)));
    expect([0, 1, 2, 3, 4, 5, -1].map((glyph) => font.advance(glyph))).toEqual([1000, 900, 250, 250, 250, 0, 0]);
  });

  it('gives the raw bytes of a glyph; none for a blank one', () => {
    const font = openSfnt(inMemory(buildFont(plan)));
    expect([...font.glyphData(1)]).toEqual(triangle);
    expect([...font.glyphData(3)]).toEqual(twice);
    expect(font.glyphData(2).length).toBe(0);
    expect(font.glyphData(99).length).toBe(0);
  });

  it('finds glyphs by cmap format 4 and 12', () => {
    const four = openSfnt(inMemory(buildFont(plan)));
    expect([0x20, 0x51dd, 0x5fc3, 0x21, 0x51dc, 0xffff, 0x20bb7].map((code) => four.glyphFor(code))).toEqual([2, 1, 3, 0, 0, 0, 0]);
    const twelve = openSfnt(inMemory(buildFont({ ...plan, characters: [...plan.characters, [0x20bb7, 3]], cmapFormat: 12 })));
    expect([0x20, 0x51dd, 0x21, 0x20bb7, 0x10ffff].map((code) => twelve.glyphFor(code))).toEqual([2, 1, 0, 3, 0]);
  });

  it('reads little on opening', () => {
    const large = Array.from({ length: 400 }, () => triangle);
    const port = inMemory(buildFont({ ...plan, glyphs: large }));
    openSfnt(port);
    expect(port.asked()).toBeLessThan(500);
  });

  it('makes a shaping face that has no outlines', () => {
    const face = openSfnt(inMemory(buildFont(plan))).shapingFace();
    const count = (face[4] ?? 0) * 256 + (face[5] ?? 0);
    const tags = Array.from({ length: count }, (_, i) => String.fromCharCode(...face.subarray(12 + 16 * i, 16 + 16 * i)));
    expect(tags).toEqual(['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'maxp']);
    expect(() => openSfnt(inMemory(face))).toThrow(FontDamaged);
  });
});

/** Asks a font for everything; damage may show as FontDamaged and as nothing else. */
function useAll(bytes: Uint8Array): void {
  try {
    const font = openSfnt(inMemory(bytes));
    const tries: (() => unknown)[] = [() => font.postScriptName, () => font.italicAngle, () => font.shapingFace()];
    for (const code of [0x20, 0x51dd, 0x5fc3, 0xffff, 0x20bb7]) tries.push(() => font.glyphFor(code));
    for (let glyph = 0; glyph < 6; glyph++)
      tries.push(
        () => font.advance(glyph),
        () => outlineOf(font, glyph),
      );
    for (const attempt of tries) onlyDamage(attempt);
  } catch (error) {
    if (!(error instanceof FontDamaged)) throw error;
  }
}

function onlyDamage(attempt: () => unknown): void {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof FontDamaged)) throw error;
  }
}

describe('a damaged font', () => {
  it('that ends too soon says so', () => {
    const whole = buildFont(plan);
    expect(() => openSfnt(inMemory(new Uint8Array(0)))).toThrow(FontDamaged);
    expect(() => openSfnt(inMemory(whole.subarray(0, 100)))).toThrow('damaged font');
    for (let length = 0; length < whole.length; length++) useAll(whole.subarray(0, length));
  });

  it('that is something else says so', () => {
    expect(() => openSfnt(inMemory(new TextEncoder().encode('OTTO and so on and on')))).toThrow('not a TrueType font');
  });

  it('with flipped bits gives FontDamaged or goes on, and always ends', () => {
    for (const cmapFormat of [4, 12] as const) {
      const whole = buildFont({ ...plan, cmapFormat });
      const draw = seeded(20200303 + cmapFormat);
      for (let round = 0; round < 4000; round++) {
        const bytes = whole.slice();
        for (let flips = 1 + draw(4); flips > 0; flips--) {
          const at = draw(bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(8));
        }
        useAll(bytes);
      }
    }
  });
});
