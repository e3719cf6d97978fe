import { expect, test } from 'vitest';
import { sayChange } from '../../../renderer/proofs/change-words.ts';
import type { ProofChange, ProofPlace } from '../../../shared/display/proof-changes.ts';
import { teller } from '../../../shared/words/window/words.ts';

const [zh, en] = [teller('zh'), teller('en')];
const leg: ProofPlace = { frames: [{ x: 0, y: 0, width: 10, height: 10 }], lines: [] };

const change = (more: Partial<ProofChange>): ProofChange => ({
  kind: 'text',
  number: null,
  of: '河街新事',
  ways: ['face'],
  text: { type: 'paragraph', number: 3 },
  before: leg,
  after: leg,
  ...more,
});

const bold = (words: string) => ({ words, was: 'song', is: 'hei-bold' }) as const;

test('a face is told with its paragraph and its words', () => {
  const told = change({ faces: [bold('凝心聚力')] });
  expect(sayChange(zh, told)).toEqual({ what: '“河街新事”第3段', how: '改了字体', words: '“凝心聚力”由宋体改成黑体' });
  expect(sayChange(en, told)).toEqual({
    what: 'Paragraph 3 of “河街新事”',
    how: 'in another face',
    words: '“凝心聚力” from Song to bold',
  });
});

test('of many stretches the first three are told, and how many more there are', () => {
  const told = change({ faces: ['甲', '乙', '丙', '丁', '戊'].map(bold) });
  expect(sayChange(zh, told).words).toBe('“甲”由宋体改成黑体；“乙”由宋体改成黑体；“丙”由宋体改成黑体；另有 2 处');
  expect(sayChange(en, told).words).toBe('“甲” from Song to bold; “乙” from Song to bold; “丙” from Song to bold; 2 more');
});

test('sub-heads are counted by themselves, a part of the head is called by its name', () => {
  expect(sayChange(zh, change({ ways: ['to-subhead'], text: { type: 'subhead', number: 2 } }))).toMatchObject({
    what: '“河街新事”第2个小标题',
    how: '正文改成小标题',
  });
  expect(sayChange(zh, change({ kind: 'head', text: { type: 'deck', number: null } })).what).toBe('“河街新事”副题');
});

test('a paragraph set tighter or looser; one that is no longer on this page says so', () => {
  expect(sayChange(zh, change({ ways: ['tighter'] }))).toEqual({ what: '“河街新事”第3段', how: '收紧了', words: null });
  const gone = change({ ways: ['looser'], after: { frames: [], lines: [] } });
  expect(sayChange(zh, gone).how).toBe('放松了（排不下的、转版的部分，这块版上看不到）');
});
