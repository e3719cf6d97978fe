import { frameAbove, type Item, type Packed, type PackedColumn, type Piece as Part } from '../flow/pack.ts';
import type { Composer } from '../line/composer.ts';
import { house, noticeLine } from '../line/house.ts';
import { boxColumns, boxStyle, gapsIn, whiteIn, widestGap } from '../makeup/notice-box.ts';
import type { Box } from '../makeup/plan.ts';
import { baselineIn, cellsRect, type Grid } from '../sheet/grid.ts';
import { type Length, points } from '../sheet/length.ts';
import type { Rect } from '../sheet/rect.ts';
import { placed } from './folio.ts';
import { black, type Order, type Piece } from './list.ts';
import { ornament } from './ornament.ts';
import { lineOrders } from './set.ts';

const thin = points(0.4);
const thick = points(1.5);
const hair = points(0.25);

/** Where the lines of one column begin and how much white stands between its pieces. */
interface ColumnPlace {
  readonly x: Length;
  readonly y: Length;
  readonly gap: Length;
}

/** The box about the notices: 文武线 on top, thin rules at the sides and the foot, hair rules between the columns, and rules either side of the title. */
export function noticeBox(title: string, grid: Grid, box: Box, packed: Packed, composer: Composer): Piece {
  const outer = cellsRect(grid, box);
  const right = outer.x + outer.width;
  const bottom = outer.y + outer.height;
  const orders: Order[] = [
    rule(outer.x, outer.y + thick / 2, right, outer.y + thick / 2, thick),
    rule(outer.x, outer.y + thick + points(1.6), right, outer.y + thick + points(1.6), thin),
    rule(outer.x + thin / 2, outer.y, outer.x + thin / 2, bottom, thin),
    rule(right - thin / 2, outer.y, right - thin / 2, bottom, thin),
    rule(outer.x, bottom - thin / 2, right, bottom - thin / 2, thin),
  ];
  const { count, width, gutter } = boxColumns(grid, box);
  const top = outer.y + boxStyle.titleBand;
  for (let column = 1; column < Math.min(count, packed.columns.length); column++) {
    const x = outer.x + boxStyle.inset + column * (width + gutter) - Math.round(gutter / 2);
    orders.push(rule(x, top, x, bottom - boxStyle.foot, hair));
  }
  orders.push(...titleRules(title, outer, composer));
  packed.columns.forEach((column, index) => {
    const { x, y } = columnPlace(grid, box, packed, column, index);
    if (column.again) setHead(column.again, x, y, width, composer, orders);
    if (column.ornament) orders.push(...ornament({ x, y: bottom - boxStyle.foot - column.ornament, width, height: column.ornament }));
  });
  return { role: 'artifact', source: 'notice-box', orders, pieces: [] };
}

const rule = (x1: Length, y1: Length, x2: Length, y2: Length, thickness: Length): Order => ({
  kind: 'rule',
  x1,
  y1: Math.round(y1),
  x2,
  y2: Math.round(y2),
  thickness,
  ink: black,
});

/** Fine rules from the box's sides to the title. */
function titleRules(title: string, box: Rect, composer: Composer): readonly Order[] {
  const words = placed(title, house.noticeTitle, composer, 0, 0, 'start');
  const half = words.length === 0 ? 0 : (title.length * house.noticeTitle.size) / 2 + house.noticeTitle.size;
  const middle = box.x + box.width / 2;
  const y = box.y + Math.round(boxStyle.titleBand / 2) + points(1);
  if (middle - half < box.x + 2 * boxStyle.inset) return [];
  return [rule(box.x + boxStyle.inset, y, middle - half, y, hair), rule(middle + half, y, box.x + box.width - boxStyle.inset, y, hair)];
}

/** The notices as a list in reading order: the title, the heads, each notice whole though it may run over two columns. */
export function noticePieces(title: string, ids: readonly string[], grid: Grid, box: Box, packed: Packed, composer: Composer): Piece {
  const outer = cellsRect(grid, box);
  const titleY = outer.y + Math.round(boxStyle.titleBand / 2) + points(1) + Math.round(house.noticeTitle.size * 0.38);
  const titlePiece: Piece = {
    role: 'notice-head',
    source: 'notice-title',
    orders: placed(title, house.noticeTitle, composer, outer.x + outer.width / 2, titleY, 'middle'),
    pieces: [],
  };
  const orders = packed.items.map((): Order[] => []);
  packed.columns.forEach((column, index) => {
    const place = columnPlace(grid, box, packed, column, index);
    setColumn(column, packed.items, place, boxColumns(grid, box).width, composer, orders);
  });
  const pieces = packed.items.flatMap((item, index): Piece[] => {
    if (orders[index]!.length === 0) return [];
    return [
      item.kind === 'head'
        ? { role: 'notice-head', source: 'notice-head', orders: orders[index]!, pieces: [] }
        : { role: 'notice', source: ids[item.notice]!, orders: orders[index]!, pieces: [] },
    ];
  });
  return { role: 'notices', source: 'notices', orders: [], pieces: [titlePiece, ...pieces] };
}

/** Where a column of the box begins; the white between its pieces is such that all columns end alike. */
function columnPlace(grid: Grid, box: Box, packed: Packed, column: PackedColumn, index: number): ColumnPlace {
  const outer = cellsRect(grid, box);
  const { width, gutter } = boxColumns(grid, box);
  const gaps = gapsIn(column, packed.items);
  const gap = gaps === 0 ? 0 : Math.min(widestGap(packed, grid, box), Math.floor(whiteIn(column, packed.items, grid, box) / gaps));
  return { x: outer.x + boxStyle.inset + index * (width + gutter), y: outer.y + boxStyle.titleBand, gap };
}

function setColumn(
  column: PackedColumn,
  items: readonly Item[],
  place: ColumnPlace,
  width: Length,
  composer: Composer,
  orders: Order[][],
): void {
  let y = place.y + (column.again ? column.again.depth * noticeLine + boxStyle.underHead : 0);
  for (const piece of column.pieces) {
    const item = items[piece.item]!;
    const target = orders[piece.item]!;
    if (item.kind === 'head') y += setHead(item, place.x, y, width, composer, target);
    else {
      target.push(...noticeOrders(item, piece, { x: place.x, y, width }, composer));
      y += (piece.to - piece.from) * noticeLine;
    }
    y += item.kind === 'head' ? boxStyle.underHead : place.gap;
  }
}

/** Lines `from` to `to` of a notice at a place in a column, within a frame where it is ordered so. */
export function noticeOrders(
  { paragraph, lines, inset }: Item,
  { from, to }: Pick<Part, 'from' | 'to'>,
  { x, y, width }: Pick<Rect, 'x' | 'y' | 'width'>,
  composer: Composer,
): readonly Order[] {
  const rect = { x, y: y - frameAbove, width, height: (to - from) * noticeLine + 2 * frameAbove };
  const frame: readonly Order[] = inset === 0 ? [] : [{ kind: 'box', rect, thickness: thin, ink: black }];
  const first = y + baselineIn(noticeLine, house.notice.size);
  const set = lines.slice(from, to).flatMap((line, index) => lineOrders(composer, paragraph, line, x + inset, first + index * noticeLine));
  return [...frame, ...set];
}

/** A kind's head within a column: two lines high, between hair rules. */
function setHead(item: Item, x: Length, y: Length, width: Length, composer: Composer, target: Order[]): Length {
  const height = item.depth * noticeLine;
  const lead = Math.round((height - item.lines.length * house.noticeHead.size) / 2);
  target.push(
    rule(x, y + points(1), x + width, y + points(1), hair),
    rule(x, y + height - points(1), x + width, y + height - points(1), hair),
  );
  item.lines.forEach((line, i) => {
    const baseline = y + lead + i * house.noticeHead.size + Math.round(house.noticeHead.size * 0.88);
    target.push(...lineOrders(composer, item.paragraph, line, x, baseline, { offset: null }));
  });
  return height;
}
