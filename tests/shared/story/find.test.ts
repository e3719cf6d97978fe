import { expect, test } from 'vitest';
import { excerptAround, findIn, replaceIn } from '../../../shared/story/find.ts';

const find = (text: string, words: string, matchCase = false) => findIn(text, { words, matchCase }).map(({ from }) => from);

test('words are found wherever they stand, none overlapping', () => {
  expect(find('春天的春天', '春天')).toEqual([0, 3]);
  expect(find('哈哈哈', '哈哈')).toEqual([0]);
  expect(find('春天', '')).toEqual([]);
  expect(find('春', '春天')).toEqual([]);
});

test('full and half width are alike, case only unless asked', () => {
  expect(find('共ＡＢＣ１２３，', 'abc123,')).toEqual([1]);
  expect(find('a, A', 'Ａ')).toEqual([0, 3]);
  expect(find('a, A', 'A', true)).toEqual([3]);
  expect(find('甲　乙', '甲 乙')).toEqual([0]);
});

test('a long text folds without harm', () => expect(find(`${'字'.repeat(10_000)}Ｘ`, 'x')).toEqual([10_000]));

test('what is found is replaced, the rest stays as typed', () => {
  expect(replaceIn('ＡＢ年，ab月', { words: 'ab', matchCase: false }, '甲')).toBe('甲年，甲月');
  expect(replaceIn('不变', { words: '无', matchCase: false }, '有')).toBe('不变');
});

test('a result shows the words around it', () => {
  expect(excerptAround('一二三四五六七八九十甲乙丙丁', { from: 13, to: 14 })).toEqual({
    before: '…二三四五六七八九十甲乙丙',
    found: '丁',
    after: '',
  });
});
