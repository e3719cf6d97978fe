import { BUSINESS_EVIDENCE, CODE, CODE_CLUES, COMPANY, PHONE } from './fields.ts';
import type { Kind } from './form.ts';

/** 更名公告: a business goes on under a new name (newsroom.md §1.1; our wording). */
export const RENAME: Kind = {
  name: 'rename',
  head: '更名公告',
  titles: ['更名启事', '更名声明', '名称变更公告', '变更公告', '公司更名公告'],
  order: 52,
  signs: [
    ['更名为', '变更为', '名称变更', '更名公告', '更名启事', '更名声明'],
    ['更名', '名称'],
  ],
  forms: [
    {
      name: 'rename',
      title: '更名公告',
      words: [],
      fields: [
        COMPANY,
        { key: 'to', label: '新名称', type: 'text', required: true, labels: ['新名称', '变更后名称'] },
        { key: 'changedOn', label: '变更日期', type: 'date', required: false },
        { ...CODE, required: false },
        { ...PHONE, required: false },
      ],
      sentence: '{owner}[（{code#}：{code}）][自{changedOn}起]更名为{to}，原债权债务由更名后的单位承继。[电话：{phone}。]特此公告。',
      clues: [
        '<“|>{owner}<”|>[（{_}）]<，|>[<经|因|自|于|已>{_}]<名称|><正式|><更名为|变更为|变更名称为><“|>{to}<”|><，|。|；>',
        '<更名为|名称变更为|变更为><“|>{to}<”|><，|。|；>',
        '<由|我校由|我单位由>{owner}<正式|><更名为|变更为|变更名称为>',
        '<自|于>{changedOn}<起|>',
        ...CODE_CLUES,
      ],
      evidence: [...BUSINESS_EVIDENCE, '名称变更核准通知书复印件'],
      insertions: 1,
    },
  ],
};
