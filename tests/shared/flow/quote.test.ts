import { expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { columnOf, measureNotice, quote } from '../../../shared/flow/quote.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { exampleCard } from '../../../shared/notice/tariff.ts';
import { han } from '../../support/copy.ts';
import { notice } from '../../support/notices.ts';

const composer = new Composer(squares);
const [byLine] = exampleCard;
const plain = { bold: false, box: false };

test('a notice is measured as it will print: full lines, and one character more is a line more', () => {
  const lines = (length: number) => measureNotice(notice('遗失声明', length), composer, 15, byLine!).lines;
  expect([15, 16, 30, 31].map(lines)).toEqual([1, 2, 2, 3]);
});

test('its area is the column’s width by its lines: 15 × 7.5 pt by 2 × 9 pt are 252 square millimetres', () => {
  expect(columnOf(15)).toBe(112_500);
  expect(measureNotice(notice('遗失声明', 30), composer, 15, byLine!).area).toBe(252);
});

test('the price follows the lines, and the documents where it goes by them', () => {
  const told = quote(notice('遗失声明', 31), composer, { measure: 15, tariff: byLine!, style: plain, insertions: 3 });
  expect(told).toMatchObject({ measured: { lines: 3, characters: 31, pieces: 1 }, price: { each: 15_000, discount: 4500, total: 40_500 } });
  const bills = { ...notice('遗失声明', 31), text: han(31), fields: { count: '4' } };
  expect(measureNotice(bills, composer, 15, byLine!).pieces).toBe(4);
});

test('a frame takes a character of every line, and the lines that makes are charged: 15 characters are two lines in it', () => {
  const lines = (box: boolean, length: number) =>
    quote(notice('遗失声明', length), composer, { measure: 15, tariff: byLine!, style: { bold: false, box }, insertions: 1 }).measured
      .lines;
  expect([lines(false, 15), lines(true, 15), lines(true, 14), lines(true, 29)]).toEqual([1, 2, 1, 3]);
});
