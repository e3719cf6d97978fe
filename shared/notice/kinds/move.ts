import { BUSINESS_EVIDENCE, COMPANY, PHONE } from './fields.ts';
import type { Kind } from './form.ts';

/** 迁址公告: an office or shop moves (newsroom.md §1.1; our wording). */
export const MOVE: Kind = {
  name: 'move',
  head: '迁址公告',
  titles: ['迁址启事', '搬迁公告', '搬迁启事', '乔迁启事', '迁址通知', '办公地址变更公告'],
  order: 54,
  signs: [
    ['迁址', '搬迁', '迁至', '迁往', '乔迁', '搬至'],
    ['迁至', '搬迁至', '迁往', '搬至', '新址', '迁址', '迁到'],
  ],
  forms: [
    {
      name: 'move',
      title: '迁址公告',
      words: [],
      fields: [
        COMPANY,
        { key: 'movedOn', label: '迁址日期', type: 'date', required: true },
        { key: 'place', label: '新址', type: 'text', required: true, labels: ['新址', '新地址', '办公地址', '地址'] },
        { ...PHONE, required: false },
      ],
      sentence: '{owner}自{movedOn}起迁至{place}。[电话：{phone}。]特此公告。',
      clues: [
        '{owner}<，|><因|由于|将|已|定|自|于|现|从>',
        '<因|由于>{_}，{owner}<，|><将|已|定|自|于|现|从>',
        '<自|于|从|定于|将于>{movedOn}<起|>',
        '<迁至|搬迁至|迁往|搬至|迁到|迁址至|迁入|乔迁至>{place}<，|。|；|办公|营业>',
      ],
      evidence: BUSINESS_EVIDENCE,
      insertions: 1,
    },
  ],
};
