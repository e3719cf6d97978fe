import { CONTACT, CONTACT_CLUES, PERSON_EVIDENCE, PHONE } from './fields.ts';
import type { Kind } from './form.ts';

/** 寻物启事: something was lost and its finder is asked for it (newsroom.md §1.1; our wording). */
export const SEEK: Kind = {
  name: 'seek',
  head: '寻物启事',
  titles: ['寻物', '寻物公告', '寻车启事', '寻狗启事'],
  order: 105,
  signs: [
    ['遗失', '丢失', '不慎', '寻物', '寻车', '走失'],
    ['拾到者', '拾得者', '捡到者', '寻物启事', '归还', '寻狗启事', '送还'],
  ],
  forms: [
    {
      name: 'seek',
      title: '寻物启事',
      words: [],
      fields: [
        { key: 'when', label: '遗失时间', type: 'datetime', required: true, labels: ['遗失时间'] },
        { key: 'where', label: '遗失地点', type: 'text', required: true, labels: ['遗失地点'] },
        { key: 'thing', label: '物品', type: 'prose', required: true },
        CONTACT,
        PHONE,
      ],
      sentence: '本人于{when}在{where}遗失{thing}，请拾到者与{contact}联系，电话：{phone}，重谢。',
      clues: [
        '<本人|><于|在>{when}<在|于>{where}<不慎|><遗失|丢失|失落|走失>{thing}，<请|望|有|拾|捡|如|若>',
        '{when}<在|于>{where}<不慎|><遗失|丢失|失落|走失>{thing}，<请|望|有|拾|捡|如|若>',
        '<遗失|丢失|失落|走失>{thing}，<请|望|有|拾|捡|如|若>',
        '<与|联系>{contact}联系',
        ...CONTACT_CLUES,
      ],
      evidence: PERSON_EVIDENCE,
      insertions: 1,
    },
  ],
};
