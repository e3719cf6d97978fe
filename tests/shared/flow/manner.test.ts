import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { type Manner, storyBlocks } from '../../../shared/flow/blocks.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { costOf } from '../../../shared/line/cost.ts';
import { house, inStyle } from '../../../shared/line/house.ts';
import { points } from '../../../shared/sheet/length.ts';
import { block, han } from '../../support/copy.ts';

const narrow = points(13 * 9);
const wide = points(27 * 9);
const composer = new Composer(squares);
const blockOf = (text: string, manner?: Manner, width = narrow) => storyBlocks([block('paragraph', text)], composer, width, 1, manner)[0]!;
const ends = (text: string, manner?: Manner, width = narrow): readonly string[] => {
  const { lines, paragraph } = blockOf(text, manner, width);
  return lines.map((line) => text.slice(paragraph.offsets[line.from], paragraph.offsets[line.next]));
};

describe('how the text of a frame is set', () => {
  test('basic lets a solidus end a line, gb does not (composition.md 1.1)', () => {
    // 24 characters and half an em of 25: one more does not go in.
    const text = `${han(24)}／${han(9, 1)}`;
    expect(ends(text, { style: { level: 'basic' } }, wide)[0]!.at(-1)).toBe('／');
    expect(ends(text, { style: { level: 'gb' } }, wide)[0]!.length).toBe(23);
  });

  test('strict keeps …… from a line start, gb does not', () => {
    const text = `${han(11)}……${han(20, 1)}`;
    expect(ends(text, { style: { level: 'gb' } })[1]!.startsWith('……')).toBe(true);
    expect(ends(text, { style: { level: 'strict' } })[1]!.startsWith('……')).toBe(false);
  });

  test('half-width marks let more into a line; the indent stays', () => {
    const text = `${han(3)}，${han(3, 1)}，${han(3, 2)}，${han(30, 3)}`;
    expect(ends(text)[0]!.length).toBeLessThan(ends(text, { style: { marks: 'banjiao' } })[0]!.length + 1);
    expect(ends(text, { style: { marks: 'banjiao' } })[0]!.length).toBe(12);
  });

  test('a pause mark may hang outside', () => {
    const text = `${han(11)}。${han(20, 1)}`;
    expect(ends(text, { style: { hang: true } })[0]).toBe(`${han(11)}。`);
  });

  test('a style is one setting each time it is asked for, so that a paragraph is shaped once', () => {
    expect(inStyle(house.body, { level: 'strict' })).toBe(inStyle(house.body, { level: 'strict' }));
    expect(inStyle(house.body, undefined)).toBe(house.body);
    expect(inStyle(house.body, { marks: 'kaiming' })).not.toBe(inStyle(house.body, { level: 'strict' }));
  });

  test('a paragraph fitted as a whole is never dearer than line by line, and its neighbours are left alone', () => {
    const text = `2026年3月15日，${han(7)}（${han(5, 1)}）2034567890元，${han(9, 2)}COVID-19${han(14, 3)}。`;
    const [plain, fitted] = [blockOf(text), blockOf(text, { fitted: [0] })];
    expect(costOf(fitted.paragraph, fitted.lines)).toBeLessThanOrEqual(costOf(plain.paragraph, plain.lines));
    expect(blockOf(text, { fitted: [1] }).lines).toBe(plain.lines);
    expect(blockOf(text, { fitted: [0] }).lines).toBe(fitted.lines);
  });
});
