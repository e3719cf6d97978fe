import type { Fault } from '../../shared/api/faults.ts';
import type { Remark } from '../../shared/check/remark.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import { insertionsOfPage, takeOff } from './insertion.ts';
import { sha256Of } from './sha256.ts';
import { newRow, nextVersion, stale } from './stamp.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import type { PageRow } from './tables.ts';

/** What a page is, apart from what stands on it. */
export interface PageFacts {
  readonly number: number;
  readonly section: string;
  readonly editors: string;
  readonly sheet: 'broadsheet' | 'tabloid';
}

/** A page with the facts of its record; `plan` and `remarks` are null until it is made. */
export interface StoredPage extends PageFacts {
  readonly id: string;
  readonly issueId: string;
  readonly rowVersion: number;
  readonly updatedAt: string;
  readonly plan: Plan | null;
  readonly remarks: readonly Remark[] | null;
}

/** Keeps a new, empty page in an issue. */
export async function addPage(db: Writing, issueId: string, facts: PageFacts): Promise<string> {
  const columns = { ...facts, plan: null, remarks: null };
  const row: PageRow = { ...newRow(db), issue_id: issueId, ...columns, sha256: hashOf(columns) };
  await db.rows.insertInto('page').values(row).execute();
  db.entries.push({ subject: 'page', id: row.id, before: null, after: contentOf(row) });
  return row.id;
}

/** Keeps how a page was made, in place of the version the caller has read; answers the new version, or `stale`. */
export async function keepMaking(
  db: Writing,
  page: StoredPage,
  sheet: PageFacts['sheet'],
  plan: Plan,
  remarks: readonly Remark[],
): Outcome<number> {
  const before = await rowOf(db, page.id);
  if (before === undefined) return failed({ kind: 'missing', subject: 'page', id: page.id });
  const columns = { sheet, plan: JSON.stringify(plan), remarks: JSON.stringify(remarks) };
  const after = { ...before, ...columns };
  // A page made again just as it was is no change: its version stays and nobody's work becomes stale.
  if (contentOf(after) === contentOf(before) && before.row_version === page.rowVersion) return done(before.row_version);
  const { numUpdatedRows } = await db.rows
    .updateTable('page')
    .set({ ...nextVersion(db, page.rowVersion), ...columns, sha256: hashOf(after) })
    .where('id', '=', page.id)
    .where('row_version', '=', page.rowVersion)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return failed(stale('page', before, page.rowVersion));
  db.entries.push({ subject: 'page', id: page.id, before: contentOf(before), after: contentOf(after) });
  return done(page.rowVersion + 1);
}

/** Gives a page another number, section, editors or sheet, in place of the version the caller has read. On another sheet it must be made again, so its plan goes. */
export async function changeFacts(db: Writing, id: string, rowVersion: number, facts: PageFacts): Outcome<number> {
  const before = await rowOf(db, id);
  if (before === undefined) return failed({ kind: 'missing', subject: 'page', id });
  if (before.row_version !== rowVersion) return failed(stale('page', before, rowVersion));
  const isTaken = await db.rows
    .selectFrom('page')
    .select('id')
    .where('issue_id', '=', before.issue_id)
    .where('number', '=', facts.number)
    .where('id', '!=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (isTaken !== undefined) return failed({ kind: 'page-taken', number: facts.number });
  const kept = facts.sheet === before.sheet ? {} : { plan: null, remarks: null };
  const after = { ...before, ...facts, ...kept };
  await db.rows
    .updateTable('page')
    .set({ ...nextVersion(db, rowVersion), ...facts, ...kept, sha256: hashOf(after) })
    .where('id', '=', id)
    .execute();
  db.entries.push({ subject: 'page', id, before: contentOf(before), after: contentOf(after) });
  return done(rowVersion + 1);
}

/** Takes a page out of its issue; what stood on it waits for another. */
export async function dropPage(db: Writing, id: string, rowVersion: number): Outcome<null> {
  const before = await rowOf(db, id);
  if (before === undefined) return failed({ kind: 'missing', subject: 'page', id });
  if (before.row_version !== rowVersion) return failed(stale('page', before, rowVersion));
  await db.rows.updateTable('story').set({ page_id: null, rest_page_id: null }).where('page_id', '=', id).execute();
  await db.rows.updateTable('story').set({ rest_page_id: null }).where('rest_page_id', '=', id).execute();
  await db.rows.updateTable('notice').set({ page_id: null }).where('page_id', '=', id).execute();
  for (const run of await insertionsOfPage(db, id)) await takeOff(db, run);
  await db.rows
    .updateTable('page')
    .set({ ...nextVersion(db, rowVersion), deleted_at: db.at })
    .where('id', '=', id)
    .execute();
  db.entries.push({ subject: 'page', id, before: contentOf(before), after: null });
  return done(null);
}

/** One page, its content checked against its SHA-256. */
export async function loadPage(db: Reading, id: string): Outcome<StoredPage> {
  const row = await rowOf(db, id);
  return row === undefined ? failed({ kind: 'missing', subject: 'page', id }) : read(row);
}

/** An issue's pages by number. */
export async function loadPages(db: Reading, issueId: string): Outcome<readonly StoredPage[]> {
  const rows = await db.rows
    .selectFrom('page')
    .selectAll()
    .where('issue_id', '=', issueId)
    .where('deleted_at', 'is', null)
    .orderBy('number')
    .execute();
  const pages: StoredPage[] = [];
  for (const row of rows) {
    const page = read(row);
    if (!page.ok) return page;
    pages.push(page.value);
  }
  return done(pages);
}

const rowOf = (db: Reading, id: string): Promise<PageRow | undefined> =>
  db.rows.selectFrom('page').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst();

type Content = Pick<PageRow, 'number' | 'section' | 'editors' | 'sheet' | 'plan' | 'remarks'>;

const partsOf = (row: Content) => [row.number, row.section, row.editors, row.sheet, row.plan, row.remarks] as const;
const hashOf = (row: Content): string => sha256Of(...partsOf(row));

function contentOf(row: Content): string {
  const { number, section, editors, sheet } = row;
  const plan: unknown = row.plan === null ? null : JSON.parse(row.plan);
  const remarks: unknown = row.remarks === null ? null : JSON.parse(row.remarks);
  return JSON.stringify({ number, section, editors, sheet, plan, remarks });
}

/** The plan kept with a page. One in the form of version 0.1, which knew a single story, counts as none: the page is then made up anew. */
function planIn(kept: string | null): Plan | null {
  const plan = kept === null ? null : (JSON.parse(kept) as Plan | null);
  return plan?.stories === undefined ? null : plan;
}

function read(row: PageRow): Result<StoredPage, Fault> {
  if (hashOf(row) !== row.sha256) return failed({ kind: 'content-changed', subject: 'page', id: row.id });
  return done({
    id: row.id,
    issueId: row.issue_id,
    rowVersion: row.row_version,
    updatedAt: row.updated_at,
    number: row.number,
    section: row.section,
    editors: row.editors,
    sheet: row.sheet === 'tabloid' ? 'tabloid' : 'broadsheet',
    plan: planIn(row.plan),
    remarks: row.remarks === null ? null : (JSON.parse(row.remarks) as readonly Remark[]),
  });
}
