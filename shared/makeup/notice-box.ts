import { level } from '../flow/level.ts';
import { houseRules, type NoticeRules } from '../flow/notice-rules.ts';
import { halvesOf, type Item, noticeItems, type Packed, type PackedColumn, pack, packBetween, partsOf, totalDepth } from '../flow/pack.ts';
import type { Composer } from '../line/composer.ts';
import { house, noticeLine } from '../line/house.ts';
import type { PrintedNotice } from '../notice/notice.ts';
import { type Cells, columnsWidth, type Grid } from '../sheet/grid.ts';
import { type Length, points } from '../sheet/length.ts';
import type { Box } from './plan.ts';

/** Measures of the box about the notices, by eye: title band, white inside the rules, widest space between two notices, white under a kind's head. */
export const boxStyle = {
  titleBand: points(25),
  inset: points(7),
  foot: points(6),
  mostGap: points(13),
  underHead: points(2.5),
} as const;

/** The space between two notices before it is opened. */
const halfLine: Length = noticeLine / 2;

/** Half lines by which the space between two notices may grow. */
export const give: number = (boxStyle.mostGap - halfLine) / halfLine;

/** Columns inside the box: of whole characters, the gutters taking the rest (绝对, Founder's first way of splitting). */
export interface BoxColumns {
  readonly count: number;
  readonly characters: number;
  readonly width: Length;
  readonly gutter: Length;
}

/** How a box is divided. */
export function boxColumns(grid: Grid, { width: basic, columns }: Pick<Box, 'width' | 'columns'>): BoxColumns {
  const inner = columnsWidth(grid, basic) - 2 * boxStyle.inset;
  const size = house.notice.size;
  const characters = Math.max(1, Math.floor((inner - (columns - 1) * size) / columns / size));
  const width = characters * size;
  return { count: columns, characters, width, gutter: columns === 1 ? 0 : Math.floor((inner - columns * width) / (columns - 1)) };
}

/** The notices as items of a box. */
export const boxItems = (
  notices: readonly PrintedNotice[],
  composer: Composer,
  grid: Grid,
  box: Pick<Box, 'width' | 'columns'>,
  rules: NoticeRules = houseRules,
): readonly Item[] => noticeItems(notices, composer, boxColumns(grid, box).width, rules);

/** How many basic columns wide the box should be for its notices: the whole page, or a part of it when there are few, so that it does not become a strip. */
export function boxWidth(notices: readonly PrintedNotice[], composer: Composer, grid: Grid, rules: NoticeRules = houseRules): number {
  const widths = [grid.columns, grid.columns / 2, 3, 2, 1].filter((width) => Number.isInteger(width));
  const priced = widths.filter((width) => divisionAt(grid, width, rules.measure) !== undefined);
  const isFilled = (width: number) => totalDepth(boxItems(notices, composer, grid, { width, columns: width }, rules)) >= 5 * width;
  return priced.length === 0 ? (widths.find(isFilled) ?? 2) : (priced.find(isFilled) ?? priced[priced.length - 1]!);
}

/** Into how many columns of exactly so many characters a box may be divided; undefined where it may not, or any measure will do (null). */
export function divisionAt(grid: Grid, width: number, measure: number | null): number | undefined {
  for (let columns = 2 * width; columns > 0 && measure !== null; columns--)
    if (boxColumns(grid, { width, columns }).characters === measure) return columns;
  return undefined;
}

/** Widest column of notices, characters: lines longer than this are hard to find again in small type (look: 13–17). */
const widest = 18;

/**
 * Into how many columns to divide a box: as many as the rules say or their measure asks for, else as many as basic columns, or one or two fewer when that leaves fewer lines
 * spaced too wide by long numbers, fewer notices that run on in the next column, or columns more level at the foot.
 */
export function boxDivision(
  notices: readonly PrintedNotice[],
  composer: Composer,
  grid: Grid,
  width: number,
  rules: NoticeRules = houseRules,
): number {
  if (rules.columns !== null) return Math.max(1, rules.columns);
  const priced = divisionAt(grid, width, rules.measure);
  if (priced !== undefined) return priced;
  let best = width;
  let least = Number.MAX_SAFE_INTEGER;
  for (let columns = width; columns >= Math.max(1, width - 2); columns--) {
    if (columns < width && boxColumns(grid, { width, columns }).characters > widest) break;
    const items = boxItems(notices, composer, grid, { width, columns }, rules);
    const open = items.reduce((sum, item) => sum + item.lines.filter((line) => line.stretched > 0 || line.forced).length, 0);
    const packed = level(items, columns, give, rules);
    const broken = packed.columns.filter(({ pieces: [first] }) => first !== undefined && first.from > 0).length;
    const cost = 2 * (open + broken) + whiteAtFoot(packed, columns);
    if (cost < least) [best, least] = [columns, cost];
  }
  return best;
}

/** Lines of white that so many columns would show at their feet although the space between their pieces is as wide as it may be; one with nothing in it is all white. */
export function whiteAtFoot({ columns, items }: Packed, count: number): number {
  const tallest = Math.max(0, ...columns.map(halvesOf)) * halfLine;
  const linesOf = (white: Length): number => Math.max(0, Math.floor(white / noticeLine));
  const used = columns.reduce((sum, column) => {
    const between = column.pieces.slice(0, -1).filter((piece) => items[piece.item]!.kind === 'notice').length;
    return sum + linesOf(tallest - halvesOf(column) * halfLine - between * (boxStyle.mostGap - halfLine));
  }, 0);
  return used + (count - columns.length) * linesOf(tallest);
}

/** Lines of the grid the box needs for all its notices. */
export function boxLines(items: readonly Item[], grid: Grid, columns: number, rules: NoticeRules = houseRules): number {
  return linesAbout(level(items, columns, give, rules).columns, grid);
}

/** Lines of the grid a box needs about such columns. */
export function linesAbout(columns: readonly PackedColumn[], grid: Grid): number {
  const tallest = Math.max(0, ...columns.map(halvesOf)) * halfLine;
  return Math.ceil((boxStyle.titleBand + tallest + boxStyle.foot) / grid.line);
}

/** The notices packed into their box: level when it holds them all, else filled column by column, the rest told. Kept while the same notices stand in the same box. */
export function packBox(
  notices: readonly PrintedNotice[],
  composer: Composer,
  grid: Grid,
  box: Box,
  rules: NoticeRules = houseRules,
): Packed {
  const items = boxItems(notices, composer, grid, box, rules);
  const { again, leastPart, filler, square } = rules;
  const parts = [grid.cell, grid.line, box.width, box.lines, box.columns, again, leastPart, filler, square, ...items.flatMap(partsOf)];
  return composer.keep('notices', parts, () => packItems(items, grid, box, rules));
}

/** Notices of a page without a box: set to the measure they were priced at, and all of them without a place; null where none has a text. */
export function packNowhere(
  notices: readonly PrintedNotice[],
  composer: Composer,
  grid: Grid,
  rules: NoticeRules = houseRules,
): Packed | null {
  const items = noticeItems(notices, composer, (rules.measure ?? grid.characters) * house.notice.size, rules);
  const [first] = items;
  return first === undefined ? null : { items, columns: [], rest: { item: 0, from: 0, to: first.lines.length } };
}

function packItems(items: readonly Item[], grid: Grid, box: Box, rules: NoticeRules): Packed {
  const depth = columnDepth(grid, box);
  if (!rules.square) {
    const end = { item: items.length, from: 0 };
    const size = { columns: box.columns, depth };
    const { columns, next } = packBetween(items, { item: 0, from: 0 }, end, size, rules, { even: false, runsOn: false });
    const rest = next.item < items.length ? { ...next, to: items[next.item]!.lines.length } : null;
    return dressed({ items, columns, rest, ragged: true }, grid, box, rules);
  }
  const levelled = level(items, box.columns, give, rules);
  const fits = levelled.columns.every((column) => halvesOf(column) <= depth);
  return dressed(fits ? levelled : pack(items, box.columns, depth, rules), grid, box, rules);
}

/** Gives an ornament to each column whose white at the foot is, with all spaces open, as deep as the rules name; a line of white stays above it. */
export function dressed(packed: Packed, grid: Grid, cells: Cells, { filler }: NoticeRules): Packed {
  if (filler === null) return packed;
  const gap = widestGap(packed, grid, cells);
  const columns = packed.columns.map((column) => {
    const hole = whiteIn(column, packed.items, grid, cells) - gapsIn(column, packed.items) * gap;
    return hole < filler * noticeLine ? column : { ...column, ornament: hole - noticeLine };
  });
  return { ...packed, columns };
}

/**
 * The widest that the space between two notices of a box may be: half a line where columns are as they come; else what the house allows, and twice that in a box so deep
 * for its notices that no column would reach the foot.
 */
export function widestGap({ columns, items, ragged }: Packed, grid: Grid, cells: Cells): Length {
  if (ragged) return halfLine;
  const { mostGap } = boxStyle;
  const isDeep = columns.every((column) => whiteIn(column, items, grid, cells) > gapsIn(column, items) * mostGap);
  return isDeep ? 2 * mostGap : mostGap;
}

/** Height of a column that neither type nor heads take. */
export const whiteIn = (column: PackedColumn, items: readonly Item[], grid: Grid, cells: Cells): Length =>
  columnRoom(grid, cells) - column.lines * noticeLine - headsAbove(column, items) * boxStyle.underHead;

/** Spaces of a column between two notices. */
export const gapsIn = (column: PackedColumn, items: readonly Item[]): number => column.gaps - headsAbove(column, items);

/** Heads of a column that something stands under, the one set again at its top among them. */
const headsAbove = ({ pieces, again }: PackedColumn, items: readonly Item[]): number =>
  pieces.slice(0, -1).filter((piece) => items[piece.item]!.kind === 'head').length + (again === undefined ? 0 : 1);

/** Height inside the box that a column of notices may take. */
const columnRoom = (grid: Grid, cells: Cells): Length => cells.lines * grid.line - boxStyle.titleBand - boxStyle.foot;

/** The same in half lines of notice type: what columns are packed to. */
export const columnDepth = (grid: Grid, cells: Cells): number => Math.floor(columnRoom(grid, cells) / halfLine);
