import type { Kind } from './kinds/form.ts';
import { KINDS, kindNamed } from './kinds/kinds.ts';
import type { Notice } from './notice.ts';

/** A head of the column and the notices that stand under it. */
export interface HeadedNotices {
  readonly head: string;
  readonly notices: readonly Notice[];
}

/** The notices in the column's order: by kind, one head's together, then as given. */
export function sortNotices<Sorted extends Notice>(notices: readonly Sorted[], kinds: readonly Kind[] = KINDS): readonly Sorted[] {
  const firstOfHead = new Map<string, number>();
  for (const [index, notice] of notices.entries()) if (!firstOfHead.has(notice.head)) firstOfHead.set(notice.head, index);
  return notices
    .map((notice, index) => ({ notice, index, order: kindNamed(notice.kind, kinds).order, head: firstOfHead.get(notice.head) ?? index }))
    .sort((one, other) => one.order - other.order || one.head - other.head || one.index - other.index)
    .map((each) => each.notice);
}

/** Kinds in an order of the house's own: those named first, in the order of their names, then the others as they were. */
export function kindsInOrder(names: readonly string[], kinds: readonly Kind[] = KINDS): readonly Kind[] {
  if (names.length === 0) return kinds;
  const least = Math.min(...kinds.map((kind) => kind.order));
  return kinds.map((kind) => {
    const at = names.indexOf(kind.name);
    return at < 0 ? kind : { ...kind, order: least - names.length + at };
  });
}

/** The heads of the column in its order, each with its notices. */
export function headsOf(notices: readonly Notice[], kinds: readonly Kind[] = KINDS): readonly HeadedNotices[] {
  const heads: { head: string; notices: Notice[] }[] = [];
  for (const notice of sortNotices(notices, kinds)) {
    const last = heads[heads.length - 1];
    if (last?.head === notice.head) last.notices.push(notice);
    else heads.push({ head: notice.head, notices: [notice] });
  }
  return heads;
}
