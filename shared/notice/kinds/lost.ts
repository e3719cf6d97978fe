import {
  BUSINESS_EVIDENCE,
  documentClues,
  documentField,
  lossClues,
  NUMBER_LABELS,
  numberField,
  OWNER,
  PERSON_EVIDENCE,
} from './fields.ts';
import type { Field, Form, Kind } from './form.ts';
import { BUSINESS_PAPERS } from './lost-licences.ts';
import { IDENTITY, PERSONAL_PAPERS } from './lost-papers.ts';

const COUNT: Field = { key: 'count', label: '份数', type: 'count', required: true };
const AMOUNT: Field = {
  key: 'amount',
  label: '金额',
  type: 'money',
  required: true,
  labels: ['开票金额', '票面金额', '合计金额', '价税合计', '收据金额', '金额为人民币', '金额人民币', '金额', '人民币', '计人民币'],
};
const PLATE: Field = {
  key: 'plate',
  label: '车牌',
  type: 'plate',
  required: true,
  validator: 'plate',
  labels: ['车牌号码', '车牌号', '车号', '号牌号码', '车牌', '车辆'],
};

/** A receipt by its own name: 押金收据, 往来收据, 押金条. */
const RECEIPT: Field = {
  key: 'doc',
  label: '名称',
  type: 'text',
  required: true,
  usual: '收据',
  endings: ['收据', '押金条', '收款凭证', '收条'],
  never: ['开具', '开给', '出具', '公司', '的', '了', '，', ...'0123456789'],
};

/** Who gave a receipt to whom; what stands before its name is no part of it, unless it is (押金收据). */
const GIVEN: readonly string[] = [
  '遗失{date}<由|，|>{issuer}<开具给|开给|出具给>{owner}[（{room}）]<的|>[{_}]{doc}{count}<份|张>',
  '遗失{date}<由|，|>{issuer}<开具给|开给|出具给>{owner}[（{room}）]<的|>[{_}]{doc}',
  '遗失{issuer}<于|，|>{date}<开具给|开给|出具给>{owner}[（{room}）]<的|>[{_}]{doc}[{count}<份|张>]',
  '遗失{issuer}<开具给|开给|出具给>{owner}[（{room}）]<的|>[{_}]{doc}[{count}<份|张>]',
  '<兹有|现有|>{owner}[（{room}）]<不慎|>遗失<了|>{date}<由|>{issuer}<开具|出具>的[{_}]{doc}[{count}<份|张>]',
  '<兹有|现有|>{owner}[（{room}）]<不慎|>遗失<了|>{issuer}<于|>{date}<开具|出具>的[{_}]{doc}[{count}<份|张>]',
  '<兹有|现有|>{owner}[（{room}）]<不慎|>遗失<了|>{issuer}<开具|出具>的[{_}]{doc}[{count}<份|张>]',
  '<兹有|现有|>{owner}[（{room}）]<不慎|>遗失[{_}]{doc}{count}<份|张>',
  '<兹有|现有|>{owner}[（{room}）]<不慎|>遗失[{_}]{doc}<|>',
];

/** A paper named by itself, as it is told from its number's label: closed by 》 or counted. */
const counted = (paper: string): readonly string[] =>
  [...'》（，一二两三四五六七八九十壹贰叁肆伍0123456789遗丢'].map((next) => paper + next);

const BILLS: readonly Form[] = [
  {
    name: 'receipt',
    title: '收据',
    words: ['收据', '收款凭证', '押金条', '收条'],
    fields: [
      RECEIPT,
      { key: 'date', label: '开具日期', type: 'date', required: true, labels: ['开具日期', '开票日期', '日期'] },
      { key: 'issuer', label: '开具单位', type: 'text', required: true, labels: ['开具单位', '收款单位'] },
      OWNER,
      { key: 'room', label: '房号', type: 'text', required: false, labels: ['房号'] },
      COUNT,
      numberField('收据号', 'serial', ['收据号码', '收据编号', '收据单号', '收据号', '票号', '单号', ...NUMBER_LABELS]),
      AMOUNT,
    ],
    sentence: '遗失{date}{issuer}开具给{owner}[（{room}）]的{doc}{count}份，收据号：{number}，开票金额：{amount}元，声明作废。',
    clues: [
      ...GIVEN.flatMap((clue) => [clue.replace('[{_}]{doc}', '{doc}'), clue]),
      '遗失{owner}[（{room}）]<的|>{doc}{count}<份|张>',
      ...lossClues('{doc}'),
      '收据{count}<份|张>',
      '<于|><遗失|>{date}',
    ],
    evidence: PERSON_EVIDENCE,
    insertions: 1,
  },
  {
    name: 'bills',
    title: '财政票据号段',
    // Not 票据 by itself: 票据号 is the label of many a number.
    words: ['专用票据', '财政票据', '非税收入', '医疗票据', '行政事业单位资金往来', '结算票据', '收费票据', '通用票据', ...counted('票据')],
    fields: [
      OWNER,
      { key: 'bill', label: '票据名称', type: 'text', required: true, endings: ['票据', '收据', '凭证', '发票', '缴款书'] },
      { key: 'books', label: '本数', type: 'count', required: true },
      {
        key: 'ranges',
        label: '号段',
        type: 'ranges',
        required: true,
        validator: 'serialRanges',
        labels: ['票据号码', '票据号段', '号段', '号码', '编号'],
      },
    ],
    sentence: '遗失{owner}《{bill}》{books}本{ranges}，声明作废。',
    clues: [
      '遗失{owner}<的|>《{bill}》{books}本<，|：|><票据号码：|号段：|号码：|编号：|号码|编号|>{ranges}',
      '{owner}<不慎|>遗失《{bill}》{books}本<，|：|><票据号码：|号段：|号码：|编号：|号码|编号|>{ranges}',
      '遗失{owner}<的|>《{bill}》',
      '{owner}<不慎|>遗失《{bill}》',
      '遗失《{bill}》',
      '遗失{bill}（{_}）{books}本',
      '{owner}<不慎|>遗失{bill}{books}本',
      '》{books}本',
      '票据<》|>{books}本',
    ],
    evidence: [...BUSINESS_EVIDENCE, '财政部门登记'],
    insertions: 1,
  },
  {
    name: 'invoice',
    title: '发票',
    words: ['发票'],
    fields: [
      { ...OWNER, never: [...(OWNER.never ?? []), '增值税', '税务局'] },
      {
        key: 'invoiceKind',
        label: '发票种类',
        type: 'text',
        required: true,
        choices: [
          '增值税',
          '普通发票',
          '专用发票',
          '安徽',
          '电子',
          '数电',
          '机动车',
          '定额',
          '通用',
          '发票',
          '税务',
          '国税',
          '地税',
          '建筑',
          '全面数字化',
          '二手车',
          '购房',
          '商品房',
          '机打',
        ],
      },
      { ...COUNT },
      { key: 'code', label: '发票代码', type: 'code', required: true, validator: 'invoiceCode', labels: ['发票代码', '代码'] },
      { ...numberField('发票号码', 'invoiceNo', ['发票号码', '发票号', '票据号码', '票据号', '票号', '号码']) },
      { ...AMOUNT, required: false },
    ],
    sentence: '{owner}遗失{invoiceKind}{count}份，发票代码：{code}，发票号码：{number}[，金额{amount}元]，声明作废。',
    clues: [
      '<兹有|>{owner}[（{_}）]<，|><不慎|>遗失<了|><空白|>[{_}开具的]{invoiceKind}{count}<份|张>',
      '<兹有|><本人|>{owner}[（{_}）]<，|><因保管不善|因保管不慎|><，|><不慎|>将[{_}开具的]{invoiceKind}<遗失|丢失>',
      '遗失<空白|>{invoiceKind}{count}<份|张>',
      '遗失{owner}[（{_}）]<的|>{invoiceKind}{count}<份|张>',
      ...documentClues('invoiceKind'),
      '发票{count}<份|张>',
    ],
    evidence: BUSINESS_EVIDENCE,
    insertions: 1,
    rules: ['数电发票只有 20 位发票号码，没有发票代码。'],
  },
];

const PROPERTY: readonly Form[] = [
  {
    name: 'land',
    title: '土地/房产/不动产',
    words: [
      '土地证',
      '土地使用证',
      '土地使用权证',
      '房产证',
      '房屋所有权证',
      '房权证',
      '不动产权证',
      '不动产登记证明',
      '不动产证',
      '房地产权证',
    ],
    fields: [
      OWNER,
      { key: 'place', label: '坐落', type: 'text', required: true, labels: ['坐落于', '位于', '坐落', '座落', '房屋坐落', '地址'] },
      {
        key: 'doc',
        label: '土地证/房产证/不动产权证',
        type: 'text',
        required: true,
        choices: ['土地', '房产', '房屋', '不动产', '房权证', '房地产', '国有', '集体', '农村', '宅基地'],
      },
      {
        key: 'number',
        label: '证号',
        type: 'text',
        required: true,
        validator: 'landCertificate',
        labels: ['不动产权证书号', '不动产权证号', '土地使用证号', '土地证号', '房产证号', '房权证号', '产权证号', ...NUMBER_LABELS],
      },
      {
        key: 'parcel',
        label: '地号/不动产单元号28位',
        type: 'code',
        required: false,
        validator: 'parcel',
        labels: ['不动产单元号', '宗地号', '地号'],
      },
      {
        key: 'area',
        label: '面积㎡',
        type: 'decimal',
        required: false,
        labels: ['用地面积', '使用权面积', '建筑面积', '土地面积', '面积'],
      },
      { key: 'built', label: '建筑占地㎡', type: 'decimal', required: false, labels: ['建筑占地面积', '建筑占地'] },
    ],
    sentence: '遗失{owner}位于{place}的《{doc}》，证号：{number}[，地号：{parcel}][，用地面积{area}㎡][，建筑占地{built}㎡]，声明作废。',
    clues: [
      '<兹有|><本人|>{owner}[（{_}）]名下<的|><位于|坐落于|坐落在|座落于>{place}<的|><《|>{doc}<》|>[（{_}）]<已|><不慎|><遗失|丢失>',
      '遗失{owner}<位于|坐落于|坐落在|座落于>{place}的<《|>{doc}<》|$>',
      '遗失{owner}<位于|坐落于|坐落在|座落于>{place}<的|><《|>{doc}<》|$>',
      '{owner}[（{_}）]<不慎|><将|>遗失<位于|坐落于|坐落在|座落于>{place}的<《|>{doc}<》|，|（|$>',
      '{owner}<不慎|><将|><位于|坐落于|坐落在|座落于>{place}的<《|>{doc}<》|><不慎|><遗失|丢失>',
      ...documentClues('doc'),
    ],
    evidence: PERSON_EVIDENCE,
    insertions: 1,
  },
];

/** Papers of a vehicle, the longer of two before the one it begins with. */
const VEHICLE_PAPERS: readonly string[] = [
  '机动车登记证书',
  '机动车登记证',
  '机动车行驶证',
  '机动车合格证',
  '车辆登记证书',
  '车辆登记证',
  '车辆合格证',
  '行驶证',
  '机动车交强险保单',
  '交强险保单',
  '交强险标志',
];
const PLATES: readonly string[] = ['机动车号牌', '号牌', '车牌'];
const VEHICLE_NUMBER_LABELS = ['道路运输证号', '运输证号', '营运证号', ...NUMBER_LABELS];
const PLATED = '<车牌号码为|车牌号码|车牌号为|车牌号|车牌为|车牌|车辆|车号|><：|>{plate}';
/** The plate alone comes first: a name found later that would cover it is then given up. */
const PLATE_CLUES = [
  `遗失${PLATED}<|>`,
  `${PLATED}<号车|号|><的|，|><不慎|>[{_}]遗失`,
  `<兹有|>{owner}[（{_}）]<，|><不慎|>遗失${PLATED}<|>`,
  `遗失{owner}<的|>${PLATED}<|>`,
  `<本公司|本人|>{owner}<的|，|>${PLATED}<号车|号|><的|，|><不慎|>[{_}]遗失`,
];

const VEHICLES: readonly Form[] = [
  {
    name: 'transport',
    title: '道路运输证',
    words: ['道路运输证', '营运证', '运输证'],
    fields: [OWNER, PLATE, numberField('证号(区划6+顺序)', 'transport', VEHICLE_NUMBER_LABELS)],
    sentence: '{owner}遗失车牌{plate}道路运输证，证号：{number}，声明作废。',
    clues: [...PLATE_CLUES, ...lossClues('<道路运输证|车辆营运证|营运证>')],
    evidence: BUSINESS_EVIDENCE,
    insertions: 1,
  },
  {
    name: 'vehicle',
    title: '机动车登记证/行驶证/保单',
    words: ['机动车登记证', '行驶证', '车辆登记证', '机动车行驶证', '交强险', '机动车合格证', '车辆合格证'],
    fields: [
      OWNER,
      PLATE,
      {
        key: 'doc',
        label: '证件名称',
        type: 'text',
        required: true,
        choices: ['机动车', '车辆', '行驶', '交强险'],
        only: VEHICLE_PAPERS,
      },
      numberField('登记证书编号', 'vehicle', ['保单号', '保险单号', ...NUMBER_LABELS]),
      {
        key: 'vin',
        label: '车辆识别代号',
        type: 'code',
        required: false,
        validator: 'vin',
        labels: ['车辆识别代号', '车辆识别代码', '车架号码', '车架号'],
      },
    ],
    sentence: '{owner}遗失{plate}{doc}，编号：{number}[，车辆识别代号：{vin}]，声明作废。',
    clues: [
      ...PLATE_CLUES,
      '<遗失|丢失>{doc}',
      '<遗失|丢失>[{_}]{doc}',
      '{_}{doc}<》|><已|><不慎|><遗失|丢失>',
      ...lossClues(`<${VEHICLE_PAPERS.join('|')}>`),
    ],
    evidence: PERSON_EVIDENCE,
    insertions: 1,
  },
  {
    name: 'plate',
    title: '车牌',
    words: ['号牌', '车牌'],
    fields: [documentField(PLATES), OWNER, { ...PLATE, label: '车牌号' }, { key: 'count', label: '副数', type: 'count', required: false }],
    sentence: '{owner}遗失{plate}{doc}[{count}副]，声明作废。',
    clues: [
      '{plate}[（{_}）]{doc}<已|><不慎|><遗失|丢失>',
      '{owner}[（{_}）]<，|><不慎|><遗失|丢失><了|>{plate}{doc}[（{_}）]{count}<副|块|面>',
      '<遗失|丢失>[{_}]{plate}{doc}[（{_}）]{count}<副|块|面>',
      '{plate}{doc}[（{_}）]{count}<副|块|面>',
      '{owner}[（{_}）]<，|><不慎|><遗失|丢失><了|>{plate}',
      '{owner}[（{_}）]<，|><不慎|><遗失|丢失><了|>{doc}[（{_}）]{count}<副|块|面>',
      ...PLATE_CLUES,
      '{plate}{doc}',
      ...lossClues('{doc}'),
    ],
    evidence: PERSON_EVIDENCE,
    insertions: 1,
  },
];

/** Whose it is, said with a label: nothing else in the text says it better. */
const OWNER_TOLD: readonly string[] = [
  '<姓名|失主|持证人|持有人|车主|业户名称|单位名称|交款人|缴款人|付款人|房主|业主|户主|产权人>：{owner}',
  '<车主|房主|业主|户主>{owner}',
  '<我|本><单位|公司|校|院|社|店|厂|中心>（{owner}）',
];

/** 遗失声明: a document is lost and void; forms by document, the catch-all last (newsroom.md §1.1). */
export const LOST: Kind = {
  name: 'lost',
  head: '遗失声明',
  titles: ['遗失声明', '遗失启事', '遗失公告', '挂失声明', '作废声明', '遗失作废声明', '遗失'],
  order: 10,
  signs: [
    ['遗失', '丢失', '丢了', '失窃', '被盗', '灭失'],
    ['作废', '声明', '挂失', '证号', '编号'],
  ],
  forms: [
    ...PERSONAL_PAPERS.slice(0, 3),
    ...BUSINESS_PAPERS,
    ...VEHICLES,
    ...BILLS,
    ...PROPERTY,
    ...PERSONAL_PAPERS.slice(3),
    IDENTITY,
  ].map((form) => ({ ...form, clues: [...OWNER_TOLD, ...form.clues] })),
};
