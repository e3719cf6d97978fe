import type { VerticalColumn, VerticalRun } from '../line/vertical-place.ts';
import type { VerticalHead } from '../makeup/vertical-head.ts';
import { emsAt, type Length } from '../sheet/length.ts';
import { black, type Glyphs, type Order, type Piece } from './list.ts';

/** What ends a column by force is not said again by its glyphs, as in horizontal lines. */
const lineEnds = /[\n\v\f\r\u0085\u2028\u2029]+$/;

/** Drawing orders of one column of vertical type: the left edge of its em boxes at x, its top at y. */
export function columnOrders(column: VerticalColumn, size: Length, x: Length, y: Length, offset: number | null = 0): readonly Glyphs[] {
  return column.runs.map(
    (run): Glyphs => ({
      kind: 'glyphs',
      face: run.face,
      size,
      squeeze: run.squeeze,
      x: x + emsAt(run.x, size),
      y: y + emsAt(run.y, size),
      glyphs: run.glyphs,
      places: run.places.map((place) => emsAt(place, size)),
      text: run.text.replace(lineEnds, ''),
      starts: run.starts,
      ink: black,
      ...(offset === null ? {} : { at: offset + run.at }),
      ...stance(run, size),
    }),
  );
}

const stance = ({ way, drops }: VerticalRun, size: Length): Pick<Glyphs, 'turned' | 'drops'> =>
  way === 'turned' ? { turned: true } : way === 'upright' ? { drops: drops.map((drop) => emsAt(drop, size)) } : {};

/** Pieces of a vertical headline block whose top left corner is at (x, y), in reading order: kicker, headline, deck, byline, each column after the one to its right. */
export function verticalHeadPieces(head: VerticalHead, storyId: string, x: Length, y: Length): readonly Piece[] {
  const pieces: { role: Piece['role']; element: number; orders: Order[] }[] = [];
  for (const { role, element, column, size, x: left, y: top } of head.columns) {
    let piece = pieces.at(-1);
    if (piece === undefined || piece.element !== element) {
      piece = { role, element, orders: [] };
      pieces.push(piece);
    }
    piece.orders.push(...columnOrders(column, size, x + left, y + top, role === 'byline' ? null : 0));
  }
  return pieces.map(({ role, element, orders }) => ({ role, source: `${storyId}#${element}`, orders, pieces: [] }));
}
