import type { Fault } from '../../shared/api/faults.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import type { Story } from '../../shared/story/story.ts';
import { sha256 } from './sha256.ts';
import { newRow, nextVersion, stale } from './stamp.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import type { StoryRow } from './tables.ts';

/** A story with the facts of its record. */
export interface StoredStory {
  readonly id: string;
  /** Null while it waits for a page. */
  readonly pageId: string | null;
  /** The page its rest goes to; null while all of it stands on its own. */
  readonly restPageId: string | null;
  readonly rowVersion: number;
  readonly updatedAt: string;
  readonly story: Story;
}

/** Keeps a new story on a page, behind the stories that are there, or (null) waiting for one. */
export async function addStory(db: Writing, pageId: string | null, position: number, story: Story, weight = 0): Promise<string> {
  const content = JSON.stringify(story);
  const row: StoryRow = { ...newRow(db), page_id: pageId, rest_page_id: null, position, weight, content, sha256: sha256(content) };
  await db.rows.insertInto('story').values(row).execute();
  db.entries.push({ subject: 'story', id: row.id, before: null, after: content });
  return row.id;
}

/** Puts a story in place of the version the caller has read; answers the new version, or `stale` when another hand was quicker. */
export async function changeStory(db: Writing, id: string, rowVersion: number, story: Story): Outcome<number> {
  const content = JSON.stringify(story);
  const before = await rowOf(db, id);
  if (before === undefined) return failed({ kind: 'missing', subject: 'story', id });
  const { numUpdatedRows } = await db.rows
    .updateTable('story')
    .set({ ...nextVersion(db, rowVersion), content, sha256: sha256(content) })
    .where('id', '=', id)
    .where('row_version', '=', rowVersion)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return failed(stale('story', before, rowVersion));
  db.entries.push({ subject: 'story', id, before: before.content, after: content });
  return done(rowVersion + 1);
}

/** One story, its content checked against its SHA-256. */
export async function loadStory(db: Reading, id: string): Outcome<StoredStory> {
  const row = await rowOf(db, id);
  return row === undefined ? failed({ kind: 'missing', subject: 'story', id }) : read(row);
}

/** A page's own stories in their order. */
export const loadStories = (db: Reading, pageId: string): Outcome<readonly StoredStory[]> => storiesBy(db, 'page_id', pageId);

/** Stories of other pages whose rest goes to a page. */
export const loadRests = (db: Reading, pageId: string): Outcome<readonly StoredStory[]> => storiesBy(db, 'rest_page_id', pageId);

async function storiesBy(db: Reading, which: 'page_id' | 'rest_page_id', pageId: string): Outcome<readonly StoredStory[]> {
  const rows = await db.rows
    .selectFrom('story')
    .selectAll()
    .where(which, '=', pageId)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const stories: StoredStory[] = [];
  for (const row of rows) {
    const story = read(row);
    if (!story.ok) return story;
    stories.push(story.value);
  }
  return done(stories);
}

/** Takes a story out of the library; its text stays in the journal. */
export async function dropStory(db: Writing, id: string, rowVersion: number): Outcome<null> {
  const before = await rowOf(db, id);
  if (before === undefined) return failed({ kind: 'missing', subject: 'story', id });
  if (before.row_version !== rowVersion) return failed(stale('story', before, rowVersion));
  await db.rows
    .updateTable('story')
    .set({ ...nextVersion(db, rowVersion), deleted_at: db.at })
    .where('id', '=', id)
    .execute();
  db.entries.push({ subject: 'story', id, before: before.content, after: null });
  return done(null);
}

const rowOf = (db: Reading, id: string): Promise<StoryRow | undefined> =>
  db.rows.selectFrom('story').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst();

function read(row: StoryRow): Result<StoredStory, Fault> {
  if (sha256(row.content) !== row.sha256) return failed({ kind: 'content-changed', subject: 'story', id: row.id });
  const story = JSON.parse(row.content) as Story;
  const { id, page_id: pageId, rest_page_id: restPageId } = row;
  return done({ id, pageId, restPageId, rowVersion: row.row_version, updatedAt: row.updated_at, story });
}
