/** What intake reads a line for, in English: the words of a doubt (`read`, `other`) are kept in Chinese. */
const english: Readonly<Record<string, string>> = {
  引题: 'kicker',
  主题: 'headline',
  '主题（没有副题）': 'headline without deck',
  主题与副题: 'headline and deck',
  双行主题: 'headline of two lines',
  副题: 'deck',
  标题: 'headline',
  没有标题: 'no headline',
  小标题: 'sub-head',
  图片说明: 'caption',
  另一篇的标题: 'headline of another story',
  摄影署名: 'photo credit',
  作者署名: 'byline',
  正文: 'body copy',
  声明: 'notice',
  栏头: 'head of the notice column',
  报眉或署责: 'folio or imprint',
  转版提示: 'jump line',
  图片记号: 'place of a picture',
  网页附带文字: 'web furniture',
  段落结束: 'end of a paragraph',
  与下段相连: 'joined to the next',
  缺少下文: 'cut short',
  单个直引号: 'lone straight quote',
  缺少一半的引号: 'quotation mark without its other half',
};

/** A doubt's term in English; one not listed stays as it is. */
export const englishTerm = (term: string): string => english[term] ?? term;
