import { expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { noticeItems } from '../../../shared/flow/pack.ts';
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

test('a last line that is one lone character and its mark is drawn in, and the line it saves is not charged', () => {
  const set = (text: string, characters: number) => {
    const [item] = noticeItems([{ ...notice('遗失声明', 1), text }], composer, columnOf(characters));
    const { paragraph, lines } = item!;
    return lines.map(({ from, next }) => text.slice(paragraph.offsets[from], paragraph.offsets[next]));
  };
  const drawnIn = '李四不慎遗失机动车登记证书，编号：340001234567，车牌号：皖MD12345，车架号：LSVAU2A37N2183294，声明作废。';
  expect(set(drawnIn, 13)).toEqual([
    '李四不慎遗失机动车登记证',
    '书，编号：340001234567，车',
    '牌号：皖MD12345，车架号：',
    'LSVAU2A37N2183294，声明作废。',
  ]);
  expect(measureNotice({ ...notice('遗失声明', 1), text: drawnIn }, composer, 13, byLine!).lines).toBe(4);
});
