import type { Kind } from './form.ts';

/** 更正: what the paper printed and what it should have printed (newsroom.md §1.1). */
export const CORRECTION: Kind = {
  name: 'correction',
  head: '更正',
  titles: ['更正启事', '更正公告', '更正声明', '更正说明'],
  order: 1,
  signs: [
    ['更正', '勘误', '订正'],
    ['应为', '应是', '更正为', '现更正'],
  ],
  forms: [
    {
      name: 'correction',
      title: '更正',
      words: [],
      fields: [
        { key: 'date', label: '见报日期', type: 'date', required: true },
        { key: 'page', label: '版次', type: 'text', required: true },
        { key: 'headline', label: '标题', type: 'prose', required: true },
        { key: 'wrong', label: '原文', type: 'prose', required: true },
        { key: 'right', label: '更正', type: 'prose', required: true },
      ],
      sentence: '本报{date}{page}版刊登的《{headline}》一文，“{wrong}”应为“{right}”，特此更正。',
      clues: [
        '<本报|>{date}<第|>{page}版<刊登|刊发|登载|>[的]《{headline}》',
        '<本报|>{date}[{_}]《{headline}》',
        '<本报|>{date}<本报|><第|>{page}版<刊登|刊发|登载|>[的]{headline}<一文|><中|中的|>，“',
        '<本报|>{date}<本报|><第|>{page}版<刊登|刊发|登载|>[的]{headline}<一文|><中|中的>“',
        '“{wrong}”<应为|应是|更正为|现更正为|，应为>“{right}”',
      ],
      evidence: ['总编辑签发的更正单'],
      insertions: 1,
    },
  ],
};
