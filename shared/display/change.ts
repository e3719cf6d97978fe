import type { Rect } from '../sheet/rect.ts';
import type { DisplayList, Glyphs, Order, Piece } from './list.ts';

/** A piece of the page that is drawn otherwise than before: as it was (null: it was not there) and as it is (null: it is gone). */
export interface Change {
  readonly before: Piece | null;
  readonly after: Piece | null;
}

/**
 * Which pieces of a page differ between two makings, pieces within pieces told by themselves. What is not told is drawn exactly as before: a window need only paint the
 * `boundsOf` of what is told, before and after. Pieces are matched by role, source and how often that came before.
 */
export function changedPieces(before: DisplayList, after: DisplayList): readonly Change[] {
  return changesIn(before.pieces, after.pieces);
}

function changesIn(before: readonly Piece[], after: readonly Piece[]): readonly Change[] {
  if (before === after) return [];
  const old = keyed(before);
  const changes: Change[] = [];
  for (const [key, piece] of keyed(after)) {
    const was = old.get(key);
    old.delete(key);
    if (was === piece) continue;
    if (was === undefined) changes.push({ before: null, after: piece });
    else {
      if (!areAlike(was, piece)) changes.push({ before: was, after: piece });
      changes.push(...changesIn(was.pieces, piece.pieces));
    }
  }
  return [...changes, ...[...old.values()].map((piece): Change => ({ before: piece, after: null }))];
}

function keyed(pieces: readonly Piece[]): Map<string, Piece> {
  const found = new Map<string, Piece>();
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    const name = `${piece.role} ${piece.source}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    found.set(`${name} ${count}`, piece);
  }
  return found;
}

/** True when two pieces say and draw the same; what is inside them is not looked at. */
const areAlike = (a: Piece, b: Piece): boolean =>
  a.alternative === b.alternative && a.orders.length === b.orders.length && a.orders.every((order, i) => isSame(order, b.orders[i]!));

function isSame(a: Order, b: Order): boolean {
  if (a === b) return true;
  if (a.kind === 'glyphs') return b.kind === 'glyphs' && isSameRun(a, b);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Runs that the composer has kept share their arrays, so that most are told by identity. */
const isSameRun = (a: Glyphs, b: Glyphs): boolean =>
  a.x === b.x &&
  a.y === b.y &&
  a.face === b.face &&
  a.size === b.size &&
  a.squeeze === b.squeeze &&
  a.turned === b.turned &&
  a.text === b.text &&
  a.at === b.at &&
  (a.ink === b.ink || JSON.stringify(a.ink) === JSON.stringify(b.ink)) &&
  alike(a.glyphs, b.glyphs) &&
  alike(a.places, b.places) &&
  alike(a.starts, b.starts) &&
  alike(a.drops, b.drops);

function alike(a: ArrayLike<number> | undefined, b: ArrayLike<number> | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** A rectangle that holds all that a piece draws, its inner pieces too, type taken for an em about its line all round; null for one that draws nothing. */
export function boundsOf(piece: Piece): Rect | null {
  const own = piece.orders.filter((order) => order.kind !== 'glyphs' || order.glyphs.length > 0).map(rectOfOrder);
  const rects = [...own, ...piece.pieces.flatMap((inner) => boundsOf(inner) ?? [])];
  if (rects.length === 0) return null;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** A rectangle that holds all that an order draws, type taken for an em about its line all round; empty for one that draws nothing. */
export function rectOfOrder(order: Order): Rect {
  if (order.kind === 'glyphs') return rectOfRun(order);
  if (order.kind !== 'rule') return order.rect;
  const { thickness: t } = order;
  const [x, y] = [Math.min(order.x1, order.x2) - t, Math.min(order.y1, order.y2) - t];
  return { x, y, width: Math.abs(order.x2 - order.x1) + 2 * t, height: Math.abs(order.y2 - order.y1) + 2 * t };
}

function rectOfRun({ x, y, size, glyphs, places, drops, turned }: Glyphs): Rect {
  if (glyphs.length === 0) return { x, y, width: 0, height: 0 };
  const [least, most] = extent(places);
  const [top, foot] = drops === undefined ? [0, 0] : extent(drops);
  const [left, right, up, down] = turned ? [0, 0, least, most] : [least, most, top, foot];
  return { x: x + left - size, y: y + up - size, width: right - left + 3 * size, height: down - up + 2 * size };
}

function extent(places: Int32Array): readonly [number, number] {
  let [least, most] = [places[0] ?? 0, places[0] ?? 0];
  for (const place of places) {
    if (place < least) least = place;
    if (place > most) most = place;
  }
  return [least, most];
}
