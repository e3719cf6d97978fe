import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { breakLines } from '../../../shared/line/break.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { loosenLines } from '../../../shared/line/loosen.ts';
import { paragraphOf, plain, shown } from './sample.ts';

describe('L30: level loose as a remedy', () => {
  const text = '甲1234567890123456乙！丙丁戊己庚辛壬癸子丑寅卯';
  test('a line beyond the cap may end before ！, and is recorded as forced', () => {
    const paragraph = paragraphOf(text);
    const open = breakLines(paragraph, 10_000);
    expect(open[0]!.stretched).toBe(600);
    const loosened = loosenLines(paragraph, open, 10_000);
    expect(loosened.map((line) => [shown(paragraph, line), line.forced, line.stretched])).toEqual([
      ['甲1234567890123456乙', true, 0],
      ['！丙丁戊己庚辛壬癸子', false, 0],
      ['丑寅卯', false, 0],
    ]);
    const composer = new Composer(squares);
    expect(composer.lines(composer.paragraph({ text, spans: [] }, plain), 10_000)).toEqual(loosened);
  });
  test('sharing the white comes first, and sound lines are let alone', () => {
    const composer = new Composer(squares);
    const paragraph = composer.paragraph({ text: `一二三四五六七八九十${text}`, spans: [] }, plain);
    expect(composer.lines(paragraph, 10_000).some((line) => line.forced)).toBe(false);
    const sound = paragraphOf('一二三四五六七八九十！一二三');
    const lines = breakLines(sound, 10_000);
    expect(loosenLines(sound, lines, 10_000)).toBe(lines);
  });
  test('what it cannot help stays beyond the cap, for the editor to see', () => {
    const paragraph = paragraphOf('文文文文1234567890文');
    const lines = breakLines(paragraph, 5000);
    expect(loosenLines(paragraph, lines, 5000)).toEqual(lines);
    expect(lines[0]!.stretched).toBeGreaterThan(0);
  });
});
