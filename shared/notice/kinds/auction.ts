import { BUSINESS_EVIDENCE, PHONE } from './fields.ts';
import type { Kind } from './form.ts';

/** 拍卖公告: seven days before the sale, two days of viewing (拍卖法 45–48; newsroom.md §1.1). */
export const AUCTION: Kind = {
  name: 'auction',
  head: '拍卖公告',
  titles: ['拍卖会公告', '变卖公告', '竞买公告'],
  order: 60,
  signs: [
    ['拍卖', '竞买', '竞拍'],
    ['标的', '竞买', '保证金', '拍卖公告', '公开拍卖'],
  ],
  forms: [
    {
      name: 'auction',
      title: '拍卖公告',
      words: [],
      fields: [
        { key: 'time', label: '拍卖时间', type: 'datetime', required: true, daysAfterRun: 7, labels: ['拍卖会时间', '拍卖时间', '时间'] },
        { key: 'place', label: '拍卖地点', type: 'text', required: true, labels: ['拍卖会地点', '拍卖地点', '拍卖方式', '地点'] },
        { key: 'lots', label: '标的', type: 'prose', required: true, labels: ['拍卖标的物', '拍卖标的', '标的'] },
        {
          key: 'view',
          label: '展示时间地点 (不少于两日)',
          type: 'prose',
          required: true,
          labels: ['展示时间、地点', '展示时间及地点', '展示时间和地点', '展示时间', '看样时间'],
        },
        {
          key: 'deadline',
          label: '报名截止',
          type: 'datetime',
          required: true,
          labels: ['报名截止时间', '报名截止', '报名时间', '登记时间'],
        },
        { key: 'deposit', label: '保证金', type: 'money', required: true, labels: ['竞买保证金', '保证金人民币', '保证金'] },
        PHONE,
        { key: 'owner', label: '拍卖公司', type: 'text', required: true },
      ],
      sentence:
        '受委托，我公司定于{time}在{place}公开拍卖：{lots}。展示时间、地点：{view}。竞买人须于{deadline}前交纳保证金{deposit}元并办理竞买手续。联系电话：{phone}。{owner}',
      clues: [
        '<定于|兹定于|将于>{time}<，|><在|于>{place}<，|><公开|依法公开|举行|举办|进行|对|以><举行|拍卖|><拍卖会|><，|><公开|><拍卖|><：|以下标的：|下列标的：|以下标的|下列标的|>{lots}。',
        '<定于|兹定于|将于>{time}<，|><在|于>{place}<，|><公开|依法|举行|举办|进行|对|以>',
        '<拍卖标的|标的物|标的><及概况|><：>{lots}。',
        '展示时间<、|及|和|><地点|><：>{view}。',
        '<请于|须于|应于|者于|人于>{deadline}<前|之前>',
        '<交纳|缴纳|交付><竞买|><保证金|>{deposit}<元|万元>',
      ],
      evidence: [...BUSINESS_EVIDENCE, '拍卖委托书复印件'],
      insertions: 1,
      rules: [
        '拍卖日七日前发布（拍卖法第四十五条）。',
        '写明时间地点、标的、展示时间地点、竞买手续（第四十六条）。',
        '展示不少于两日（第四十八条）。',
      ],
    },
  ],
};
