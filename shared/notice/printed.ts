import type { Notice } from './notice.ts';
import { listMarkOf } from './recognise.ts';

const bare = (line: string): string => line.replace(/[\s\u3000：:【】■●▲◆★]/g, '');

/** A title and the colon, brackets or blank that part it from the sentence behind it: 遗失声明：, 【遗失声明】, 减资公告　. */
const TITLE = /^(?:【[^【】\n]{2,12}】[：:]?|[^，。；：:\n]{2,12}[：:]|[^\s，。；：:]{2,12}[ \u3000])\s*/;

/** The text of a notice as it is printed under its head: a title that says the same as the head, on a line of its own (讣　告 under 讣告) or before the sentence (遗失声明：…, 减资公告 …), is not printed again. */
export function printedText(notice: Notice): string {
  const { text, head } = notice;
  const end = text.indexOf('\n');
  if (end > 0 && end <= 40 && bare(text.slice(0, end)) === bare(head)) return text.slice(end + 1);
  const title = TITLE.exec(text)?.[0] ?? '';
  return title !== '' && title.length < text.length && bare(title) === bare(head) ? text.slice(title.length) : text;
}

/** Two names or more before their loss: 邵素芬、陈广田遗失女儿…. */
const COUPLE = /^[\u3400-\u9fff]{2,4}(?:、[\u3400-\u9fff]{2,4}?)+(?=不慎|遗失|丢失)/;

/** How many UTF-16 units of a notice's printed text are its opening words, set to catch the eye: 遗失, or the owner's name where the text begins with it, with the mark before it; 0 for none. */
export function openingLength(notice: Notice): number {
  const text = printedText(notice);
  const from = listMarkOf(text);
  if (text.startsWith('遗失', from)) return from + 2;
  const couple = COUPLE.exec(text.slice(from, from + 30))?.[0].length ?? 0;
  if (couple > 0) return from + couple;
  const owner = notice.fields['owner'] ?? '';
  return owner !== '' && text.startsWith(owner, from) ? from + owner.length : 0;
}
