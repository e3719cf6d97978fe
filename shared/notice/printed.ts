import type { Notice } from './notice.ts';
import { listMarkOf } from './recognise.ts';

const bare = (line: string): string => line.replace(/[\s\u3000：:【】■●▲◆★]/g, '');

/** The text of a notice as it is printed under its head: a title line of its own that says the same as the head (讣　告 under 讣告) is not printed again. */
export function printedText(notice: Notice): string {
  const end = notice.text.indexOf('\n');
  return end > 0 && end <= 40 && bare(notice.text.slice(0, end)) === bare(notice.head) ? notice.text.slice(end + 1) : notice.text;
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
