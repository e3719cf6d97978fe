import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as harfbuzz from 'harfbuzzjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFonts } from '../../../build/fonts.ts';
import { openFontFile } from '../../../electron/faces/file.ts';
import { type Faces, faceFile, openFaces } from '../../../electron/faces/open.ts';
import { faceNames } from '../../../shared/face/face.ts';
import { glyfOutlines, outlineOf } from '../../../shared/face/glyf.ts';
import { harfbuzzShaper } from '../../../shared/face/harfbuzz.ts';
import { openSfnt, type Sfnt } from '../../../shared/face/sfnt.ts';
import { FontDamaged } from '../../../shared/face/table.ts';
import { seeded } from '../../shared/face/built-font.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'out/fonts');
let faces: Faces;

beforeAll(async () => {
  await makeFonts(root);
  const opened = await openFaces(folder);
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  faces = opened.value;
});

afterAll(() => faces?.close());

describe('openFaces', () => {
  it('opens the five faces', () => {
    const names = faceNames.map((face) => faces.sfnt(face).postScriptName);
    expect(names).toEqual(['NotoSerifSC-Regular', 'NotoSerifSC-Black', 'NotoSansSC-Regular', 'NotoSansSC-Bold', 'LXGWWenKai-Regular']);
    expect(faceNames.map((face) => faces.sfnt(face).weight)).toEqual([400, 900, 400, 700, 400]);
  });

  it('says which file is missing or damaged', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'faces-'));
    try {
      await symlink(faceFile(folder, 'song'), faceFile(elsewhere, 'song'));
      const path = faceFile(elsewhere, 'song-heavy');
      expect(await openFaces(elsewhere)).toMatchObject({ ok: false, fault: { kind: 'font-missing', face: 'song-heavy', path } });
      await writeFile(path, 'this is no font');
      expect(await openFaces(elsewhere)).toMatchObject({ ok: false, fault: { kind: 'font-damaged', face: 'song-heavy', path } });
    } finally {
      await rm(elsewhere, { recursive: true });
    }
  });
});

describe('a font file read part by part', () => {
  it('gives the same bytes as the file, to its end and no further', async () => {
    const path = faceFile(folder, 'kai');
    const { readFile } = await import('node:fs/promises');
    const whole = await readFile(path);
    const file = openFontFile(path);
    const draw = seeded(7);
    for (let round = 0; round < 300; round++) {
      const offset = draw(whole.length + 100);
      const length = draw(round % 3 === 0 ? 60_000 : 900);
      const right = whole.subarray(offset, offset + length);
      expect(Buffer.compare(file.read(offset, length), right)).toBe(0);
      expect(Buffer.compare(file.glance(offset, length), right)).toBe(0);
      const behind = offset + draw(5000);
      expect(Buffer.compare(file.glance(behind, 80), whole.subarray(behind, behind + 80))).toBe(0);
    }
    const kept = file.read(100, 50);
    file.glance(9000, 5000);
    expect(Buffer.compare(kept, whole.subarray(100, 150))).toBe(0);
    file.close();
    expect(() => file.read(0, 4)).toThrow('closed');
    expect(() => file.glance(9000, 4)).toThrow('closed');
  });
});

describe('shaping with HarfBuzz', () => {
  const shape = (text: string, face: (typeof faceNames)[number] = 'song') => faces.shaper.shape(face, text);

  it('gives a glyph to each character, and one to the joined dash', () => {
    const text = '凝心聚力齐抗“疫”——208.50㎡';
    const run = shape(text);
    expect([...run.clusters]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17]);
    const song = faces.sfnt('song');
    const dash = 9;
    expect(run.advances[dash]).toBe(2000);
    for (const i of [0, 1, 2, 3, 4, 5, 7, 16]) {
      expect(run.glyphs[i]).toBe(song.glyphFor(text.codePointAt(run.clusters[i] ?? 0) ?? 0));
      expect(run.advances[i]).toBe(1000);
    }
    expect([...run.glyphs]).not.toContain(0);
  });

  it('trims no mark', () => {
    for (const face of ['song', 'song-heavy', 'hei', 'hei-bold'] as const) {
      expect([...shape('“（《国》）”，。、；：？！', face).advances]).toEqual(new Array(14).fill(1000));
    }
  });

  it('counts clusters in UTF-16 and gives glyph 0 to what the face lacks', () => {
    const run = shape('一\u{20bb7}二');
    expect([...run.clusters]).toEqual([0, 1, 3]);
    expect(run.glyphs[1]).toBe(0);
    expect(shape('').glyphs.length).toBe(0);
    expect(shape('\ud842').glyphs.length).toBe(1);
  });

  it('shapes Latin alike beside Han and alone', () => {
    for (const text of ['AVATAR office', '208.50', 'Tel. 0550-3065012', 'Łódź', 'Ελλάδα', 'Россия']) {
      const beside = shape(`国${text}`);
      const alone = shape(text);
      expect([...beside.glyphs.slice(1)]).toEqual([...alone.glyphs]);
      expect([...beside.advances.slice(1)]).toEqual([...alone.advances]);
    }
  });

  it('shapes over the outline-less face as over the whole font', () => {
    const wholeFont = (sfnt: Sfnt, path: string): Sfnt => {
      const file = openFontFile(path);
      const [glyphFor, advance] = [sfnt.glyphFor.bind(sfnt), sfnt.advance.bind(sfnt)];
      return { ...sfnt, unitsPerEm: sfnt.unitsPerEm, glyphFor, advance, shapingFace: () => file.read(0, 1 << 30) };
    };
    const alphabet = [
      ...'，。、；：？！“”‘’（）《》「」…—·％㎡■　 AVTofi0123456789.,-()/%°×凝心聚力齐抗疫党群同克时艰滁州经开区一二三あァッーé',
    ];
    const draw = seeded(42);
    for (const face of faceNames) {
      const shaper = harfbuzzShaper(harfbuzz, () => wholeFont(faces.sfnt(face), faceFile(folder, face)));
      for (let round = 0; round < 60; round++) {
        let text = '';
        for (let length = draw(40); length > 0; length--) {
          text += draw(2) === 0 ? alphabet[draw(alphabet.length)] : String.fromCodePoint(0x4e00 + draw(0x5200));
        }
        expect(faces.shaper.shape(face, text)).toEqual(shaper.shape(face, text));
      }
    }
  });

  it('knows what a face covers, twice alike', () => {
    for (let twice = 0; twice < 2; twice++) {
      expect([...'滁㎡■—“疫'].every((character) => faces.shaper.covers('song', character.codePointAt(0) ?? 0))).toBe(true);
      expect(faces.shaper.covers('song', 0x20bb7)).toBe(false);
      expect(faces.shaper.covers('song', 0xe000)).toBe(false);
      expect(faces.shaper.covers('kai', 0xfe4f)).toBe(false);
    }
  });
});

describe('outlines of the real faces', () => {
  it('are closed, lie in the font box, and fill a Han character’s em', () => {
    for (const face of faceNames) {
      const font = faces.sfnt(face);
      const [xMin, yMin, xMax, yMax] = font.box;
      for (const character of '凝心国Ag“—') {
        const outline = faces.outlines.outline(face, font.glyphFor(character.codePointAt(0) ?? 0));
        expect(outline[0]).toBe(0);
        expect(outline.at(-1)).toBe(3);
        for (const [x, y] of pointsOf(outline)) {
          expect(x >= xMin && x <= xMax && y >= yMin && y <= yMax).toBe(true);
        }
      }
      const country = pointsOf(faces.outlines.outline(face, font.glyphFor(0x56fd)));
      const width = Math.max(...country.map(([x]) => x)) - Math.min(...country.map(([x]) => x));
      expect(width).toBeGreaterThan(700);
      expect(width).toBeLessThan(1000);
    }
  });

  it('are decoded once', () => {
    const outlines = glyfOutlines(faces.sfnt);
    expect(outlines.outline('song', 100)).toBe(outlines.outline('song', 100));
  });

  it('of a font with flipped bits end in FontDamaged or an outline', () => {
    const real = faces.sfnt('hei');
    const draw = seeded(99);
    for (let round = 0; round < 2000; round++) {
      const glyph = draw(real.glyphCount);
      const data = real.glyphData(glyph).slice();
      for (let flips = data.length > 0 ? 1 + draw(3) : 0; flips > 0; flips--) {
        const at = draw(data.length);
        data[at] = (data[at] ?? 0) ^ (1 << draw(8));
      }
      const damaged = Object.create(real, { glyphData: { value: () => data }, unitsPerEm: { value: 1000 } }) as Sfnt;
      try {
        outlineOf(damaged, glyph);
      } catch (error) {
        if (!(error instanceof FontDamaged)) throw error;
      }
    }
  });

  it('open again from the file', () => {
    const file = openFontFile(faceFile(folder, 'song'));
    expect(openSfnt(file).glyphCount).toBe(faces.sfnt('song').glyphCount);
    file.close();
  });
});

function pointsOf(outline: Float64Array): [number, number][] {
  const points: [number, number][] = [];
  for (let i = 0; i < outline.length; ) {
    const kind = outline[i] ?? 3;
    for (let k = 1; k < [3, 3, 5, 1][kind]!; k += 2) points.push([outline[i + k] ?? 0, outline[i + k + 1] ?? 0]);
    i += [3, 3, 5, 1][kind] ?? 1;
  }
  return points;
}
