import { PERSON_EVIDENCE, PHONE } from './fields.ts';
import type { Kind } from './form.ts';

/** 转让、出租、出售: a place or thing on offer (notice-kinds.json). */
export const RENT: Kind = {
  name: 'rent',
  head: '转让',
  heads: [
    ['转让', '转让'],
    ['出租', '出租'],
    ['招租', '出租'],
    ['出售', '出售'],
  ],
  titles: ['转让', '出租', '出售', '招租', '招租启事', '招租公告', '转让启事', '出租启事', '出售启事', '房屋出租', '门面转让'],
  order: 130,
  signs: [
    ['转让', '出租', '出售', '招租'],
    ['电话', '联系', '手机', '面议'],
  ],
  forms: [
    {
      name: 'rent',
      title: '转让/出租/出售',
      words: [],
      fields: [
        { key: 'thing', label: '标的', type: 'text', required: true },
        {
          key: 'action',
          label: '转让/出租/出售',
          type: 'text',
          required: true,
          choices: ['转让', '出租', '出售', '招租', '低价', '整体', '急'],
        },
        { key: 'place', label: '位置', type: 'text', required: true, labels: ['位于', '地处', '位置', '地址', '坐落'] },
        { key: 'area', label: '面积', type: 'decimal', required: false, labels: ['面积约', '建筑面积', '面积'] },
        { key: 'price', label: '价格', type: 'text', required: false, labels: ['价格', '租金', '售价', '转让费'] },
        PHONE,
      ],
      sentence: '{thing}{action}，位于{place}[，面积{area}㎡][，价格：{price}]，电话：{phone}。',
      clues: [
        '<现有|现将|兹有|>{thing}<对外|公开|><低价|整体|急|>{action}<，|。|：|；>',
        '<位于|地处>{place}<的|>{thing}<对外|公开|>{action}<，|。|：|；>',
        '<低价|急|><转让|出租|出售>{thing}，',
        '<位于|地处>{place}<的|>{thing}{action}',
      ],
      evidence: PERSON_EVIDENCE,
      insertions: 1,
    },
  ],
};
