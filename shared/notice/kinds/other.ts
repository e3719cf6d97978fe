import type { Kind } from './form.ts';

/** What is no known kind: runs under 启事, 声明, 通告, 布告 or 公告 by its own words, has no fields. */
export const OTHER: Kind = {
  name: 'other',
  head: '公告',
  heads: [
    // The line over the text says it best.
    ['通告\n', '通告'],
    ['布告\n', '布告'],
    ['启事', '启事'],
    ['特此声明', '声明'],
    ['特此通告', '通告'],
    ['特此公告', '公告'],
    ['声明', '声明'],
    ['公告', '公告'],
    ['通告', '通告'],
  ],
  titles: ['公告', '启事', '声明', '通告', '布告', '通知', '公示'],
  order: 200,
  signs: [],
  forms: [{ name: 'other', title: '其他', words: [], fields: [], sentence: '', clues: [], evidence: [], insertions: 1 }],
};
