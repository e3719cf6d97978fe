import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kind } from '../../../shared/line/classes.ts';
import { naturalWidth } from '../../../shared/line/ends.ts';
import { paragraphOf } from './sample.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../fixtures/cases/${name}`, import.meta.url), 'utf8'));
const widths = (text: string, setting = {}): number[] => Array.from(paragraphOf(text, setting).widths);
const places = (text: string): number[] => Array.from(paragraphOf(text).glyphPlaces);

interface PairCase {
  readonly lang: string;
  readonly pair: string;
  readonly full: readonly [number, number];
  readonly css: readonly [number, number];
  readonly clreqTotal?: number;
}

interface MarkCase {
  readonly ch: string;
  readonly cat: string;
  readonly widthGB: number;
  readonly adjustSideSC: string;
}

const inside = ['pause', 'close', 'open', 'connector', 'dash/connector', 'dash', 'ellipsis', 'interpunct', 'solidus'];

test('L10: marks have the widths and blank sides of GB/T 15834', () => {
  const { chars } = read('punct-classes.json') as { chars: readonly MarkCase[] };
  const wrong = chars.filter(({ ch, cat, widthGB, adjustSideSC }) => {
    if (!inside.includes(cat)) return false;
    const { widths: all, blankLeft, blankRight } = paragraphOf(`文${ch}文`);
    const left = adjustSideSC === 'left' || adjustSideSC === 'both';
    const right = adjustSideSC === 'right' || adjustSideSC === 'both';
    return all[1] !== widthGB * 1000 || blankLeft[1]! > 0 !== left || blankRight[1]! > 0 !== right;
  });
  expect(wrong.map(({ ch }) => ch)).toEqual([]);
});

describe('L10: imposed widths', () => {
  test('—— is one atom of 2 em whether its glyphs are joined or not, centred', () => {
    expect(widths('文——文')).toEqual([1000, 2000, 1000]);
    expect(places('文——文')).toEqual([0, 110, 0]);
    expect(widths('文……文')).toEqual([1000, 2000, 1000]);
    expect(places('文……文')).toEqual([0, 0, 1000, 0]);
  });
  test('a single — is 1 em, · and / half an em, the glyph in the middle', () => {
    expect(widths('京—沪')[1]).toBe(1000);
    expect(places('京—沪')[1]).toBe(55);
    expect(widths('夫·托')[1]).toBe(500);
    expect(places('夫·托')[1]).toBe(87);
    expect(widths('男/女')[1]).toBe(500);
    expect(widths('男／女')[1]).toBe(500);
    expect(places('男／女')[1]).toBe(-250);
  });
  test('a row of dashes is pairs', () => {
    expect(widths('文——————')).toEqual([1000, 2000, 2000, 2000]);
    expect(widths('文———')).toEqual([1000, 2000, 1000]);
  });
});

test('L7: marks shared with Western text are settled by their neighbours', () => {
  const classes = (text: string): number[] => Array.from(paragraphOf(text).classes);
  expect(classes('文“A”文')[1]).toBe(kind.opening);
  expect(classes('文“A”文')[3]).toBe(kind.closing);
  expect(classes('“LED”屏')[0]).toBe(kind.opening);
  expect(classes('say “hi” to')[4]).toBe(kind.symbol);
  expect(widths('say “hi” to')[4]).toBe(500);
  expect(classes('don’t')[3]).toBe(kind.symbol);
  expect(classes('文‘don’t’文')[5]).toBe(kind.symbol);
  expect(classes('文‘don’t’文')[7]).toBe(kind.closing);
  expect(classes('A—B')[1]).toBe(kind.symbol);
  expect(classes('251—275')[3]).toBe(kind.connector);
  expect(classes('a·b')[1]).toBe(kind.symbol);
  expect(classes('km/h')[2]).toBe(kind.symbol);
});

test('L11: pairs of marks as CSS Text 4 and CLREQ have them', () => {
  const { pairs } = read('punct-pair-widths.json') as { pairs: readonly PairCase[] };
  const cases = pairs.filter(({ lang, pair }) => lang === 'zh-Hans' && !['——', '……'].includes(pair));
  const wrong = cases.filter(({ pair, full, css, clreqTotal }) => {
    const [, first, second] = widths(`国${pair}国`);
    if (clreqTotal !== undefined) return first! + second! !== clreqTotal * 1000;
    const imposed = Array.from(pair, (mark) => (mark === '·' ? 500 : 1000));
    return imposed[0]! - first! !== (full[0] - css[0]) * 1000 || imposed[1]! - second! !== (full[1] - css[1]) * 1000;
  });
  expect(wrong.map(({ pair }) => pair)).toEqual([]);
  expect(cases.length).toBeGreaterThan(700);
});

test('L11: a trimmed opening mark is drawn half an em to the left', () => {
  expect(places('文，“文')).toEqual([0, 0, -500, 0]);
});

test('L12: the four styles of mark width (xeCJK PunctStyle)', () => {
  const text = '文，文。文。”文“文';
  expect(widths(text)).toEqual([1000, 1000, 1000, 1000, 1000, 500, 1000, 1000, 1000, 1000]);
  expect(widths(text, { marks: 'hangmobanjiao' })).toEqual([1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000]);
  expect(widths(text, { marks: 'kaiming' })).toEqual([1000, 500, 1000, 1000, 1000, 500, 500, 1000, 500, 1000]);
  expect(widths(text, { marks: 'banjiao' })).toEqual([1000, 500, 1000, 500, 1000, 500, 500, 1000, 500, 1000]);
});

test('L12: a face may have a style of its own', () => {
  const paragraph = paragraphOf('文，文，文', { faceMarks: { 'hei-bold': 'banjiao' } }, [{ from: 0, to: 3, face: 'hei-bold' }]);
  expect(Array.from(paragraph.widths)).toEqual([1000, 500, 1000, 1000, 1000]);
  expect(widths('文，“文', { faceMarks: { song: 'hangmobanjiao' } })).toEqual([1000, 1000, 1000, 1000]);
  expect(widths('文，“文', { faceMarks: { kai: 'hangmobanjiao' } })).toEqual([1000, 1000, 500, 1000]);
});

test('L16: half-width line ends hold in every style', () => {
  for (const marks of ['quanjiao', 'hangmobanjiao', 'kaiming', 'banjiao'] as const) {
    const paragraph = paragraphOf('文文（文文。', { marks });
    expect(naturalWidth(paragraph, 0, 2)).toBe(2000);
    expect(naturalWidth(paragraph, 2, 6)).toBe(500 + 2000 + 500);
  }
});

test('L13: Han–Latin space as measured', () => {
  const { cases } = read('han-latin-autospace.json') as { cases: readonly { readonly text: string; readonly extraEm: number }[] };
  const extra = (text: string): number => paragraphOf(text).spaces.reduce((sum, space) => sum + space, 0) / 1000;
  expect(cases.map(({ text }) => [text, extra(text)])).toEqual(cases.map(({ text, extraEm }) => [text, extraEm]));
});

test('L13: Han–Latin space is any from nothing to a quarter, by the setting', () => {
  for (const natural of [0, 125, 250]) {
    const { spaces } = paragraphOf('文12文', { hanLatin: { natural, least: 0, most: 250 } });
    expect(Array.from(spaces)).toEqual([0, natural, 0, natural]);
  }
});
