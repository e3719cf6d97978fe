import { PHONE, SEX } from './fields.ts';
import type { Kind } from './form.ts';

/** 弃婴（儿童）寻亲公告: a child was found, its parents are called (notice-kinds.json; the 60 days are common practice). */
export const FOUNDLING: Kind = {
  name: 'foundling',
  head: '寻亲公告',
  titles: ['弃婴（儿童）寻亲公告', '弃婴寻亲公告', '弃婴公告', '弃婴（儿）公告', '儿童寻亲公告', '寻找弃婴生父母公告'],
  order: 95,
  signs: [
    ['弃婴', '婴', '儿童', '捡拾', '被遗弃'],
    ['亲生父母', '生父母', '监护人', '寻亲'],
    ['认领', '寻亲', '安置'],
  ],
  forms: [
    {
      name: 'foundling',
      title: '弃婴（儿童）寻亲公告',
      words: [],
      fields: [
        SEX,
        { key: 'born', label: '估计出生日期', type: 'date', required: true, labels: ['估计出生日期', '出生日期', '约出生于', '出生于'] },
        { key: 'desc', label: '特征随身物品', type: 'prose', required: true, labels: ['特征', '随身携带物品', '随身物品'] },
        { key: 'when', label: '发现时间', type: 'datetime', required: true, labels: ['发现时间'] },
        { key: 'where', label: '地点', type: 'text', required: true, labels: ['发现地点'] },
        { key: 'photo', label: '照片', type: 'image', required: true },
        { key: 'issuer', label: '发布单位', type: 'text', required: true },
        PHONE,
      ],
      sentence:
        '{sex}婴，约{born}出生，{desc}，于{when}在{where}被发现，请其亲生父母或监护人自公告之日起60日内持有效证件认领，逾期将依法安置。{issuer}，电话：{phone}。',
      clues: [
        '{sex}<婴|童|性弃婴|孩>，[约{born}<出生|生>，]{desc}，<于|在>{when}<在|于|被>[{_}在]{where}<被发现|被捡拾|发现|被遗弃|捡拾>',
        '{sex}<婴|童|性|孩>',
        '<捡拾|捡到|发现|拾到|收留|遗弃|弃><一名|一个|>{sex}<婴|童|孩>',
        '<出生|生>，{desc}，{when}<被遗弃|被发现|被捡拾>',
        '<婴|童|孩><一名|一个|>，[<约|大约>{_}，]{desc}<。|，请|，希望|，望>',
        '{when}<在|于>{where}<捡拾|捡到|发现|拾到|收留>',
        '<，|。|：>{when}<被遗弃在|被遗弃于|被发现于|被发现在>{where}<，|。>',
        '<约|出生日期约|出生于>{born}<出生|生|>',
        '<于|在>{when}<在|于>{where}<被发现|被捡拾|发现|被遗弃|捡拾>',
      ],
      evidence: ['民政部门公函', '公安机关捡拾证明', '照片'],
      insertions: 1,
      days: 60,
      rules: ['六十日为通行做法，以民政部门文本为准。'],
    },
  ],
};
