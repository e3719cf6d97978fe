import type { Booking, LedgerEntry } from '../../shared/api/calls/booking.ts';
import { done, failed } from '../../shared/result.ts';
import { loadBooking, type StoredBooking } from '../store/booking.ts';
import { type InsertionState, insertionsOf } from '../store/insertion.ts';
import { balanceOf, type LedgerKind, ledgerOf } from '../store/ledger.ts';
import { loadNotice } from '../store/notice.ts';
import type { Outcome, Reading } from '../store/store.ts';
import type { InsertionRow, LedgerRow } from '../store/tables.ts';

/** A booking whole, as the window sees it: notice, customer, runs, money. */
export async function wholeBooking(db: Reading, stored: StoredBooking): Outcome<Booking> {
  const notice = await loadNotice(db, stored.noticeId);
  if (!notice.ok) return notice;
  const customer = await db.rows
    .selectFrom('customer')
    .select(['id', 'name', 'phone'])
    .where('id', '=', stored.customerId)
    .executeTakeFirstOrThrow();
  const money = await ledgerOf(db, stored.id);
  const { key: _key, customerId: _customer, createdAt: _created, changedBy: _by, evidence, vouched, ...terms } = stored;
  return done({
    ...terms,
    evidence: [...evidence],
    vouched: [...vouched],
    customer,
    noticeVersion: notice.value.rowVersion,
    notice: notice.value.notice,
    insertions: (await insertionsOf(db, stored.id)).map(runOf),
    ...balanceOf(money),
    receipts: money.flatMap(({ receipt }) => (receipt === null ? [] : [receipt])),
  });
}

/** A booking in the version the caller has read; `stale`, with the booking as it is now, when another hand was quicker. */
export async function bookingAt(db: Reading, id: string, rowVersion: number): Outcome<StoredBooking> {
  const stored = await loadBooking(db, id);
  if (!stored.ok || stored.value.rowVersion === rowVersion) return stored;
  const theirs = await wholeBooking(db, stored.value);
  if (!theirs.ok) return theirs;
  const { rowVersion: found, changedBy: by, updatedAt: at } = stored.value;
  return failed({ kind: 'stale', subject: 'booking', id, expected: rowVersion, found, by, at, theirs: theirs.value });
}

const runOf = ({ id, row_version, paper, day, state, page_id }: InsertionRow) => ({
  id,
  rowVersion: row_version,
  paper,
  day,
  state: state as InsertionState,
  pageId: page_id,
});

/** A line of the ledger as the window sees it. */
export const entryOf = (row: LedgerRow): LedgerEntry => ({
  id: row.id,
  at: row.at,
  day: row.day,
  clerk: row.clerk,
  deskId: row.desk_id,
  bookingId: row.booking_id,
  kind: row.kind as LedgerKind,
  means: row.means as LedgerEntry['means'],
  amount: row.amount,
  receipt: row.receipt,
  note: row.note,
});
