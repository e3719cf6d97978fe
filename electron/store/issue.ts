import { done, failed } from '../../shared/result.ts';
import type { Day } from '../../shared/sheet/day.ts';
import { newRow, nextVersion, stale } from './stamp.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import type { IssueRow } from './tables.ts';

/** One day's paper. */
export interface StoredIssue {
  readonly id: string;
  readonly rowVersion: number;
  readonly paper: string;
  readonly date: Day;
  /** The running number (总第 … 期), null where nobody has given it. */
  readonly number: number | null;
}

/** The issue of a paper on a day, made when there is none yet. */
export async function openIssue(db: Writing, paper: string, date: Day): Promise<StoredIssue> {
  const found = await db.rows
    .selectFrom('issue')
    .selectAll()
    .where('paper', '=', paper)
    .where('date', '=', date)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (found !== undefined) return read(found);
  const row: IssueRow = { ...newRow(db), paper, date, number: null };
  await db.rows.insertInto('issue').values(row).execute();
  db.entries.push({ subject: 'issue', id: row.id, before: null, after: JSON.stringify({ paper, date, number: null }) });
  return read(row);
}

/** One issue. */
export async function loadIssue(db: Reading, id: string): Outcome<StoredIssue> {
  const row = await db.rows.selectFrom('issue').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst();
  return row === undefined ? failed({ kind: 'missing', subject: 'issue', id }) : done(read(row));
}

/** Gives an issue its running number, in place of the version the caller has read. */
export async function numberIssue(db: Writing, id: string, rowVersion: number, number: number | null): Outcome<number> {
  const before = await db.rows.selectFrom('issue').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst();
  if (before === undefined) return failed({ kind: 'missing', subject: 'issue', id });
  if (before.row_version !== rowVersion) return failed(stale('issue', before, rowVersion));
  await db.rows
    .updateTable('issue')
    .set({ ...nextVersion(db, rowVersion), number })
    .where('id', '=', id)
    .execute();
  const { paper, date } = before;
  const [was, is] = [before.number, number].map((one) => JSON.stringify({ paper, date, number: one })) as [string, string];
  db.entries.push({ subject: 'issue', id, before: was, after: is });
  return done(rowVersion + 1);
}

/** The newest issues, latest day first. */
export async function listIssues(db: Reading, limit: number): Promise<readonly StoredIssue[]> {
  const rows = await db.rows
    .selectFrom('issue')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('date', 'desc')
    .orderBy('paper')
    .limit(limit)
    .execute();
  return rows.map(read);
}

const read = (row: IssueRow): StoredIssue => ({
  id: row.id,
  rowVersion: row.row_version,
  paper: row.paper,
  date: row.date,
  number: row.number,
});
