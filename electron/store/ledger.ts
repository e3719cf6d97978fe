import { type SqlBool, sql } from 'kysely';
import type { Fen } from '../../shared/notice/money.ts';
import type { Day } from '../../shared/sheet/day.ts';
import { sha256Of } from './sha256.ts';
import type { Reading, Writing } from './store.ts';
import type { LedgerRow } from './tables.ts';

/** What kind of line it is: a price charged, money taken, money given back, a price let off. */
export type LedgerKind = 'charge' | 'payment' | 'refund' | 'credit';

/** What is entered in the ledger; `amount` is what it adds to what the customer owes: payments and credits are negative. */
export interface LedgerOrder {
  readonly day: Day;
  readonly bookingId: string;
  readonly kind: LedgerKind;
  readonly means: 'cash' | 'transfer' | null;
  readonly amount: Fen;
  readonly note: string;
}

/** What a booking comes to: charged less what was let off, paid less what was given back, and what is still owed. */
export interface Balance {
  readonly charged: Fen;
  readonly paid: Fen;
  readonly owed: Fen;
}

/** Enters a line and adds it to what its booking owes; money that changes hands gets the desk's next receipt number, which is answered. */
export async function enterLedger(db: Writing, order: LedgerOrder): Promise<string | null> {
  const receipt = order.kind === 'payment' || order.kind === 'refund' ? await nextReceipt(db) : null;
  const { day, bookingId, kind, means, amount, note } = order;
  const content = { day, clerk: db.who, desk_id: db.deskId, booking_id: bookingId, kind, means, amount, receipt, note };
  const row: LedgerRow = { id: db.newId(), at: db.at, ...content, sha256: sha256Of(content) };
  await db.rows.insertInto('ledger').values(row).execute();
  await db.rows
    .updateTable('booking')
    .set(({ eb }) => ({ owed: eb('owed', '+', amount) }))
    .where('id', '=', bookingId)
    .execute();
  db.entries.push({ subject: 'ledger', id: row.id, before: null, after: JSON.stringify(content) });
  return receipt;
}

/** The desk's next receipt number, A-000123: counted in the order's own transaction, so that an order undone leaves no gap. */
async function nextReceipt(db: Writing): Promise<string> {
  const till = await db.rows.selectFrom('till').selectAll().where('desk_id', '=', db.deskId).executeTakeFirst();
  if (till === undefined) {
    const { tills } = await db.rows
      .selectFrom('till')
      .select(({ fn }) => fn.countAll<number>().as('tills'))
      .executeTakeFirstOrThrow();
    const prefix = lettersOf(tills);
    await db.rows.insertInto('till').values({ desk_id: db.deskId, prefix, next: 2 }).execute();
    return receiptOf(prefix, 1);
  }
  await db.rows
    .updateTable('till')
    .set({ next: till.next + 1 })
    .where('desk_id', '=', db.deskId)
    .execute();
  return receiptOf(till.prefix, till.next);
}

const receiptOf = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(6, '0')}`;

/** A, B, … Z, AA, AB, …: the letters of the till so many tills came before. */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

/** What a booking comes to by the ledger. */
export const balanceOf = (lines: readonly Pick<LedgerRow, 'kind' | 'amount'>[]): Balance => {
  const sum = (...kinds: readonly string[]): number =>
    lines.reduce((total, line) => total + (kinds.includes(line.kind) ? line.amount : 0), 0);
  const charged = sum('charge', 'credit');
  const paid = 0 - sum('payment', 'refund');
  return { charged, paid, owed: charged - paid };
};

/** The ledger of one booking, oldest first. */
export const ledgerOf = async (db: Reading, bookingId: string): Promise<readonly LedgerRow[]> =>
  (await ledgersOf(db, [bookingId])).get(bookingId) ?? [];

/** The ledgers of some bookings, five hundred at most, by booking, each oldest first. */
export async function ledgersOf(db: Reading, bookingIds: readonly string[]): Promise<ReadonlyMap<string, readonly LedgerRow[]>> {
  const ledgers = new Map(bookingIds.map((id): [string, LedgerRow[]] => [id, []]));
  const rows = await db.rows.selectFrom('ledger').selectAll().where('booking_id', 'in', bookingIds).orderBy('id').execute();
  for (const row of rows) ledgers.get(row.booking_id)?.push(row);
  return ledgers;
}

/** Whose entries are wanted of a ledger: one clerk's, some customers' (by id, five hundred at most); all that is given must hold. */
export interface LedgerOf {
  readonly clerk?: string;
  readonly customers?: readonly string[];
}

/** The ledger from one day to another, oldest first. */
export async function readLedger(db: Reading, from: Day, to: Day, { clerk, customers }: LedgerOf = {}): Promise<readonly LedgerRow[]> {
  let rows = db.rows.selectFrom('ledger').selectAll().where('day', '>=', from).where('day', '<=', to);
  if (clerk !== undefined) rows = rows.where('clerk', '=', clerk);
  if (customers !== undefined)
    rows = rows.where('booking_id', 'in', db.rows.selectFrom('booking').select('id').where('customer_id', 'in', customers));
  return rows.orderBy('day').orderBy('id').execute();
}

/** Everything owed to the house at the end of a day: what is owed now, less what came in the books since. */
export async function owedAt(db: Reading, day: Day): Promise<Fen> {
  const now = await db.rows
    .selectFrom('booking')
    .select(({ fn }) => fn.sum<number | null>('owed').as('owed'))
    .where(sql<SqlBool>`owed <> 0`)
    .executeTakeFirstOrThrow();
  const since = await db.rows
    .selectFrom('ledger')
    .select(({ fn }) => fn.sum<number | null>('amount').as('amount'))
    .where('day', '>', day)
    .executeTakeFirstOrThrow();
  return (now.owed ?? 0) - (since.amount ?? 0);
}

/** Whether a line of the ledger is still what was entered. For the look through a whole store. */
export const isAsEntered = ({ id: _id, at: _at, sha256, ...content }: LedgerRow): boolean => sha256Of(content) === sha256;
