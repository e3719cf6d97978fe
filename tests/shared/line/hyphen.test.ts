import { describe, expect, test } from 'vitest';
import { clustersOf } from '../../../electron/pdf/use.ts';
import { lineOrders } from '../../../shared/display/set.ts';
import { squares } from '../../../shared/face/squares.ts';
import { breakLines } from '../../../shared/line/break.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { house } from '../../../shared/line/house.ts';
import { hyphenOffsets, hyphenPoints } from '../../../shared/line/hyphenate.ts';
import { setLine } from '../../../shared/line/justify.ts';
import { paragraphOf, shown } from './sample.ts';

const parted = (word: string): string => {
  const points = [0, ...hyphenPoints(word), word.length];
  return points
    .slice(1)
    .map((end, i) => word.slice(points[i], end))
    .join('-');
};
const lines = (text: string, measure: number, hyphenate = true): readonly string[] => {
  const paragraph = paragraphOf(text, { hyphenate });
  return breakLines(paragraph, measure).map((line) => shown(paragraph, line) + (line.hyphen ? '-' : ''));
};

describe('L29: hyphens', () => {
  test('English words part by the patterns, two letters before and three after', () => {
    expect(
      ['internationalization', 'hyphenation', 'community', 'table', 'associates', 'project', 'Photography', 'word'].map(parted),
    ).toEqual([
      'in-ter-na-tion-al-iza-tion',
      'hy-phen-ation',
      'com-mu-nity',
      'ta-ble',
      'as-so-ciates',
      'project',
      'Pho-tog-ra-phy',
      'word',
    ]);
  });
  test('names of capitals, addresses, compounds, numbers and foreign letters stay whole', () => {
    expect(hyphenOffsets('UNESCO WeChat www.example.com info@example.com well-computer naïvetés computer2 2computer')).toEqual([]);
    expect(hyphenOffsets('文community文')).toEqual([4, 6]);
  });
  test('only a line that would be too open parts a word, only in a narrow measure, only where the setting says so', () => {
    expect(lines('关于international的测试', 6000)).toEqual(['关于interna-', 'tional的测试']);
    expect(lines('关于international的测试', 6000, false)).toEqual(['关于internat', 'ional的测试']);
    expect(lines('一二三四五international', 12_000)).toEqual(['一二三四五international']);
    const wide = '一二三四五六七八九十'.repeat(2);
    expect(lines(`${wide}international`, 21_000).some((line) => line.endsWith('-'))).toBe(false);
    expect(house.body.hyphenate).toBe(true);
    expect([house.notice, house.headline, house.caption, house.subhead].some((setting) => setting.hyphenate)).toBe(false);
  });
  test('a word too long for the measure is parted at its hyphens, not elsewhere', () => {
    expect(lines('关于international communication与', 5500)).toEqual(['关于inter-', 'national', 'communica-', 'tion与']);
  });
  test('a soft hyphen parts its word in any measure, and shows only at a line end', () => {
    expect(lines('一二三photo\u00adgraphy文字', 6500, false)).toEqual(['一二三photo-', 'graphy文字']);
    expect(lines('photo\u00adgraphy', 13_000, false)).toEqual(['photo\u00adgraphy']);
    const wide = `${'一二三四五六七八九十'.repeat(2)}photo\u00adgraphy`;
    expect(lines(wide, 23_500, false)[0]!.endsWith('photo-')).toBe(true);
  });
  test('the line with its hyphen is as wide as the measure', () => {
    const paragraph = paragraphOf('一二photography的测试', { hyphenate: true });
    const line = breakLines(paragraph, 5600)[0]!;
    expect(shown(paragraph, line)).toBe('一二photog');
    expect(line.hyphen).toBe(true);
    const { width, hyphen } = setLine(paragraph, line);
    expect([width, hyphen]).toEqual([5600, 5100]);
  });
  test('the hyphen is drawn but is no text: it is read as the soft hyphen it stands for, the word whole', () => {
    const composer = new Composer(squares);
    for (const text of ['关于international的测试文字', '关于inter\u00adnational的测试文字']) {
      const paragraph = composer.paragraph({ text, spans: [] }, { ...house.body, indent: 0 });
      const made = composer.lines(paragraph, 6000);
      expect(made[0]!.hyphen).toBe(true);
      const orders = made.map((line) => lineOrders(composer, paragraph, line, 0, 0));
      const first = orders[0]!.at(-1)!;
      expect(first.glyphs.at(-1)).toBe(0x2d);
      expect(first.places.length).toBe(first.glyphs.length);
      expect(first.starts.length).toBe(first.glyphs.length);
      expect(
        orders
          .flat()
          .map((order) => order.text)
          .join(''),
      ).toBe(text);
      const read = orders
        .flat()
        .flatMap((order) => clustersOf(order).map((cluster) => cluster.text))
        .join('');
      expect(read.split('\u00ad').map((part) => part.length)).toEqual([first.text.replace('\u00ad', '').length, expect.any(Number)]);
      expect(read.replace('\u00ad', '')).toBe(text.replace('\u00ad', ''));
    }
  });
});
