import type { Composer } from '../line/composer.ts';
import { house, noticeLine } from '../line/house.ts';
import type { Line, Paragraph, Span } from '../line/paragraph.ts';
import type { PrintedNotice } from '../notice/notice.ts';
import { openingLength, printedText } from '../notice/printed.ts';
import type { Length } from '../sheet/length.ts';
import { measureIn } from './blocks.ts';
import { houseRules, type NoticeRules } from './notice-rules.ts';

/** What stands in the notice column: a kind's head, or a notice. `notice` is its place in the list given, −1 for a head. */
export interface Item {
  readonly kind: 'head' | 'notice';
  readonly notice: number;
  readonly paragraph: Paragraph;
  readonly lines: readonly Line[];
  /** Height in lines of notice type: a head takes two. */
  readonly depth: number;
  /** White between the sides of the column and the lines: a frame (加框) stands there; 0 for what has none. */
  readonly inset: Length;
  /** A notice's head as it is set again where its kind runs on, if it has one. */
  readonly again?: Item;
}

/** All that makes an item what it is, for whoever keeps what was made of it. */
export const partsOf = ({ kind, notice, lines, depth, inset, again }: Item): readonly unknown[] => [
  kind,
  notice,
  lines,
  depth,
  inset,
  again?.lines,
];

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
  /** The head set again above the pieces; its lines and the space under it are counted. */
  readonly again?: Item;
  /** Height of the ornament at the column's foot. */
  readonly ornament?: Length;
}

/** Half lines of notice type: what columns are measured in while packing, because half a line parts two notices. */
export const halvesOf = (column: PackedColumn): number => 2 * column.lines + column.gaps;

/** The notice column packed into columns of equal width. */
export interface Packed {
  readonly items: readonly Item[];
  readonly columns: readonly PackedColumn[];
  /** Items that found no place (from this one on), or null. */
  readonly rest: Piece | null;
  /** True when the space between notices is not opened, though columns end unlike. */
  readonly ragged?: boolean;
}

/** White between a frame and the lines in it: half a character at the sides, and above and below half of what parts two notices, so that frames that meet share a rule. */
const frameInset: Length = house.notice.size / 2;

/** How far a frame stands above its first line and below its last. */
export const frameAbove: Length = noticeLine / 4;

/** Lines of type a head takes. */
const headDepth = 2;

/** Which notices are set: from one on, and before another; their heads are those of the whole list. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Notices and, as the rules want them, the heads they run under, in the order given, set for columns of one width; a notice without text takes no place. */
export function noticeItems(
  notices: readonly PrintedNotice[],
  composer: Composer,
  width: Length,
  rules: NoticeRules = houseRules,
  { from, to }: Stretch = { from: 0, to: notices.length },
): readonly Item[] {
  const kinds = new Set(notices.map((notice) => notice.head)).size;
  const headed = rules.heads === 'all' || (rules.heads === 'several' && kinds > 1);
  const again = new Map<string, Item>();
  const items: Item[] = [];
  let head = notices.slice(0, from).findLast((notice) => printedText(notice) !== '')?.head ?? '';
  for (let index = from; index < to; index++) {
    const notice = notices[index]!;
    const text = printedText(notice);
    const paragraph = composer.paragraph({ text, spans: blackSpan(notice, text) }, house.notice);
    const inset = notice.style?.box === true ? frameInset : 0;
    const lines = composer.cured(paragraph, measureIn(width - 2 * inset, house.notice));
    if (lines.length === 0) continue;
    if (headed && notice.head !== head) items.push(headItem(notice.head, composer, width));
    head = notice.head;
    const item: Item = { kind: 'notice', notice: index, paragraph, lines, depth: lines.length, inset };
    if (!headed || rules.again === 'never') {
      items.push(item);
      continue;
    }
    if (!again.has(head)) again.set(head, headItem(head + rules.continued, composer, width));
    items.push({ ...item, again: again.get(head)! });
  }
  return items;
}

function headItem(head: string, composer: Composer, width: Length): Item {
  const paragraph = composer.paragraph({ text: head, spans: [] }, house.noticeHead);
  const lines = composer.lines(paragraph, measureIn(width, house.noticeHead));
  return { kind: 'head', notice: -1, paragraph, lines, depth: headDepth + (lines.length - 1), inset: 0 };
}

/** The words a notice opens with stand in black letter, and all of one ordered so (加粗). */
function blackSpan(notice: PrintedNotice, text: string): readonly Span[] {
  const length = notice.style?.bold === true ? text.length : openingLength(notice);
  return length === 0 ? [] : [{ from: 0, to: length, face: 'hei-bold' }];
}

/** How high all items are without the space between them, lines of notice type. */
export const totalDepth = (items: readonly Item[]): number => items.reduce((sum, item) => sum + item.depth, 0);

/** A place in a list of items: before line `from` of an item; behind the last item it is the end. */
export interface ItemPlace {
  readonly item: number;
  readonly from: number;
}

/** The head to be set again over a column that begins at a place, the first of its box or a later one; undefined where none is. */
export function headAgain(items: readonly Item[], { item, from }: ItemPlace, isFirst: boolean, rules: NoticeRules): Item | undefined {
  if (rules.again === 'never' || (!isFirst && rules.again === 'box')) return undefined;
  return from === 0 && items[item - 1]?.kind === 'head' ? undefined : items[item]?.again;
}

/** Packs items into so many columns at most `depth` half lines high each, in order, filling each column evenly so that all end alike. */
export function pack(items: readonly Item[], count: number, depth: number, rules: NoticeRules = houseRules, runsOn = false): Packed {
  const end = { item: items.length, from: 0 };
  const { columns, next } = packBetween(items, { item: 0, from: 0 }, end, { columns: count, depth }, rules, { even: true, runsOn });
  return { items, columns, rest: next.item < items.length ? { ...next, to: items[next.item]!.lines.length } : null };
}

/** The inside of a box: its columns, and how many half lines of notice type each holds. */
export interface BoxSize {
  readonly columns: number;
  readonly depth: number;
}

/** How a box is filled: all columns alike or each to its depth, and whether it goes on from an earlier box. */
export interface Filling {
  readonly even: boolean;
  readonly runsOn: boolean;
}

/** Packs what stands between two places into a box; answers the columns and the place that the next box begins at. */
export function packBetween(
  items: readonly Item[],
  start: ItemPlace,
  end: ItemPlace,
  size: BoxSize,
  rules: NoticeRules,
  { even, runsOn }: Filling,
): { readonly columns: readonly PackedColumn[]; readonly next: ItemPlace } {
  const columns: PackedColumn[] = [];
  let next = start;
  let left = even ? halvesFrom(items, start, end) : 0;
  for (let column = 0; column < size.columns && next.item < end.item; column++) {
    const again = column > 0 || runsOn ? headAgain(items, next, column === 0, rules) : undefined;
    const later = rules.again === 'column' ? (size.columns - column - 1) * halvesAbove(items[end.item - 1]?.again) : 0;
    const share = even ? Math.min(size.depth, Math.ceil((left + halvesAbove(again) + later) / (size.columns - column))) : size.depth;
    const packed = packColumn(items, next, end.item, { share, depth: size.depth, leastPart: rules.leastPart }, again);
    columns.push(packed.column);
    left -= halvesOf(packed.column) - halvesAbove(packed.column.again) + (packed.next.from === 0 ? 1 : 0);
    next = packed.next;
  }
  return { columns, next };
}

/** Half lines that a head set again takes with the space under it. */
export const halvesAbove = (again: Item | undefined): number => (again === undefined ? 0 : 2 * again.depth + 1);

/** How high the items between two places are in one column, half lines. */
function halvesFrom(items: readonly Item[], start: ItemPlace, end: ItemPlace): number {
  let halves = -1;
  for (let item = start.item; item < end.item; item++) halves += 2 * items[item]!.depth + 1;
  return halves - 2 * start.from;
}

/** What one column may hold: `share` half lines, a little over where an item may not be split there, never beyond `depth`. */
interface Room {
  readonly share: number;
  readonly depth: number;
  readonly leastPart: number | null;
}

/** Fills one column from a place on, under a head set again where that leaves room for a line. */
function packColumn(items: readonly Item[], start: ItemPlace, end: number, { share, depth, leastPart }: Room, head: Item | undefined) {
  const again = head !== undefined && halvesAbove(head) + 2 * (leastPart ?? 1) <= depth ? head : undefined;
  const above = again === undefined ? 0 : 1;
  const pieces: Piece[] = [];
  let lines = again?.depth ?? 0;
  let { item, from } = start;
  while (item < end) {
    const current = items[item]!;
    const used = 2 * lines + pieces.length + above;
    const room = Math.floor((share - used) / 2);
    const most = Math.floor((depth - used) / 2);
    if (room <= 0 && pieces.length > 0) break;
    if (current.kind === 'head') {
      const under = 2 * current.depth + 1 + used;
      const left = items[item + 1]?.lines.length ?? 0;
      const stands = split(left, Math.floor((share - under) / 2), Math.floor((depth - under) / 2), false, leastPart) > 0;
      if (current.depth > most || (pieces.length > 0 && !stands)) break;
      pieces.push({ item, from: 0, to: current.lines.length });
      lines += current.depth;
      item++;
      from = 0;
      continue;
    }
    const empty = pieces.length === 0 || (pieces.length === 1 && items[pieces[0]!.item]!.kind === 'head');
    const take = split(current.lines.length - from, room, most, empty, leastPart);
    if (take === 0) break;
    pieces.push({ item, from, to: from + take });
    lines += take;
    from += take;
    if (from === current.lines.length) {
      item++;
      from = 0;
    }
  }
  const column: PackedColumn = { pieces, lines, gaps: Math.max(0, pieces.length - 1 + above), ...(again === undefined ? {} : { again }) };
  return { column, next: { item, from } };
}

/** How many of `left` lines go into a column with `room` lines to its share and `most` to its edge: all, or a part with enough lines on either side, or none. */
function split(left: number, room: number, most: number, empty: boolean, leastPart: number | null): number {
  if (left <= room) return left;
  if (leastPart === null) {
    if (left <= most && 2 * room >= left) return left;
    return empty ? Math.max(0, Math.min(left, most)) : 0;
  }
  if (left <= most && left - room < leastPart) return left;
  const part = Math.min(room, left - leastPart);
  if (part >= leastPart) return part;
  return empty ? Math.max(0, Math.min(left, most)) : 0;
}

/** The least depth (half lines of notice type) at which all items fit into so many columns. */
export function leastDepth(items: readonly Item[], count: number, rules: NoticeRules = houseRules, runsOn = false): number {
  let depth = Math.max(2, Math.ceil((2 * totalDepth(items) + items.length - 1) / count));
  while (pack(items, count, depth, rules, runsOn).rest !== null) depth++;
  return depth;
}
