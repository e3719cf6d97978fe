import { CONTACT, CONTACT_CLUES, PERSON_EVIDENCE, PHONE, SEX } from './fields.ts';
import type { Kind } from './form.ts';

/** 寻人启事: who, how they look, when and where last seen, whom to ring (newsroom.md §1.1). */
export const MISSING: Kind = {
  name: 'missing',
  head: '寻人启事',
  titles: ['寻人', '寻亲启事', '寻人公告'],
  order: 90,
  signs: [
    ['走失', '失踪', '离家', '失联', '寻人启事'],
    ['知情者', '知情人', '线索', '身高', '重谢', '酬谢', '寻人启事'],
  ],
  forms: [
    {
      name: 'missing',
      title: '寻人启事',
      words: [],
      fields: [
        { key: 'name', label: '姓名', type: 'text', required: true, labels: ['姓名'] },
        SEX,
        { key: 'age', label: '年龄', type: 'int', required: true, labels: ['年龄', '现年'] },
        { key: 'height', label: '身高', type: 'text', required: true, labels: ['身高约', '身高'] },
        { key: 'looks', label: '体貌、衣着、口音', type: 'prose', required: true, labels: ['体貌特征', '特征'] },
        { key: 'when', label: '走失时间', type: 'datetime', required: true, labels: ['走失时间'] },
        { key: 'where', label: '地点', type: 'text', required: true, labels: ['走失地点'] },
        { key: 'photo', label: '照片', type: 'image', required: false },
        CONTACT,
        PHONE,
      ],
      sentence: '{name}，{sex}，{age}岁，身高{height}，{looks}，于{when}在{where}走失，有知情者请与{contact}联系，电话：{phone}，重谢。',
      clues: [
        '{name}[（{_}）]，{sex}<性|>，<现年|年龄|今年|>{age}<岁|周岁>[，身高<约|为|>{height}，{looks}，<于|在|>{when}<在|于|从><在|>{where}<走失|失踪|离家|失联>]',
        '{name}[（{_}）]，{sex}<性|>，',
        '，<现年|年龄|今年|>{age}<岁|周岁>',
        '身高<约|为|>{height}，{looks}，<于|在>{when}<在|于|从>{where}<走失|失踪|离家|失联>',
        '身高<约|为|>{height}，{looks}，{when}<在|于|从>{where}<走失|失踪|离家|失联>',
        '<于|在>{when}<在|于|从>{where}<附近|><走失|失踪|离家|失联>',
        ...CONTACT_CLUES,
      ],
      evidence: [...PERSON_EVIDENCE, '公安机关报警回执', '户口簿'],
      insertions: 1,
    },
  ],
};
