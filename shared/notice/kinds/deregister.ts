import { BUSINESS_EVIDENCE, CODE, CODE_CLUES, COMPANY, CONTACT, CONTACT_CLUES, PHONE, TITLE_CLUE } from './fields.ts';
import type { Kind } from './form.ts';

/** 注销公告: a company is about to be struck off, creditors have 45 days (公司法; newsroom.md §1.1). */
export const DEREGISTER: Kind = {
  name: 'deregister',
  head: '注销公告',
  titles: ['公司注销公告', '注销清算公告', '注销登记公告', '注销声明', '简易注销公告'],
  order: 30,
  signs: [
    ['注销登记', '申请注销', '拟注销', '办理注销', '予以注销', '决定注销', '注销公告', '注销公司', '注销本'],
    ['债权', '公告', '声明'],
  ],
  forms: [
    {
      name: 'deregister',
      title: '注销公告',
      words: [],
      fields: [
        COMPANY,
        CODE,
        {
          key: 'organ',
          label: '股东会/投资人',
          type: 'text',
          required: true,
          choices: [
            '股东',
            '投资人',
            '董事会',
            '出资人',
            '合伙人',
            '成员',
            '全体',
            '上级',
            '主管',
            '理事会',
            '公司',
            '举办者',
            '举办人',
            '开办',
          ],
        },
        { key: 'members', label: '清算组成员与负责人', type: 'text', required: true, labels: ['清算组成员为', '清算组成员', '清算组由'] },
        CONTACT,
        PHONE,
        { key: 'date', label: '日期', type: 'date', required: true },
      ],
      sentence:
        '{owner}（{code#}：{code}）经{organ}决定，拟向登记机关申请注销登记，清算组由{members}组成，请债权人自本公告见报之日起45日内向清算组申报债权。联系人：{contact}，电话：{phone}。{date}。特此公告。',
      clues: [
        ...CONTACT_CLUES,
        TITLE_CLUE,
        '{owner}[（{_}）]<，|><根据|经|因|拟|于|现|已|依>',
        '<经|因|经本公司|经公司|，|。|本公司|，公司>{organ}<一致|><会议|><决定|决议|同意|研究|讨论>',
        '关于<拟|>注销{owner}的<公告|声明|通告>',
        '清算组[成员]<由|为>{members}<等|><共同|>[{_}人]组成',
        '清算组成员<：|为|为：>{members}<，|。|；>',
        ...CODE_CLUES,
      ],
      evidence: [...BUSINESS_EVIDENCE, '股东会决议复印件'],
      insertions: 1,
      days: 45,
      rules: ['清算组十日内通知债权人、六十日内公告，未接通知的债权人自公告之日起四十五日内申报（公司法）。'],
    },
  ],
};
