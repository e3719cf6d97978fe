import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../shared/notice/notice.ts';
import { looksLikeNotice, readNotice } from '../../../shared/notice/read.ts';

const { texts } = JSON.parse(readFileSync(new URL('../../fixtures/notices-real.json', import.meta.url), 'utf8')) as { texts: string[] };
const notices: readonly Notice[] = texts.map((text) => readNotice(text));
const OFFICE = '凤阳县板桥镇城乡居民医保基本医疗保险管理办公室';
const SALT = '安徽盐业投资有限公司';
const OIL = '中国石油天然气股份有限公司安徽滁州销售分公司';

/** Read off the texts by hand. */
const expected: readonly (readonly [form: string, fields: Record<string, string>])[] = [
  ['employment', { doc: '就业失业登记证', owner: '安国芝', number: '3411030015017792' }],
  ['employment', { doc: '就业失业登记证', owner: '王海燕', number: '3411010016031333' }],
  ['birth', { owner: '王小冉', number: 'L340551954' }],
  [
    'receipt',
    { doc: '收据', date: '2017-12-31', issuer: SALT, owner: '陶敏', room: '6幢706室', count: '1', number: '0000357', amount: '19544' },
  ],
  [
    'receipt',
    { doc: '收据', date: '2017-01-11', issuer: SALT, owner: '陶敏', room: '6幢706室', count: '1', number: '3963612', amount: '600' },
  ],
  [
    'land',
    {
      owner: '马仁华',
      place: '定远县定城镇城北村北武队房屋',
      doc: '土地证',
      number: '329',
      parcel: '12050120197',
      area: '208.50',
      built: '69.50',
    },
  ],
  [
    'receipt',
    { doc: '收据', date: '2016-05-26', issuer: SALT, owner: '郑丽娟', room: '13幢104室', count: '1', number: '6325081', amount: '600' },
  ],
  [
    'receipt',
    { doc: '收据', date: '2017-08-02', issuer: SALT, owner: '郑丽娟', room: '13幢104室', count: '1', number: '2937094', amount: '13192' },
  ],
  ['birth', { place: '天长市永丰镇天铜路668号', owner: '陆子艺', number: 'O340842542' }],
  ['contract', { doc: '农村土地承包经营权证', place: '定远县永康镇祝杨村刺坪组', owner: '陈庆初', number: '341125102204170002J' }],
  ['bills', { owner: OFFICE, bill: '安徽省城乡居民基本医疗保险费专用票据', books: '1', ranges: '（191）皖费现02584251—02584275' }],
  [
    'bills',
    {
      owner: OFFICE,
      bill: '滁州市城乡居民基本医疗保险费专用票据',
      books: '6',
      ranges:
        '（2019）滁费现01158401—01158425，（2019）滁费现0376676—00376700，01162801—01162825，（2019）滁费现01160776—01160800，01161151—01161200',
    },
  ],
  ['profession', { owner: '潘丽', doc: '中华人民共和国执业药师注册证', number: '341216030024' }],
  ['food', { doc: '食品经营许可证', owner: `${OIL}章广加油站`, copy: '副本', number: 'JY13411030014856' }],
  ['food', { doc: '食品经营许可证', owner: `${OIL}定远东郊加油站`, copy: '副本', number: 'JY13411250009099' }],
];

describe('the fifteen real notices', () => {
  test.each(expected.map(([form, fields], index) => [index + 1, form, fields] as const))(
    '%i is read with all its fields',
    (n, form, fields) => {
      const notice = notices[n - 1];
      expect(notice).toMatchObject({ kind: 'lost', form, head: '遗失声明', text: texts[n - 1] });
      expect(notice?.fields).toEqual(fields);
      expect(looksLikeNotice(texts[n - 1] ?? '')).toBe('yes');
    },
  );

  test('only three have something to look at', () => {
    const found = notices.flatMap((notice, index) =>
      notice.findings.map((each) => [index + 1, each.kind, notice.text.slice(each.from, each.to), each.message]),
    );
    expect(found).toEqual([
      [9, 'letter', 'O340842542', '首位是字母 O，不是数字 0，排印时请留意。'],
      [10, 'place', '祝杨村', '号码中的区划代码 341125102204 登记为“祝扬村”，文中为“祝杨村”，请核对。'],
      [12, 'range', '0376676—00376700', '起号 7 位，止号 8 位，疑漏一位，或为 00376676。'],
    ]);
  });

  test('every number is found, with its verdict', () => {
    const verdicts = notices.map((notice) => notice.numbers.map((number) => `${number.type} ${number.verdict}`));
    const serial = ['serial unchecked'];
    const range = 'serialRange valid';
    expect(verdicts).toEqual([
      ['employment16 valid'],
      ['employment16 valid'],
      ['birthcert valid'],
      serial,
      serial,
      ['landCertificate unchecked', 'parcel unchecked'],
      serial,
      serial,
      ['birthcert valid'],
      ['landContract valid'],
      [range],
      [range, 'serialRange invalid', range, range, range],
      ['pharmacist12 unchecked'],
      ['foodlic valid'],
      ['foodlic valid'],
    ]);
  });

  test('half-width marks, three hyphens and blanks read alike', () => {
    for (const [index, text] of texts.entries()) {
      const typed = ` ${text.replaceAll('，', ', ').replaceAll('：', ':').replaceAll('（', '(').replaceAll('）', ')').replaceAll('—', '---')}\r\n`;
      expect(readNotice(typed).fields).toEqual(notices[index]?.fields);
      for (const finding of readNotice(typed).findings) expect(typed.slice(finding.from, finding.to).trim()).not.toBe('');
    }
  });
});
