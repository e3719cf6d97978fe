import type { Notice } from './notice.ts';
import { sortNotices } from './sort.ts';

/**
 * A notice that a person put elsewhere than the column's own order would: kept beside the order, never in it. `followers` are the notices that then came after it, the
 * nearest first, `leaders` those before it: it stays between them though some of them are taken out and others come in.
 */
export interface NoticeMove {
  readonly id: string;
  readonly followers: readonly string[];
  readonly leaders: readonly string[];
}

/** The column as it stands: ids from first to last, and the moves that made it so. */
export interface NoticeOrder {
  readonly ids: readonly string[];
  readonly moves: readonly NoticeMove[];
}

/** Neighbours remembered on either side: a move keeps its place as long as one of them is there. */
const remembered = 24;

/** Puts a notice before another one, or last (`before` null). Of two moves of one notice the later counts. A notice or a place that is not in the order changes nothing. */
export function moveNotice(order: NoticeOrder, id: string, before: string | null): NoticeOrder {
  const others = order.ids.filter((other) => other !== id);
  const at = before === null ? others.length : others.indexOf(before);
  if (others.length === order.ids.length || at < 0) return order;
  const move: NoticeMove = {
    id,
    followers: others.slice(at, at + remembered),
    leaders: others.slice(Math.max(0, at - remembered), at).reverse(),
  };
  return { ids: others.toSpliced(at, 0, id), moves: [...without(order.moves, id), move] };
}

/** The moves without those of one notice, which goes back to where the column's own order has it; without an id, no moves: the column's own order. */
export const restoreNotices = (moves: readonly NoticeMove[], id?: string): readonly NoticeMove[] =>
  id === undefined ? [] : without(moves, id);

/** Moves as if a notice had not been there when they were made. */
const without = (moves: readonly NoticeMove[], id: string): readonly NoticeMove[] =>
  moves
    .filter((move) => move.id !== id)
    .map((move) => ({
      ...move,
      followers: move.followers.filter((other) => other !== id),
      leaders: move.leaders.filter((other) => other !== id),
    }));

/** Sorted notices with the moves made: each moved notice before the nearest of its followers, else after the nearest of its leaders; with none of them left it is not moved. */
export function withMoves<Kept extends { readonly id: string }>(sorted: readonly Kept[], moves: readonly NoticeMove[]): readonly Kept[] {
  const notices = [...sorted];
  const placeOf = (id: string): number => notices.findIndex((notice) => notice.id === id);
  for (const move of moves) {
    const from = placeOf(move.id);
    if (from < 0) continue;
    const follower = move.followers.find((id) => placeOf(id) >= 0);
    const leader = follower === undefined ? move.leaders.find((id) => placeOf(id) >= 0) : undefined;
    if (follower === undefined && leader === undefined) continue;
    const [moved] = notices.splice(from, 1);
    notices.splice(follower === undefined ? placeOf(leader!) + 1 : placeOf(follower), 0, moved!);
  }
  return notices;
}

/** Notices in the order of their column: by kind as named in `kinds`, then as given, but for those a person moved. */
export const inColumnOrder = <Kept extends Notice & { readonly id: string }>(
  notices: readonly Kept[],
  kinds: readonly string[],
  moves: readonly NoticeMove[] = [],
): readonly Kept[] => withMoves(sortNotices(notices, kinds), moves);
