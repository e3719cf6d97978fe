import type { Booking, LedgerEntry } from '../../shared/api/calls/booking.ts';
import { done, failed } from '../../shared/result.ts';
import { loadBooking, type StoredBooking } from '../store/booking.ts';
import { customersOf } from '../store/customer.ts';
import { type InsertionState, insertionsOfAll } from '../store/insertion.ts';
import { balanceOf, type LedgerKind, ledgersOf } from '../store/ledger.ts';
import { loadNoticesOf, type StoredNotice } from '../store/notice.ts';
import type { Outcome, Reading } from '../store/store.ts';
import type { InsertionRow, LedgerRow } from '../store/tables.ts';

/** A booking whole, as the window sees it: notice, customer, runs, money. */
export async function wholeBooking(db: Reading, stored: StoredBooking): Outcome<Booking> {
  const whole = await wholeBookings(db, [stored]);
  return whole.ok ? done(whole.value[0]!) : whole;
}

/** Bookings whole, five hundred at most, in the order given. */
export async function wholeBookings(db: Reading, stored: readonly StoredBooking[]): Outcome<Booking[]> {
  if (stored.length === 0) return done([]);
  const ids = stored.map(({ id }) => id);
  const notices = await loadNoticesOf(
    db,
    stored.map(({ noticeId }) => noticeId),
  );
  if (!notices.ok) return notices;
  const customers = await customersOf(
    db,
    stored.map(({ customerId }) => customerId),
  );
  const [ledgers, runs] = [await ledgersOf(db, ids), await insertionsOfAll(db, ids)];
  const bookings: Booking[] = [];
  for (const booking of stored) {
    const [notice, customer] = [notices.value.get(booking.noticeId), customers.get(booking.customerId)];
    if (notice === undefined) return failed({ kind: 'missing', subject: 'notice', id: booking.noticeId });
    if (customer === undefined) return failed({ kind: 'missing', subject: 'customer', id: booking.customerId });
    bookings.push(bookingOf(booking, notice, customer, ledgers.get(booking.id) ?? [], runs.get(booking.id) ?? []));
  }
  return done(bookings);
}

function bookingOf(
  stored: StoredBooking,
  { rowVersion: noticeVersion, notice }: StoredNotice,
  customer: Booking['customer'],
  money: readonly LedgerRow[],
  runs: readonly InsertionRow[],
): Booking {
  const { key: _key, customerId: _customer, createdAt: _created, changedBy: _by, evidence, vouched, ...terms } = stored;
  return {
    ...terms,
    evidence: [...evidence],
    vouched: [...vouched],
    customer,
    noticeVersion,
    notice,
    insertions: runs.map(runOf),
    ...balanceOf(money),
    receipts: money.flatMap(({ receipt }) => (receipt === null ? [] : [receipt])),
  };
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
export const entryOf = (row: LedgerRow, customer: string): LedgerEntry => ({
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
  customer,
});
