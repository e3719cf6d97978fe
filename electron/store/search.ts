import { type SqlBool, sql } from 'kysely';
import { type Story, textOf } from '../../shared/story/story.ts';
import { searchArchive } from './archive.ts';
import type { Entry } from './entry.ts';
import type { Reading, Writing } from './store.ts';

/** What is searched. */
export type Searched = 'issue' | 'page' | 'story' | 'notice' | 'photo';

/** One record found. */
export interface Found {
  readonly subject: Searched;
  readonly id: string;
}

/** At most so many words of a query are looked for. */
const mostWords = 8;

/** The copy as it is looked for: capitals and full-width forms folded, every character staying in its place. */
export const fold = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[A-Z]/g, (capital) => capital.toLowerCase());

/** Brings the search up to date with an order's changes, in the order's own transaction. Notices are searched where they lie. */
export async function enterSearch(db: Writing): Promise<void> {
  for (const { subject, id, after } of db.entries) {
    const body = after === null ? null : bodyOf(subject, after);
    if (body === undefined) continue;
    // A photo is known by the SHA-256 of its bytes.
    const of = subject === 'photo' ? (JSON.parse(after ?? '{}') as { id: string }).id : id;
    await sql`DELETE FROM search_text WHERE subject = ${subject} AND record_id = ${of}`.execute(db.rows);
    if (body === null || body === '') continue;
    await sql`INSERT INTO search_text (subject, record_id, body) VALUES (${subject}, ${of}, ${fold(body)})`.execute(db.rows);
  }
}

/** What of a record is searched; undefined for records that are not, or are searched elsewhere. */
function bodyOf(subject: Entry['subject'], after: string): string | undefined {
  if (subject === 'story') return (JSON.parse(after) as Story).map(linesOf).join('\n');
  if (subject === 'page') {
    const { section, editors } = JSON.parse(after) as { section: string; editors: string };
    return `${section}\n${editors}`;
  }
  if (subject === 'issue') {
    const { paper, date, number } = JSON.parse(after) as { paper: string; date: string; number: number | null };
    return `${paper} ${date} ${number ?? ''}`;
  }
  if (subject === 'photo') return (JSON.parse(after) as { fileName: string }).fileName;
  return undefined;
}

const linesOf = (element: Story[number]): string =>
  element.type === 'picture' ? element.children.map(textOf).join('\n') : textOf(element);

/**
 * The records that hold every word of a query, wherever in them. No query is an error: a word never reaches the syntax of FTS or LIKE. Words of three characters and more are
 * found by trigrams; shorter ones, as most names are, by reading through. Notices are the archive's matter.
 */
export async function findRecords(db: Reading, query: string, limit: number): Promise<readonly Found[]> {
  const words = fold(query.replace(/\0/g, '').normalize('NFC'))
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords);
  if (words.length === 0) return [];
  const long = words.filter((word) => [...word].length >= 3).map((word) => `"${word.replace(/"/g, '""')}"`);
  const texts = words.map((word) => sql<SqlBool>`body LIKE ${likeOf(word)} ESCAPE '\\'`);
  const indexed =
    long.length === 0 ? [] : [sql<SqlBool>`doc IN (SELECT rowid FROM search_index WHERE search_index MATCH ${long.join(' AND ')})`];
  const found = await sql<{ subject: Searched; id: string }>`
    SELECT subject, record_id AS id FROM search_text WHERE ${sql.join([...indexed, ...texts], sql` AND `)}
    ORDER BY CASE subject WHEN 'issue' THEN 0 WHEN 'page' THEN 1 WHEN 'story' THEN 2 ELSE 3 END, doc DESC LIMIT ${limit}`.execute(db.rows);
  const notices = await searchArchive(db, query, limit - found.rows.length);
  return [...found.rows, ...notices.map((id): Found => ({ subject: 'notice', id }))];
}

const likeOf = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
