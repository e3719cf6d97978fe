import type { Kind } from './kinds/form.ts';
import { kindNamed } from './kinds/kinds.ts';
import type { Notice } from './notice.ts';

/** The names of the house's kinds in the order of its column. */
export const columnOrder = (kinds: readonly Kind[]): readonly string[] =>
  kinds.toSorted((one, other) => one.order - other.order).map(({ name }) => name);

/** The notices in the column's order: by kind as named in `order`, those not named behind them in the order ours come with; one head's together, then as given. */
export function sortNotices<Sorted extends Notice>(notices: readonly Sorted[], order: readonly string[] = []): readonly Sorted[] {
  const rankOf = (kind: string): number => {
    const at = order.indexOf(kind);
    return at < 0 ? order.length + kindNamed(kind).order : at;
  };
  const firstOfHead = new Map<string, number>();
  for (const [index, notice] of notices.entries()) if (!firstOfHead.has(notice.head)) firstOfHead.set(notice.head, index);
  return notices
    .map((notice, index) => ({ notice, index, rank: rankOf(notice.kind), head: firstOfHead.get(notice.head) ?? index }))
    .sort((one, other) => one.rank - other.rank || one.head - other.head || one.index - other.index)
    .map((each) => each.notice);
}
