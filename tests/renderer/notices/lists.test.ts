import { describe, expect, test } from 'vitest';
import { runsOf, tooSoon } from '../../../renderer/notices/entry/runs.ts';
import { fenOf } from '../../../renderer/notices/order/amounts.ts';
import { markedPieces } from '../../../renderer/notices/rows/pieces.ts';
import { rowFor } from '../../../renderer/notices/rows/row-list.tsx';
import { checks } from '../../../renderer/notices/settings/columns.ts';
import { freshName, withForm, withKind, withoutForm } from '../../../renderer/notices/settings/house-kinds.ts';
import { deadline, discounts, extra, wordGroups } from '../../../renderer/notices/settings/written.ts';
import { CHECKS } from '../../../shared/notice/checks/check.ts';
import { exampleHouse, kindsOf } from '../../../shared/notice/house.ts';
import { readNotice } from '../../../shared/notice/read.ts';
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
    expect(discounts.read('3:10, 6：15%')).toEqual([
      { insertions: 3, percent: 10 },
      { insertions: 6, percent: 15 },
    ]);
    expect(discounts.read('')).toEqual([]);
    expect(['3:101', 'ten'].map(discounts.read)).toEqual([undefined, undefined]);
  });

  test('extras in per cent, yuan or both, read as they are said', () => {
    const both = [
      { percent: 20, fen: 0 },
      { percent: 0, fen: 2000 },
      { percent: 20, fen: 550 },
      { percent: 0, fen: 0 },
    ];
    expect(both.map(extra.say)).toEqual(['20%', '20.00', '20% 5.50', '0.00']);
    expect(both.map((each) => extra.read(extra.say(each)))).toEqual(both);
    expect(['2000%', '-1', '20% x'].map(extra.read)).toEqual([undefined, undefined, undefined]);
  });

  test('a deadline as days before and a time; nothing is no issue', () => {
    expect(['1 15:30', '0 9：05', '', '1', '1 25:00', '61 12:00'].map(deadline.read)).toEqual([
      { daysBefore: 1, time: '15:30' },
      { daysBefore: 0, time: '09:05' },
      null,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('groups of words', () => {
    expect(wordGroups.read('遗失/丢失、作废')).toEqual([['遗失', '丢失'], ['作废']]);
    expect(wordGroups.say([['遗失', '丢失'], ['作废']])).toBe('遗失/丢失、作废');
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

  test('a day without its year is the one nearest to the run, over the turn of the year too', () => {
    const rites = kindsOf(exampleHouse).find(({ name }) => name === 'obituary')?.forms[0];
    const told = (ritesAt: string, run: string) => rites && tooSoon(rites, { ritesAt }, run).map(({ day }) => day);
    expect(told('11月29日上午8时', '2026-12-01')).toEqual(['2026-11-29']);
    expect(told('12月2日上午8时', '2026-12-01')).toEqual([]);
    expect(told('1月2日上午', '2026-12-30')).toEqual([]);
    expect(told('12月31日', '2027-01-02')).toEqual(['2026-12-31']);
    expect(told('2月30日', '2026-03-01')).toEqual([]);
  });
});

test('every check of a number can be chosen for a blank', () => {
  expect([...CHECKS.keys()].filter((name) => name !== 'id15' && name !== 'serialRange' && !checks.some((each) => each === name))).toEqual(
    [],
  );
});

test('a kind of the house: added, read, printed, taken out again', () => {
  const house = withForm(withKind(exampleHouse, 'own1', { head: '寻车启事', signs: [['寻车']] }), 'own1', freshName([]), {
    title: '寻车启事',
    fields: [{ key: 'plate', label: '车牌', type: 'plate', required: true }],
    sentence: '寻车：{plate}，见者请告。',
  });
  const [own] = kindsOf(house).slice(-2);
  expect(own).toMatchObject({ name: 'own1', head: '寻车启事', forms: [{ name: 'own1', title: '寻车启事' }] });
  const read = readNotice('寻车：皖M12345，见者请告。', kindsOf(house));
  expect([read.kind, read.head, read.fields]).toEqual(['own1', '寻车启事', { plate: '皖M12345' }]);
  expect(freshName(['own1', 'own3'])).toBe('own2');
  expect(withoutForm(house, 'own1', 'own1')).toEqual(exampleHouse);
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
