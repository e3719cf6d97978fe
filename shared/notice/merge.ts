import type { Kind } from './kinds/form.ts';
import { KINDS } from './kinds/kinds.ts';
import { lossClosing } from './losses.ts';
import type { Notice } from './notice.ts';
import { printedText } from './printed.ts';
import { readNotice } from './read.ts';

/**
 * Several losses as one entry: each loss's own words in turn, 遗失 once, 声明作废 once. Undefined where that cannot be said so: fewer than two, other kinds than losses, or a
 * text that does not close with 声明作废.
 */
export function mergedLosses(notices: readonly Notice[], kinds: readonly Kind[] = KINDS): Notice | undefined {
  if (notices.length < 2 || notices.some((notice) => notice.kind !== 'lost' || !lossClosing.test(printedText(notice)))) return undefined;
  const parts = notices.map((notice) => printedText(notice).trim().replace(lossClosing, ''));
  const opens = parts.every((part) => part.startsWith('遗失'));
  const said = parts.map((part, index) => (opens && index > 0 ? part.slice(2) : part));
  const [first] = notices;
  const { form, head } = first ?? { form: '', head: '' };
  return { ...readNotice(`${said.join('；')}，声明作废。`, kinds), kind: 'lost', form, head };
}
