import type { Notice } from './notice.ts';

/** How many UTF-16 units of a notice's text are its opening words, set to catch the eye: 遗失, or the owner's name where the text begins with it; 0 for none. */
export function openingLength(notice: Notice): number {
  if (notice.text.startsWith('遗失')) return 2;
  const owner = notice.fields['owner'] ?? '';
  return owner !== '' && notice.text.startsWith(owner) ? owner.length : 0;
}
