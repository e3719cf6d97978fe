import type { ArchiveHit } from '../../shared/api/calls/archive.ts';
import type { Desk, Input, Output } from '../../shared/api/contract.ts';
import { done } from '../../shared/result.ts';
import { duplicatesOf, searchArchive } from '../store/archive.ts';
import { findCustomers } from '../store/customer.ts';
import { loadHits } from '../store/hit.ts';
import type { Outcome, Reading, Store } from '../store/store.ts';

/** Answers to a question at most; more is asked for behind the last one seen. */
const mostHits = 200;

type Calls = Pick<Desk, 'archive.search' | 'archive.duplicates' | 'customer.find'>;

/** Answers `archive.search`, `archive.duplicates` and `customer.find`. */
export function archiveCalls(store: Store): Calls {
  return {
    'archive.search': ({ wanted, limit, before }) =>
      store.read(async (db) => loadHits(db, await searchArchive(db, wanted, Math.min(limit ?? 50, mostHits), before))),
    'archive.duplicates': (input) => store.read((db) => duplicatesIn(db, input)),
    'customer.find': ({ typed, limit }) =>
      store.read(async (db) => done([...(await findCustomers(db, typed, Math.min(limit ?? 20, mostHits)))])),
  };
}

/** The notices taken before that bear one of a notice's numbers, those that ran before a day left out. */
export async function duplicatesIn(
  db: Reading,
  { notice, without, since }: Input<'archive.duplicates'>,
): Outcome<Output<'archive.duplicates'>> {
  const found = await duplicatesOf(db, notice, without);
  const hits = await loadHits(
    db,
    found.map(({ noticeId }) => noticeId),
  );
  if (!hits.ok) return hits;
  const numbers = new Map(found.map(({ noticeId, number }) => [noticeId, number]));
  const isLate = (hit: ArchiveHit): boolean => since === undefined || (hit.last ?? hit.takenAt.slice(0, 10)) >= since;
  return done(hits.value.filter(isLate).map((hit) => ({ number: numbers.get(hit.noticeId) ?? '', hit })));
}
