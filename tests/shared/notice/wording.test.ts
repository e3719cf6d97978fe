import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formNamed, KINDS, kindNamed } from '../../../shared/notice/kinds/kinds.ts';
import { lossesIn } from '../../../shared/notice/losses.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { looksLikeNotice, readNotice } from '../../../shared/notice/read.ts';
import { sentenceOf } from '../../../shared/notice/sentence.ts';

const HONGDA = '滁州宏达商贸有限公司';
const CODE = '91341125MA2N00001C';
const PHONE = '13855001234';

/** Each wording as a customer brought it, in lines, and under it what a person reads in it: `= kind form｜field=value…｜also 号码 …`, the last for numbers beside the fields. */
const wordings = readFileSync(new URL('../../fixtures/notice-wordings.txt', import.meta.url), 'utf8')
  .trim()
  .split(/(?<=\n= .*)\n/)
  .map((entry) => {
    const [text, told] = entry.split('\n= ') as [string, string];
    const [form, ...parts] = told.split('｜');
    const also = parts.filter((part) => part.startsWith('also ')).flatMap((part) => part.slice(5).split(' '));
    const fields = Object.fromEntries(parts.filter((part) => part.includes('=')).map((part) => part.split('=') as [string, string]));
    return { text, form, fields, also };
  });

test('the wordings are of every kind', () => {
  expect([...new Set(wordings.map(({ form }) => form?.split(' ')[0]))].sort()).toEqual(KINDS.map(({ name }) => name).sort());
});

describe('the wordings people bring', () => {
  test.each(wordings)('$text', ({ text, form, fields, also }) => {
    const notice = readNotice(text);
    expect(`${notice.kind} ${notice.form}`).toBe(form);
    expect(notice.fields).toEqual(fields);
    expect(notice.numbers.map(({ value }) => value)).toEqual(expect.arrayContaining(also));
    expect(looksLikeNotice(text)).toBe(notice.kind === 'other' ? 'no' : 'yes');
  });
});

describe('a document is printed by its own name', () => {
  const printed = (text: string): string => {
    const { kind, form, fields } = readNotice(text);
    return sentenceOf(formNamed(kindNamed(kind), form)!, fields);
  };

  test.each([
    ['王海燕遗失就业创业证，编号3411010016031333，声明作废。', '遗失王海燕《就业创业证》，编号：3411010016031333，声明作废。'],
    [
      '皖东食品厂食品生产许可证副本遗失，证号SC10134110200123，声明作废。',
      '遗失皖东食品厂《食品生产许可证》副本，许可证编号：SC10134110200123，声明作废。',
    ],
    [`${HONGDA}遗失营业执照副本，注册号341102000012344，声明作废。`, `${HONGDA}遗失《营业执照》副本，注册号：341102000012344，声明作废。`],
    [
      `${HONGDA}遗失营业执照副本，统一社会信用代码：341102000012344，声明作废。`,
      `${HONGDA}遗失《营业执照》副本，注册号：341102000012344，声明作废。`,
    ],
    [`遗失${HONGDA}营业执照副本，注册号：${CODE}，声明作废。`, `${HONGDA}遗失《营业执照》副本，统一社会信用代码：${CODE}，声明作废。`],
    [
      '遗失陶敏押金条一张，号码0003357，金额壹万贰仟元，声明作废。',
      '遗失〔开具日期〕〔开具单位〕开具给陶敏的押金条一份，收据号：0003357，开票金额：12000元，声明作废。',
    ],
    ['李明遗失皖MD1234车牌一副，声明作废。', '李明遗失皖MD1234车牌一副，声明作废。'],
  ])('%s', (text, sentence) => {
    expect(printed(text)).toBe(sentence);
  });

  test('a document that is none of a form’s is not of that form, though its sentence runs alike', () => {
    expect(readNotice('遗失张三《会员证》，编号：0012345，声明作废。')).toMatchObject({
      form: 'identity',
      fields: { owner: '张三', doc: '会员证', number: '0012345' },
    });
  });
});

test('each of several losses has its number told as what it is, where it stands', () => {
  const text = `遗失声明\n${HONGDA}遗失公章（编号3411020012345）、营业执照正本（统一社会信用代码91341125MA2N00001D）及开户许可证（核准号J3750000123401），声明作废。`;
  const { numbers, findings } = readNotice(text);
  expect(numbers.map(({ type, verdict }) => `${type} ${verdict}`)).toEqual(['seal13 valid', 'uscc invalid', 'acctPermit valid']);
  expect(findings.map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)).toEqual(['number 91341125MA2N00001D', 'missing ']);
});

test.each([
  '张伟，身份证号码341102199003071233，遗失驾驶证，档案编号341100123456，声明作废。',
  `${HONGDA}遗失开户许可证，核准号：J3750000123401，账号：20000123456789，开户行：滁州皖东农村商业银行，声明作废。`,
  '遗失陶敏收据一张，收据号0003357，金额12000元，声明作废。',
])('a second number is no second loss: %s', (text) => {
  expect(lossesIn(text, '')).toEqual([]);
});

test('who signs under 特此讣告 is its issuer', () => {
  const { fields } = readNotice(
    '讣告\n赵德才同志因病医治无效，于2020年3月1日逝世，享年96岁。兹定于3月5日上午8时在市殡仪馆举行告别仪式。\n特此讣告\n青禾市老干部局\n2020年3月2日',
  );
  expect([fields.issuer, fields.date]).toEqual(['青禾市老干部局', '2020-03-02']);
});

test.each(['公告之日', '本公告之日', '发出公告之日', '本公告发出之日', '公告刊登之日'])('a court’s term runs from 自%s起', (from) => {
  const text = `送达公告\n王大力：本院受理原告某银行与被告王大力借款合同纠纷一案，现依法向你公告送达起诉状副本。自${from}起，经过30日即视为送达。\n青禾市人民法院`;
  expect(readNotice(text).fields).toMatchObject({ days: '30', court: '青禾市人民法院' });
});

test('a sum of 万 is told in yuan, to the cent', () => {
  const deposit = (sum: string) =>
    readNotice(
      `拍卖公告：定于2024年6月18日在滁州市公开拍卖：旧车两辆。竞买人须于6月17日前交纳保证金${sum}元并办理竞买手续。电话：${PHONE}。`,
    ).fields.deposit;
  expect(['5万', '0.5万', '12.345678万', '1,200万', '5000'].map(deposit)).toEqual(['50000', '5000', '123456.78', '12000000', '5000']);
});

test('seals counted one by one are not counted once more together', () => {
  const text = `${HONGDA}遗失公章一枚、财务专用章一枚、法人章一枚，声明作废。`;
  const form = formNamed(kindNamed('lost'), 'seal')!;
  expect(sentenceOf(form, readNotice(text).fields)).toBe(text);
});

describe('looksLikeNotice', () => {
  test.each([
    ['民警提醒，遗失身份证的市民可以到派出所挂失，不必登报声明作废。“这样方便多了。”市民说。', 'no'],
    ['复产复工进行时，招工用工也正当时。利用户外屏播放企业用工信息，设置招工报名点，了解居民用工需求。', 'no'],
    ['截至2月20日，党员和群众向滁州市红十字会捐款148520元。', 'no'],
    ['', 'no'],
    ['遗失声明', 'maybe'],
    ['启事：本店因装修，暂停营业三天。', 'maybe'],
  ])('%s: %s', (text, answer) => {
    expect(looksLikeNotice(text)).toBe(answer);
  });
});

describe('findings', () => {
  const kinds = (notice: Notice): string[] => notice.findings.map((each) => `${each.kind} ${notice.text.slice(each.from, each.to)}`);

  test.each([
    ['遗失南谯区章广镇某加油站食品经营许可证正本，许可证编号：JY13411250009099，声明作废。', ['place 南谯区']],
    ['遗失来安县水口镇李四的农村土地承包经营权证，编号：341125102204170002J，声明作废。', ['place 来安县']],
    ['遗失定远县炉桥镇李四的农村土地承包经营权证，编号：341125102204170002J，声明作废。', ['place 炉桥镇']],
    ['遗失定远路张记饭店食品经营许可证正本，许可证编号：JY13411030014856，声明作废。', []],
    ['遗失2017年2月30日某公司开具给陶敏的收据一份，收据号：0000357，开票金额：600元，声明作废。', ['date 2017年2月30日']],
    ['遗失张伟《身份证》，证号：341102199003070010，声明作废。', ['number 341102199003070010']],
    ['遗失张伟《身份证》，声明作废。', ['missing ']],
    [`${HONGDA}遗失《营业执照》副本，统一社会信用代码：341125600012347，声明作废。`, ['number 341125600012347']],
    [`${HONGDA}遗失《营业执照》副本，注册号：341125600012347，声明作废。`, []],
    ['遗失某办公室《专用票据》两本皖费00000001—00000025，声明作废。', ['books 皖费00000001—00000025']],
    ['遗失王小冉《出生医学证明》，编号：L3405。51954，声明作废。', ['number L3405', 'mark 。']],
  ])('%s', (text, found) => {
    expect(kinds(readNotice(text))).toEqual(found);
  });

  test('capital that does not go down', () => {
    const notice = readNotice(
      `${HONGDA}（统一社会信用代码：${CODE}）经股东会决议，注册资本由人民币10万元减少至100万元，请债权人45日内申报。联系人：王某，电话：${PHONE}。`,
    );
    expect(notice.findings.map((each) => each.message)).toEqual(['“减至(万元)”100 不小于原来的 10，请核对，或前后写反。']);
  });
});
