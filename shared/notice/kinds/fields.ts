import { PROVINCES } from '../checks/provinces.ts';
import type { Field } from './form.ts';

/** 安徽, 安徽省, 内蒙古: what stands before the name of a paper and is nobody's name. */
const PLACES: readonly string[] = Object.values(PROVINCES).flatMap((name) => [
  name,
  name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, ''),
]);

/** What a receipt is for, stem and whole: nobody's name. */
const DEPOSITS: readonly string[] = [
  '保证',
  '履约保证',
  '投标保证',
  '质量保证',
  '农民工工资保证',
  '押',
  '定',
  '订',
  '购房',
  '房',
  '预付',
  '首付',
  '认筹',
  '维修基',
  '租',
].flatMap((stem) => [stem, `${stem}金`, `${stem}款`]);

/** The person or business that lost something (notice-kinds.json, as the fields below). */
export const OWNER: Field = {
  key: 'owner',
  label: '失主/单位',
  type: 'text',
  required: true,
  labels: ['失主', '声明人', '姓名', '持有人', '持证人', '业户名称', '单位名称', '公司名称', '车主', '交款人', '缴款人', '付款人'],
  // The first words of 保证金收据, 押金收据 …
  not: [...PLACES, ...DEPOSITS, '空白', '机动车', '车牌号码', '车牌号', '车牌', '车号', '号牌'],
  never: ['遗失', '丢失', '被盗', '失窃', '不慎', '本人', '本公司', '我公司', '本单位', '我单位'],
};
/** A business that gives notice; in free text its name is told by its ending. */
export const COMPANY: Field = {
  key: 'owner',
  label: '单位',
  type: 'text',
  required: true,
  labels: ['公司名称', '单位名称', '企业名称'],
  endings: [
    '公司',
    '厂',
    '店',
    '社',
    '部',
    '中心',
    '院',
    '所',
    '处',
    '行',
    '站',
    '场',
    '局',
    '会',
    '企业',
    '合伙）',
    '校',
    '园',
    '馆',
    '城',
    '室',
    '庄',
    '坊',
    '屋',
    '楼',
    '超市',
    '药房',
    '商厦',
    '大厦',
    '广场',
    '集团',
    '基金',
    '银行',
    '委',
    '办',
    '队',
    '工厂',
  ],
};
/** A unified social credit code, or the 15-digit registration number before it. */
export const CODE: Field = {
  key: 'code',
  label: '统一社会信用代码',
  type: 'code',
  required: true,
  validator: 'uscc|regno15',
  labels: ['统一社会信用代码证号', '统一社会信用代码', '社会信用代码', '信用代码', '注册号'],
};
/** A telephone number, or several with 、 between. */
export const PHONE: Field = {
  key: 'phone',
  label: '电话',
  type: 'phone',
  required: true,
  validator: 'phone',
  labels: ['联系电话', '咨询电话', '报名电话', '电话号码', '联系方式', '手机号码', '手机号', '电话', '手机', '电联', '致电'],
};
/** The person to ask for. */
export const CONTACT: Field = {
  key: 'contact',
  label: '联系人',
  type: 'text',
  required: true,
  labels: ['清算组联系人', '联系人', '请联系'],
  never: [...'0123456789', '本公司', '我公司', '本单位', '我单位', '本人', '请', '联系'],
};
/** The document's own name, where one form serves several: printed as it is called, `words` the first of them most often. */
export const documentField = (words: readonly string[]): Field => ({
  key: 'doc',
  label: '证件名称',
  type: 'text',
  required: true,
  only: words,
  usual: words[0] ?? '',
});

/** Which copy of a licence. */
export const COPY: Field = {
  key: 'copy',
  label: '正本/副本/正副本',
  type: 'text',
  required: true,
  only: ['副本', '正本', '正副本', '正、副本', '正本及副本', '正本和副本', '正本、副本'],
};

/** The address of an office, labelled. */
export const ADDRESS: Field = {
  key: 'place',
  label: '地址',
  type: 'text',
  required: true,
  labels: ['清算组地址', '联系地址', '公司地址', '认领地址', '工作地点', '地址', '地点'],
};

/** Man or woman. */
export const SEX: Field = { key: 'sex', label: '性别', type: 'text', required: true, only: ['男', '女'], labels: ['性别'] };

/** Names under which a document's own number goes, longest first where one contains another. */
export const NUMBER_LABELS: readonly string[] = [
  '许可证编号',
  '证书编号',
  '证件编号',
  '登记证编号',
  '登记证号',
  '注册证编号',
  '注册证号',
  '登记编号',
  '许可证号',
  '证书号码',
  '证件号码',
  '证件号',
  '证书号',
  '证号',
  '编号',
  '编码',
  '号码',
];

/** A document's number. */
export const numberField = (label: string, validator: string, labels: readonly string[] = NUMBER_LABELS): Field => ({
  key: 'number',
  label,
  type: 'code',
  required: true,
  validator,
  labels,
});

/**
 * The clauses in which people say whose document is lost: 遗失 before or after the owner, before or after the document.
 * `document` is a wording that ends in fixed words, `tail` what may follow its closing mark.
 */
export function lossClues(document: string, tail = ''): readonly string[] {
  const lost = '<遗失|丢失|失窃|被盗|丢了>';
  const aside = '[（{_}）][，<男|女>][，<身份证号码|身份证号|身份证><：|为|>{_}]';
  const paper = `<《|>${document}<》|>${tail}`;
  return [
    `<兹有|现有|声明人|本人|本公司|>{owner}${aside}<，|>[<本人|因保管不善|因保管不慎|不慎|现将|将|于{_}>]<不慎|>${lost}<了|><其|><空白|>[{_}<开具的|空白>]${paper}`,
    `<兹有|现有|声明人|本人|本公司|>{owner}${aside}<，|><本人|因保管不善|因保管不慎|><，|><不慎|><现将|将|的|>${paper}[（{_}）]<已|>[因{_}]<不慎|>${lost}`,
    `遗失{owner}${aside}<的|>${paper}`,
    `${lost}<的|了|>${paper}`,
  ];
}

const AFTER_DOCUMENT = NUMBER_LABELS.flatMap((label) => [label, `，${label}`]).join('|');

/** The same clauses where the document is itself a field: in 《》, or up to a mark, a count or the label of its number. */
export function documentClues(key: string): readonly string[] {
  const ends = `<，|。|；|\n|一张|一本|一个|一份|一枚|各一|1张|1本|1份|（|${AFTER_DOCUMENT}>`;
  const clues = lossClues(`{${key}}`);
  const slot = `<《|>{${key}}<》|>`;
  const open = clues.map((clue) => clue.replace(slot, `《{${key}*}》`));
  return [...open, ...clues.map((clue, index) => clue.replace(slot, BARE[index]?.replace('KEY', key).replace('ENDS', ends) ?? slot))];
}

/** In turn: after 遗失 any document will do, before 遗失 and after an owner it must be a known one. */
const BARE: readonly string[] = ['{KEY*}ENDS', '{KEY}', '{KEY}ENDS', '{KEY}ENDS'];

/** Whom to ask: a name with a telephone number close behind it, or who is named to be asked. */
export const CONTACT_CLUES: readonly string[] = [
  '<联系人|联系人为><：|>{contact}<，|、|（|>{phone}<|>',
  '<请与|请速与|请及时与|者与|请联系|者联系>{contact}<联系|，|（|电话|手机>',
  '<请与|请速与|请及时与|者与|请联系|者联系>{contact}<，|（|：|>{phone}<|>',
];

/** A business with its code in brackets behind its name, labelled or not. */
export const CODE_CLUES: readonly string[] = [
  '（<注册号|信用代码|统一社会信用代码|统一社会信用代码/注册号><：|为|>{code}）',
  '{owner}（{code}）',
];

/** A text that names its kind behind the company: 某某公司减资公告：… */
export const TITLE_CLUE = '{owner}<关于|><减资|减少注册资本|注销|清算|注销清算|合并|迁址|更名|开业|招聘><的|><公告|启事|声明>';

/** What a person shows at the counter. */
export const PERSON_EVIDENCE: readonly string[] = ['本人身份证原件', '代办的另加委托书和代办人身份证'];
/** What a business shows at the counter. */
export const BUSINESS_EVIDENCE: readonly string[] = ['营业执照复印件加盖公章', '经办人身份证'];
