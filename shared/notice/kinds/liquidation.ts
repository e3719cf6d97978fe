import { ADDRESS, BUSINESS_EVIDENCE, COMPANY, CONTACT, CONTACT_CLUES, PHONE, TITLE_CLUE } from './fields.ts';
import type { Kind } from './form.ts';

/** 清算公告: a liquidation group is formed and calls the creditors (公司法; newsroom.md §1.1). */
export const LIQUIDATION: Kind = {
  name: 'liquidation',
  head: '清算公告',
  titles: ['公司清算公告', '债权申报公告', '清算组公告'],
  order: 40,
  signs: [
    ['清算组', '清算公告', '清算小组', '解散'],
    ['债权', '公告'],
  ],
  forms: [
    {
      name: 'liquidation',
      title: '清算公告',
      words: [],
      fields: [
        COMPANY,
        { key: 'formedOn', label: '清算组成立日', type: 'date', required: true, labels: ['清算组成立日期', '成立日期'] },
        ADDRESS,
        CONTACT,
        PHONE,
      ],
      sentence:
        '{owner}已于{formedOn}成立清算组，请债权人自公告之日起45日内向清算组申报债权。清算组地址：{place}，联系人：{contact}，电话：{phone}。',
      clues: [
        ...CONTACT_CLUES,
        TITLE_CLUE,
        '{owner}[（{_}）]<，|><根据|经|因|拟|于|现|已|依|股东|决定>',
        '<于|自|从>{formedOn}<起|>[{_}]<成立|组成|进行清算|解散>',
        '清算组[已]<于|自>{formedOn}',
      ],
      evidence: [...BUSINESS_EVIDENCE, '成立清算组的决议复印件'],
      insertions: 1,
      days: 45,
      rules: ['清算组自成立之日起十日内通知债权人，六十日内公告（公司法）。'],
    },
  ],
};
