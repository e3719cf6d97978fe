import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as harfbuzz from 'harfbuzzjs';
import { beforeAll, expect, test } from 'vitest';
import type { Faces } from '../../../electron/faces/open.ts';
import { type FaceName, faceNames, type ShapedRun } from '../../../shared/face/face.ts';
import { isPlain } from '../../../shared/face/stretches.ts';
import { seeded } from '../../shared/face/built-font.ts';
import { houseFaces } from '../../support/made.ts';

let faces: Faces;
const fonts = new Map<FaceName, InstanceType<typeof harfbuzz.Font>>();

beforeAll(async () => {
  faces = await houseFaces();
  for (const face of faceNames) {
    const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(faces.sfnt(face).shapingFace())));
    font.setScale(1000, 1000);
    fonts.set(face, font);
  }
});

/** A run as HarfBuzz shapes it whole, in Chinese. */
function whole(face: FaceName, text: string): ShapedRun {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.setDirection(harfbuzz.Direction.LTR);
  buffer.setScript('Hani');
  buffer.setLanguage('zh-Hans');
  harfbuzz.shape(fonts.get(face)!, buffer);
  const infos = buffer.getGlyphInfos();
  return {
    glyphs: Uint16Array.from(infos, ({ codepoint }) => codepoint),
    advances: Int32Array.from(buffer.getGlyphPositions(), ({ xAdvance }) => xAdvance),
    clusters: Uint32Array.from(infos, ({ cluster }) => cluster),
  };
}

/** Shaped once, the Han of a text are known; shaped again, it is put together of what is known. */
function agree(text: string): void {
  for (const face of faceNames) {
    const run = whole(face, text);
    for (const time of ['first', 'second']) expect(faces.shaper.shape(face, text), `${face}, ${time}: ${text}`).toEqual(run);
  }
}

/** The same of a text that is cut up: one that is not would be the shaper's own run and agree with itself. */
function agreeCut(text: string): void {
  expect(isPlain(text), text).toBe(true);
  agree(text);
}

const [first, last] = [0x3400, 0x9fff];

test('law: Han in a row, each beside its neighbour in Unicode, are the glyphs of one run', () => {
  for (let from = first; from <= last; from += 1024)
    agreeCut(String.fromCharCode(...Array.from({ length: Math.min(1024, last - from + 1) }, (_, i) => from + i)));
});

test('law: Han drawn at random beside each other are the glyphs of one run', () => {
  const draw = seeded(11);
  for (let round = 0; round < 40; round++)
    agreeCut(
      String.fromCharCode(...Array.from({ length: 1000 }, () => (draw(4) === 0 ? first + draw(last - first + 1) : 0x4e00 + draw(0x51a6)))),
    );
});

test('law: every mark, figure and letter between Han, before and after its fellows, is as in one run', () => {
  const marks = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    (mark) => isPlain(mark) && !(mark >= '\u3400' && mark <= '\u9fff'),
  );
  expect(marks.length).toBeGreaterThan(1200);
  agreeCut(marks.map((mark) => `报${mark}社`).join(''));
  const draw = seeded(12);
  const drawn = (most: number): string => Array.from({ length: 1 + draw(most) }, () => marks[draw(marks.length)]).join('');
  for (let round = 0; round < 60; round++)
    agreeCut(Array.from({ length: 60 }, () => drawn(4) + String.fromCharCode(0x4e00 + draw(0x51a6))).join(''));
});

test('law: copy of newsrooms is shaped as line by line, marks joined where the face joins them', () => {
  const folder = join(import.meta.dirname, '../../fixtures/intake');
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => /[\u4e00-\u9fff]/.test(line) && isPlain(line));
  expect(lines.length).toBeGreaterThan(600);
  for (const line of lines) agreeCut(line);
  agreeCut('他说——“去吧……”——走了，１９８０年3月5日fi');
});

test('what joins its neighbour is shaped with it: accents, selectors, surrogates, vertical forms', () => {
  for (const text of ['报e\u0301社', '葛\ufe00城', '葛\u{e0100}城', '𠮷野家', 'か\u3099社']) agree(text);
  const { glyphs } = faces.shaper.shape('song', '报，“', true);
  expect([...glyphs]).not.toEqual([...faces.shaper.shape('song', '报，“').glyphs]);
});
