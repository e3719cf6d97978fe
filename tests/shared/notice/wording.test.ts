import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../shared/notice/notice.ts';
import { looksLikeNotice, readNotice } from '../../../shared/notice/read.ts';

const HONGDA = '滁州宏达商贸有限公司';
const CODE = '91341125MA2N00001C';
const ID = '341102199003071233';
const PHONE = '13855001234';

const wordings: readonly (readonly [text: string, form: string, fields: Record<string, string>])[] = [
  [`遗失声明\n张伟不慎遗失身份证，证号：${ID}，特此声明。`, 'identity', { owner: '张伟', doc: '身份证', number: ID }],
  [`张伟遗失居民身份证一张，身份证号码${ID}，声明作废。`, 'identity', { owner: '张伟', doc: '居民身份证', number: ID }],
  [`本人张伟，身份证号${ID}，不慎将驾驶证遗失，现声明作废。`, 'identity', { owner: '张伟', doc: '驾驶证', number: ID }],
  [`张伟（身份证号：${ID}）不慎遗失《机动车驾驶证》，特此声明作废。`, 'identity', { owner: '张伟', doc: '机动车驾驶证', number: ID }],
  ['遗失王明军官证，证号：军字第1234567号，声明作废。', 'identity', { owner: '王明', doc: '军官证', number: '军字第1234567号' }],
  [`张伟遗失二代身份证（${ID}），声明作废。`, 'identity', { owner: '张伟', doc: '二代身份证', number: ID }],
  [`王小冉（身份证号：${ID}）出生医学证明遗失，编号：L340551954，声明作废。`, 'birth', { owner: '王小冉', number: 'L340551954' }],
  ['兹有石桥村村民委员会遗失往来收据一本，号码：0003501，声明作废。', 'receipt', { owner: '石桥村村民委员会', number: '0003501' }],
  ['遗失王小冉出生医学证明一张，出生证编号：L340551954，特此声明。', 'birth', { owner: '王小冉', number: 'L340551954' }],
  ['王强、李娜夫妇遗失女儿王小冉的出生医学证明，编号：L340551954，声明作废。', 'birth', { owner: '王小冉', number: 'L340551954' }],
  [`${HONGDA}不慎遗失营业执照副本,统一社会信用代码:${CODE},特此声明.`, 'licence', { owner: HONGDA, copy: '副本', code: CODE }],
  [`我公司遗失营业执照副本，统一社会信用代码${CODE}，声明作废。${HONGDA}`, 'licence', { owner: HONGDA, copy: '副本', code: CODE }],
  [
    '定远县张记面馆（经营者：张三）营业执照正副本遗失，注册号：341125600012347，现声明作废。',
    'licence',
    { owner: '定远县张记面馆', copy: '正副本', code: '341125600012347' },
  ],
  [
    `${HONGDA}遗失公章、财务专用章各一枚，印章编号：3411020012345，声明作废。`,
    'seal',
    { owner: HONGDA, seals: '公章、财务专用章', number: '3411020012345' },
  ],
  [
    `我单位不慎遗失公章一枚，编号：3411020012345，特此声明。\n${HONGDA}\n2020年3月5日`,
    'seal',
    { owner: HONGDA, seals: '公章', number: '3411020012345' },
  ],
  [`${HONGDA}不慎将公章（编号3411020012345）遗失，声明作废。`, 'seal', { owner: HONGDA, seals: '公章', number: '3411020012345' }],
  [
    `遗失声明 ${HONGDA}遗失开户许可证，核准号:J3750000123401，开户行：滁州皖东农村商业银行，账号：20000123456789，声明作废。`,
    'account',
    { owner: HONGDA, number: 'J3750000123401', bank: '滁州皖东农村商业银行', account: '20000123456789' },
  ],
  [
    `${HONGDA}遗失安徽增值税专用发票3份，发票代码：3400194130，发票号码：02345678-02345680，声明作废。`,
    'invoice',
    { owner: HONGDA, invoiceKind: '安徽增值税专用发票', count: '3', code: '3400194130', number: '02345678-02345680' },
  ],
  [
    '陶敏遗失安徽盐业投资有限公司2017.12.31开具的收据壹份，收据号0000357，金额19,544元，特此声明。',
    'receipt',
    { owner: '陶敏', issuer: '安徽盐业投资有限公司', date: '2017-12-31', count: '1', number: '0000357', amount: '19544' },
  ],
  [
    '滁州市某医院遗失安徽省医疗住院收费票据2本，票据号码：00012501—00012550，声明作废。',
    'bills',
    { owner: '滁州市某医院', bill: '安徽省医疗住院收费票据', books: '2', ranges: '00012501—00012550' },
  ],
  [
    '遗失滁州市运输公司皖M12345道路运输证，证号341102001234，声明作废。',
    'transport',
    { owner: '滁州市运输公司', plate: '皖M12345', number: '341102001234' },
  ],
  [
    '李四不慎遗失机动车登记证书，编号：340001234567，车牌号：皖MD12345，车架号：LSVAU2A37N2183294，声明作废。',
    'vehicle',
    { owner: '李四', plate: '皖MD12345', number: '340001234567', vin: 'LSVAU2A37N2183294' },
  ],
  [
    '张三位于琅琊路1号3幢201室的《房屋所有权证》不慎遗失，证号：2010001234，声明作废。',
    'land',
    { owner: '张三', place: '琅琊路1号3幢201室', doc: '房屋所有权证', number: '2010001234' },
  ],
  [
    '遗失天长市金集镇张庄村李某某的土地承包合同，合同编号341181106203010005J，声明作废。',
    'contract',
    { place: '天长市金集镇张庄村', owner: '李某某', number: '341181106203010005J' },
  ],
  [
    `减资公告\n${HONGDA}（统一社会信用代码：${CODE}）经股东会决议，拟向公司登记机关申请减少注册资本，由人民币100万元减少至10万元。请债权人自见报之日起45日内，向本公司提出债务清偿或提供担保的请求。联系人：王先生，联系电话：${PHONE}。特此公告。\n${HONGDA}\n2020年3月5日`,
    'capital',
    { owner: HONGDA, code: CODE, from: '100', to: '10', contact: '王先生', phone: PHONE },
  ],
  [
    `注销公告：${HONGDA}（注册号：341102000012344）经股东会决议，决定注销，清算组由张三、李四组成，请债权人自见报之日起45日内申报债权。联系人：张三 电话：${PHONE}。${HONGDA} 2020年3月5日`,
    'deregister',
    { owner: HONGDA, code: '341102000012344', organ: '股东会', members: '张三、李四', contact: '张三', phone: PHONE, date: '2020-03-05' },
  ],
  [
    '讣告\n滁州市某局离休干部王某某同志因病医治无效，于2020年3月1日8时在滁州逝世，享年88岁。兹定于3月5日上午9时在滁州市殡仪馆举行遗体告别仪式。特此讣告。\n王某某同志治丧小组',
    'obituary',
    {
      title: '滁州市某局离休干部',
      name: '王某某',
      diedAt: '2020年3月1日8时',
      place: '滁州',
      age: '88',
      ritesAt: '3月5日上午9时',
      ritesPlace: '滁州市殡仪馆',
      issuer: '王某某同志治丧小组',
    },
  ],
  [
    `寻物启事 本人于3月1日在汽车站遗失黑色公文包一个，内有证件，请拾到者与王先生联系，电话${PHONE}，必有重谢。`,
    'seek',
    { when: '3月1日', where: '汽车站', thing: '黑色公文包一个，内有证件', contact: '王先生', phone: PHONE },
  ],
];

describe('the wordings people bring', () => {
  test.each(wordings)('%s', (text, form, fields) => {
    const notice = readNotice(text);
    expect(notice.form).toBe(form);
    expect(notice.fields).toEqual(fields);
    expect(looksLikeNotice(text)).toBe('yes');
  });
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
