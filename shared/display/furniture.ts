import type { Composer } from '../line/composer.ts';
import type { Furniture, StoryPlan } from '../makeup/plan.ts';
import { cellsRect, columnLeft, columnsWidth, type Grid, lineTop } from '../sheet/grid.ts';
import type { Folio } from './folio.ts';
import { grey, type Order, type Piece } from './list.ts';
import { mastheadOrders } from './masthead.ts';
import { boxOrders, ruleOrders } from './rules.ts';

/** Masthead, rules, boxes and tints placed by a person, each an artifact of its own. */
export const furniturePieces = (furniture: readonly Furniture[], folio: Folio, grid: Grid, composer: Composer): readonly Piece[] =>
  furniture.map((thing, i) => ({
    role: 'artifact',
    source: `furniture-${i + 1}`,
    orders: thing.kind === 'masthead' ? mastheadOrders(cellsRect(grid, thing), thing.imprint, folio, composer) : ordersOf(thing, grid),
    pieces: [],
  }));

/** The box about a story (围框). */
export const boxPieces = (id: string, { box }: StoryPlan, grid: Grid): readonly Piece[] =>
  box === undefined
    ? []
    : [{ role: 'artifact', source: `${id}/box`, orders: boxOrders(cellsRect(grid, box), box.rule, box.tint), pieces: [] }];

function ordersOf(thing: Exclude<Furniture, { readonly kind: 'masthead' }>, grid: Grid): readonly Order[] {
  const rect = cellsRect(grid, thing);
  if (thing.kind === 'tint') return [{ kind: 'tint', rect, ink: grey(thing.tint) }];
  if (thing.kind === 'box') return boxOrders(rect, thing.rule, thing.tint);
  if (thing.way === 'across') {
    const y = lineTop(grid, thing.line) + Math.round(rect.height / 2);
    return ruleOrders(thing.rule, rect.x, y, rect.x + columnsWidth(grid, thing.width), y);
  }
  const x = columnLeft(grid, thing.column) - Math.round((grid.gutter * grid.cell) / 2);
  return ruleOrders(thing.rule, x, rect.y, x, rect.y + rect.height);
}
