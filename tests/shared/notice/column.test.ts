import { describe, expect, test } from 'vitest';
import { numberKeys } from '../../../shared/notice/duplicates.ts';
import { KINDS } from '../../../shared/notice/kinds/kinds.ts';
import { readNotice } from '../../../shared/notice/read.ts';
import { columnOrder, sortNotices } from '../../../shared/notice/sort.ts';

const lost = readNotice('遗失王小冉《出生医学证明》，编号：L340551954，声明作废。');
const again = readNotice('王小冉不慎遗失出生医学证明，编号为：l340551954号，特此声明作废。');
const capital = readNotice(
  '减资公告\n滁州宏达商贸有限公司（统一社会信用代码：91341125MA2N00001C）经股东会决议，注册资本由100万元减至10万元，债权人45日内申报。电话：13855001234。',
);
const rent = readNotice('转让：现有琅琊路门面转让，面积80㎡，电话：13855001234。');
const let_ = readNotice('出租：现有南门街门面出租，面积60㎡，电话：13855001234。');
const death = readNotice('讣告\n王某某同志因病于3月1日逝世，享年88岁。');

describe('the column', () => {
  test('kinds in their order, one head together, otherwise as given', () => {
    const sorted = sortNotices([rent, lost, let_, rent, capital, death, again]);
    expect(sorted.map((notice) => notice.head)).toEqual(['讣告', '遗失声明', '遗失声明', '减资公告', '转让', '转让', '出租']);
    expect(sorted.slice(1, 3)).toEqual([lost, again]);
  });

  test('the house puts its kinds in another order, its own among them', () => {
    const own = { ...rent, kind: 'club', head: '会员公告' };
    const kinds = [...KINDS.map((kind) => (kind.name === 'rent' ? { ...kind, order: 1 } : kind)), { ...KINDS[0]!, name: 'club', order: 2 }];
    expect(sortNotices([lost, own, rent, death], columnOrder(kinds)).map((notice) => notice.head)).toEqual([
      '转让',
      '会员公告',
      '讣告',
      '遗失声明',
    ]);
  });
});

describe('duplicates', () => {
  test('the same number has the same key however it is written', () => {
    expect(numberKeys(lost)).toEqual(['birthcert:1340551954']);
    expect(numberKeys(again)).toEqual(numberKeys(lost));
    expect(numberKeys(readNotice('遗失王小冉《出生医学证明》，编号：Ｌ３４０５５１９５４，声明作废。'))).toEqual(numberKeys(lost));
  });

  test('a telephone number is no key, each range is one', () => {
    expect(numberKeys(capital)).toEqual(['uscc:91341125MA2N00001C']);
    const bills = readNotice('遗失某某办公室《专用票据》两本皖费00000001---00000025，00000051至00000075，声明作废。');
    expect(numberKeys(bills)).toEqual(['serialRange:00000001—00000025', 'serialRange:00000051—00000075']);
  });
});
