import type { Kind } from '../notice/kinds/form.ts';
import type { Notice } from '../notice/notice.ts';
import { readNotice } from '../notice/read.ts';
import type { Passage } from './passage.ts';
import { type Settled, settleNotice } from './settle.ts';

/** The notices read, and their passages as they were settled. */
export interface ReadNotices {
  readonly notices: readonly Notice[];
  readonly settled: readonly Settled[];
}

const ENDS = /(?:作废|特此声明|特此公告)([。；！，]?)/g;
/** A loss; 遗失期间…, 遗失后… speak of one that was. */
const LOSS = '(?:遗失|丢失|挂失)(?!期间|之日|后|的)';
const OPENS = new RegExp(`^(?:\\d{1,2}[.．、])?${LOSS}`);
const NAMES = new RegExp(LOSS);
/** What goes on with the notice above. */
const GOES_ON = /^(?:同时|另|并|且|以及|如|若|如有|拾|的|后|之)/;
/** Who lost what, and that it is void: told in one breath, it needs no full stop before it. */
const TOLD_WHOLE = new RegExp(`^[^，。；]{2,30}?${LOSS}[^。；]{2,80}作废`);

/** Whether what stands behind the closing of a notice, and behind the mark there, is another. */
function opensAnother(rest: string, mark: string): boolean {
  if (/[。；！]/.test(mark) && OPENS.test(rest)) return true;
  if (GOES_ON.test(rest)) return false;
  return mark === '。' ? NAMES.test(rest.slice(0, 60)) : OPENS.test(rest) || TOLD_WHOLE.test(rest);
}

/** Divides a paragraph in which several notices were run together (遗失…声明作废。遗失…声明作废。); any other comes back whole. */
export function splitNotices(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const end of text.matchAll(ENDS)) {
    const to = end.index + end[0].length;
    if (!opensAnother(text.slice(to, to + 120).trimStart(), end[1] ?? '')) continue;
    pieces.push(text.slice(from, to));
    from = to;
  }
  pieces.push(text.slice(from));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** A notice that stood before others, parted from them by ；, by ， or by nothing, as it ends where it is printed alone. */
export const closed = (text: string): string => text.replace(/作废[；，]?$/, '作废。');

/** Normalises and reads the notices as of the kinds given; the paragraphs of one notice are lines of its text. */
export function readNotices(groups: readonly (readonly Passage[])[], kinds?: readonly Kind[]): ReadNotices {
  const notices: Notice[] = [];
  const settled: Settled[] = [];
  for (const group of groups) {
    const lines = group.map((passage, i) => settleNotice(passage, i === 0));
    for (const line of lines) settled.push(line);
    const texts = lines.length === 1 ? splitNotices(lines[0]?.text ?? '') : [lines.map((line) => line.text).join('\n')];
    for (const text of texts) notices.push(readNotice(text, kinds));
  }
  return { notices, settled };
}
