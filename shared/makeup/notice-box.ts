import { type Item, leastDepth, noticeItems, type Packed, pack, totalDepth } from '../flow/pack.ts';
import type { Composer } from '../line/composer.ts';
import { house, noticeLine } from '../line/house.ts';
import type { Notice } from '../notice/notice.ts';
import { type Cells, columnsWidth, type Grid } from '../sheet/grid.ts';
import { type Length, points } from '../sheet/length.ts';

/** Measures of the box about the notices, by eye: title band, white inside the rules, least and widest space between two notices. */
export const boxStyle = {
  titleBand: points(25),
  inset: points(7),
  foot: points(6),
  leastGap: points(2.5),
  mostGap: points(13),
} as const;

/** Columns inside the box: as many as basic columns it spans, of whole characters, the gutters taking the rest (绝对, Founder's first way of splitting). */
export interface BoxColumns {
  readonly count: number;
  readonly width: Length;
  readonly gutter: Length;
}

/** How a box of so many basic columns is divided. */
export function boxColumns(grid: Grid, columns: number): BoxColumns {
  const inner = columnsWidth(grid, columns) - 2 * boxStyle.inset;
  const size = house.notice.size;
  const characters = Math.floor((inner - (columns - 1) * size) / columns / size);
  const width = characters * size;
  return { count: columns, width, gutter: columns === 1 ? 0 : Math.floor((inner - columns * width) / (columns - 1)) };
}

/** How many basic columns wide the box should be for its notices: the whole page, or a part of it when there are few, so that it does not become a strip. */
export function boxWidth(notices: readonly Notice[], composer: Composer, grid: Grid): number {
  const widths = [grid.columns, grid.columns / 2, 3, 2, 1].filter((width) => Number.isInteger(width));
  return widths.find((width) => totalDepth(noticeItems(notices, composer, boxColumns(grid, width).width)) >= 5 * width) ?? 2;
}

/** Lines of the grid the box needs for all its notices when it spans so many basic columns. */
export function boxLines(items: readonly Item[], grid: Grid, columns: number): number {
  for (let depth = leastDepth(items, columns); ; depth++) {
    const packed = pack(items, columns, depth);
    const tallest = Math.max(...packed.columns.map((column) => column.lines * noticeLine + column.gaps * boxStyle.leastGap));
    const lines = Math.ceil((boxStyle.titleBand + tallest + boxStyle.foot) / grid.line);
    if (packed.rest === null) return lines;
  }
}

/** The notices packed into the cells given for the box. */
export function packBox(notices: readonly Notice[], composer: Composer, grid: Grid, cells: Cells): Packed {
  const { count, width } = boxColumns(grid, cells.width);
  const items = noticeItems(notices, composer, width);
  const room = columnRoom(grid, cells);
  let depth = Math.max(1, Math.floor(room / noticeLine));
  for (; depth > 1; depth--) {
    const packed = pack(items, count, depth);
    if (packed.columns.every((column) => column.lines * noticeLine + column.gaps * boxStyle.leastGap <= room)) return packed;
  }
  return pack(items, count, depth);
}

/** Height inside the box that a column of notices may take. */
export const columnRoom = (grid: Grid, cells: Cells): Length => cells.lines * grid.line - boxStyle.titleBand - boxStyle.foot;
