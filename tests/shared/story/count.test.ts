import { expect, test } from 'vitest';
import { countStory, countText } from '../../../shared/story/count.ts';
import { block, picture } from '../../support/copy.ts';

test.each([
  ['', 0, 0, 0],
  ['春天来了。', 5, 4, 5],
  ['2020年3月3日，晴', 8, 7, 11],
  ['疫情防控指挥部 24 小时值守', 12, 12, 13],
  ['增长 3.5%，达 1,200 元', 7, 6, 14],
  ['The quick brown fox', 4, 4, 16],
  ['Pinban拼版2.0', 4, 4, 11],
  ["don't——“好”", 6, 2, 10],
  ['〇𠮷', 2, 2, 2],
  ['　　空格 不算', 4, 4, 4],
])('%s counts %d with marks, %d without, %d characters', (text, withMarks, withoutMarks, characters) => {
  expect(countText(text)).toMatchObject({ withMarks, withoutMarks, characters });
});

test('a story counts all its words; its copy is what fills the columns', () => {
  const story = [
    block('headline', '标题'),
    { type: 'byline' as const, title: '本报记者', children: [{ text: '甲乙' }] },
    block('paragraph', '正文。'),
    picture('图说', '甲乙摄'),
  ];
  const { whole, copy } = countStory(story);
  expect([whole.withMarks, copy.withMarks, copy.withoutMarks]).toEqual([16, 3, 2]);
});
