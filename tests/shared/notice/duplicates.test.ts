import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnNotices } from '../../../build/bench/many-notices.ts';
import { numberKeys, numbersByKey, sharingNumbers } from '../../../shared/notice/duplicates.ts';
import { readNotice } from '../../../shared/notice/read.ts';

test('notices of one list that bear the same number know each other, however it was written', () => {
  const notices = [
    '遗失王小冉《出生医学证明》，编号：L340551954，声明作废。',
    '遗失李四《出生医学证明》，编号：L340551955，声明作废。',
    '张三出生证遗失，编号为ｌ３４０５５１９５５号，声明作废',
    '遗失王五《身份证》，证号：341102199003070010，声明作废。',
  ].map((text) => readNotice(text));
  expect(sharingNumbers(notices)).toEqual([[], [2], [1], []]);
});

const swaps: Readonly<Record<string, string>> = { 0: 'Oo', 1: 'IiLl', O: '0', I: '1', L: '1l' };

/** A number with one of its look-alikes written for another, drawn; as it is where it has none. */
function swapped(value: string, at: number, which: number): string {
  const places = [...value].flatMap((mark, index) => (mark in swaps ? [index] : []));
  const place = places[at % places.length];
  if (place === undefined) return value;
  const others = swaps[value[place] ?? ''] ?? '';
  return value.slice(0, place) + others[which % others.length] + value.slice(place + 1);
}

test('a number with a look-alike written for another has the same key, and is told as it stands', () => {
  const many = drawnNotices(300);
  fc.assert(
    fc.property(fc.nat({ max: 299 }), fc.nat({ max: 30 }), fc.nat({ max: 3 }), (which, at, how) => {
      const notice = many[which]!;
      const other = { numbers: notice.numbers.map((number) => ({ ...number, value: swapped(number.value, at, how) })) };
      expect(numberKeys(other)).toEqual(numberKeys(notice));
    }),
    { seed: 20200303, numRuns: 500 },
  );
  expect([...numbersByKey(readNotice('遗失王小冉《出生医学证明》，编号：L34o551954，声明作废。')).values()]).toEqual(['L34O551954']);
});

test('also read from their text: a copy with a look-alike is found beside the notice', () => {
  const lost: string[] = [];
  for (const notice of drawnNotices(120)) {
    const number = notice.numbers.find(({ type, value }) => type !== 'phone' && type !== 'account' && /[01]/.test(value));
    if (number === undefined) continue;
    for (const how of [0, 1, 2]) {
      const copy = notice.text.replaceAll(number.value, swapped(number.value, how * 3, how));
      if (copy !== notice.text && sharingNumbers([readNotice(notice.text), readNotice(copy)])[0]?.length === 0) lost.push(copy);
    }
  }
  expect(lost).toEqual([]);
});
