import { level } from './level.ts';
import type { NoticeRules } from './notice-rules.ts';
import { type BoxSize, halvesOf, type Item, type ItemPlace, type Packed, type PackedColumn, packBetween } from './pack.ts';

/** A box filled to its depth, and where the next one begins. */
export interface FilledBox {
  readonly packed: Packed;
  readonly next: ItemPlace;
}

/** Where a box begins, and whether an earlier one holds what comes before. */
export interface BoxStart extends ItemPlace {
  readonly runsOn: boolean;
}

/**
 * Fills boxes one after the other until every line of every item stands, `size` giving each box by its number. The last box is levelled, the space between two notices
 * giving up to `give` half lines. Boxes too small for a single line end the work; what is left is the rest of the last one.
 */
export function paginate(
  items: readonly Item[],
  size: (box: number) => BoxSize,
  rules: NoticeRules,
  give: number,
  runsOn = false,
): readonly Packed[] {
  const boxes: Packed[] = [];
  let start: BoxStart = { item: 0, from: 0, runsOn };
  while (start.item < items.length) {
    const { packed, next } = fillBox(items, start, size(boxes.length), rules, give);
    if (next.item === start.item && next.from === start.from) {
      const left = cutOut(items, start, { item: items.length, from: 0 });
      return [...boxes, { items: left, columns: [], rest: { item: 0, from: 0, to: left[0]!.lines.length } }];
    }
    boxes.push(packed);
    start = { ...next, runsOn: true };
  }
  return boxes;
}

/**
 * Fills one box with what stands from a place on, and spreads what went in over its columns. The box's end does not part a notice, unless that alone is too deep for
 * the box: who cuts a notice out of the paper wants one cutting. The work is that of the items that went in, however many follow.
 */
export function fillBox(items: readonly Item[], start: BoxStart, size: BoxSize, rules: NoticeRules, give: number): FilledBox {
  const { runsOn } = start;
  const end = { item: items.length, from: 0 };
  const full = packBetween(items, start, end, size, rules, { even: false, runsOn });
  const next = wholeEnd(items, start, full.next);
  const own = cutOut(items, start, next);
  const held = { items: own, rest: null, ...(rules.square ? {} : { ragged: true }) };
  const inside = { item: own.length, from: 0 };
  const pack = (even: boolean) => packBetween(own, { item: 0, from: 0 }, inside, size, rules, { even, runsOn });
  if (rules.square) {
    const levelled = next.item === items.length ? level(own, size.columns, give, rules, runsOn) : null;
    if (levelled?.columns.every((column) => halvesOf(column) <= size.depth))
      return { packed: { ...held, columns: levelled.columns }, next };
    const even = pack(true);
    if (even.next.item === own.length) return { packed: { ...held, columns: even.columns }, next };
  }
  return { packed: { ...held, columns: shifted(full.columns, start, next) ?? pack(false).columns }, next };
}

/** Where a box ends when the notice that its depth would part goes whole to the next one, with the head over it. */
function wholeEnd(items: readonly Item[], start: ItemPlace, reached: ItemPlace): ItemPlace {
  if (reached.from === 0) return reached;
  let { item } = reached;
  while (item > start.item && items[item - 1]!.kind === 'head') item--;
  return item > start.item ? { item, from: 0 } : reached;
}

/** The items between two places, the first and the last with only those of their lines that stand there. */
function cutOut(items: readonly Item[], start: ItemPlace, end: ItemPlace): readonly Item[] {
  const own = items.slice(start.item, end.item + (end.from > 0 ? 1 : 0));
  const last = own.length - 1;
  if (end.from > 0) own[last] = withLines(own[last]!, 0, end.from);
  if (start.from > 0) own[0] = withLines(own[0]!, start.from, own[0]!.lines.length);
  return own;
}

function withLines(item: Item, from: number, to: number): Item {
  const lines = item.lines.slice(from, to);
  return { ...item, lines, depth: lines.length };
}

/** Columns whose pieces are counted from a place on; undefined when some of what they hold stands behind the other. */
function shifted(columns: readonly PackedColumn[], start: ItemPlace, end: ItemPlace): readonly PackedColumn[] | undefined {
  const piece = columns.at(-1)?.pieces.at(-1);
  if (piece === undefined || piece.item > end.item || (piece.item === end.item && end.from === 0)) return undefined;
  return columns.map((column) => ({
    ...column,
    pieces: column.pieces.map(({ item, from, to }) => {
      const by = item === start.item ? start.from : 0;
      return { item: item - start.item, from: from - by, to: to - by };
    }),
  }));
}
