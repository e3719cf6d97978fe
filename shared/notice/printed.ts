import type { Notice } from './notice.ts';

/** The text of a notice as it is printed under its head: a title line of its own that says the same as the head is not printed again. */
export const printedText = (notice: Notice): string =>
  notice.text.startsWith(`${notice.head}\n`) ? notice.text.slice(notice.head.length + 1) : notice.text;

/** How many UTF-16 units of a notice's printed text are its opening words, set to catch the eye: 遗失, or the owner's name where the text begins with it; 0 for none. */
export function openingLength(notice: Notice): number {
  const text = printedText(notice);
  if (text.startsWith('遗失')) return 2;
  const owner = notice.fields['owner'] ?? '';
  return owner !== '' && text.startsWith(owner) ? owner.length : 0;
}
