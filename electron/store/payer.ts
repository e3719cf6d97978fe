import { inLots } from './journal.ts';
import type { Reading } from './store.ts';

/** The customers' names of some bookings, by booking. */
export async function payersOf(db: Reading, bookingIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const lot of inLots([...new Set(bookingIds)])) {
    const rows = await db.rows
      .selectFrom('booking')
      .innerJoin('customer', 'customer.id', 'booking.customer_id')
      .select(['booking.id', 'customer.name'])
      .where('booking.id', 'in', lot)
      .execute();
    for (const { id, name } of rows) names.set(id, name);
  }
  return names;
}
