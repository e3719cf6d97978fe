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

describe('L32: a long code is parted rather than its line left wide open', () => {
  const set = (text: string, measure: number) => {
    const composer = new Composer(squares);
    const paragraph = composer.paragraph({ text, spans: [] }, plain);
    return composer.lines(paragraph, measure).map((line) => [shown(paragraph, line), line.forced, line.stretched]);
  };
  test('so much of it comes up as fits, four characters at least on either line; the line is forced', () => {
    expect(set('许可证编号：1234567890123456，声明作废。', 12_000)).toEqual([
      ['许可证编号：123456789012', true, 0],
      ['3456，声明作废。', false, 0],
    ]);
  });
  test('in a measure where no part of it makes the line sound, the greatest part does: half as open is worth a parted code', () => {
    expect(set('遗失甲乙丙居民身份证，证号：341102199003071233，声明作废。', 11_000)).toEqual([
      ['遗失甲乙丙居民身份证，', false, 0],
      ['证号：34110219900307', true, 184],
      ['1233，声明作废。', false, 0],
    ]);
  });
  test('a number of fewer than twelve figures stays whole, and so does a code whose line is opened less than twice as far as the cap', () => {
    expect(set('联系人电话：05501234567，声明作废。', 10_000)[0]).toEqual(['联系人电话：', false, expect.any(Number)]);
    const [line] = set('甲乙丙丁戊己庚辛壬癸子1234567890123456，声明作废。', 13_000);
    expect(line![1]).toBe(false);
    expect(line![2]).toBeGreaterThan(0);
  });
});
