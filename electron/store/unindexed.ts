import { archiveNotices } from './archive.ts';
import { readNotice } from './notice.ts';
import type { Reading, Writing } from './store.ts';

/** How many notices the index does not hold yet: some only after a migration has laid it out anew. */
export const countUnindexed = (db: Reading): Promise<number> =>
  db.rows
    .selectFrom('unindexed')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
    .then(({ count }) => count);

/** Enters the latest of the notices that the index does not hold yet, at most so many; answers how many those were. A damaged one is left out. */
export async function indexLatest(db: Writing, most: number): Promise<number> {
  const latest = await db.rows.selectFrom('unindexed').select('doc').orderBy('doc', 'desc').limit(most).execute();
  if (latest.length === 0) return 0;
  const docs = latest.map(({ doc }) => doc);
  const rows = await db.rows
    .selectFrom('notice')
    .selectAll('notice')
    .innerJoin('archive', 'archive.notice_id', 'notice.id')
    .where('archive.doc', 'in', docs)
    .execute();
  const read = rows.map((row) => ({ id: row.id, notice: readNotice(row) }));
  await archiveNotices(
    db,
    read.flatMap(({ id, notice }) => (notice.ok ? [{ id, notice: notice.value }] : [])),
  );
  await db.rows.deleteFrom('unindexed').where('doc', 'in', docs).execute();
  return docs.length;
}
