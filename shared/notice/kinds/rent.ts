import { PERSON_EVIDENCE, PHONE } from './fields.ts';
import type { Kind } from './form.ts';

/** What stands over an offer in the small print: 旺铺转让. */
const OFFERS = ['旺铺', '商铺', '店铺', '店面', '门面', '饭店', '厂房', '仓库', '房屋', '车位'].flatMap((thing) =>
  ['转让', '出租', '招租', '出售', '急转', '急售'].map((action) => thing + action),
);

/** What a place on offer is called by, first words. */
const THINGS: readonly string[] = [
  '门面',
  '门市',
  '商铺',
  '旺铺',
  '店面',
  '店铺',
  '厂房',
  '仓库',
  '标准',
  '钢构',
  '房屋',
  '住房',
  '民房',
  '车库',
  '车位',
  '写字楼',
  '办公',
  '饭店',
  '酒店',
  '宾馆',
  '超市',
  '土地',
  '场地',
  '鱼塘',
  '林地',
  '别墅',
  '精装',
  '毛坯',
  '整栋',
  '一层',
  '二层',
  '三层',
  '四层',
  '一室',
  '两室',
  '三室',
  '四室',
  '正在',
  '营业中',
];

/** 转让、出租、出售: a place or thing on offer (notice-kinds.json). */
export const RENT: Kind = {
  name: 'rent',
  head: '转让',
  heads: [
    ['转让', '转让'],
    ['出租', '出租'],
    ['招租', '出租'],
    ['急租', '出租'],
    ['出售', '出售'],
    ['急售', '出售'],
  ],
  titles: ['转让', '出租', '出售', '招租', '招租启事', '招租公告', '转让启事', '出租启事', '出售启事', ...OFFERS],
  order: 130,
  signs: [
    ['转让', '出租', '出售', '招租', '急售', '急租', '急转'],
    ['电话', '联系', '手机', '面议'],
  ],
  forms: [
    {
      name: 'rent',
      title: '转让/出租/出售',
      words: [],
      fields: [
        { key: 'thing', label: '标的', type: 'text', required: true, choices: THINGS },
        {
          key: 'action',
          label: '转让/出租/出售',
          type: 'text',
          required: true,
          choices: ['转让', '出租', '出售', '招租', '低价', '整体', '急售', '急租', '急转'],
        },
        { key: 'place', label: '位置', type: 'text', required: true, labels: ['位于', '地处', '位置', '地址', '坐落'] },
        { key: 'area', label: '面积', type: 'decimal', required: false, labels: ['面积约', '建筑面积', '面积'] },
        { key: 'price', label: '价格', type: 'text', required: false, labels: ['价格', '租金', '售价', '转让费'] },
        PHONE,
      ],
      sentence: '{thing}{action}，位于{place}[，面积{area}㎡][，价格：{price}]，电话：{phone}。',
      clues: [
        '<急售|急租|急转|>{action}：{place}<的|>{thing}<，|。|；>',
        '<现有|现将|兹有|><位于|地处|>{place}<的|>{thing}<，|><面积|><约|>{area}<㎡|平方米|平米><对外|公开|>{action}',
        '<现有|现将|兹有|><位于|地处|>{place}<的|>{thing}<对外|公开|><，|>{action}<，|。|；|：>',
        '，现将{place}<的|>{thing}<对外|公开|>{action}<，|。|；|：>',
        '公司<拟对|拟将|现对|现将>{place}<的|>{thing}<对外|公开|>{action}<，|。|；|：>',
        '<现有|现将|兹有|>{thing*}<对外|公开|>{action}<，|。|：|；>',
        '{place}<的|>{thing}<，|。|；>',
        '<低价|急|><转让|出租|出售>{thing*}，',
        '{area}<㎡|平方米|平米>',
        '，<面积|><约|>{area}<㎡|平方米|平米>',
      ],
      evidence: PERSON_EVIDENCE,
      insertions: 1,
    },
  ],
};
