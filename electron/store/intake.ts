import type { Change, Doubt, Join } from '../../shared/intake/change.ts';
import { done, failed } from '../../shared/result.ts';
import { sha256, sha256Of } from './sha256.ts';
import { newRow } from './stamp.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import type { IntakeRow } from './tables.ts';

/** The text a page was taken from, word for word, and what the reader did with it. */
export interface IntakeRecord {
  readonly fileName: string;
  readonly encoding: string;
  readonly characters: number;
  readonly text: string;
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
  readonly joins: readonly Join[];
}

/** Keeps the text of a page and what the reader did with it. */
export async function addIntake(db: Writing, pageId: string, record: IntakeRecord): Promise<string> {
  const { fileName, encoding, characters, text } = record;
  const [changes, doubts, joins] = [record.changes, record.doubts, record.joins].map((list) => JSON.stringify(list)) as [
    string,
    string,
    string,
  ];
  const columns = { file_name: fileName, encoding, characters, text, changes, doubts, joins };
  const row: IntakeRow = { ...newRow(db), page_id: pageId, ...columns, text_sha256: sha256(text), sha256: hashOf(columns) };
  await db.rows.insertInto('intake').values(row).execute();
  db.entries.push({ subject: 'intake', id: row.id, before: null, after: JSON.stringify({ fileName, encoding, sha256: row.text_sha256 }) });
  return row.id;
}

/** The page of an issue that was taken from this very text before, or null. */
export async function pageTakenFrom(db: Reading, issueId: string, text: string): Promise<string | null> {
  const row = await db.rows
    .selectFrom('intake')
    .innerJoin('page', 'page.id', 'intake.page_id')
    .select('page.id')
    .where('page.issue_id', '=', issueId)
    .where('intake.text_sha256', '=', sha256(text))
    .where('intake.deleted_at', 'is', null)
    .where('page.deleted_at', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What the reader did with a page's text, or null when the page was not taken from a text. */
export async function loadIntake(db: Reading, pageId: string): Outcome<IntakeRecord | null> {
  const row = await db.rows
    .selectFrom('intake')
    .selectAll()
    .where('page_id', '=', pageId)
    .where('deleted_at', 'is', null)
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  if (row === undefined) return done(null);
  if (hashOf(row) !== row.sha256) return failed({ kind: 'content-changed', subject: 'intake', id: row.id });
  return done({
    fileName: row.file_name,
    encoding: row.encoding,
    characters: row.characters,
    text: row.text,
    changes: JSON.parse(row.changes) as readonly Change[],
    doubts: JSON.parse(row.doubts) as readonly Doubt[],
    joins: JSON.parse(row.joins) as readonly Join[],
  });
}

type Columns = Pick<IntakeRow, 'file_name' | 'encoding' | 'characters' | 'text' | 'changes' | 'doubts' | 'joins'>;

const hashOf = (row: Columns): string =>
  sha256Of(row.file_name, row.encoding, row.characters, row.text, row.changes, row.doubts, row.joins);
