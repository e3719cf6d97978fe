import { ADDRESS, BUSINESS_EVIDENCE, COMPANY, CONTACT, CONTACT_CLUES, PHONE } from './fields.ts';
import type { Kind } from './form.ts';

/** 招聘启事: posts, pay, whom to ring (newsroom.md §1.1). */
export const HIRING: Kind = {
  name: 'hiring',
  head: '招聘启事',
  titles: ['招聘', '招聘公告', '招工启事', '诚聘', '招工'],
  order: 120,
  signs: [
    ['招聘', '诚聘', '招工', '招录', '急聘'],
    ['待遇', '工资', '月薪', '电话', '报名', '薪资'],
  ],
  forms: [
    {
      name: 'hiring',
      title: '招聘启事',
      words: [],
      fields: [
        COMPANY,
        { key: 'posts', label: '岗位与人数', type: 'prose', required: true, labels: ['招聘岗位', '岗位'] },
        { key: 'req', label: '条件', type: 'prose', required: false, labels: ['招聘条件', '任职要求', '条件', '要求'] },
        { key: 'pay', label: '待遇', type: 'prose', required: true, labels: ['薪资待遇', '工资待遇', '福利待遇', '待遇', '月薪', '工资'] },
        CONTACT,
        PHONE,
        ADDRESS,
      ],
      sentence: '{owner}因业务发展需要，招聘{posts}。[条件：{req}。]待遇：{pay}。联系人：{contact}，电话：{phone}，地址：{place}。',
      clues: [
        ...CONTACT_CLUES,
        '{owner}<因|现|为|，因|，现|诚聘|招聘|急聘|面向>',
        '<招聘|诚聘|急聘|招录>{posts}<。|，待遇|，月薪|，工资|，薪资|，电话|，联系|，要求|，条件>',
        '<招聘|诚聘|急聘|招录>{posts}<；|\n>',
        '<任职要求|招聘条件|条件|要求>：{req}。',
        '<薪资待遇|工资待遇|福利待遇|待遇|月薪|工资><：|>{pay}<。|，电话|，联系|，地址|，有意|，报名>',
      ],
      evidence: BUSINESS_EVIDENCE,
      insertions: 1,
    },
  ],
};
