import { expect, test } from 'vitest';
import { findEntries, fitOf } from '../../../renderer/commands/match.ts';

const names = ['转到版面', '切换深色与浅色', '版面与稿件并排', '命令面板', '撤销'];
const found = (query: string) => findEntries(query, names, (name) => [name]);

test('Chinese is found as it stands, by whole pinyin, and by its initials', () => {
  expect(found('版面')).toEqual(['版面与稿件并排', '转到版面']);
  expect(found('banmian')).toEqual(['版面与稿件并排', '转到版面']);
  expect(found('zdbm')).toEqual(['转到版面']);
  expect(found('cx')).toEqual(['撤销']);
  expect(found('mlmb')[0]).toBe('命令面板');
});

test('English is found by its words in any order', () => {
  expect(fitOf('LIB', 'Go to library')).not.toBeNull();
  expect(fitOf('library go', 'Go to library')).not.toBeNull();
  expect(fitOf('notices', 'Go to library')).toBeNull();
});

test('nothing typed fits everything, in its order; odd queries find nothing and never throw', () => {
  expect(found('')).toEqual(names);
  for (const odd of ['"', '(', '[', '\\', '%', '*', '𠀀', "'", '。', 'zzzzzz']) expect(found(odd)).toEqual([]);
});
