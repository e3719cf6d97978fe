import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRawText } from '../../../shared/intake/read.ts';
import { isSound } from '../../../shared/story/unwanted.ts';
import { faultsIn } from './proof.ts';

const SEED = 20260511;

const PIECES = [
  '\n',
  '\n\n',
  '\r\n',
  '　　',
  ' ',
  '\t',
  '\u00a0',
  '\u202e',
  '\ud800',
  '\udc00',
  '𠮷',
  '\u0000',
  '\ufeff',
  ',',
  '，',
  '。',
  '.',
  '...',
  ':',
  '(',
  ')',
  '（',
  '）',
  '"',
  "'",
  '“',
  '”',
  '--',
  '---',
  '——',
  '■ ',
  '一、',
  '（一）',
  '遗失',
  '声明作废',
  '减资公告',
  '遗失声明',
  '公告',
  '2024年5月1日',
  '本报记者 张三',
  '张三 摄',
  '资料图片',
  '图为',
  '河街沿着栀子河北岸铺开',
  'Latin words here, ',
  'https://a.cn/,',
  'a@b.cn',
  '1,234',
  '8:30',
  '12',
  '某某有限公司',
  '特此公告',
  '标题：',
  '[图说]',
  '/文',
];

const copy = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 60,
});

describe('any text', () => {
  it('is read without a throw, nothing lost or doubled, nothing unsound kept', () => {
    fc.assert(
      fc.property(copy, (pieces) => {
        const text = pieces.join('');
        expect(faultsIn(text)).toEqual([]);
        expect(isSound(JSON.stringify(readRawText(text).story ?? ''))).toBe(true);
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });
});

describe('long lines are read in linear time', () => {
  const SIZE = 300_000;
  it.each([
    ['Han', '河'],
    ['commas', ','],
    ['Han and commas', '河,'],
    ['open brackets', '('],
    ['straight quotes', '河"'],
    ['dots', '河.'],
    ['dashes', '-1'],
    ['blanks', '河 '],
    ['addresses', 'http://a@b.c,'],
    ['at signs', '@a'],
    ['half pairs', '\ud800'],
    ['losses', '遗失声明作废。'],
    ['short lines', '河\n'],
    ['unfinished lines', '河街沿着栀子河北岸铺开，全长一公里半，住着六百多户人家，街老河也\n'],
    ['notice heads', '公告\n'],
    ['unders', '某公司\n'],
    ['blank lines', ' \n'],
  ])('%s', { timeout: 60_000 }, (_, piece) => {
    // The process's own time: what others run beside it takes none of it.
    const begun = process.cpuUsage();
    readRawText(piece.repeat(SIZE / piece.length));
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(8_000);
  });
});
