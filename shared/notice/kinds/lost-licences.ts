import { BUSINESS_EVIDENCE, COPY, documentClues, documentField, lossClues, NUMBER_LABELS, numberField, OWNER } from './fields.ts';
import type { Form } from './form.ts';

const FOOD = ['食品经营许可证', '食品流通许可证', '食品生产许可证', '食品卫生许可证', '餐饮服务许可证'];
const ACCOUNT = ['开户许可证', '银行开户许可证', '基本存款账户开户许可证', '基本存款账户信息表', '基本存款账户信息'];

/** Licences and seals of businesses. */
export const BUSINESS_PAPERS: readonly Form[] = [
  {
    name: 'food',
    title: '食品经营许可证',
    words: FOOD,
    fields: [
      documentField(FOOD),
      OWNER,
      COPY,
      {
        ...numberField('JY+14位', 'foodlic'),
        validatorBy: [
          ['食品生产许可证', 'foodprod'],
          ['食品流通许可证', 'certificate'],
          ['食品卫生许可证', 'certificate'],
          ['餐饮服务许可证', 'certificate'],
        ],
      },
    ],
    sentence: '遗失{owner}《{doc}》{copy}，许可证编号：{number}，声明作废。',
    clues: [...lossClues('{doc}', '<（|>{copy}<|>'), ...lossClues('{doc}')],
    evidence: BUSINESS_EVIDENCE,
    insertions: 1,
  },
  {
    name: 'account',
    title: '开户许可证',
    words: ACCOUNT,
    fields: [
      documentField(ACCOUNT),
      OWNER,
      numberField('核准号 J/L/Z+13位', 'acctPermit', ['开户许可证核准号', '开户许可证号', '核准号', '核准证号', ...NUMBER_LABELS]),
      { key: 'bank', label: '开户银行', type: 'text', required: true, labels: ['开户银行', '开户行'] },
      { key: 'account', label: '账号', type: 'code', required: false, validator: 'account', labels: ['银行账号', '账号', '帐号', '账户'] },
    ],
    sentence: '{owner}遗失《{doc}》，核准号：{number}，开户行：{bank}[，账号：{account}]，声明作废。',
    clues: lossClues('{doc}'),
    evidence: BUSINESS_EVIDENCE,
    insertions: 1,
  },
  {
    name: 'licence',
    title: '营业执照',
    words: ['营业执照'],
    fields: [
      OWNER,
      COPY,
      { ...CODE_OR_NUMBER(), label: '统一社会信用代码或注册号' },
      {
        key: 'issuedOn',
        label: '核发日期',
        type: 'date',
        required: false,
        labels: ['核发日期', '发证日期', '核准日期', '签发日期', '核发于'],
      },
    ],
    sentence: '{owner}遗失《营业执照》{copy}，{code#}：{code}[，核发日期：{issuedOn}]，声明作废。',
    clues: [
      ...lossClues('<营业执照|工商营业执照|个体工商户营业执照>', '<（|>{copy}<|>'),
      ...lossClues('<营业执照|工商营业执照|个体工商户营业执照>'),
    ],
    evidence: BUSINESS_EVIDENCE,
    insertions: 1,
  },
  {
    name: 'seal',
    title: '公章',
    words: ['公章', '财务章', '财务专用章', '合同章', '合同专用章', '法人章', '法定代表人章', '发票专用章', '印章', '私章', '法人名章'],
    fields: [
      OWNER,
      {
        key: 'seals',
        label: '公章/财务章/合同章/法人章',
        type: 'things',
        required: true,
        choices: ['公章', '财务', '合同', '法人', '法定代表人', '发票专用章', '印章', '行政', '业务', '私章', '党支部', '工会', '原'],
      },
      {
        ...numberField('印章编码13位', 'seal13', [
          '印章编号',
          '印章编码',
          '公章编号',
          '公章编码',
          '防伪编号',
          '备案编号',
          ...NUMBER_LABELS,
        ]),
        required: false,
      },
    ],
    sentence: '{owner}遗失{seals}一枚[，印章编号：{number}]，声明作废。',
    clues: [
      '<兹有|>{owner}[（{_}）]<，|><不慎|><遗失|丢失|被盗>{seals}<1|一|壹|贰|两|三|叁><枚|个>',
      '遗失{owner}<的|>{seals}<1|一|壹|贰|两|三|叁><枚|个>',
      ...documentClues('seals'),
    ],
    evidence: [...BUSINESS_EVIDENCE, '公安机关报案回执'],
    insertions: 3,
    rules: ['公章遗失通常先报案，常需连登三次。'],
  },
];

function CODE_OR_NUMBER() {
  return {
    key: 'code',
    label: '统一社会信用代码',
    type: 'code',
    required: true,
    validator: 'uscc|regno15',
    labels: [
      '统一社会信用代码证号',
      '统一社会信用代码',
      '社会信用代码',
      '信用代码',
      '工商注册号',
      '注册号',
      '执照编号',
      '执照号',
      ...NUMBER_LABELS,
    ],
  } as const;
}
