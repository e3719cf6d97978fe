import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeNotice, readNotice } from '../../../shared/notice/read.ts';

const MARKS = '遗失声明作废编号身份证《》（）【】，。：—-0123456789XJY{}[]<>|$*\n\u3000 \ud83d\ude00公告注册资本由万元减少至';

describe('hostile text', () => {
  test('any text is read, offsets lie inside it, nothing throws', () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...MARKS), { maxLength: 120 }).map((each) => each.join('')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const notice = readNotice(given);
        looksLikeNotice(given);
        expect(notice.text).toBe(given);
        for (const { from, to } of notice.findings) expect(from >= 0 && from <= to && to <= given.length).toBe(true);
      }),
      { seed: 13, numRuns: 400 },
    );
  });

  test.each([
    ['digits', '1'],
    ['遗失', '遗失'],
    ['brackets', '（《'],
    ['openings', '遗失张三《'],
    ['clauses', '遗失张三身份证，编号：'],
    ['ranges', '00000001—00000025，'],
    ['blanks', ' \n'],
    ['dashes', '-'],
    ['companies', '公司经公司决定，公司于'],
    ['capital', '减资公告注册资本由人民币100万元减少至公司'],
    ['names of fields', '联系人：电话：地址：'],
  ])('1 MB of %s takes no longer than a moment', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const shut = `遗失${text.slice(0, 3900)}声明作废。`;
    const start = performance.now();
    for (const each of [text, shut, `减资公告\n${shut}`]) {
      readNotice(each);
      looksLikeNotice(each);
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test('a page is read in no time', () => {
    const { texts } = JSON.parse(readFileSync(new URL('../../fixtures/notices-real.json', import.meta.url), 'utf8')) as { texts: string[] };
    const start = performance.now();
    for (const text of texts) readNotice(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
