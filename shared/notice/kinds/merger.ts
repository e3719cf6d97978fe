import { BUSINESS_EVIDENCE, COMPANY, CONTACT, CONTACT_CLUES, PHONE } from './fields.ts';
import type { Kind } from './form.ts';

/** 合并、分立公告: companies merge, creditors have 45 days (公司法; notice-kinds.json). */
export const MERGER: Kind = {
  name: 'merger',
  head: '合并公告',
  heads: [
    ['吸收合并', '合并公告'],
    ['新设合并', '合并公告'],
    ['分立', '分立公告'],
  ],
  titles: ['分立公告', '公司合并公告', '公司分立公告', '吸收合并公告', '合并/分立公告'],
  order: 50,
  signs: [
    ['吸收合并', '新设合并', '合并公告', '派生分立', '新设分立', '存续分立', '分立公告', '分立为'],
    ['债权', '债务', '公告'],
  ],
  forms: [
    {
      name: 'merger',
      title: '合并/分立公告',
      words: [],
      fields: [
        { key: 'a', label: '存续方', type: 'text', required: true, endings: COMPANY.endings ?? [], labels: ['存续公司', '合并方'] },
        { key: 'b', label: '注销方', type: 'text', required: true, labels: ['注销公司', '被合并方'] },
        CONTACT,
        PHONE,
      ],
      sentence:
        '经股东会决议，{a}吸收合并{b}，合并后{a}存续，{b}注销，双方债权债务由存续公司承继，债权人自公告之日起45日内可要求清偿债务或提供担保。联系人：{contact}，电话：{phone}。特此公告。',
      clues: [
        ...CONTACT_CLUES,
        '<，由|由|，>{a}<拟|以|><整体|>吸收合并<其|><全资|控股|><子公司|下属公司|>{b}<，|。|；>',
        '<决议，|决定，|同意，|决议|决定|同意>[由]{a}<拟|以|><整体|>吸收合并<其|><全资|控股|><子公司|下属公司|>{b}<，|。|；>',
        '{a}<拟|以|><整体|>吸收合并<其|><全资|控股|><子公司|下属公司|>{b}<，|。|；>',
        '{a}[（{_}）]<，|>[{_}]<分立为|派生分立|分立出>{b}<，|。|；>',
      ],
      evidence: [...BUSINESS_EVIDENCE, '股东会决议复印件'],
      insertions: 1,
      days: 45,
    },
  ],
};
