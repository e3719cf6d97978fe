import { describe, expect, test } from 'vitest';
import { CHECKS, checkNumber } from '../../../shared/notice/checks/check.ts';
import { forbiddenIn } from '../../../shared/notice/forbidden.ts';
import { foundOf } from '../../../shared/notice/found-of.ts';
import { readNotice } from '../../../shared/notice/read.ts';
import { type Said, said, saySaid, sayTold } from '../../../shared/words/findings.ts';

/** Numbers right and wrong in every way a check knows of, each tried as every kind of number. */
const numbers = [
  ...['341102199003071233', '34110219900307I233', '34110219900307123', '34110219900307123?', '341102199013071233', '341102180003071233'],
  ...[
    '91341125MA2N00001D',
    '91341125MA2NOOOO1C',
    '9134112?MA2N00001C',
    '91A41125MA2N00001C',
    '91991125MA2N00001C',
    '91341125MA2N0001',
    '99341121MA2N00001C',
  ],
  ...[
    'L340551954',
    'O340842542',
    'I340842542',
    '0340842542',
    '?340842542',
    'L34O551954',
    'L990551954',
    'J3750000123401',
    'K3750000123401',
    'J37500001234O1',
    'J375',
  ],
  ...['JY13411030014856', 'JY43411030014856', 'JY1341103OO14856', 'JY19911030014856', 'JY1341', '13411030014856', 'SC10134110300140'],
  ...[
    '034001900104',
    '03400190010',
    '099001900104',
    '0340O1900104',
    '12345678901234567890',
    '24992000000012345678',
    '0234567',
    '02345678',
    '0234567I',
  ],
  ...[
    '341125102204170002',
    '341125102204170002T',
    '34112510220417000OJ',
    '341125102204170002J',
    '991125102204170002J',
    '341121102204170002J',
  ],
  ...['12345678-9', 'D2143569-X', '1234567?9', '341102001234', '3411020012345', '9911020012345', '341102000000012', '341102000000O12'],
  ...[
    '皖M1234O',
    '皖M1234',
    '皖11234',
    '某M12345',
    '皖M123456',
    '皖M12345',
    '皖MD12345',
    'LSVAU2A37N2I83294',
    'LSVAU2A37N2183294',
    'LSVAU2A37N21832',
    'LSVAU2A37N2?83294',
  ],
  ...[
    '1385500123',
    '138550O1234',
    '12855001234',
    '0550-30123',
    '13855001234',
    '341102001001GB00001F00010001',
    '341102001001GB00001F0001000',
    '341102001001G200001F00010001',
  ],
  ...['00340001—00340050', '0340001—00340050', '00340050—00340001', '00340001', '00000001—00000025、00000020—00000044'],
];

const seen = [...CHECKS.keys()].flatMap((type) =>
  numbers.flatMap((number): readonly { readonly message: string; readonly said: Said }[] => {
    const { verdict, message, said, caution } = checkNumber(type, number);
    expect(said !== undefined, `${type} ${number}`).toBe(verdict === 'invalid');
    return [
      ...(said === undefined ? [] : [{ message, said }]),
      ...(caution === undefined ? [] : [{ message: saySaid('zh', caution), said: caution }]),
    ];
  }),
);

/** A sentence with what it was told with taken out: names, places and words of the notice stay Chinese in any language. */
const bare = (sentence: string, { with: particulars, probable = '' }: Said): string =>
  [...Object.values(particulars), probable]
    .map(String)
    .filter((each) => each !== '')
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, each) => left.replaceAll(each, ''), sentence);

describe('what is said of a number', () => {
  test('is kept in Chinese as it is told in Chinese, and told in English with nothing of the house’s language but names', () => {
    expect(seen.length).toBeGreaterThan(500);
    for (const each of seen) {
      expect(sayTold('zh', each)).toBe(each.message);
      expect(bare(sayTold('en', each), each.said)).not.toMatch(/\p{Script=Han}|[，。：“]{2}|undefined/u);
      expect(sayTold('en', each)).toMatch(/[.]$/);
    }
  });

  test('tells what it probably should be', () => {
    const { said: what } = checkNumber('uscc', '91341125MA2N00001D');
    expect(what && saySaid('en', what)).toBe(
      'Unified credit code: its last place, the check digit, should be C, here D; that or another place is miscopied: perhaps 91341125MA2N00001C.',
    );
    const { said: open } = checkNumber('phone', '1385500123');
    expect(open && saySaid('en', open)).toBe('Mobile number has 11 digits, here 10, one place probably lost: see the original.');
  });
});

test('what is found in a text is told in both languages', () => {
  const told = [
    ...readNotice('滁州市小满书店遗失营业执照副本，统一社会信用代码：91341125MA2N00001D，2020年2月30日核发，收据号3。4，声明作废。')
      .findings,
    ...readNotice('遗失《出生医学证明》，声明作废。').findings,
    ...readNotice('滁州市小满书店遗失提货单，流水号：00340001-00340050，共40份，声明作废。').findings,
    ...forbiddenIn('本店最佳。', [{ word: '最佳', why: '广告法第九条' }]),
    foundOf('run', said('too-soon', { label: '拍卖时间', day: '2020-03-10', least: 7, first: '2020-03-05' }), 0, 0),
  ];
  expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['date', 'mark', 'number', 'missing', 'books', 'forbidden', 'run']));
  for (const each of told) {
    expect(sayTold('zh', each)).toBe(each.message);
    expect(each.said && bare(sayTold('en', each), each.said)).not.toMatch(/\p{Script=Han}/u);
  }
});

test('a finding kept as a sentence alone, or by a newer desk, is told as it was kept', () => {
  expect(sayTold('en', { message: '电话少一位。' })).toBe('电话少一位。');
  expect(sayTold('en', { message: '电话少一位。', said: { key: 'toString', with: {} } })).toBe('电话少一位。');
});
