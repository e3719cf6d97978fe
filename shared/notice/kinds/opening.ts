import { ADDRESS, BUSINESS_EVIDENCE, COMPANY, PHONE } from './fields.ts';
import type { Kind } from './form.ts';

/** 开业启事: a business opens its doors (newsroom.md §1.1; our wording). */
export const OPENING: Kind = {
  name: 'opening',
  head: '开业启事',
  titles: ['开业公告', '开业', '开业通告', '开业志庆'],
  order: 110,
  signs: [
    ['开业', '开张'],
    ['定于', '正式', '启事', '公告'],
    ['电话', '地址', '光临', '惠顾', '特此'],
  ],
  forms: [
    {
      name: 'opening',
      title: '开业启事',
      words: [],
      fields: [
        COMPANY,
        { key: 'opensOn', label: '开业日期', type: 'date', required: true, labels: ['开业日期', '开业时间'] },
        ADDRESS,
        { ...PHONE, required: false },
      ],
      sentence: '{owner}定于{opensOn}正式开业。地址：{place}[，电话：{phone}]，欢迎惠顾。',
      clues: [
        '{owner}<，|>[<装修|筹备|经>{_}]<已|兹|将|现|定于|于>',
        '<定于|将于|于>{opensOn}<在|于>{place}<隆重|正式|盛大|><开业|开张|营业>',
        '<定于|于|将于|在>{opensOn}<上午|下午|><正式|隆重|盛大|><开业|开张|营业>',
      ],
      evidence: BUSINESS_EVIDENCE,
      insertions: 1,
    },
  ],
};
