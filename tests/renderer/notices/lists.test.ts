import { describe, expect, test } from 'vitest';
import { runsOf, tooSoon } from '../../../renderer/notices/entry/runs.ts';
import { fenOf } from '../../../renderer/notices/order/amounts.ts';
import { markedPieces } from '../../../renderer/notices/rows/pieces.ts';
import { rowFor } from '../../../renderer/notices/rows/row-list.tsx';
import { discountsOf } from '../../../renderer/notices/settings/columns.ts';
import { withForm } from '../../../renderer/notices/settings/kind-editor.tsx';
import { exampleHouse, kindsOf } from '../../../shared/notice/house.ts';
import { examplePaper } from '../../../shared/notice/schedule.ts';

describe('amounts', () => {
  test('as people type them, to the fen', () => {
    expect(['12', '12.5', '¥12.50', '1,200.05', '０.０１', '12.345', '-1', '', 'x', '99999999'].map(fenOf)).toEqual([
      1200,
      1250,
      1250,
      120005,
      1,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('discounts as steps', () => {
    expect(discountsOf('3:10, 6：15%')).toEqual([
      { insertions: 3, percent: 10 },
      { insertions: 6, percent: 15 },
    ]);
    expect(discountsOf('')).toEqual([]);
    expect(discountsOf('3:101')).toBeUndefined();
    expect(discountsOf('ten')).toBeUndefined();
  });
});

describe('lists', () => {
  test('keys lead within the list', () => {
    expect(['ArrowDown', 'ArrowUp', 'PageDown', 'Home', 'End', 'a'].map((key) => rowFor(key, 1, 5))).toEqual([2, 0, 4, 0, 4, undefined]);
    expect(rowFor('ArrowDown', 0, 0)).toBeUndefined();
  });

  test('what was searched for is lit, whatever its case, and a long text begins near it', () => {
    expect(markedPieces('遗失王小冉 jy13', '王小 JY')).toEqual([
      { text: '遗失', lit: false, from: 0 },
      { text: '王小', lit: true, from: 2 },
      { text: '冉 ', lit: false, from: 4 },
      { text: 'jy', lit: true, from: 6 + 0 },
      { text: '13', lit: false, from: 8 },
    ]);
    expect(markedPieces(`${'一'.repeat(40)}王`, '王').map((piece) => piece.text)).toEqual(['…', '一'.repeat(12), '王']);
    expect(markedPieces('abc', '')).toEqual([{ text: 'abc', lit: false, from: 0 }]);
    expect(markedPieces('', 'x')).toEqual([]);
  });
});

describe('runs', () => {
  const paper = { ...examplePaper, closed: ['2020-03-06'], week: examplePaper.week.map((deadline, day) => (day === 0 ? null : deadline)) };

  test('the day chosen and the issues that follow it', () => {
    // 2020-03-08 is a Sunday, on which this paper does not appear; the 6th is closed.
    expect(runsOf(paper, '2020-03-05', 3)).toEqual(['2020-03-05', '2020-03-07', '2020-03-09']);
    expect(runsOf(paper, 'x', 3)).toEqual([]);
  });

  test('an auction less than seven days after the run is told', () => {
    const auction = kindsOf(exampleHouse).find(({ name }) => name === 'auction')?.forms[0];
    expect(auction && tooSoon(auction, { time: '2020年3月10日上午9时' }, '2020-03-05')).toEqual([
      { label: '拍卖时间', day: '2020-03-10', least: 7, first: '2020-03-05' },
    ]);
    expect(auction && tooSoon(auction, { time: '2020年3月12日' }, '2020-03-05')).toEqual([]);
  });
});

test('a house changes one form and leaves the others', () => {
  const house = withForm(withForm(exampleHouse, 'lost', 'birth', { insertions: 2 }), 'lost', 'birth', { title: '出生证' });
  const forms = kindsOf(house).find(({ name }) => name === 'lost')?.forms ?? [];
  expect(forms.find(({ name }) => name === 'birth')).toMatchObject({ insertions: 2, title: '出生证' });
  expect(forms.find(({ name }) => name === 'seal')).toEqual(
    kindsOf(exampleHouse)
      .find(({ name }) => name === 'lost')
      ?.forms.find(({ name }) => name === 'seal'),
  );
});
