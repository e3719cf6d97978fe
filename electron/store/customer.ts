import { done, failed } from '../../shared/result.ts';
import { noticesOfNames } from './archive.ts';
import { newRow } from './stamp.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import type { CustomerRow } from './tables.ts';

/** A customer with the facts of its record. */
export interface StoredCustomer {
  readonly id: string;
  readonly rowVersion: number;
  readonly name: string;
  readonly phone: string;
  readonly initials: string;
  /** Orders they have given, and the day of the last. */
  readonly bookings: number;
  readonly lastDay: string | null;
}

/** Whom a notice is for: a known customer, or a name and telephone number. */
export interface CustomerOrder {
  readonly id: string | null;
  readonly name: string;
  readonly phone: string;
}

/** The customers of some ids, five hundred at most, by id: whose an order is, and under which number they are called. */
export async function customersOf(
  db: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<CustomerRow, 'id' | 'name' | 'phone'>>> {
  const rows = await db.rows.selectFrom('customer').select(['id', 'name', 'phone']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The digits of a telephone number from the last to the first, so that its end can be looked up. */
const backwards = (phone: string): string => [...phone.replace(/\D/g, '')].reverse().join('');

/** The customer meant: by id, else by the very name and number, else a new one with the initials given. */
export async function openCustomer(db: Writing, { id, name, phone }: CustomerOrder, initials: string): Outcome<string> {
  const rows = db.rows.selectFrom('customer').select('id').where('deleted_at', 'is', null);
  if (id !== null) {
    const known = await rows.where('id', '=', id).executeTakeFirst();
    return known === undefined ? failed({ kind: 'missing', subject: 'customer', id }) : done(known.id);
  }
  const same = await rows.where('name', '=', name).where('phone', '=', phone).executeTakeFirst();
  if (same !== undefined) return done(same.id);
  const row: CustomerRow = { ...newRow(db), name, initials, phone, backwards: backwards(phone) };
  await db.rows.insertInto('customer').values(row).execute();
  db.entries.push({ subject: 'customer', id: row.id, before: null, after: JSON.stringify({ name, phone, initials }) });
  return done(row.id);
}

/** Figures alone, more of them than stand in a name. The index holds telephone numbers too, and where those of a town begin alike it would go through all of them for a name it does not have. */
const isTelephone = (wanted: string): boolean => /^[\d -]+$/.test(wanted) && wanted.replace(/\D/g, '').length > 4;

/** The last text that begins with these: what a range over an index ends at. */
const past = (beginning: string): string => `${beginning}\u{10ffff}`;

/** Customers by the beginning of their name, initials or the end of their number, and where there are none by any part of the name, unless a telephone number is typed; the latest made first. */
export async function findCustomers(db: Reading, typed: string, limit: number): Promise<readonly StoredCustomer[]> {
  const wanted = typed.trim();
  const found = new Map<string, CustomerRow>();
  const all = () => db.rows.selectFrom('customer').selectAll().where('deleted_at', 'is', null).limit(limit);
  const keep = (rows: readonly CustomerRow[]): void => {
    for (const row of rows) found.set(row.id, row);
  };
  if (wanted === '') keep(await all().orderBy('id', 'desc').execute());
  else {
    keep(await all().where('name', '>=', wanted).where('name', '<', past(wanted)).execute());
    const letters = wanted.toLowerCase();
    if (/^[a-z0-9]+$/.test(letters)) keep(await all().where('initials', '>=', letters).where('initials', '<', past(letters)).execute());
    const tail = backwards(wanted);
    if (/^[\d -]+$/.test(wanted) && tail !== '')
      keep(await all().where('backwards', '>=', tail).where('backwards', '<', past(tail)).execute());
    if (found.size === 0 && !isTelephone(wanted)) keep(await byPartOfName(db, wanted, limit));
  }
  const rows = [...found.values()].sort((one, other) => (one.id < other.id ? 1 : -1)).slice(0, limit);
  return Promise.all(rows.map((row) => read(db, row)));
}

/** Customers by any part of their name, looked for among those of the latest orders. */
async function byPartOfName(db: Reading, wanted: string, limit: number): Promise<readonly CustomerRow[]> {
  const notices = await noticesOfNames(db, wanted, 10 * limit);
  if (notices.length === 0) return [];
  return db.rows
    .selectFrom('customer')
    .selectAll()
    .where('deleted_at', 'is', null)
    .where('id', 'in', db.rows.selectFrom('booking').select('customer_id').where('notice_id', 'in', notices))
    .limit(limit)
    .execute();
}

async function read(db: Reading, row: CustomerRow): Promise<StoredCustomer> {
  const { bookings, lastDay } = await db.rows
    .selectFrom('booking')
    .select(({ fn }) => [fn.countAll<number>().as('bookings'), fn.max('taken_on').as('lastDay')])
    .where('customer_id', '=', row.id)
    .executeTakeFirstOrThrow();
  const { id, name, phone, initials } = row;
  return { id, rowVersion: row.row_version, name, phone, initials, bookings, lastDay };
}
