import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countyOf, townOf } from '../../../shared/notice/checks/area.ts';
import { checkNumber } from '../../../shared/notice/checks/check.ts';
import { KINDS } from '../../../shared/notice/kinds/kinds.ts';
import { readNotice } from '../../../shared/notice/read.ts';
import { fieldsOf, sentenceOf } from '../../../shared/notice/sentence.ts';
import { keptValue } from '../../../shared/notice/value.ts';

const caseFile = (name: string) => JSON.parse(readFileSync(new URL(`../../fixtures/cases/${name}.json`, import.meta.url), 'utf8'));

interface Given {
  readonly kind: string;
  readonly sub?: string;
  readonly title: string;
  readonly template: string;
}
const given: readonly Given[] = caseFile('notice-kinds').kinds;

/** What people bring to the counter, blank by blank. */
const brought: Readonly<Record<string, string>> = {
  owner: '滁州宏达商贸有限公司',
  numberLabel: '证号',
  doc: '身份证',
  number: '341102199003071233',
  date: '2020年3月1日',
  issuer: '安徽宏信置业有限公司',
  room: '6幢706室',
  count: '一',
  amount: '800',
  invoiceKind: '增值税专用发票',
  codeLabel: '统一社会信用代码',
  code: '91341125MA2N00001C',
  bill: '安徽省医疗门诊收费票据',
  books: '一',
  year: '2019',
  word: '滁费现',
  copy: '副本',
  seals: '公章、财务专用章',
  bank: '中国银行滁州分行',
  account: '1234567890123',
  place: '定远县永康镇祝扬村',
  parcel: '12050120197',
  area: '69.50',
  plate: '皖M12345',
  organ: '股东会',
  members: '张三、李四',
  contact: '王先生',
  phone: '13855001234',
  from: '100',
  to: '10',
  a: '滁州宏达商贸有限公司',
  b: '安徽恒通投资有限公司',
  time: '2020年3月20日上午9时30分',
  lots: '旧车两辆',
  view: '3月18日至19日，滁州市琅琊路1号',
  deadline: '2020年3月19日',
  deposit: '5000',
  title: '原城北小学教师',
  name: '李伟',
  diedAt: '2020年3月1日',
  age: '88',
  ritesAt: '2020年3月5日上午9时',
  ritesPlace: '滁州市殡仪馆',
  sex: '男',
  height: '1.62米',
  looks: '圆脸、短发',
  when: '2020年3月1日',
  where: '滁州市人民广场',
  thing: '门面',
  action: '转让',
  desc: '出生约三天',
  posts: '营业员两名',
  pay: '面议',
  page: '3',
  headline: '春到滁州',
  wrong: '张三',
  right: '李四',
  case: '张三诉你民间借贷纠纷',
  docs: '起诉状副本',
  days: '30',
  project: '滁州宏达食品加工项目',
};
/** The same for one form alone. */
const ofForm: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  身份证件: { owner: '王小冉' },
  出生医学证明: { owner: '王小冉', number: 'L340551954' },
  就业失业登记证: { owner: '王小冉', number: '3411030015017792' },
  收据: { owner: '王小冉', number: '0000357' },
  发票: { code: '034001900104', number: '02345678' },
  财政票据号段: { from: '00000001', to: '00000025' },
  公章: { number: '3411020012345' },
  食品经营许可证: { owner: '老街饭店', number: 'JY13411030014856' },
  开户许可证: { number: 'J3750000123401' },
  '土地/房产/不动产': { owner: '王小冉', doc: '土地证', number: '329' },
  农村土地承包经营权证: { owner: '王小冉', number: '341125102204170002J' },
  '职业资格/执业注册': { owner: '王小冉', doc: '执业药师注册证', number: '341216030024' },
  道路运输证: { number: '341102012345' },
  '机动车登记证/行驶证/保单': { number: '340012345678' },
};

test('sixteen kinds and thirty forms are given', () => {
  expect([new Set(given.map(({ kind }) => kind)).size, given.length]).toEqual([16, 30]);
});

test.each(given.map((each) => [`${each.kind} ${each.sub ?? ''}`, each] as const))(
  '%s: the given wording is read as its form with every blank, and set again by the house’s sentence',
  (_, { kind, sub, template }) => {
    const values = { ...brought, ...ofForm[sub ?? ''] };
    const text = template.replace(/\{(\w+)\}/g, (_blank, key: string) => values[key] ?? '');
    const notice = readNotice(text);
    const form = KINDS.find(({ name }) => name === notice.kind)?.forms.find(({ name }) => name === notice.form);
    expect([notice.kind, ...(sub === undefined ? [] : [form?.title])]).toEqual([kind, ...(sub === undefined ? [] : [sub])]);
    const blanks = new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => key));
    const known = form?.fields.filter(({ key }) => blanks.has(key)) ?? [];
    // A number's name (证号, 编号) is the document's own, and a range is one blank: these have no blanks of theirs with us.
    const ours = [...blanks].filter(
      (key) => !['numberLabel', 'codeLabel', 'year', 'word', 'from', 'to'].includes(key) || kind === 'capital',
    );
    expect(known.map(({ key }) => key).sort()).toEqual(ours.sort());
    for (const { key, type } of known) expect([key, notice.fields[key]]).toEqual([key, keptValue(type, values[key] ?? '')]);
    const sentence = form === undefined ? '' : sentenceOf(form, notice.fields);
    expect(form && fieldsOf(form, sentence)).toEqual(notice.fields);
    expect(notice.numbers.filter(({ verdict }) => verdict === 'invalid')).toEqual([]);
  },
);

test('a range of bills is read with its year and word', () => {
  const bills = readNotice('遗失滁州宏达商贸有限公司《安徽省医疗门诊收费票据》一本（2019）滁费现00000001—00000025，声明作废。');
  expect(bills.numbers).toMatchObject([{ type: 'serialRange', value: '00000001—00000025', verdict: 'valid' }]);
});

test('inside a valid credit code stands a valid organisation code', () => {
  const codes: readonly { readonly value: string; readonly orgcode?: string }[] = caseFile('id-numbers').cases;
  const within = codes.filter(({ orgcode }) => orgcode !== undefined);
  expect(within.length).toBeGreaterThan(1);
  for (const { value, orgcode = '' } of within) {
    expect(orgcode.replace('-', '')).toBe(value.slice(8, 17));
    expect(checkNumber('orgcode', orgcode).verdict).toBe('valid');
  }
});

test('every division of the case file is known by its name', () => {
  const { areas, towns } = caseFile('area-codes-3411') as Record<'areas' | 'towns', Record<string, string>>;
  for (const [code, name] of Object.entries(areas)) expect([code, countyOf(code)]).toEqual([code, name]);
  for (const [code, name] of Object.entries(towns)) expect([code, townOf(code)]).toEqual([code, name]);
});
