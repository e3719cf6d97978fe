import { BUSINESS_EVIDENCE, CONTACT, CONTACT_CLUES, PHONE } from './fields.ts';
import type { Kind } from './form.ts';

/** 债权转让暨催收公告: claims change hands, debtors are told to pay the new holder (notice-kinds.json). */
export const DEBT: Kind = {
  name: 'debt',
  head: '债权转让暨催收公告',
  titles: ['债权转让公告', '债权转让通知', '催收公告', '债务催收公告', '债权转让暨债务催收联合公告'],
  order: 70,
  signs: [
    ['债权转让', '催收公告', '债务催收'],
    ['借款人', '债务人', '担保人', '还款', '履行'],
  ],
  forms: [
    {
      name: 'debt',
      title: '债权转让暨催收公告',
      words: [],
      fields: [
        { key: 'a', label: '转让方', type: 'text', required: true, labels: ['转让方', '出让方'] },
        { key: 'b', label: '受让方', type: 'text', required: true, labels: ['受让方'] },
        {
          key: 'list',
          label: '借款人/担保人/合同号/本金/利息/基准日',
          type: 'prose',
          required: true,
          labels: ['债务清单', '清单', '借款人名单'],
        },
        CONTACT,
        PHONE,
      ],
      sentence:
        '根据{a}与{b}签订的债权转让协议，{a}已将对下列借款人及担保人的债权依法转让给{b}，请借款人及担保人自公告之日起向{b}履行还款义务。清单：{list}。联系人：{contact}，电话：{phone}。',
      clues: [
        ...CONTACT_CLUES,
        '根据{a}<与|和|同>{b}<签订|签署|达成|于>',
        '{a}<与|和|同>{b}于[{_}]签订',
        '{a}<已|><依法|>将[{_}]<转让给|转让至|转让予>{b}<，|。|；>',
        '清单：{list}。联系',
        '清单：{list}。',
        '债权（{list}）',
        '<将对|将其对|将其所有的对|拥有的对|享有的对>{list}<享有|拥有|所享有|的><的|><债权|全部债权|主债权>',
        '<到|向>{a}<归还|偿还|清偿|办理>[{_}]：{list}。',
        '<到|向>{a}<归还|偿还|清偿|履行>',
      ],
      evidence: [...BUSINESS_EVIDENCE, '债权转让协议复印件'],
      insertions: 1,
    },
  ],
};
