import { ADDRESS, PERSON_EVIDENCE, PHONE } from './fields.ts';
import type { Kind } from './form.ts';

/** 招领启事: something was found and waits for its owner (newsroom.md §1.1). */
export const FOUND: Kind = {
  name: 'found',
  head: '招领启事',
  titles: ['失物招领', '招领', '招领公告', '失物招领启事'],
  order: 100,
  signs: [
    ['拾得', '拾到', '捡到', '捡拾', '招领'],
    ['失主', '认领', '招领'],
  ],
  forms: [
    {
      name: 'found',
      title: '招领启事',
      words: [],
      fields: [
        { key: 'when', label: '拾得时间', type: 'datetime', required: true, labels: ['拾得时间'] },
        { key: 'thing', label: '物品', type: 'prose', required: true },
        { ...ADDRESS, required: true },
        { ...PHONE, required: true },
      ],
      sentence: '我处于{when}拾得{thing}，请失主持有效证件前来认领。地址：{place}，电话：{phone}。',
      clues: [
        '{when}<本|我|在|于>[{_}]<拾得|拾到|捡到|捡拾到>{thing}，<请|望|现>',
        '于{when}[在{_}]<拾得|拾到|捡到|捡拾到>{thing}，<请|望|现>',
        '{when}，[{_}]<拾得|拾到|捡到|捡拾到>{thing}，<请|望|现>',
        '<拾得|拾到|捡到|捡拾到>{thing}<，请|，望|，现|。>',
        '<到|来|至|在>{place}<认领|领取|领回>',
      ],
      evidence: PERSON_EVIDENCE,
      insertions: 1,
    },
  ],
};
