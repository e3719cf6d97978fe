import { folded } from './letters.ts';

/** What a correspondent says a line is, in words before it: 引题：… 【标题】… 副题：… [图片说明]…. */
export type Label = 'kicker' | 'headline' | 'deck' | 'caption';

const WORDS: Readonly<Record<Label, string>> = {
  kicker: '引题|肩题|眉题',
  headline: '标题|主题|主标题|大标题|正题|题目|文章标题|[Tt]itle',
  deck: '副题|副标题',
  caption: '图片说明|图说|图注',
};

const LABELS = (Object.keys(WORDS) as Label[]).map(
  (label) => [label, new RegExp(`^(?:【(?:${WORDS[label]})】：?|(?:${WORDS[label]})：)\\u3000*(?=.)`)] as const,
);

/** The label a line begins with and its length in UTF-16 units, the blanks behind it included; it is not printed. */
export function labelOf(text: string): { readonly label: Label; readonly length: number } | undefined {
  const start = folded(text.slice(0, 16));
  for (const [label, words] of LABELS) {
    const found = words.exec(start);
    if (found !== null) return { label, length: found[0].length };
  }
  return undefined;
}
