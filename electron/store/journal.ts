import type { Subject } from '../../shared/api/faults.ts';
import type { Reading, Writing } from './store.ts';
import type { JournalRow } from './tables.ts';

/** Rows go in by the hundred: SQLite binds 32 766 values a statement, PostgreSQL 65 535. */
export function* inLots<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += 500) yield rows.slice(from, from + 500);
}

/** Writes down an order's changes, in the order's own transaction. The journal is only ever added to. */
export async function enterJournal(db: Writing): Promise<void> {
  const rows: JournalRow[] = db.entries.map(({ subject, id, before, after }) => ({
    id: db.newId(),
    at: db.at,
    who: db.who,
    what: db.what,
    subject,
    record_id: id,
    before,
    after,
    desk_id: db.deskId,
  }));
  for (const lot of inLots(rows)) await db.rows.insertInto('journal').values(lot).execute();
}

/** The journal of one record, oldest first. */
export async function readJournal(db: Reading, recordId: string): Promise<readonly JournalRow[]> {
  return db.rows.selectFrom('journal').selectAll().where('record_id', '=', recordId).orderBy('at').orderBy('id').execute();
}

/** The newest entry: its id, and when it was made (UTC, ISO text); undefined in a store nobody has changed. */
export async function newestEntry(db: Reading): Promise<{ readonly id: string; readonly at: string } | undefined> {
  return db.rows.selectFrom('journal').select(['id', 'at']).orderBy('id', 'desc').limit(1).executeTakeFirst();
}

/** What was entered after the entry of an id ('' for the first), oldest first, without what a desk entered itself; the ids of entries rise with time. */
export async function changesSince(db: Reading, entry: string, besides: string | null) {
  const later = db.rows.selectFrom('journal').select(['id', 'at', 'what', 'subject', 'record_id']).where('id', '>', entry).orderBy('id');
  const rows = await (besides === null ? later : later.where('desk_id', '!=', besides)).execute();
  return rows.map(({ id, at, what, subject, record_id }) => ({ entry: id, at, what, subject: subject as Subject, id: record_id }));
}
