import { type Nullable, type SqlBool, sql } from 'kysely';
import type { Fault } from '../../shared/api/faults.ts';
import type { Finding, Notice, NoticeNumber, NoticeStyle } from '../../shared/notice/notice.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import { archiveNotices } from './archive.ts';
import type { Entry } from './entry.ts';
import { inLots } from './journal.ts';
import { sha256Of } from './sha256.ts';
import { newRow, nextVersion, otherHand } from './stamp.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import type { BookingRow, NoticeRow } from './tables.ts';

/** A notice with the facts of its record; `pageId` is null while it waits for a page. */
export interface StoredNotice {
  readonly id: string;
  readonly pageId: string | null;
  readonly rowVersion: number;
  readonly updatedAt: string;
  readonly notice: Notice;
  readonly style: NoticeStyle;
  /** True when it was ordered at the counter, and so priced by its lines. */
  readonly isOrdered: boolean;
}

/** Keeps new notices on a page (or waiting for one), the first at `position`; answers their ids in the same order. */
export async function addNotices(
  db: Writing,
  pageId: string | null,
  position: number,
  notices: readonly Notice[],
): Promise<readonly string[]> {
  const rows = notices.map((notice, index) => rowFor(db, notice, { page_id: pageId, position: position + index, ordered: 0 }));
  await insert(db, rows);
  await archiveNotices(
    db,
    rows.map(({ id }, index) => ({ id, notice: notices[index]! })),
  );
  return rows.map((row) => row.id);
}

/** Keeps a new notice that is ordered at the counter; the archive knows it only when its order is whole. */
export async function addOrderedNotice(db: Writing, notice: Notice): Promise<string> {
  const row = rowFor(db, notice, { page_id: null, position: 0, ordered: 1 });
  await insert(db, [row]);
  return row.id;
}

const rowFor = (db: Writing, notice: Notice, place: Pick<NoticeRow, 'page_id' | 'position' | 'ordered'>): NoticeRow => ({
  ...newRow(db),
  ...place,
  ...columnsOf(notice),
});

async function insert(db: Writing, rows: readonly NoticeRow[]): Promise<void> {
  for (const lot of inLots(rows)) await db.rows.insertInto('notice').values(lot).execute();
  db.entries.push(...rows.map((row): Entry => ({ subject: 'notice', id: row.id, before: null, after: JSON.stringify(noticeOf(row)) })));
}

/** Puts a notice in place of the version the caller has read; answers the new version, or `stale` with what another hand has made of it. */
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
  if (numUpdatedRows === 0n) return failed({ ...otherHand(before, rowVersion), subject: 'notice', theirs: noticeOf(before) });
  db.entries.push({ subject: 'notice', id, before: JSON.stringify(noticeOf(before)), after: JSON.stringify(notice) });
  await archiveNotices(db, [{ id, notice }]);
  return done(rowVersion + 1);
}

/** One notice, its content checked against its SHA-256. */
export async function loadNotice(db: Reading, id: string): Outcome<StoredNotice> {
  const notices = await loadNoticesOf(db, [id]);
  const notice = notices.ok ? notices.value.get(id) : undefined;
  if (notice !== undefined) return done(notice);
  return notices.ok ? failed({ kind: 'missing', subject: 'notice', id }) : notices;
}

/** The notices of some ids, five hundred at most, by id; those that are not there are left out. */
export async function loadNoticesOf(db: Reading, ids: readonly string[]): Outcome<ReadonlyMap<string, StoredNotice>> {
  const rows = await keptRows(db)
    .select(({ selectFrom }) =>
      selectFrom('insertion')
        .select('insertion.page_id')
        .whereRef('insertion.booking_id', '=', 'booking.id')
        .where('insertion.page_id', 'is not', null)
        .orderBy('insertion.day', 'desc')
        .limit(1)
        .as('run_page'),
    )
    .where('notice.id', 'in', ids)
    .execute();
  const notices = new Map<string, StoredNotice>();
  for (const row of rows) {
    const notice = readKept(row, row.page_id ?? row.run_page);
    if (!notice.ok) return notice;
    notices.set(row.id, notice.value);
  }
  return done(notices);
}

/** The notices that are there, with the style of those that were ordered. */
const keptRows = (db: Reading) =>
  db.rows
    .selectFrom('notice')
    .leftJoin('booking', 'booking.notice_id', 'notice.id')
    .selectAll('notice')
    .select(['booking.bold', 'booking.box'])
    .where('notice.deleted_at', 'is', null);

/** The notices that stand on a page in the order they came: those put there, and those ordered at the counter of which a run is placed there. */
const standingOn = (db: Reading, pageId: string) =>
  keptRows(db)
    .where(({ eb, or, selectFrom }) =>
      or([
        eb('notice.page_id', '=', pageId),
        eb('notice.id', 'in', selectFrom('insertion').select('insertion.notice_id').where('insertion.page_id', '=', pageId)),
      ]),
    )
    .orderBy('position')
    .orderBy('notice.id');

/** A page's notices in the order they came (null: those that wait for a page and were not ordered at the counter). */
export async function loadNotices(db: Reading, pageId: string | null): Outcome<readonly StoredNotice[]> {
  const rows = pageId === null ? keptRows(db).where(isWaiting).orderBy('position').orderBy('notice.id') : standingOn(db, pageId);
  const notices: StoredNotice[] = [];
  for (const row of await rows.execute()) {
    const notice = readKept(row, pageId);
    if (!notice.ok) return notice;
    notices.push(notice.value);
  }
  return done(notices);
}

/** What tells whether a page's notices look as they did: their ids, contents and styles. */
export async function noticeSeals(db: Reading, pageId: string): Promise<readonly unknown[]> {
  const rows = await standingOn(db, pageId).execute();
  return rows.map(({ id, sha256, bold, box }) => [id, sha256, bold, box]);
}

/** The position behind the last notice of a page (null: of those that wait). */
export async function positionBehind(db: Reading, pageId: string | null): Promise<number> {
  const all = db.rows.selectFrom('notice').select('position').orderBy('position', 'desc').limit(1);
  const last = await (pageId === null ? all.where(isWaiting) : all.where('page_id', '=', pageId)).executeTakeFirst();
  return last === undefined ? 0 : last.position + 1;
}

// Written out, so that SQLite sees that the index of those that wait holds them all.
const isWaiting = sql<SqlBool>`page_id IS NULL AND ordered = 0`;

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
export const readNotice = (row: NoticeRow): Result<Notice, Fault> =>
  hashOf(row) === row.sha256 ? done(noticeOf(row)) : failed({ kind: 'content-changed', subject: 'notice', id: row.id });

/** A row with its order's style as a notice that stands on a page. */
function readKept(row: NoticeRow & Nullable<Pick<BookingRow, 'bold' | 'box'>>, pageId: string | null): Result<StoredNotice, Fault> {
  const notice = readNotice(row);
  if (!notice.ok) return notice;
  const style = { bold: row.bold === 1, box: row.box === 1 };
  return done({
    id: row.id,
    pageId,
    rowVersion: row.row_version,
    updatedAt: row.updated_at,
    notice: notice.value,
    style,
    isOrdered: row.ordered === 1,
  });
}
