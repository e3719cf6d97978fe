import type { Kind } from './form.ts';

/** 法院公告: service by publication or a call on a lost bill; the term is the court's, clerks copy it (notice-kinds.json). */
export const COURT: Kind = {
  name: 'court',
  head: '法院公告',
  heads: [
    ['公示催告', '公示催告'],
    ['送达', '送达公告'],
  ],
  titles: ['送达公告', '公示催告', '公告送达', '开庭公告', '法院公告', '公示催告公告'],
  order: 15,
  signs: [
    ['本院', '人民法院', '仲裁'],
    ['送达', '公示催告', '开庭'],
    ['受理', '公告', '案', '申请'],
  ],
  forms: [
    {
      name: 'court',
      title: '送达/公示催告',
      words: [],
      fields: [
        { key: 'name', label: '受送达人', type: 'text', required: true },
        { key: 'case', label: '案由案号', type: 'prose', required: true },
        { key: 'docs', label: '文书', type: 'prose', required: true },
        { key: 'days', label: '期限', type: 'int', required: true },
        { key: 'court', label: '法院', type: 'text', required: true },
      ],
      sentence: '{name}：本院受理{case}一案，现依法向你公告送达{docs}，自公告之日起经过{days}日即视为送达。{court}',
      clues: [
        '{name}：<本院|我院|关于>',
        '<受理的|审理的|受理|审理>{case}<一案|纠纷，>',
        '<公告送达|送达>{docs}<，自|。自|，限|。限|。>',
        '<公告之日起|公告发出之日起|公告发布之日起|公告刊登之日起|公告见报之日起><，|><经过|经|满|>{days}<日|天>',
      ],
      evidence: ['法院函件'],
      insertions: 1,
      rules: ['期限按法院文本照录，不由本报推算。'],
    },
  ],
};
