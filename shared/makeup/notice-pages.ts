import { measureIn } from '../flow/blocks.ts';
import { houseRules, type NoticeRules } from '../flow/notice-rules.ts';
import { type Item, noticeItems, type Packed } from '../flow/pack.ts';
import { fillBox, paginate } from '../flow/paginate.ts';
import { breakFrom } from '../line/break.ts';
import type { Composer } from '../line/composer.ts';
import { house, noticeLine } from '../line/house.ts';
import type { PrintedNotice } from '../notice/notice.ts';
import { printedText } from '../notice/printed.ts';
import { type Cells, type Grid, gridOf } from '../sheet/grid.ts';
import type { Length } from '../sheet/length.ts';
import type { Sheet } from '../sheet/sheets.ts';
import { headRunsOn } from '../words/printed.ts';
import { leastFiller } from './filler.ts';
import { boxColumns, columnDepth, divisionAt, dressed, give, linesAbout } from './notice-box.ts';
import type { Box, Plan } from './plan.ts';

/** The rules of this house for notices that run over several pages: as on one page, and a head that runs on is set again at the head of the page. */
export const pageRules: NoticeRules = { ...houseRules, again: 'box', continued: headRunsOn };

/** Notices in the column's order, and how they are run. */
export interface Column {
  readonly notices: readonly PrintedNotice[];
  readonly rules: NoticeRules;
}

/** A place in the column: before a notice, or inside it, before an atom of its text. */
export interface ColumnPlace {
  readonly notice: number;
  readonly atom: number;
}

/** A box packed with a part of the column, and where the next one begins. */
export interface PackedBox {
  readonly packed: Packed;
  readonly next: ColumnPlace;
}

/** A page of nothing but notices: its plan, what it holds, and which notices begin on it. */
export interface NoticePage {
  readonly plan: Plan;
  readonly packed: Packed;
  readonly from: number;
  readonly to: number;
}

/** Part of a page's room for narrow characters that the box beside a story may take when there are more notices than go in: a quarter of the page in Han, by eye. */
export const besideStory = 1 / 8;

/**
 * As many of the first notices as a part of a page may hold, and more: nobody need look further to fill it. A line of notices takes two narrow characters in the room
 * of one.
 */
export function noticesNear<Some extends PrintedNotice>(notices: readonly Some[], grid: Grid, share = 1): readonly Some[] {
  const measure = boxColumns(grid, { width: grid.columns, columns: grid.columns }).characters;
  let room = share * grid.columns * Math.ceil((grid.lines * grid.line) / noticeLine);
  const end = notices.findIndex((notice) => {
    room -= 1 + printedText(notice).length / (2 * measure);
    return room < 0;
  });
  return end < 0 ? notices : notices.slice(0, end + 1);
}

/** Fills the box of a page that has more than notices on it with the first of them. */
export function packFirst({ notices, rules }: Column, composer: Composer, grid: Grid, box: Box): PackedBox {
  const to = noticesNear(notices, grid).length;
  const items = noticeItems(notices, composer, boxColumns(grid, box).width, rules, { from: 0, to });
  const start = { item: 0, from: 0, runsOn: false };
  const { packed, next } = fillBox(items, start, { columns: box.columns, depth: columnDepth(grid, box) }, rules, give);
  const item = items[next.item]?.kind === 'head' ? items[next.item + 1] : items[next.item];
  const place = { notice: item?.notice ?? to, atom: next.from === 0 ? 0 : item!.lines[next.from]!.from };
  return { packed: dressed(packed, grid, box, rules), next: place };
}

/** Pages that hold what stands from a place on: whole pages of columns, the last box as high as what is left, a filler under it. */
export function noticePages(sheet: Sheet, line: Length, column: Column, composer: Composer, start: ColumnPlace): readonly NoticePage[] {
  const { notices, rules } = column;
  const grid = gridOf(sheet, line);
  const columns = rules.columns ?? divisionAt(grid, grid.columns, rules.measure) ?? grid.columns;
  const whole: Box = { column: 0, width: grid.columns, line: 0, lines: grid.lines, columns: Math.max(1, columns) };
  const items = itemsFrom(column, composer, boxColumns(grid, whole).width, start);
  const runsOn = start.notice > 0 || start.atom > 0;
  const boxes = paginate(items, () => ({ columns: whole.columns, depth: columnDepth(grid, whole) }), rules, give, runsOn);
  return boxes.map((packed, page) => {
    const isLast = page === boxes.length - 1;
    const lines = isLast && packed.rest === null ? Math.min(grid.lines, linesAbout(packed.columns, grid)) : grid.lines;
    const box = { ...whole, lines };
    const first = page === 0 ? start.notice : firstOf(packed);
    const last = packed.items.findLast((item) => item.kind === 'notice')?.notice ?? first;
    const to = isLast ? notices.length : Math.max(last + 1, firstOf(boxes[page + 1]!));
    return { plan: planOf(sheet, grid, box), packed: dressed(packed, grid, box, rules), from: first, to };
  });
}

/** The number of the first notice of a box. */
const firstOf = ({ items }: Packed): number => items.find((item) => item.kind === 'notice')?.notice ?? 0;

/** Items from a place on; a notice begun in an earlier box of another measure goes on with its lines broken for this one. */
function itemsFrom({ notices, rules }: Column, composer: Composer, width: Length, { notice, atom }: ColumnPlace): readonly Item[] {
  const items = noticeItems(notices, composer, width, rules, { from: notice, to: notices.length });
  if (atom === 0) return items;
  const at = items.findIndex((item) => item.kind === 'notice');
  const begun = items[at]!;
  const lines = breakFrom(begun.paragraph, atom, measureIn(width - 2 * begun.inset, house.notice), 1);
  return [{ ...begun, lines, depth: lines.length }, ...items.slice(at + 1)];
}

function planOf({ name }: Sheet, grid: Grid, box: Box): Plan {
  const under: Cells = { column: 0, width: grid.columns, line: box.lines + 1, lines: grid.lines - box.lines - 1 };
  return {
    sheet: name,
    line: grid.line,
    stories: [],
    notices: box,
    fillers: under.lines >= leastFiller ? [under] : [],
    furniture: [],
  };
}
