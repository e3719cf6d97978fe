import { BUSINESS_EVIDENCE, CODE, CODE_CLUES, COMPANY, CONTACT, CONTACT_CLUES, PHONE, TITLE_CLUE } from './fields.ts';
import type { Kind } from './form.ts';

const AMOUNT = '<人民币|><￥|>';

/** 减资公告: registered capital goes down, creditors have 45 days (公司法; newsroom.md §1.1). */
export const CAPITAL: Kind = {
  name: 'capital',
  head: '减资公告',
  titles: ['公司减资公告', '减少注册资本公告', '注册资本减少公告', '减资声明'],
  order: 20,
  signs: [
    ['减资', '减少注册资本', '减少至', '减少到', '减至', '减为', '减少为', '减少公司注册资本'],
    ['注册资本', '减资'],
    ['债权', '公告', '债务', '担保'],
  ],
  forms: [
    {
      name: 'capital',
      title: '减资公告',
      words: [],
      fields: [
        COMPANY,
        CODE,
        { key: 'from', label: '原注册资本(万元)', type: 'decimal', required: true },
        { key: 'to', label: '减至(万元)', type: 'decimal', required: true, below: 'from' },
        { key: 'decisionOn', label: '决议日期', type: 'date', required: false, labels: ['决议日期'] },
        CONTACT,
        PHONE,
      ],
      sentence:
        '{owner}（{code#}：{code}）经股东会[{decisionOn}]决议，注册资本由人民币{from}万元减少至{to}万元，请债权人自本公告见报之日起45日内向本公司提出清偿债务或提供相应担保的请求。联系人：{contact}，电话：{phone}。特此公告。',
      clues: [
        ...CONTACT_CLUES,
        TITLE_CLUE,
        '{owner}[（{_}）]<，|><根据|经|因|拟|于|现|股东|已|依|注册资本>',
        ...CODE_CLUES,
        `<从|由|自><原来的|原来|原|>${AMOUNT}{from}<万元|万><人民币|>[（{_}）]<，|><减少|减><至|到|为|资至>${AMOUNT}{to}<万元|万>`,
        `注册资本<金|>${AMOUNT}{from}<万元|万><人民币|>[（{_}）]<，|><减少|减|变更><至|到|为|资至>${AMOUNT}{to}<万元|万>`,
        '<经|于|根据|依据|股东会|股东>{decisionOn}<股东会|股东大会|股东|决议|作出|的|召开>',
        '（{decisionOn}<股东会决议|决议|）>',
      ],
      evidence: [...BUSINESS_EVIDENCE, '股东会决议复印件'],
      insertions: 1,
      days: 45,
      rules: ['决议之日起十日内通知债权人、三十日内公告，债权人自公告之日起四十五日内可要求清偿或担保（公司法）。'],
    },
  ],
};
