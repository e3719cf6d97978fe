import { sql } from 'kysely';
import { numberKeys } from '../../shared/notice/duplicates.ts';
import { fold } from '../../shared/notice/fold.ts';
import type { Notice } from '../../shared/notice/notice.ts';
import { inLots } from './journal.ts';
import type { Reading, Writing } from './store.ts';

/** What a notice is found by besides its text: name, telephone, days, receipts. */
export type ArchiveWords = readonly string[];

/**
 * Enters a notice in the archive, or anew after a change: its numbers in their one writing, and its text with the words it is found by as pairs of characters. Full width and
 * half width, capitals and small letters are one; marks do not count.
 */
export async function archiveNotice(db: Writing, noticeId: string, notice: Notice, words: ArchiveWords = []): Promise<void> {
  await db.rows.deleteFrom('notice_number').where('notice_id', '=', noticeId).execute();
  const numbers = numberKeys(notice).map((number) => ({ number, notice_id: noticeId }));
  for (const lot of inLots(numbers)) await db.rows.insertInto('notice_number').values(lot).execute();
  const known = await db.rows.selectFrom('archive').select('doc').where('notice_id', '=', noticeId).executeTakeFirst();
  const pairs = archivedText(notice, words);
  if (known !== undefined) {
    await sql`DELETE FROM archive_text WHERE rowid = ${known.doc}`.execute(db.rows);
    await sql`INSERT INTO archive_text (rowid, pairs) VALUES (${known.doc}, ${pairs})`.execute(db.rows);
    return;
  }
  const { insertId } = await db.rows
    .insertInto('archive')
    .values({ notice_id: noticeId } as never)
    .executeTakeFirstOrThrow();
  await sql`INSERT INTO archive_text (rowid, pairs) VALUES (${insertId}, ${pairs})`.execute(db.rows);
}

/** What the archive's index holds of a notice: head, text and words as pairs of neighbours. */
export const archivedText = (notice: Pick<Notice, 'head' | 'text'>, words: ArchiveWords): string =>
  [notice.head, notice.text, ...words].map((text) => pairsOf(plainOf(text)).join(' ')).join(' | ');

/** A text as the archive compares it: letters and digits alone. */
function plainOf(text: string): string {
  const folded: string[] = [];
  // `fold` reads so many units and no more; a longer text is folded in stretches.
  for (let from = 0; from < text.length; from += 4000) folded.push(fold(text.slice(from, from + 4000)).text);
  return folded
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Every two neighbours of a text, and its last character alone, so that one character is found anywhere too. */
function pairsOf(plain: string): readonly string[] {
  const characters = [...plain];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

/** Words looked for at once, and the longest of them; nobody types more. */
const MOST_WORDS = 12;
const LONGEST_WORD = 100;

/** What is typed as a question to the index, or nothing when there is nothing in it to look for; no word of it reaches the index's own language. */
function questionOf(wanted: string): string | undefined {
  const words = wanted
    .split(/[\s\u3000，,。；;]+/)
    .map((word) => [...plainOf(word)].slice(0, LONGEST_WORD).join(''))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  if (words.length === 0) return undefined;
  return words
    .map((word) => {
      const pairs = pairsOf(word);
      return pairs.length === 1 ? `"${pairs[0]}"*` : `"${pairs.slice(0, -1).join(' ')}"`;
    })
    .join(' AND ');
}

/** The ids of notices in which every word typed occurs, the latest first; `before` goes on behind a notice already seen. */
export async function searchArchive(db: Reading, wanted: string, limit: number, before?: string): Promise<readonly string[]> {
  const question = questionOf(wanted);
  if (question === undefined) return [];
  const seen =
    before === undefined ? undefined : await db.rows.selectFrom('archive').select('doc').where('notice_id', '=', before).executeTakeFirst();
  const behind = seen?.doc ?? Number.MAX_SAFE_INTEGER;
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
  const numbers = numberKeys(notice);
  if (numbers.length === 0) return [];
  const rows = await db.rows
    .selectFrom('notice_number')
    .selectAll()
    .where('number', 'in', numbers.slice(0, 200))
    .orderBy('notice_id', 'desc')
    .limit(limit + 1)
    .execute();
  const found = new Map<string, string>();
  for (const { number, notice_id } of rows)
    if (notice_id !== without && !found.has(notice_id)) found.set(notice_id, number.slice(number.indexOf(':') + 1));
  return [...found].slice(0, limit).map(([noticeId, number]) => ({ noticeId, number }));
}
