import { some } from '../some.ts';
import { sentences } from './sentence.ts';

/** What the window says where two proofs of a page are compared. */
export const proofWords = sentences({
  'proofs.title': { zh: '两次校样对比', en: 'Compare two proofs' },
  'proofs.open': { zh: '对比', en: 'Compare' },
  'proofs.before': { zh: '前一次', en: 'Earlier' },
  'proofs.after': { zh: '后一次', en: 'Later' },
  'proofs.now': { zh: '现在的版面', en: 'The page as it is now' },
  'proofs.round': {
    zh: (round: string, by: string, at: string) => `${round}　${by}　${at}`,
    en: (round: string, by: string, at: string) => `${round}, ${by}, ${at}`,
  },
  'proofs.without': { zh: (round: string) => `${round}（没有版面图）`, en: (round: string) => `${round} (no picture)` },
  'proofs.no-rounds': {
    zh: '这块版还没有进过校次。进了初样、一校，就能拿那时的版面来对比。',
    en: 'This page has not been in a round yet. Once it has, the page as it was then can be compared.',
  },
  'proofs.no-picture': {
    zh: '这一次没有留下版面图：那时版面还没有拼，或者是旧版程序记下的。文字可以在稿件的版本里对照。',
    en: 'No picture was kept of this round: the page was not made then, or an earlier program entered it. Its text can be compared in the stories’ versions.',
  },
  'proofs.not-made': { zh: '版面还没有拼。', en: 'The page is not made yet.' },
  'proofs.large': { zh: '原大', en: 'Full size' },
  'proofs.changes': { zh: '改动', en: 'Changes' },
  'proofs.count': { zh: (count: number) => `${count} 处改动`, en: (count: number) => some(count, 'change') },
  'proofs.none': { zh: '两次一样，没有改动', en: 'The two are alike: nothing was changed' },
  'proofs.not-comparable': { zh: '缺一边的版面图，没法对比', en: 'One side has no picture: nothing to compare' },
  'proofs.story': { zh: (headline: string) => `稿件“${headline}”`, en: (headline: string) => `Story “${headline}”` },
  'proofs.copy': { zh: (headline: string) => `“${headline}”正文`, en: (headline: string) => `Text of “${headline}”` },
  'proofs.notice': { zh: (words: string) => `声明“${words}”`, en: (words: string) => `Notice “${words}”` },
  'proofs.part-of': {
    zh: (headline: string, part: string) => `“${headline}”${part}`,
    en: (headline: string, part: string) => `${part} of “${headline}”`,
  },
  'proofs.and': { zh: '、', en: ', ' },
  'proofs.way.new': { zh: '新上版', en: 'new' },
  'proofs.way.gone': { zh: '撤下', en: 'taken off' },
  'proofs.way.moved': { zh: '挪了位置', en: 'moved' },
  'proofs.way.resized': { zh: '改了大小', en: 'resized' },
  'proofs.way.text': { zh: '改了文字', en: 'other words' },
  'proofs.way.photo': { zh: '换了照片', en: 'another photo' },
  'proofs.way.look': { zh: '改了样式', en: 'set otherwise' },
  'proofs.elsewhere': { zh: '（排不下的、转版的部分，这块版上看不到）', en: ' (over, or on another page: not to be seen on this one)' },
  'proofs.edit': {
    zh: (out: string, into: string) => `“${out}”改成“${into}”`,
    en: (out: string, into: string) => `“${out}” became “${into}”`,
  },
  'proofs.added': { zh: (into: string) => `加“${into}”`, en: (into: string) => `added “${into}”` },
  'proofs.cut': { zh: (out: string) => `删“${out}”`, en: (out: string) => `cut “${out}”` },
});
