import { expect, test } from 'vitest';
import { sharingNumbers } from '../../../shared/notice/duplicates.ts';
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
