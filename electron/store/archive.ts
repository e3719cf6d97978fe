import { sql } from 'kysely';
import { numberKeys, numbersByKey } from '../../shared/notice/duplicates.ts';
import type { Notice } from '../../shared/notice/notice.ts';
import { gramsOf, questionOf } from './grams.ts';
import { inLots } from './journal.ts';
import type { Reading, Writing } from './store.ts';

/** What the archive reads of a notice. */
export interface Archived {
  readonly id: string;
  readonly notice: Pick<Notice, 'head' | 'text' | 'numbers'>;
}

/** Enters notices in the archive, or anew after a change: their numbers in their one writing, and in the index their text, whose they are, when they run, their receipts. */
export async function archiveNotices(db: Writing, notices: readonly Archived[]): Promise<void> {
  for (const lot of inLots(notices)) {
    const ids = lot.map(({ id }) => id);
    await db.rows.deleteFrom('notice_number').where('notice_id', 'in', ids).execute();
    const numbers = lot.flatMap(({ id, notice }) => numberKeys(notice).map((number) => ({ number, notice_id: id })));
    for (const some of inLots(numbers)) await db.rows.insertInto('notice_number').values(some).execute();
    const docs = await docsOf(db, ids);
    const orders = await ordersOf(db, ids);
    const texts = lot.map(({ id, notice }) => {
      const { name, words } = orders.get(id) ?? { name: '', words: [] };
      return sql`(${docs.get(id)}, ${[notice.head, notice.text, ...words].map(gramsOf).join(' | ')}, ${gramsOf(name)})`;
    });
    await sql`DELETE FROM archive_text WHERE rowid IN (${sql.join([...docs.values()])})`.execute(db.rows);
    await sql`INSERT INTO archive_text (rowid, grams, name) VALUES ${sql.join(texts)}`.execute(db.rows);
  }
}

/** The numbers by which the index knows some notices; those it has not met yet get theirs. */
async function docsOf(db: Writing, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  await sql`INSERT INTO archive (notice_id) VALUES ${sql.join(ids.map((id) => sql`(${id})`))} ON CONFLICT DO NOTHING`.execute(db.rows);
  const rows = await db.rows.selectFrom('archive').selectAll().where('notice_id', 'in', ids).execute();
  return new Map(rows.map(({ doc, notice_id }) => [notice_id, doc]));
}

/** What some notices are found by besides their text: whose they are, and telephone, days, receipts. */
async function ordersOf(db: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, { name: string; words: string[] }>> {
  const bookings = await db.rows
    .selectFrom('booking')
    .innerJoin('customer', 'customer.id', 'booking.customer_id')
    .select(['booking.id', 'booking.notice_id', 'booking.taken_on', 'customer.name', 'customer.phone'])
    .where('booking.notice_id', 'in', ids)
    .execute();
  if (bookings.length === 0) return new Map();
  const orders = new Map(bookings.map(({ id, name, phone, taken_on }) => [id, { name, words: [phone, taken_on] }]));
  const of = [...orders.keys()];
  const runs = await db.rows.selectFrom('insertion').select(['booking_id', 'day']).where('booking_id', 'in', of).execute();
  for (const { booking_id, day } of runs) orders.get(booking_id)?.words.push(day);
  const money = await db.rows.selectFrom('ledger').select(['booking_id', 'receipt']).where('booking_id', 'in', of).execute();
  for (const { booking_id, receipt } of money) if (receipt !== null) orders.get(booking_id)?.words.push(receipt);
  return new Map(bookings.map(({ id, notice_id }) => [notice_id, orders.get(id) ?? { name: '', words: [] }]));
}

/** The ids of notices in which every word typed occurs, of all where nothing is typed, the latest first; `before` goes on behind a notice already seen. */
export async function searchArchive(db: Reading, wanted: string, limit: number, before?: string): Promise<readonly string[]> {
  const seen =
    before === undefined ? undefined : await db.rows.selectFrom('archive').select('doc').where('notice_id', '=', before).executeTakeFirst();
  if (wanted.trim() === '') return latest(db, limit, seen?.doc);
  const question = questionOf(wanted);
  return question === undefined ? [] : found(db, question, limit, seen?.doc);
}

async function latest(db: Reading, limit: number, behind: number = Number.MAX_SAFE_INTEGER): Promise<readonly string[]> {
  const rows = db.rows.selectFrom('archive').select('notice_id').where('doc', '<', behind).orderBy('doc', 'desc').limit(limit);
  return (await rows.execute()).map(({ notice_id }) => notice_id);
}

/** The ids of notices of customers in whose name every word typed occurs, the latest first. */
export async function noticesOfNames(db: Reading, wanted: string, limit: number): Promise<readonly string[]> {
  const question = questionOf(wanted);
  return question === undefined ? [] : found(db, `name : (${question})`, limit);
}

async function found(db: Reading, question: string, limit: number, behind: number = Number.MAX_SAFE_INTEGER): Promise<readonly string[]> {
  const { rows } = await sql<{ notice_id: string }>`
    SELECT archive.notice_id FROM (
      SELECT rowid AS doc FROM archive_text WHERE archive_text MATCH ${question} AND rowid < ${behind} ORDER BY rowid DESC LIMIT ${limit}
    ) AS found JOIN archive ON archive.doc = found.doc ORDER BY found.doc DESC`.execute(db.rows);
  return rows.map(({ notice_id }) => notice_id);
}

/** The notices that bear one of a notice's numbers, the latest first, each with the first number it shares; `without` is left out. */
export async function duplicatesOf(
  db: Reading,
  notice: Notice,
  without: string | undefined,
  limit = 50,
): Promise<readonly { readonly number: string; readonly noticeId: string }[]> {
  const numbers = numbersByKey(notice);
  if (numbers.size === 0) return [];
  const rows = await db.rows
    .selectFrom('notice_number')
    .selectAll()
    .where('number', 'in', [...numbers.keys()].slice(0, 200))
    .orderBy('notice_id', 'desc')
    .limit(limit + 1)
    .execute();
  const found = new Map<string, string>();
  for (const { number, notice_id } of rows)
    if (notice_id !== without && !found.has(notice_id)) found.set(notice_id, numbers.get(number) ?? '');
  return [...found].slice(0, limit).map(([noticeId, number]) => ({ noticeId, number }));
}
