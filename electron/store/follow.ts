import { done } from '../../shared/result.ts';
import { changedBy } from './entry.ts';
import { changesSince, newestEntry } from './journal.ts';
import type { Store } from './store.ts';

/** How often a desk asks whether another process has written, in milliseconds. */
const every = 1000;

/**
 * Tells of what other processes write into a store: `version` is a number that changes with every commit of another connection; what was changed is read from the journal, without
 * what the desk of the id `own` has entered (null for a desk that only reads: it enters nothing). Answers what ends it.
 */
export function followOther(
  read: Store['read'],
  version: () => number,
  own: string | null,
  tell: Parameters<Store['watch']>[0],
): () => void {
  let seen = version();
  let last = '';
  const begun = read(async (db) => {
    last = (await newestEntry(db))?.id ?? '';
    return done(null);
  });
  begun.catch(() => undefined);
  const look = async () => {
    const now = version();
    if (now === seen) return;
    seen = now;
    await begun;
    const changes = await read(async (db) => done(await changesSince(db, last, own)));
    if (!changes.ok) return;
    last = changes.value.at(-1)?.entry ?? last;
    for (const [what, entries] of byOrder(changes.value)) tell(what, changedBy(entries));
  };
  // What cannot be read just now is looked at again when the other writes the next time.
  const timer = setInterval(() => void look().catch(() => undefined), every);
  timer.unref();
  return () => clearInterval(timer);
}

type Changes = Awaited<ReturnType<typeof changesSince>>;

/** Entries by the order they were made in: all of one order bear its name and its time. */
function byOrder(changes: Changes): readonly (readonly [what: string, entries: Changes])[] {
  const orders = new Map<string, [what: string, entries: Changes]>();
  for (const entry of changes) {
    const key = `${entry.at} ${entry.what}`;
    const [, before = []] = orders.get(key) ?? [];
    orders.set(key, [entry.what, [...before, entry]]);
  }
  return [...orders.values()];
}
