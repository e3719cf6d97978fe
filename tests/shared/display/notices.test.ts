import { expect, test } from 'vitest';
import type { Glyphs, Order, Piece } from '../../../shared/display/list.ts';
import { noticeOrders } from '../../../shared/display/notices.ts';
import { cuttingsOf } from '../../../shared/display/tear-sheet.ts';
import { squares } from '../../../shared/face/squares.ts';
import { noticeItems } from '../../../shared/flow/pack.ts';
import { Composer } from '../../../shared/line/composer.ts';
import type { NoticeStyle } from '../../../shared/notice/notice.ts';
import { readNotice } from '../../../shared/notice/read.ts';
import { makePage } from '../../../shared/pipeline.ts';
import { points } from '../../../shared/sheet/length.ts';
import { width } from '../../support/notices.ts';

const composer = new Composer(squares);
const lost = readNotice('遗失王小冉《出生医学证明》，编号：L340551954，声明作废。');

function set(style: NoticeStyle): readonly Order[] {
  const [item] = noticeItems([{ ...lost, style }], composer, width);
  return noticeOrders(item!, { from: 0, to: item!.lines.length }, { x: points(10), y: points(20), width }, composer);
}

const words = (orders: readonly Order[], face: string) =>
  orders
    .filter((order): order is Glyphs => order.kind === 'glyphs' && order.face === face)
    .flatMap(({ text }) => text)
    .join('');

test('plain, the opening words stand out; ordered in bold, every word does', () => {
  expect(words(set({ bold: false, box: false }), 'hei-bold')).toBe('遗失');
  expect(words(set({ bold: true, box: false }), 'song')).toBe('');
  expect(words(set({ bold: true, box: false }), 'hei-bold')).toBe(lost.text);
});

test('a frame stands at the column’s sides, a quarter line above and below the text, which keeps half a character from it', () => {
  const [frame, ...lines] = set({ bold: false, box: true });
  const glyphs = lines.filter((order): order is Glyphs => order.kind === 'glyphs');
  const count = new Set(glyphs.map(({ y }) => y)).size;
  expect(frame).toMatchObject({ kind: 'box', rect: { x: points(10), y: points(17.75), width, height: points(9 * count + 4.5) } });
  expect(Math.min(...glyphs.map(({ x }) => x))).toBe(points(10 + 3.75));
  expect(set({ bold: true, box: false }).some(({ kind }) => kind === 'box')).toBe(false);
});

test('on the page and on its tear sheet a notice stands as it was ordered, the others as ever', () => {
  const notices = [
    { ...lost, id: 'plain' },
    { ...lost, id: 'framed', style: { bold: true, box: true } },
  ];
  const folio = { paper: '柳湾日报', date: '2020-03-04', pageNo: 3, section: '民生', editors: '' };
  const { list } = makePage({ sheet: 'tabloid', stories: [], photos: [], notices, folio }, composer);
  const ofPage = (pieces: readonly Piece[], id: string): readonly Order[] =>
    pieces.flatMap((piece) => [...(piece.source === id ? piece.orders : []), ...ofPage(piece.pieces, id)]);
  const kinds = (id: string) => [...new Set(ofPage(list.pieces, id).map(({ kind }) => kind))];
  expect([kinds('plain'), kinds('framed')]).toEqual([['glyphs'], ['box', 'glyphs']]);
  expect(words(ofPage(list.pieces, 'framed'), 'song')).toBe('');
  const [cutting] = cuttingsOf(list, 'framed');
  const [frame] = ofPage(list.pieces, 'framed');
  expect(frame).toMatchObject({ rect: cutting?.rect });
  expect(cutting?.orders[0]).toEqual(frame);
});
