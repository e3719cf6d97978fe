import type { Composer } from '../line/composer.ts';
import { house } from '../line/house.ts';
import type { Line, Paragraph, Span } from '../line/paragraph.ts';
import type { Notice } from '../notice/notice.ts';
import { openingLength, printedText } from '../notice/printed.ts';
import type { Length } from '../sheet/length.ts';
import { measureIn } from './blocks.ts';

/** What stands in the notice column: a kind's head, or a notice. `notice` is its place in the list given, −1 for a head. */
export interface Item {
  readonly kind: 'head' | 'notice';
  readonly notice: number;
  readonly paragraph: Paragraph;
  readonly lines: readonly Line[];
  /** Height in lines of notice type: a head takes two. */
  readonly depth: number;
}

/** Lines `from` to `to` of an item in one column of the box. */
export interface Piece {
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

/** One column of the notice box: its pieces from the top, the lines of type they take, and between how many of them space may be given. */
export interface PackedColumn {
  readonly pieces: readonly Piece[];
  readonly lines: number;
  readonly gaps: number;
}

/** Half lines of notice type: what columns are measured in while packing, because half a line parts two notices. */
export const halvesOf = (column: PackedColumn): number => 2 * column.lines + column.gaps;

/** The notice column packed into columns of equal width. */
export interface Packed {
  readonly items: readonly Item[];
  readonly columns: readonly PackedColumn[];
  /** Items that found no place (from this one on), or null. */
  readonly rest: Piece | null;
}

/** Lines of type a head takes. */
const headDepth = 2;

/** Notices and, when they are of several kinds, the heads they run under, in the order given, set for columns of one width; a notice without text takes no place. */
export function noticeItems(notices: readonly Notice[], composer: Composer, width: Length): readonly Item[] {
  const several = new Set(notices.map((notice) => notice.head)).size > 1;
  const items: Item[] = [];
  let head = '';
  notices.forEach((notice, index) => {
    const paragraph = composer.paragraph({ text: printedText(notice), spans: openingSpan(notice) }, house.notice);
    const lines = composer.lines(paragraph, measureIn(width, house.notice));
    if (lines.length === 0) return;
    if (several && notice.head !== head) items.push(headItem(notice.head, composer, width));
    head = notice.head;
    items.push({ kind: 'notice', notice: index, paragraph, lines, depth: lines.length });
  });
  return items;
}

function headItem(head: string, composer: Composer, width: Length): Item {
  const paragraph = composer.paragraph({ text: head, spans: [] }, house.noticeHead);
  const lines = composer.lines(paragraph, measureIn(width, house.noticeHead));
  return { kind: 'head', notice: -1, paragraph, lines, depth: headDepth + (lines.length - 1) };
}

/** The words a notice opens with stand in black letter. */
function openingSpan(notice: Notice): readonly Span[] {
  const length = openingLength(notice);
  return length === 0 ? [] : [{ from: 0, to: length, face: 'hei-bold' }];
}

/** Fewest lines of a notice that may stand alone at the foot or head of a column; shorter notices are kept whole. */
export const leastPart = 2;

/** How high all items are without the space between them, lines of notice type. */
export const totalDepth = (items: readonly Item[]): number => items.reduce((sum, item) => sum + item.depth, 0);

/** Packs items into so many columns at most `depth` half lines high each, in order, filling each column evenly so that all end alike. */
export function pack(items: readonly Item[], count: number, depth: number): Packed {
  const columns: PackedColumn[] = [];
  let item = 0;
  let line = 0;
  let left = 2 * totalDepth(items) + items.length - 1;
  for (let column = 0; column < count && item < items.length; column++) {
    const share = Math.min(depth, Math.ceil(left / (count - column)));
    const packed = packColumn(items, { item, from: line, to: 0 }, share, depth);
    columns.push(packed.column);
    left -= halvesOf(packed.column) + (packed.next.from === 0 ? 1 : 0);
    item = packed.next.item;
    line = packed.next.from;
  }
  return { items, columns, rest: item < items.length ? { item, from: line, to: items[item]!.lines.length } : null };
}

/** Fills one column to `share` half lines, a little over where an item may not be split there, never beyond `depth`. */
function packColumn(items: readonly Item[], start: Piece, share: number, depth: number) {
  const pieces: Piece[] = [];
  let lines = 0;
  let { item, from } = start;
  while (item < items.length) {
    const current = items[item]!;
    const used = 2 * lines + pieces.length;
    const room = Math.floor((share - used) / 2);
    const most = Math.floor((depth - used) / 2);
    if (room <= 0 && pieces.length > 0) break;
    if (current.kind === 'head') {
      const after = items[item + 1];
      const under = after === undefined ? 0 : Math.min(after.lines.length, leastPart);
      if (current.depth > most || (pieces.length > 0 && current.depth + under > room)) break;
      pieces.push({ item, from: 0, to: current.lines.length });
      lines += current.depth;
      item++;
      from = 0;
      continue;
    }
    const take = split(current.lines.length - from, room, most, pieces.length === 0);
    if (take === 0) break;
    pieces.push({ item, from, to: from + take });
    lines += take;
    from += take;
    if (from === current.lines.length) {
      item++;
      from = 0;
    }
  }
  return { column: { pieces, lines, gaps: Math.max(0, pieces.length - 1) }, next: { item, from, to: 0 } };
}

/** How many of `left` lines go into a column with `room` lines to its share and `most` to its edge: all, or a part with two lines on either side, or none. */
function split(left: number, room: number, most: number, empty: boolean): number {
  if (left <= room) return left;
  if (left <= most && left - room < leastPart) return left;
  const part = Math.min(room, left - leastPart);
  if (part >= leastPart) return part;
  return empty ? Math.min(left, most) : 0;
}

/** The least depth (half lines of notice type) at which all items fit into so many columns. */
export function leastDepth(items: readonly Item[], count: number): number {
  let depth = Math.max(2, Math.ceil((2 * totalDepth(items) + items.length - 1) / count));
  while (pack(items, count, depth).rest !== null) depth++;
  return depth;
}
