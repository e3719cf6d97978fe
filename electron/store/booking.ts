import { type SqlBool, sql } from 'kysely';
import type { Fault } from '../../shared/api/faults.ts';
import type { NoticeStyle } from '../../shared/notice/notice.ts';
import type { Measured, Price } from '../../shared/notice/tariff.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import type { Day } from '../../shared/sheet/day.ts';
import { sha256Of } from './sha256.ts';
import { newRow, nextVersion } from './stamp.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import type { BookingRow } from './tables.ts';

/** Whether a booking runs for certain, is held back (待定), or waits for room (备用). */
export type Standing = 'firm' | 'hold' | 'standby';

/** What was agreed at the counter, apart from the notice, its runs and the money. */
export interface Terms {
  readonly paper: string;
  readonly tariff: string;
  readonly style: NoticeStyle;
  readonly standing: Standing;
  readonly measured: Measured;
  readonly price: Price;
  readonly evidence: readonly string[];
  readonly vouched: readonly string[];
}

/** A booking with the facts of its record. */
export interface StoredBooking extends Terms {
  readonly id: string;
  readonly rowVersion: number;
  readonly key: string | null;
  readonly noticeId: string;
  readonly customerId: string;
  readonly takenOn: Day;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly clerk: string;
  /** Whose hand changed it last. */
  readonly changedBy: string;
  readonly deskId: string;
  /** The sum of its ledger. */
  readonly owed: number;
}

/** Keeps a new booking, nothing owed yet; `key` is the window's own name for the order. */
export async function addBooking(
  db: Writing,
  { key, noticeId, customerId, takenOn }: Pick<StoredBooking, 'key' | 'noticeId' | 'customerId' | 'takenOn'>,
  terms: Terms,
): Promise<string> {
  const columns = bookingColumns({ key, noticeId, customerId, takenOn }, terms);
  const row: BookingRow = { ...newRow(db), ...columns, owed: 0 };
  await db.rows.insertInto('booking').values(row).execute();
  db.entries.push({ subject: 'booking', id: row.id, before: null, after: contentOf(row) });
  return row.id;
}

/** Puts terms in place of those of a booking just read in this order, whose version was the caller's; answers the new version. */
export async function changeBooking(db: Writing, before: StoredBooking, terms: Terms): Promise<number> {
  const { id, rowVersion } = before;
  const after = bookingColumns(before, terms);
  await db.rows
    .updateTable('booking')
    .set({ ...nextVersion(db, rowVersion), ...after })
    .where('id', '=', id)
    .where('row_version', '=', rowVersion)
    .execute();
  db.entries.push({ subject: 'booking', id, before: contentOf(bookingColumns(before, before)), after: contentOf(after) });
  return rowVersion + 1;
}

/** One booking, its content checked against its SHA-256. */
export async function loadBooking(db: Reading, id: string): Outcome<StoredBooking> {
  const row = await rowOf(db, id);
  return row === undefined ? failed({ kind: 'missing', subject: 'booking', id }) : readBooking(row);
}

/** The bookings of some ids, five hundred at most, by id; those that are not there are left out. */
export async function loadBookingsOf(db: Reading, ids: readonly string[]): Outcome<ReadonlyMap<string, StoredBooking>> {
  const rows = await db.rows.selectFrom('booking').selectAll().where('id', 'in', ids).where('deleted_at', 'is', null).execute();
  const bookings = readBookings(rows);
  return bookings.ok ? done(new Map(bookings.value.map((booking) => [booking.id, booking]))) : bookings;
}

/** The booking a window has named so before, or null. */
export async function bookingOfKey(db: Reading, key: string): Promise<string | null> {
  const row = await db.rows.selectFrom('booking').select('id').where('key', '=', key).executeTakeFirst();
  return row?.id ?? null;
}

/** What a list of bookings asks for; every condition given must hold. */
export interface BookingsWanted {
  readonly takenFrom?: Day;
  readonly takenTo?: Day;
  readonly customerId?: string;
  readonly before?: string;
  /** Only with a running on this day. */
  readonly runsOn?: { readonly paper: string; readonly day: Day };
  readonly owing?: boolean;
  readonly limit: number;
}

/** Bookings, newest first. */
export async function loadBookings(db: Reading, wanted: BookingsWanted): Outcome<readonly StoredBooking[]> {
  let rows = db.rows.selectFrom('booking').selectAll('booking').where('deleted_at', 'is', null);
  if (wanted.takenFrom !== undefined) rows = rows.where('taken_on', '>=', wanted.takenFrom);
  if (wanted.takenTo !== undefined) rows = rows.where('taken_on', '<=', wanted.takenTo);
  if (wanted.customerId !== undefined) rows = rows.where('customer_id', '=', wanted.customerId);
  if (wanted.before !== undefined) rows = rows.where('booking.id', '<', wanted.before);
  const { runsOn } = wanted;
  if (runsOn !== undefined)
    rows = rows.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('insertion')
          .select('insertion.id')
          .whereRef('insertion.booking_id', '=', 'booking.id')
          .where('insertion.day', '=', runsOn.day)
          .where('insertion.paper', '=', runsOn.paper)
          .where('insertion.state', '!=', 'killed'),
      ),
    );
  if (wanted.owing === true) {
    // Written out, so that SQLite sees that the index of those who owe or are owed holds them all.
    rows = rows.where(sql<SqlBool>`owed <> 0 AND owed > 0`);
  }
  return readBookings(await rows.orderBy('booking.id', 'desc').limit(wanted.limit).execute());
}

function readBookings(rows: readonly BookingRow[]): Result<readonly StoredBooking[], Fault> {
  const bookings: StoredBooking[] = [];
  for (const row of rows) {
    const booking = readBooking(row);
    if (!booking.ok) return booking;
    bookings.push(booking.value);
  }
  return done(bookings);
}

const rowOf = (db: Reading, id: string): Promise<BookingRow | undefined> =>
  db.rows.selectFrom('booking').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst();

/** A booking as columns of its table, with their SHA-256. */
export function bookingColumns(
  { key, noticeId, customerId, takenOn }: Pick<StoredBooking, 'key' | 'noticeId' | 'customerId' | 'takenOn'>,
  terms: Terms,
) {
  const columns = { key, notice_id: noticeId, customer_id: customerId, taken_on: takenOn, ...columnsOf(terms) };
  return { ...columns, sha256: hashOf(columns) };
}

type Columns = Pick<BookingRow, 'paper' | 'tariff' | 'bold' | 'box' | 'standing' | 'measured' | 'price' | 'evidence' | 'vouched'>;
type Content = Columns & Pick<BookingRow, 'key' | 'notice_id' | 'customer_id' | 'taken_on'>;

const columnsOf = (terms: Terms): Columns => ({
  paper: terms.paper,
  tariff: terms.tariff,
  bold: terms.style.bold ? 1 : 0,
  box: terms.style.box ? 1 : 0,
  standing: terms.standing,
  measured: JSON.stringify(terms.measured),
  price: JSON.stringify(terms.price),
  evidence: JSON.stringify(terms.evidence),
  vouched: JSON.stringify(terms.vouched),
});

const partsOf = (row: Content) =>
  [
    row.key,
    row.notice_id,
    row.customer_id,
    row.taken_on,
    row.paper,
    row.tariff,
    row.bold,
    row.box,
    row.standing,
    row.measured,
    row.price,
    row.evidence,
    row.vouched,
  ] as const;
const hashOf = (row: Content): string => sha256Of(...partsOf(row));
const contentOf = (row: Content): string => JSON.stringify(partsOf(row));

/** A row of the table as a booking, its content checked against its SHA-256. */
export function readBooking(row: BookingRow): Result<StoredBooking, Fault> {
  if (hashOf(row) !== row.sha256) return failed({ kind: 'content-changed', subject: 'booking', id: row.id });
  return done({
    id: row.id,
    rowVersion: row.row_version,
    key: row.key,
    noticeId: row.notice_id,
    customerId: row.customer_id,
    takenOn: row.taken_on,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    clerk: row.created_by,
    changedBy: row.updated_by,
    deskId: row.desk_id,
    owed: row.owed,
    paper: row.paper,
    tariff: row.tariff,
    style: { bold: row.bold === 1, box: row.box === 1 },
    standing: row.standing as Standing,
    measured: JSON.parse(row.measured) as Measured,
    price: JSON.parse(row.price) as Price,
    evidence: JSON.parse(row.evidence) as readonly string[],
    vouched: JSON.parse(row.vouched) as readonly string[],
  });
}
