import type { PageOrder } from '../../shared/pipeline.ts';
import { done, failed } from '../../shared/result.ts';
import { noticeSeals } from './notice.ts';
import { sha256Of } from './sha256.ts';
import { newRow } from './stamp.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import type { RoundRow } from './tables.ts';

/** The rounds a page goes through: 初样 一校 二校 三校 签发. */
export type RoundName = RoundRow['round'];

/** The round a page is in: who brought it there and when, and whether anything on the page has changed since. */
export interface Round {
  readonly round: RoundName;
  readonly by: string;
  readonly at: string;
  readonly changedSince: boolean;
}

/** One time a page was brought into a round: whether all it was made from then was kept, so that it can be shown as it was. */
export interface EnteredRound {
  readonly id: string;
  readonly round: RoundName;
  readonly by: string;
  readonly at: string;
  readonly hasPicture: boolean;
}

/** What the journal holds of a round; rounds entered by earlier programs hold no order. */
interface RoundEntry {
  readonly round: RoundName;
  readonly by: string;
  readonly seal: string;
  readonly order?: PageOrder;
}

/**
 * Brings a page into a round and seals what stands on it now, so that a later change can be told. `order` is all the page is made from, photos by id: it lies in the journal with the
 * round, so that the page can be shown as it was; null where it was not made.
 */
export async function enterRound(db: Writing, pageId: string, round: RoundName, by: string, order: PageOrder | null): Promise<void> {
  const before = await lastOf(db, pageId);
  const row: RoundRow = { ...newRow(db), page_id: pageId, round, by_whom: by, content_sha256: await sealOf(db, pageId) };
  await db.rows.insertInto('round').values(row).execute();
  const after: RoundEntry = { round, by, seal: row.content_sha256, ...(order && { order }) };
  db.entries.push({
    subject: 'round',
    id: pageId,
    before: before === undefined ? null : JSON.stringify({ round: before.round, by: before.by_whom }),
    after: JSON.stringify(after),
  });
}

/** The rounds a page was brought into, the last first. */
export async function loadRounds(db: Reading, pageId: string): Promise<readonly EnteredRound[]> {
  const rows = await entriesOf(db, pageId).orderBy('at', 'desc').orderBy('id', 'desc').execute();
  return rows.flatMap(({ id, at, after }): EnteredRound[] => {
    const entry = entryIn(after);
    return entry === null ? [] : [{ id, round: entry.round, by: entry.by, at, hasPicture: entry.order !== undefined }];
  });
}

/** All a page was made from when it came into one of its rounds; null where that was not kept. */
export async function loadRoundOrder(db: Reading, pageId: string, roundId: string): Outcome<PageOrder | null> {
  const row = await entriesOf(db, pageId).where('id', '=', roundId).executeTakeFirst();
  const entry = row === undefined ? null : entryIn(row.after);
  return entry === null ? failed({ kind: 'missing', subject: 'round', id: roundId }) : done(entry.order ?? null);
}

const entriesOf = (db: Reading, pageId: string) =>
  db.rows
    .selectFrom('journal')
    .select(['id', 'at', 'after'])
    .where('record_id', '=', pageId)
    .where('subject', '=', 'round')
    .where('after', 'is not', null);

/** What an entry says of a round; null for the notice column signed with a page, which is entered under the same subject. */
function entryIn(after: string | null): RoundEntry | null {
  const entry = JSON.parse(after ?? 'null') as RoundEntry | null;
  return entry?.round === undefined ? null : entry;
}

/** The round a page is in; a page nobody has brought further is in the first. */
export async function roundOf(db: Reading, pageId: string): Promise<Round> {
  const row = await lastOf(db, pageId);
  if (row === undefined) return { round: 'rough', by: '', at: '', changedSince: false };
  return { round: row.round, by: row.by_whom, at: row.created_at, changedSince: row.content_sha256 !== (await sealOf(db, pageId)) };
}

/**
 * One SHA-256 over the contents of all that stands on a page: its own record, its stories and its notices, and of stories that come from or go to another page that page's record,
 * which says where the story stops and what number the page has.
 */
export async function sealOf(db: Reading, pageId: string): Promise<string> {
  const page = await db.rows.selectFrom('page').select('sha256').where('id', '=', pageId).executeTakeFirst();
  const stories = await db.rows
    .selectFrom('story')
    .select(['id', 'sha256'])
    .where('page_id', '=', pageId)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return sha256Of(page?.sha256 ?? '', stories, await noticeSeals(db, pageId), ...(await jumpSeals(db, pageId)));
}

/** What stands on a page of stories that run over two: each with the seals of its own page and of the one its rest goes to. None for a page without such stories. */
async function jumpSeals(db: Reading, pageId: string) {
  const jumps = await db.rows
    .selectFrom('story')
    .innerJoin('page as first', 'first.id', 'story.page_id')
    .innerJoin('page as second', 'second.id', 'story.rest_page_id')
    .select(['story.id', 'story.sha256', 'first.sha256 as first', 'second.number as second'])
    .where((row) => row.or([row('story.page_id', '=', pageId), row('story.rest_page_id', '=', pageId)]))
    .where('story.deleted_at', 'is', null)
    .orderBy('story.id')
    .execute();
  return jumps.length === 0 ? [] : [jumps];
}

const lastOf = (db: Reading, pageId: string): Promise<RoundRow | undefined> =>
  db.rows
    .selectFrom('round')
    .selectAll()
    .where('page_id', '=', pageId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
