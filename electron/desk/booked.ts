import type { Booking, LedgerEntry } from '../../shared/api/calls/booking.ts';
import { done } from '../../shared/result.ts';
import type { StoredBooking } from '../store/booking.ts';
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
  const { key: _key, customerId: _customer, createdAt: _created, evidence, vouched, ...terms } = stored;
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
