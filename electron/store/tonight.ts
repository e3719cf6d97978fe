import type { NoticeRecord } from '../../shared/flow/column-report.ts';
import { done, failed } from '../../shared/result.ts';
import type { Day } from '../../shared/sheet/day.ts';
import { sha256 } from './sha256.ts';
import type { Outcome, Reading, Writing } from './store.ts';

/** How many notices and lines run in a paper on each day of a stretch, killed ones left out. */
export async function bookedDays(
  db: Reading,
  paper: string,
  from: Day,
  to: Day,
): Promise<readonly { readonly day: Day; readonly notices: number; readonly lines: number }[]> {
  const rows = await db.rows
    .selectFrom('insertion')
    .innerJoin('booking', 'booking.id', 'insertion.booking_id')
    .select(['insertion.day', 'booking.measured'])
    .where('insertion.day', '>=', from)
    .where('insertion.day', '<=', to)
    .where('insertion.paper', '=', paper)
    .where('insertion.state', '!=', 'killed')
    .execute();
  const days = new Map<Day, { notices: number; lines: number }>();
  for (const { day, measured } of rows) {
    const known = days.get(day) ?? { notices: 0, lines: 0 };
    const { lines } = JSON.parse(measured) as { readonly lines: number };
    days.set(day, { notices: known.notices + 1, lines: known.lines + lines });
  }
  return [...days].map(([day, booked]) => ({ day, ...booked })).sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** Keeps a page's column as it was signed, in place of what was signed before. */
export async function signColumn(db: Writing, pageId: string, column: readonly NoticeRecord[]): Promise<void> {
  const content = JSON.stringify(column);
  const columns = { at: db.at, content, sha256: sha256(content) };
  await db.rows
    .insertInto('signed_column')
    .values({ page_id: pageId, ...columns })
    .onConflict((conflict) => conflict.column('page_id').doUpdateSet(columns))
    .execute();
  db.entries.push({ subject: 'round', id: pageId, before: null, after: JSON.stringify({ signed: column.length }) });
}

/** A page's column as it was last signed; empty where it never was. */
export async function signedColumn(db: Reading, pageId: string): Outcome<readonly NoticeRecord[]> {
  const row = await db.rows.selectFrom('signed_column').selectAll().where('page_id', '=', pageId).executeTakeFirst();
  if (row === undefined) return done([]);
  if (sha256(row.content) !== row.sha256) return failed({ kind: 'content-changed', subject: 'page', id: pageId });
  return done(JSON.parse(row.content) as readonly NoticeRecord[]);
}
