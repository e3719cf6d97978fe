import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { Composer, lineWidth } from '../../../shared/line/composer.ts';
import { headLimits, setColumnHead } from '../../../shared/makeup/column-head.ts';
import { setHead } from '../../../shared/makeup/head.ts';
import { setVerticalHead, type VerticalHead } from '../../../shared/makeup/vertical-head.ts';
import { columnsWidth, gridOf } from '../../../shared/sheet/grid.ts';
import { points } from '../../../shared/sheet/length.ts';
import { sheets } from '../../../shared/sheet/sheets.ts';
import type { Story } from '../../../shared/story/story.ts';

const grid = gridOf(sheets.broadsheet, points(12));
const composer = new Composer(squares);
const han = (count: number): string => '版'.repeat(count);
const block = (type: 'kicker' | 'headline' | 'deck', text: string): Story[number] => ({ type, children: [{ text }] });
const byline = (name: string): Story[number] => ({ type: 'byline', title: '本报记者', children: [{ text: name }] });

const over = (columns: number, ...story: Story): readonly string[] =>
  setColumnHead(story, composer, grid, columns).lines.map(({ role, size, squeeze }) => `${role} ${size / 1000} ${squeeze}`);

describe('a headline over columns', () => {
  test('over all columns it is the page’s', () => {
    const story = [block('kicker', han(20)), block('headline', han(15)), block('deck', han(30)), byline('李四')];
    expect(setColumnHead(story, composer, grid, grid.columns)).toEqual(setHead(story, composer, columnsWidth(grid, grid.columns)));
    expect(headLimits(grid, grid.columns)).toBeUndefined();
  });

  test('over two of 243 pt: 8 characters fill 235 pt at 28, 32 squeezed to 920', () => {
    expect(over(2, block('headline', han(8)))).toEqual(['headline 32 920']);
  });

  test('the squeeze goes no further than nine tenths: 9 characters stand at 28 squeezed to 935, not at 32', () => {
    expect(over(2, block('headline', han(9)))).toEqual(['headline 28 935']);
  });

  test('two lines where they may be larger than one within five body lines: 14 characters at 21, not 18 × 935', () => {
    expect(over(2, block('headline', han(14)))).toEqual(['headline 21 1000', 'headline 21 1000']);
  });

  test('kicker and deck are at most two thirds of the headline, or the smallest there is', () => {
    expect(over(4, block('kicker', han(4)), block('headline', han(8)), block('deck', han(4)))).toEqual([
      'kicker 22 1000',
      'headline 66 909',
      'deck 22 1000',
    ]);
    expect(over(2, block('kicker', han(4)), block('headline', han(8)))).toEqual(['kicker 18 1000', 'headline 32 920']);
    expect(over(1, block('headline', han(7)), block('deck', han(4)))).toEqual(['headline 18 900', 'deck 12 1000']);
  });

  test('every line fits its columns, squeezed as it is', () => {
    for (let columns = 1; columns < grid.columns; columns++) {
      for (let count = 1; count < 60; count++) {
        const width = columnsWidth(grid, columns);
        for (const { paragraph, line, squeeze } of setColumnHead([block('headline', han(count))], composer, grid, columns).lines) {
          expect((lineWidth(paragraph, line) * squeeze) / 1000).toBeLessThanOrEqual(width);
          expect(squeeze).toBeGreaterThanOrEqual(900);
        }
      }
    }
  });
});

const shownIn = (head: VerticalHead, role: string): string =>
  head.columns
    .filter((column) => column.role === role)
    .flatMap(({ column }) => column.runs.map((run) => run.text))
    .join('');

describe('a vertical headline', () => {
  test('is as long as its type and a blank of its own size above and below: 6 characters at 42 pt are 8 × 42', () => {
    const head = setVerticalHead([block('headline', han(6))], composer, points(360));
    expect(head.columns.map(({ size, x, y }) => [size, x, y])).toEqual([[points(42), points(6), points(42)]]);
    expect([head.width, head.height]).toEqual([points(54), points(336)]);
  });

  test('one too long for a column at 36 pt stands on two: 16 characters of 360 pt at 36', () => {
    const head = setVerticalHead([block('headline', `${han(8)}　${han(8)}`)], composer, points(360));
    expect(head.columns.map(({ size, x, column }) => [size, x, column.height])).toEqual([
      [points(36), points(6 + 36 + 7.2), 8000],
      [points(36), points(6), 8000],
    ]);
  });

  test('on two it is parted between words as on two lines, not in the middle of one: six characters of 288 pt at 36', () => {
    const head = setVerticalHead([block('headline', '老电影院重新放映胶片')], composer, points(288));
    expect(head.columns.map(({ size, column }) => [size, column.runs.map(({ text }) => text).join('')])).toEqual([
      [points(36), '老电影院'],
      [points(36), '重新放映胶片'],
    ]);
  });

  test('the kicker stands to the right, the deck two characters lower to the left, the byline at the foot', () => {
    const head = setVerticalHead(
      [block('kicker', han(5)), block('headline', han(6)), block('deck', han(8)), byline('李四')],
      composer,
      points(360),
    );
    expect(head.columns.map(({ role }) => role)).toEqual(['kicker', 'headline', 'deck', 'byline']);
    const [kicker, headline, deck, foot] = head.columns;
    expect(kicker!.x).toBe(headline!.x + points(42 + 8));
    expect(headline!.x).toBe(deck!.x + points(22 + 8));
    expect([kicker!.y, headline!.y, deck!.y]).toEqual([points(42), points(42), points(42 + 44)]);
    expect(foot!.y + (foot!.column.height * foot!.size) / 1000).toBe(head.height - points(42));
    expect(head.width).toBe(points(6 + 22 + 8 + 42 + 8 + 22 + 8 + 10.5 + 6));
  });

  test('takes a smaller step for a width', () => {
    const story = [block('headline', `${han(8)}　${han(8)}`)];
    expect(setVerticalHead(story, composer, points(360), points(81)).columns[0]!.size).toBe(points(28));
  });

  test('says every character once, whatever room there is, and stays in its block', () => {
    for (const height of [1, 50, 200, 360, 800].map(points)) {
      for (const text of ['', '一', '“一”', `${han(12)}：${han(40)}`, 'COVID-19', '2020年3月15日，“战疫”——']) {
        const head = setVerticalHead([block('kicker', text), block('headline', text), block('deck', text)], composer, height);
        expect([shownIn(head, 'kicker'), shownIn(head, 'headline'), shownIn(head, 'deck')]).toEqual([text, text, text]);
        for (const { x, size, y, column } of head.columns) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + size).toBeLessThanOrEqual(head.width);
          expect(y + (column.height * size) / 1000).toBeLessThanOrEqual(head.height);
        }
      }
    }
    expect(setVerticalHead([], composer, points(300)).columns).toEqual([]);
  });
});
