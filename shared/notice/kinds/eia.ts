import { BUSINESS_EVIDENCE } from './fields.ts';
import type { Kind } from './form.ts';

/** 环评、规划公示: a project's report open to the public's opinion (notice-kinds.json). */
export const EIA: Kind = {
  name: 'eia',
  head: '环评公示',
  heads: [
    ['规划', '规划公示'],
    ['环境影响', '环评公示'],
    ['环评', '环评公示'],
  ],
  titles: ['环评公示', '规划公示', '环境影响评价公示', '环境影响评价信息公示', '环境影响评价公众参与公示', '环评公告', '批前公示'],
  order: 80,
  signs: [
    ['环境影响', '环评', '规划公示', '规划方案', '批前公示'],
    ['公示', '征求意见', '公众'],
  ],
  forms: [
    {
      name: 'eia',
      title: '环评/规划公示',
      words: [],
      fields: [
        { key: 'project', label: '项目', type: 'text', required: true, labels: ['项目名称'] },
        { key: 'builder', label: '建设单位', type: 'text', required: true, labels: ['建设单位', '建设单位名称'] },
        { key: 'link', label: '查阅方式', type: 'prose', required: true, labels: ['查阅方式', '网络链接', '查阅网址', '链接'] },
        { key: 'days', label: '期限', type: 'int', required: true },
      ],
      sentence:
        '{project}环境影响报告书征求意见稿公示。建设单位：{builder}。查阅方式：{link}。公众可自公示之日起{days}个工作日内提出意见。',
      clues: [
        '《{project}环境影响<报告书|报告表>',
        '{project}环境影响<报告书|报告表|评价>',
        '<查阅方式|网络链接|查阅网址>：{link}<。|，公众|，征求>',
        '公众可<登录|登陆|访问>{link}<查阅|查询|下载|了解>',
        '公示期<限|><为|：|>{days}<个工作日|日|天>',
        '<公示之日起|公告之日起|发布之日起|公布之日起>{days}<个工作日|日|天|个日>',
      ],
      evidence: BUSINESS_EVIDENCE,
      insertions: 2,
      days: 10,
    },
  ],
};
