import type { ArchiveHit } from '../../shared/api/calls/archive.ts';
import { done } from '../../shared/result.ts';
import { readNotice } from './notice.ts';
import type { Outcome, Reading } from './store.ts';

/** The notices of some ids as the archive shows them, in the order asked, each with whose it is and when it runs; those deleted are left out. */
export async function loadHits(db: Reading, ids: readonly string[]): Outcome<ArchiveHit[]> {
  if (ids.length === 0) return done([]);
  const [notices, bookings, runs] = await Promise.all([
    db.rows.selectFrom('notice').selectAll().where('id', 'in', ids).where('deleted_at', 'is', null).execute(),
    db.rows
      .selectFrom('booking')
      .innerJoin('customer', 'customer.id', 'booking.customer_id')
      .select(['booking.id', 'booking.notice_id', 'customer.name', 'customer.phone'])
      .where('booking.notice_id', 'in', ids)
      .execute(),
    db.rows
      .selectFrom('booking')
      .innerJoin('insertion', 'insertion.booking_id', 'booking.id')
      .select(({ fn }) => ['booking.notice_id', fn.min('insertion.day').as('first'), fn.max('insertion.day').as('last')])
      .where('booking.notice_id', 'in', ids)
      .where('insertion.state', '!=', 'killed')
      .groupBy('booking.notice_id')
      .execute(),
  ]);
  const rows = new Map(notices.map((row) => [row.id, row]));
  const ordered = new Map(bookings.map((booking) => [booking.notice_id, booking]));
  const days = new Map(runs.map((run) => [run.notice_id, run]));
  const hits: ArchiveHit[] = [];
  for (const id of ids) {
    const row = rows.get(id);
    if (row === undefined) continue;
    const read = readNotice(row);
    if (!read.ok) return read;
    const [booking, run] = [ordered.get(id), days.get(id)];
    hits.push({
      noticeId: id,
      bookingId: booking?.id ?? null,
      customer: booking?.name ?? '',
      phone: booking?.phone ?? '',
      takenAt: row.created_at,
      first: run?.first ?? null,
      last: run?.last ?? null,
      notice: read.value,
    });
  }
  return done(hits);
}
