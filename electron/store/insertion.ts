import type { Day } from '../../shared/sheet/day.ts';
import { newRow, nextVersion } from './stamp.ts';
import type { Reading, Writing } from './store.ts';
import type { InsertionRow } from './tables.ts';

/** Where one running of a notice stands: 待付, 待排, 已排, 见报, 撤稿. */
export type InsertionState = 'unpaid' | 'due' | 'placed' | 'printed' | 'killed';

/** The runs of a booking as it wants them: those already printed stay, those no longer wanted are killed, killed ones wanted again run again. */
export async function keepRuns(
  db: Writing,
  booking: { readonly id: string; readonly noticeId: string; readonly paper: string },
  days: readonly Day[],
  state: 'unpaid' | 'due',
): Promise<void> {
  const known = await insertionsOf(db, booking.id);
  for (const row of known) {
    if (row.state === 'printed') continue;
    if (!days.includes(row.day)) await changeInsertion(db, row, { state: 'killed', page_id: null });
    else if (row.state !== 'placed' || row.paper !== booking.paper)
      await changeInsertion(db, row, { state, paper: booking.paper, page_id: null });
  }
  const rows: InsertionRow[] = [...new Set(days)]
    .filter((day) => !known.some((row) => row.day === day))
    .map((day) => ({
      ...newRow(db),
      booking_id: booking.id,
      notice_id: booking.noticeId,
      paper: booking.paper,
      day,
      state,
      page_id: null,
    }));
  if (rows.length > 0) await db.rows.insertInto('insertion').values(rows).execute();
  for (const row of rows) db.entries.push({ subject: 'insertion', id: row.id, before: null, after: contentOf(row) });
}

/** Changes one run; nothing happens where nothing would change. */
export async function changeInsertion(
  db: Writing,
  row: InsertionRow,
  change: Partial<Pick<InsertionRow, 'state' | 'page_id' | 'paper'>>,
): Promise<boolean> {
  const after = { ...row, ...change };
  if (contentOf(after) === contentOf(row)) return false;
  await db.rows
    .updateTable('insertion')
    .set({ ...nextVersion(db, row.row_version), ...change })
    .where('id', '=', row.id)
    .where('row_version', '=', row.row_version)
    .execute();
  db.entries.push({ subject: 'insertion', id: row.id, before: contentOf(row), after: contentOf(after) });
  return true;
}

/** Takes a placed run off its page: it is due again. One that is printed stays where it was. */
export const takeOff = async (db: Writing, run: InsertionRow): Promise<boolean> =>
  run.state === 'placed' && (await changeInsertion(db, run, { state: 'due', page_id: null }));

/** Lets the runs that wait for payment run. */
export async function releaseRuns(db: Writing, bookingId: string): Promise<void> {
  for (const run of await insertionsOf(db, bookingId)) if (run.state === 'unpaid') await changeInsertion(db, run, { state: 'due' });
}

/** A booking's runs by day. */
export const insertionsOf = async (db: Reading, bookingId: string): Promise<readonly InsertionRow[]> =>
  (await insertionsOfAll(db, [bookingId])).get(bookingId) ?? [];

/** The runs of some bookings, five hundred at most, by booking, each by day. */
export async function insertionsOfAll(db: Reading, bookingIds: readonly string[]): Promise<ReadonlyMap<string, readonly InsertionRow[]>> {
  const runs = new Map(bookingIds.map((id): [string, InsertionRow[]] => [id, []]));
  const rows = await db.rows.selectFrom('insertion').selectAll().where('booking_id', 'in', bookingIds).orderBy('day').execute();
  for (const row of rows) runs.get(row.booking_id)?.push(row);
  return runs;
}

/** What runs in a paper on a day, in the order it was taken. */
export const insertionsOn = (db: Reading, paper: string, day: Day): Promise<readonly InsertionRow[]> =>
  db.rows.selectFrom('insertion').selectAll().where('day', '=', day).where('paper', '=', paper).orderBy('booking_id').execute();

/** What stands on a page. */
export const insertionsOfPage = (db: Reading, pageId: string): Promise<readonly InsertionRow[]> =>
  db.rows.selectFrom('insertion').selectAll().where('page_id', '=', pageId).execute();

const contentOf = ({ booking_id, paper, day, state, page_id }: InsertionRow): string =>
  JSON.stringify({ bookingId: booking_id, paper, day, state, pageId: page_id });
