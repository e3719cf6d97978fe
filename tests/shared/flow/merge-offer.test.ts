import { expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { mergeOffer } from '../../../shared/flow/merge-offer.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { numberKeys } from '../../../shared/notice/duplicates.ts';
import { mergedLosses } from '../../../shared/notice/merge.ts';
import { readNotice } from '../../../shared/notice/read.ts';
import { exampleCard } from '../../../shared/notice/tariff.ts';
import { birth } from '../../support/counter.ts';

const composer = new Composer(squares);
const terms = { measure: 15, kinds: [], tariff: exampleCard[0]!, style: { bold: false, box: false }, insertions: 1 };
const two = [birth('王小冉', 'L340551954'), birth('李四', 'L340551955')];

test('two losses of one day are one entry, 遗失 and 声明作废 said once, both numbers found again', () => {
  const notice = mergedLosses(two);
  expect(notice?.text).toBe('遗失王小冉《出生医学证明》，编号：L340551954；李四《出生医学证明》，编号：L340551955，声明作废。');
  expect(numberKeys(notice!)).toEqual(two.flatMap(numberKeys));
});

test('what is merged is read again as the losses it is made of, each by its own form', () => {
  const licence = readNotice('滁州市鑫源商贸有限公司遗失《营业执照》副本，统一社会信用代码：91341100600037341X，声明作废。');
  for (const parts of [
    two,
    [readNotice('遗失王小冉《就业失业登记证》，编号：3411030015017792，声明作废。'), two[1]!],
    [two[0]!, licence],
  ]) {
    const merged = mergedLosses(parts)!;
    expect(readNotice(merged.text)).toEqual(merged);
    expect(merged.numbers).toEqual(parts.flatMap(({ numbers }) => numbers));
    const said = ({ text, findings }: typeof merged) => findings.map(({ kind, from, to }) => [kind, text.slice(from, to)]);
    expect(said(merged)).toEqual(parts.flatMap(said));
  }
});

test('the offer tells what is saved, by the lines as they print', () => {
  const offer = mergeOffer(two, composer, terms);
  // Apart 28 and 27 em in lines of 15: 2 + 2 lines. Together 48 em, of which the marks give up three: 3 lines. 200 元 and 150 元.
  expect([offer?.quote.measured.lines, offer?.linesSaved, offer?.saved]).toEqual([3, 1, 5000]);
});

test('nothing is offered for one notice, for another kind, or for a text that closes otherwise', () => {
  expect(mergedLosses([two[0]!])).toBeUndefined();
  expect(mergedLosses([two[0]!, { ...two[1]!, kind: 'rent' }])).toBeUndefined();
  expect(mergedLosses([two[0]!, readNotice('遗失身份证，望拾到者联系。')])).toBeUndefined();
});

test('where nothing is saved nothing is offered', () => {
  expect(mergeOffer(two, composer, { ...terms, tariff: { ...terms.tariff, unit: 0, minimum: 0 } })).toBeUndefined();
});
