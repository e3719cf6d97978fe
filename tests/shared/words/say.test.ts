import { expect, test } from 'vitest';
import type { Fault, FaultKind } from '../../../shared/api/faults.ts';
import type { RemarkKind } from '../../../shared/check/remark.ts';
import { en } from '../../../shared/words/en.ts';
import { say, sayFault, sayRemark } from '../../../shared/words/say.ts';
import { zh } from '../../../shared/words/zh.ts';

const faults: { readonly [Kind in FaultKind]: Extract<Fault, { kind: Kind }> } = {
  'unknown-call': { kind: 'unknown-call', call: 'story.burn' },
  malformed: { kind: 'malformed', at: 'input.date', wanted: 'day' },
  broken: { kind: 'broken', message: 'bug' },
  'cut-off': { kind: 'cut-off', message: 'gone' },
  'store-damaged': { kind: 'store-damaged', file: 'a.sqlite', detail: 'd' },
  'store-newer': { kind: 'store-newer', file: 'a.sqlite', found: 7, known: 1 },
  'store-foreign': { kind: 'store-foreign', file: 'a.sqlite' },
  'store-unwritable': { kind: 'store-unwritable', file: 'a.sqlite', detail: 'd' },
  'store-busy': { kind: 'store-busy', file: 'a.sqlite' },
  'store-full': { kind: 'store-full', file: 'a.sqlite' },
  'store-held': { kind: 'store-held', file: 'a.sqlite', holder: 'lin · desk-2', since: '2020-03-03T00:00:00.000Z' },
  stale: { kind: 'stale', subject: 'story', id: 'x', expected: 1, found: 2, by: '李四', at: '2026-01-01T00:00:00Z' },
  missing: { kind: 'missing', subject: 'notice', id: 'x' },
  'page-taken': { kind: 'page-taken', number: 3 },
  'content-changed': { kind: 'content-changed', subject: 'page', id: 'x' },
  empty: { kind: 'empty' },
  binary: { kind: 'binary' },
  'no-file': { kind: 'no-file', file: 'x' },
  'not-a-photo': { kind: 'not-a-photo', fileName: 'a.txt' },
  'plan-unfit': { kind: 'plan-unfit', detail: 'd' },
  'price-differs': { kind: 'price-differs', told: 10_000, price: 12_050 },
  'no-tariff': { kind: 'no-tariff', name: 'line' },
  'too-much': { kind: 'too-much', amount: 500, most: 300 },
  'no-run': { kind: 'no-run', id: 'x', day: '2026-01-02' },
  'font-missing': { kind: 'font-missing', face: 'song', path: 'song.ttf', reason: 'ENOENT' },
  'font-damaged': { kind: 'font-damaged', face: 'song', path: 'song.ttf', reason: 'cut short' },
};
const remarks: readonly RemarkKind[] = [
  'overset',
  'stretched',
  'forced-break',
  'missing-glyph',
  'hole',
  'short',
  'no-story',
  'no-notices',
  'empty',
  'picture-dropped',
  'strand',
  'lone-line',
  'photo-ppi',
];

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

test.each(Object.values(faults))('the fault $kind is told in both languages', (fault) => {
  expect(sayFault('zh', fault)).toMatch(/。$/);
  expect(hasHan(sayFault('zh', fault))).toBe(true);
  expect(sayFault('en', fault)).toMatch(/^[A-Za-z].*\.$/);
  expect(hasHan(sayFault('en', fault))).toBe(false);
});

test.each(remarks)('the remark %s is told in both languages', (kind) => {
  const remark = { kind, frame: 'text-3', source: 'x', at: 0, lines: 3, characters: 5, text: '战疫' };
  expect(sayRemark('zh', remark)).toMatch(/。$/);
  expect(sayRemark('en', remark)).toMatch(/\.$/);
  expect([sayRemark('zh', remark), sayRemark('en', remark)].join()).not.toMatch(/undefined|\[object/);
});

test('white left is told by the numbers of its text frame', () => {
  const hole = { kind: 'hole', frame: 's2-text-3', source: 'x', at: 0, lines: 4, characters: 0, text: '' } as const;
  expect(sayRemark('zh', hole)).toBe('版面留白：第 2 稿文字 3 空 4 行。');
  expect(sayRemark('en', hole)).toBe('White left on the page: text 3 of story 2 is 4 lines short.');
});

test('overset is told in lines and characters', () => {
  const remark = { kind: 'overset', frame: '', source: '', at: 0, lines: 3, characters: 5, text: '' } as const;
  expect(sayRemark('zh', remark)).toBe('余文排不下：多 3 行、5 字。');
  expect(sayRemark('en', { ...remark, lines: 1 })).toBe('Overset: 1 line, 5 characters found no place.');
});

test('both languages have the same sentences', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});

test('particulars stand in the sentence', () => {
  expect(say('zh', 'page.bad-date', { date: '2020-02-30' })).toContain('2020-02-30');
  expect(say('en', 'page.counts', { paragraphs: 1, notices: 15, pictures: 10 })).toMatch(/1 paragraph, 15 notices, 10 pictures/);
});

test('an English doubt has English terms', async () => {
  const body = '河街沿着栀子河北岸铺开，全长一公里半，住着六百多户人家，街老河也老，家家门前有埠头。';
  const { readRawText } = await import('../../../shared/intake/read.ts');
  const { doubts } = readRawText(
    `第3版　专题\n早市\n\n${body}\n\n把水请回河里\n\n${body.slice(0, -1)}\n\n近日，${body}\n\n他说"走\n\n${body}`,
  );
  expect(doubts.length).toBeGreaterThan(3);
  for (const doubt of doubts) expect(say('en', 'page.doubt', { ...doubt, text: '' })).not.toMatch(/[\u4e00-\u9fff]/);
});
