import type { ArchiveHit } from '../../shared/api/calls/archive.ts';
import type { Desk, Input, Output } from '../../shared/api/contract.ts';
import { done } from '../../shared/result.ts';
import { duplicatesOf, searchArchive } from '../store/archive.ts';
import { findCustomers } from '../store/customer.ts';
import { loadHits } from '../store/hit.ts';
import type { Outcome, Reading, Store } from '../store/store.ts';
import { countUnindexed, indexLatest } from '../store/unindexed.ts';

/** Answers to a question at most; more is asked for behind the last one seen. */
const mostHits = 200;

type Calls = Pick<Desk, 'archive.search' | 'archive.duplicates' | 'archive.indexing' | 'customer.find'>;

/** Answers `archive.search`, `archive.duplicates`, `archive.indexing` and `customer.find`. */
export function archiveCalls(store: Store): Calls {
  return {
    'archive.search': ({ wanted, limit, before }) =>
      store.read(async (db) => loadHits(db, await searchArchive(db, wanted, Math.min(limit ?? 50, mostHits), before))),
    'archive.duplicates': (input) => store.read((db) => duplicatesIn(db, input)),
    'archive.indexing': () => store.read(async (db) => done({ left: await countUnindexed(db) })),
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

/** Notices entered in the index at once, and the pause behind them in milliseconds: whoever asks the desk meanwhile waits for no more than a frame or two. */
const [atOnce, pause] = [50, 10] as const;

/** How long after one that could not be entered it is tried again, in milliseconds: the disk may be full. */
const tryAgain = 60_000;

/** Enters what waits for the archive's index while the desk is at work; answers how to stop. */
export function indexMeanwhile(store: Store): () => void {
  const next = async (): Promise<void> => {
    const entered = await store.write('archive.index', async (db) => done(await indexLatest(db, atOnce)));
    if (!entered.ok || entered.value > 0) wait(entered.ok ? pause : tryAgain);
  };
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const wait = (milliseconds: number): void => {
    if (!isStopped) timer = setTimeout(() => void next(), milliseconds);
  };
  wait(0);
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
