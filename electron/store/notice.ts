import type { ExpressionBuilder } from 'kysely';
import type { Fault } from '../../shared/api/faults.ts';
import type { Finding, Notice, NoticeNumber } from '../../shared/notice/notice.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import { archiveNotice } from './archive.ts';
import type { Entry } from './entry.ts';
import { inLots } from './journal.ts';
import { sha256Of } from './sha256.ts';
import { newRow, nextVersion, stale } from './stamp.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import type { NoticeRow, Tables } from './tables.ts';

/** A notice with the facts of its record; `pageId` is null while it waits for a page. */
export interface StoredNotice {
  readonly id: string;
  readonly pageId: string | null;
  readonly rowVersion: number;
  readonly updatedAt: string;
  readonly notice: Notice;
}

/** Keeps new notices on a page (or waiting for one), the first at `position`; answers their ids in the same order. */
export async function addNotices(
  db: Writing,
  pageId: string | null,
  position: number,
  notices: readonly Notice[],
): Promise<readonly string[]> {
  const rows: NoticeRow[] = notices.map((notice, index) => ({
    ...newRow(db),
    page_id: pageId,
    position: position + index,
    ...columnsOf(notice),
  }));
  for (const lot of inLots(rows)) await db.rows.insertInto('notice').values(lot).execute();
  db.entries.push(
    ...rows.map((row, index): Entry => ({ subject: 'notice', id: row.id, before: null, after: JSON.stringify(notices[index]) })),
  );
  for (const [index, row] of rows.entries()) await archiveNotice(db, row.id, notices[index]!);
  return rows.map((row) => row.id);
}

/** Puts a notice in place of the version the caller has read; answers the new version, or `stale` when another hand was quicker. */
export async function changeNotice(db: Writing, id: string, rowVersion: number, notice: Notice): Outcome<number> {
  const before = await rowOf(db, id);
  if (before === undefined) return failed({ kind: 'missing', subject: 'notice', id });
  const { numUpdatedRows } = await db.rows
    .updateTable('notice')
    .set({ ...nextVersion(db, rowVersion), ...columnsOf(notice) })
    .where('id', '=', id)
    .where('row_version', '=', rowVersion)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return failed(stale('notice', before, rowVersion));
  db.entries.push({ subject: 'notice', id, before: JSON.stringify(noticeOf(before)), after: JSON.stringify(notice) });
  await archiveNotice(db, id, notice, await archiveWords(db, id));
  return done(rowVersion + 1);
}

/** One notice, its content checked against its SHA-256. */
export async function loadNotice(db: Reading, id: string): Outcome<StoredNotice> {
  const row = await rowOf(db, id);
  return row === undefined ? failed({ kind: 'missing', subject: 'notice', id }) : readNoticeRow(row);
}

/** What a notice is found by besides its text: whose it is, when it runs, its receipts. */
export async function archiveWords(db: Reading, noticeId: string): Promise<readonly string[]> {
  const booking = await db.rows
    .selectFrom('booking')
    .innerJoin('customer', 'customer.id', 'booking.customer_id')
    .select(['booking.id', 'booking.taken_on', 'customer.name', 'customer.phone'])
    .where('booking.notice_id', '=', noticeId)
    .executeTakeFirst();
  if (booking === undefined) return [];
  const runs = await db.rows.selectFrom('insertion').select('day').where('booking_id', '=', booking.id).execute();
  const money = await db.rows.selectFrom('ledger').select('receipt').where('booking_id', '=', booking.id).execute();
  const receipts = money.flatMap(({ receipt }) => (receipt === null ? [] : [receipt]));
  return [booking.name, booking.phone, booking.taken_on, ...runs.map(({ day }) => day), ...receipts];
}

/** A page's notices in the order they came, those ordered at the counter that run on it among them (null: those that wait for a page and were not ordered). */
export async function loadNotices(db: Reading, pageId: string | null): Outcome<readonly StoredNotice[]> {
  const all = db.rows.selectFrom('notice').selectAll('notice').where('notice.deleted_at', 'is', null);
  const placed = ({ selectFrom }: Pick<ExpressionBuilder<Tables, 'notice'>, 'selectFrom'>) =>
    selectFrom('insertion').select('insertion.notice_id').where('insertion.page_id', '=', pageId);
  const ordered = ({ selectFrom }: Pick<ExpressionBuilder<Tables, 'notice'>, 'selectFrom'>) =>
    selectFrom('booking').select('booking.id').whereRef('booking.notice_id', '=', 'notice.id');
  const wanted =
    pageId === null
      ? all.where('notice.page_id', 'is', null).where((make) => make.not(make.exists(ordered(make))))
      : all.where((make) => make.or([make('notice.page_id', '=', pageId), make('notice.id', 'in', placed(make))]));
  const rows = await wanted.orderBy('position').orderBy('id').execute();
  const notices: StoredNotice[] = [];
  for (const row of rows) {
    const notice = readNoticeRow(row);
    if (!notice.ok) return notice;
    notices.push(notice.value);
  }
  return done(notices);
}

/** The position behind the last notice of a page (null: of those that wait). */
export async function positionBehind(db: Reading, pageId: string | null): Promise<number> {
  const last = await db.rows
    .selectFrom('notice')
    .select('position')
    .where('page_id', pageId === null ? 'is' : '=', pageId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last === undefined ? 0 : last.position + 1;
}

const rowOf = (db: Reading, id: string): Promise<NoticeRow | undefined> =>
  db.rows.selectFrom('notice').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst();

type Columns = Pick<NoticeRow, 'kind' | 'form' | 'head' | 'text' | 'fields' | 'numbers' | 'findings' | 'sha256'>;

/** A notice as columns of its table, with their SHA-256. */
export function columnsOf(notice: Notice): Columns {
  const { kind, form, head, text } = notice;
  const columns = {
    kind,
    form,
    head,
    text,
    fields: JSON.stringify(notice.fields),
    numbers: JSON.stringify(notice.numbers),
    findings: JSON.stringify(notice.findings),
  };
  return { ...columns, sha256: hashOf(columns) };
}

const hashOf = (row: Omit<Columns, 'sha256'>): string =>
  sha256Of(row.kind, row.form, row.head, row.text, row.fields, row.numbers, row.findings);

const noticeOf = (row: NoticeRow): Notice => ({
  kind: row.kind,
  form: row.form,
  head: row.head,
  text: row.text,
  fields: JSON.parse(row.fields) as Readonly<Record<string, string>>,
  numbers: JSON.parse(row.numbers) as readonly NoticeNumber[],
  findings: JSON.parse(row.findings) as readonly Finding[],
});

/** A row of the table as a notice, its content checked against its SHA-256. */
export function readNoticeRow(row: NoticeRow): Result<StoredNotice, Fault> {
  if (hashOf(row) !== row.sha256) return failed({ kind: 'content-changed', subject: 'notice', id: row.id });
  return done({ id: row.id, pageId: row.page_id, rowVersion: row.row_version, updatedAt: row.updated_at, notice: noticeOf(row) });
}
