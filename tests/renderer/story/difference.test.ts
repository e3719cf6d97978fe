import { expect, test } from 'vitest';
import { type Compared, difference } from '../../../renderer/story/versions/difference.ts';
import type { Story } from '../../../shared/story/story.ts';
import { block, picture } from '../../support/copy.ts';

/** A comparison on one line an element: −gone− and +new+. */
const told = (compared: readonly Compared[]): string[] =>
  compared.map(
    ({ type, pieces }) =>
      `${type}|${pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'out' ? `−${text}−` : `+${text}+`)).join('')}`,
  );

const of = (before: Story, after: Story) => told(difference(before, after));

test('what is the same is the same', () => {
  const story = [block('headline', '题'), block('paragraph', '文'), picture('图', '摄')];
  expect(of(story, story)).toEqual(['headline|题', 'paragraph|文', 'picture|图　摄']);
});

test('changed words are told within their paragraph', () => {
  expect(of([block('paragraph', '今天上午八点发车。')], [block('paragraph', '今天上午九点半发车。')])).toEqual([
    'paragraph|今天上午−八点−+九点半+发车。',
  ]);
});

test('a single character between two changes is read with them', () => {
  expect(of([block('paragraph', '共有甲乙丙丁人到场参加活动')], [block('paragraph', '共有子乙寅丁人到场参加活动')])).toEqual([
    'paragraph|共有−甲乙丙−+子乙寅+丁人到场参加活动',
  ]);
});

test('a paragraph written anew is told as a whole, one put in or taken out by itself', () => {
  expect(of([block('paragraph', '春天来了。')], [block('paragraph', '机器轰鸣，工人忙碌')])).toEqual([
    'paragraph|+机器轰鸣，工人忙碌+',
    'paragraph|−春天来了。−',
  ]);
  expect(
    of(
      [block('paragraph', '一。'), block('paragraph', '三。')],
      [block('paragraph', '一。'), block('paragraph', '二。'), block('paragraph', '三。')],
    ),
  ).toEqual(['paragraph|一。', 'paragraph|+二。+', 'paragraph|三。']);
  expect(of([block('paragraph', '一。'), block('paragraph', '二。')], [block('paragraph', '一。')])).toEqual([
    'paragraph|一。',
    'paragraph|−二。−',
  ]);
});

test('both texts can be read out of a comparison', () => {
  const [before, after] = [
    [block('headline', '旧题'), block('paragraph', '甲乙丙丁戊己'), block('subhead', '小'), block('paragraph', '末段在此')],
    [block('headline', '新题'), block('deck', '副'), block('paragraph', '甲乙丁戊己庚'), block('paragraph', '末段在此。')],
  ] as const;
  const compared = difference(before, after);
  const read = (without: 'in' | 'out') =>
    compared
      .map(({ pieces }) => pieces.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join(''))
      .filter((text) => text !== '');
  expect(read('in').sort()).toEqual(['旧题', '甲乙丙丁戊己', '小', '末段在此'].sort());
  expect(read('out').sort()).toEqual(['新题', '副', '甲乙丁戊己庚', '末段在此。'].sort());
});
