import type { DisplayList, Piece } from './list.ts';

/** How many pictures of a page wait for their photo: a grey keeps their place, and would be printed. */
export const emptyPictures = ({ pieces }: DisplayList): number => pieces.reduce((sum, piece) => sum + emptyIn(piece), 0);

function emptyIn({ role, orders, pieces }: Piece): number {
  const own = role === 'figure' && orders.every(({ kind }) => kind !== 'photo') ? 1 : 0;
  return pieces.reduce((sum, piece) => sum + emptyIn(piece), own);
}
