import { done, failed } from '../../shared/result.ts';
import { changeInsertion, insertionsOf, takeOff } from './insertion.ts';
import { positionBehind } from './notice.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import { loadStory, type StoredStory } from './story.ts';

/** A story that waits for a page, and how much it matters: 0 is nothing said, 1 the least. */
export interface WaitingStory extends StoredStory {
  readonly weight: number;
}

/** Where a story is to stand: on a page or (null) waiting; `position` is its place among the stories there, behind them where none is given. */
export interface Placing {
  readonly pageId: string | null;
  readonly position?: number;
  readonly weight?: number;
}

/** The stories that wait for a page, the weightiest first and the latest of them first. */
export async function loadWaiting(db: Reading): Outcome<readonly WaitingStory[]> {
  const rows = await db.rows
    .selectFrom('story')
    .select(['id', 'weight'])
    .where('page_id', 'is', null)
    .where('deleted_at', 'is', null)
    .orderBy('weight', 'desc')
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute();
  const waiting: WaitingStory[] = [];
  for (const { id, weight } of rows) {
    const story = await loadStory(db, id);
    if (!story.ok) return story;
    waiting.push({ ...story.value, weight });
  }
  return done(waiting);
}

/** The weights of a page's stories, by story. */
export async function loadWeights(db: Reading, pageId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.rows.selectFrom('story').select(['id', 'weight']).where('page_id', '=', pageId).execute();
  return new Map(rows.map(({ id, weight }) => [id, weight]));
}

/**
 * Puts a story on a page, or back among those that wait. The version of its text stays: where a story stands is not its copy, and whoever is typing in it meanwhile loses nothing.
 * The journal tells who moved it from where.
 */
export async function placeStory(db: Writing, id: string, placing: Placing): Outcome<null> {
  const row = await db.rows.selectFrom('story').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst();
  if (row === undefined) return failed({ kind: 'missing', subject: 'story', id });
  const { pageId } = placing;
  if (pageId !== null) {
    const page = await db.rows.selectFrom('page').select('id').where('id', '=', pageId).where('deleted_at', 'is', null).executeTakeFirst();
    if (page === undefined) return failed({ kind: 'missing', subject: 'page', id: pageId });
  }
  const there = await db.rows
    .selectFrom('story')
    .select('id')
    .where('page_id', pageId === null ? 'is' : '=', pageId)
    .where('id', '!=', id)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const position = Math.min(placing.position ?? there.length, there.length);
  const weight = placing.weight ?? row.weight;
  const order = [...there.slice(0, position).map((one) => one.id), id, ...there.slice(position).map((one) => one.id)];
  for (const [index, one] of order.entries()) await db.rows.updateTable('story').set({ position: index }).where('id', '=', one).execute();
  // A story put on another page begins anew there: its rest stays nowhere.
  const rest = pageId === row.page_id ? {} : { rest_page_id: null };
  await db.rows
    .updateTable('story')
    .set({ page_id: pageId, weight, ...rest })
    .where('id', '=', id)
    .execute();
  const before = JSON.stringify({ pageId: row.page_id, position: row.position, weight: row.weight });
  const after = JSON.stringify({ pageId, position, weight });
  if (before !== after) db.entries.push({ subject: 'placing', id, before, after });
  return done(null);
}

/** Lets the rest of a story go to another page of its issue, or (null) stand on its own page again; its version stays, as when it is moved. */
export async function placeRest(db: Writing, id: string, restPageId: string | null): Outcome<null> {
  const story = await loadStory(db, id);
  if (!story.ok) return story;
  const { pageId, restPageId: before } = story.value;
  if (before === restPageId) return done(null);
  if (restPageId !== null) {
    const pages = await db.rows
      .selectFrom('page')
      .select(['id', 'issue_id'])
      .where('id', 'in', [restPageId, pageId ?? restPageId])
      .where('deleted_at', 'is', null)
      .execute();
    if (!pages.some((page) => page.id === restPageId)) return failed({ kind: 'missing', subject: 'page', id: restPageId });
    const isOther = pages.length === 2 && pages[0]!.issue_id === pages[1]!.issue_id;
    if (!isOther) return failed({ kind: 'malformed', at: 'input.pageId', wanted: 'another page of the issue that the story stands in' });
  }
  await db.rows.updateTable('story').set({ rest_page_id: restPageId }).where('id', '=', id).execute();
  db.entries.push({ subject: 'placing', id, before: JSON.stringify({ restPageId: before }), after: JSON.stringify({ restPageId }) });
  return done(null);
}

/**
 * Puts a notice on a page, behind those that are there, or (null) back among those that wait; its own version stays, as a story's does. One ordered at the counter stands on a page by
 * its run of that day: the run is placed, or taken off its page.
 */
export async function placeNotice(db: Writing, id: string, pageId: string | null, from?: string): Outcome<null> {
  const row = await db.rows.selectFrom('notice').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst();
  if (row === undefined) return failed({ kind: 'missing', subject: 'notice', id });
  if (row.ordered === 1) return placeRun(db, id, pageId, from);
  if (row.page_id === pageId) return done(null);
  const position = await positionBehind(db, pageId);
  await db.rows.updateTable('notice').set({ page_id: pageId, position }).where('id', '=', id).execute();
  db.entries.push({ subject: 'placing', id, before: JSON.stringify({ pageId: row.page_id }), after: JSON.stringify({ pageId, position }) });
  return done(null);
}

async function placeRun(db: Writing, noticeId: string, pageId: string | null, from: string | undefined): Outcome<null> {
  const booking = await db.rows
    .selectFrom('booking')
    .select(['id', 'standing'])
    .where('notice_id', '=', noticeId)
    .executeTakeFirstOrThrow();
  const runs = await insertionsOf(db, booking.id);
  if (pageId === null) {
    for (const run of runs) if (from === undefined || run.page_id === from) await takeOff(db, run);
    return done(null);
  }
  const { paper, date } = await db.rows
    .selectFrom('page')
    .innerJoin('issue', 'issue.id', 'page.issue_id')
    .select(['issue.paper', 'issue.date'])
    .where('page.id', '=', pageId)
    .executeTakeFirstOrThrow();
  const run = runs.find((each) => each.day === date && each.paper === paper);
  const mayStand = booking.standing !== 'hold' && (run?.state === 'due' || run?.state === 'placed');
  if (run === undefined || !mayStand) return failed({ kind: 'no-run', id: noticeId, day: date });
  await changeInsertion(db, run, { state: 'placed', page_id: pageId });
  return done(null);
}

/** The stories that hold a photo. */
export async function storiesWithPhoto(db: Reading): Promise<readonly string[]> {
  const rows = await db.rows
    .selectFrom('story')
    .select('id')
    .where('content', 'like', '%"photo":"_%')
    .where('deleted_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}
