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

const ENDS = /(?:作废|特此声明|特此公告)([。；！])/g;

/** Divides a paragraph in which several notices were run together (遗失…声明作废。遗失…声明作废。); any other comes back whole. */
export function splitNotices(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const end of text.matchAll(ENDS)) {
    const to = end.index + end[0].length;
    const rest = text.slice(to, to + 60).trimStart();
    const opens = /^(?:\d{1,2}[.．、])?(?:遗失|丢失|挂失)/.test(rest);
    const names = end[1] === '。' && /遗失|丢失/.test(rest) && !/^(?:同时|另|并|以及|如|若|如有|拾)/.test(rest);
    if (!opens && !names) continue;
    pieces.push(text.slice(from, to));
    from = to;
  }
  pieces.push(text.slice(from));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

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
