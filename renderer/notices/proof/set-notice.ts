import type { DisplayList, Piece } from '../../../shared/display/list.ts';
import { noticeOrders } from '../../../shared/display/notices.ts';
import { noticeItems } from '../../../shared/flow/pack.ts';
import type { Composer } from '../../../shared/line/composer.ts';
import { house, noticeLine } from '../../../shared/line/house.ts';
import type { PrintedNotice } from '../../../shared/notice/notice.ts';
import { printedText } from '../../../shared/notice/printed.ts';
import { type Length, points } from '../../../shared/sheet/length.ts';

/** White about a notice set by itself. */
export const proofMargin: Length = points(4);

/** A notice as it will print: a page of its own size, and the lines it takes in the column. */
export interface SetNotice {
  readonly list: DisplayList;
  readonly lines: number;
}

/** The characters of a notice that no face of the house has, each once: an empty box is printed for them. */
export function lackingIn(notice: PrintedNotice, composer: Composer): readonly string[] {
  const text = printedText(notice);
  const { missing } = composer.paragraph({ text, spans: [] }, house.notice);
  return [...new Set(missing.map((at) => String.fromCodePoint(text.codePointAt(at) ?? 0xfffd)))];
}

/** Sets one notice, in the style it is ordered in, to a measure of so many characters of notice type, by the composer and the setting the page uses. */
export function setNotice(notice: PrintedNotice, composer: Composer, characters: number): SetNotice {
  const width = characters * house.notice.size;
  const [item] = noticeItems([notice], composer, width);
  const lines = item?.lines.length ?? 0;
  const place = { x: proofMargin, y: proofMargin, width };
  const orders = item === undefined ? [] : noticeOrders(item, { from: 0, to: lines }, place, composer);
  const piece: Piece = { role: 'notice', source: 'proof', orders, pieces: [] };
  const height = 2 * proofMargin + Math.max(1, lines) * noticeLine;
  return { list: { width: width + 2 * proofMargin, height, bleed: 0, title: '', pieces: [piece] }, lines };
}
