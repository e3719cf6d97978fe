import { describe, expect, test } from 'vitest';
import { faceNames, type Shaper } from '../../../shared/face/face.ts';
import { squares } from '../../../shared/face/squares.ts';
import { kind } from '../../../shared/line/classes.ts';
import { Break } from '../../../shared/line/paragraph.ts';
import { prepare } from '../../../shared/line/prepare.ts';
import { paragraphOf, plain } from './sample.ts';

const facesOf = (text: string, face: (typeof faceNames)[number], shaper: Shaper = squares): string[] =>
  Array.from(prepare({ text, spans: [] }, { ...plain, face }, shaper).faces, (number) => faceNames[number]!);

describe('L14: itemizing', () => {
  test('spans choose faces, and the shaper is called once a run', () => {
    const calls: string[] = [];
    const shaper: Shaper = {
      ...squares,
      shape: (face, text) => {
        calls.push(`${face} ${text}`);
        return squares.shape(face, text);
      },
    };
    prepare({ text: '小标题正文一二', spans: [{ from: 0, to: 3, face: 'hei-bold' }] }, plain, shaper);
    expect(calls).toEqual(['hei-bold 小标题', 'song 正文一二']);
  });
  test('spans out of bounds or crossed do no harm', () => {
    const spans = [
      { from: -4, to: 2, face: 'hei' },
      { from: 1, to: 99, face: 'kai' },
      { from: 3, to: 1, face: 'hei' },
    ] as const;
    expect(Array.from(paragraphOf('一二三', {}, spans).faces)).toEqual([2, 4, 4]);
  });
  test('what a face does not cover falls back to song, then hei', () => {
    const shaper: Shaper = {
      ...squares,
      covers: (face, c) => (face === 'kai' ? c !== 0x4e8c && c !== 0x4e09 : face === 'song' ? c !== 0x4e09 : true),
    };
    expect(facesOf('一二三', 'kai', shaper)).toEqual(['kai', 'song', 'hei']);
  });
  test('kai takes Chinese quotes, dashes, ellipsis and interpuncts from song', () => {
    expect(facesOf('说“好”', 'kai')).toEqual(['kai', 'song', 'kai', 'song']);
    expect(facesOf('甲·乙', 'kai')).toEqual(['kai', 'song', 'kai']);
    expect(facesOf('it’s', 'kai')).toEqual(['kai', 'kai', 'kai', 'kai']);
  });
  test('what no face covers has glyph 0 and is recorded', () => {
    const { missing, glyphs, widths, classes } = paragraphOf('文\ue000文');
    expect(missing).toEqual([1]);
    expect(Array.from(glyphs)).toEqual([0x6587, 0, 0x6587]);
    expect(Array.from(widths)).toEqual([1000, 1000, 1000]);
    expect(classes[1]).toBe(kind.missing);
  });
});

describe('L15: any text is accepted', () => {
  test.each([
    ['lone surrogates', '文\ud83d文\ude00\udc00', [1, 3, 4]],
    ['control characters', 'a\u0000\u0007\u001b文\u200b\u202e\ufeff\u2066', []],
    ['line ends', '甲\n乙\r\n丙\u2028丁', []],
    ['combining marks', 'e\u0301文\u0301\u0301 \u0301', []],
    ['emoji with joiners', '👩‍👩‍👧文👍🏽', []],
    ['unassigned', '\u0378\u{e0080}\u{3ffff}', []],
  ])('%s', (_name, text, missing) => {
    const paragraph = paragraphOf(text);
    expect(paragraph.missing).toEqual(missing);
    expect(paragraph.offsets[0]).toBe(0);
    expect(paragraph.offsets[paragraph.atoms]).toBe(text.length);
  });
  test('control characters have no glyph and no width', () => {
    const { widths, glyphs } = paragraphOf('文\u200b\u0007文');
    expect(Array.from(widths)).toEqual([1000, 0, 0, 1000]);
    expect(glyphs.length).toBe(2);
  });
  test('a combining mark shares its letter’s atom', () => {
    const { atoms, glyphs } = paragraphOf('e\u0301f');
    expect(atoms).toBe(2);
    expect(Array.from(glyphs)).toEqual([0x65, 0x301, 0x66]);
  });
  test('an empty text has no atoms', () => {
    expect(paragraphOf('').atoms).toBe(0);
  });
});

test('L9: emergencies are only between letters, figures and what belongs to them', () => {
  const breaks = (text: string): number[] => Array.from(paragraphOf(text).breaks);
  expect(breaks('文12文')).toEqual([Break.never, Break.allowed, Break.emergency, Break.allowed]);
  expect(breaks('文，文')).toEqual([Break.never, Break.never, Break.allowed]);
  expect(breaks('甲\n乙')).toEqual([Break.never, Break.never, Break.forced]);
});
