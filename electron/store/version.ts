import { done, failed } from '../../shared/result.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Outcome, Reading, Writing } from './store.ts';

/** One state of a story in the past: kept by itself while it was edited, or by a person under a name. */
export interface StoryVersion {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  /** Null for one that was kept by itself. */
  readonly name: string | null;
}

/**
 * Keeps a story's present state under a name. The journal is where a story's history lies – every state it was ever kept in, entered in the transaction that kept it – so a name is one more
 * entry there and nothing is stored twice.
 */
export function nameVersion(db: Writing, storyId: string, name: string, story: Story): void {
  db.entries.push({ subject: 'version', id: storyId, before: null, after: JSON.stringify({ name, story }) });
}

/** Every state a story was kept in, newest first. */
export async function loadVersions(db: Reading, storyId: string): Promise<readonly StoryVersion[]> {
  const rows = await db.rows
    .selectFrom('journal')
    .select(['id', 'at', 'who', 'subject', 'after'])
    .where('record_id', '=', storyId)
    .where('subject', '=', 'version')
    .where('after', 'is not', null)
    .execute();
  const named = rows.map(({ id, at, who, after }) => ({ id, at, who, name: (JSON.parse(after ?? '{}') as { name: string }).name }));
  const kept = await db.rows
    .selectFrom('journal')
    .select(['id', 'at', 'who'])
    .where('record_id', '=', storyId)
    .where('subject', '=', 'story')
    .where('after', 'is not', null)
    .execute();
  const all: StoryVersion[] = [...named, ...kept.map((row) => ({ ...row, name: null }))];
  return all.sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
}

/** The story as it was in one of its versions. */
export async function loadVersion(db: Reading, storyId: string, versionId: string): Outcome<Story> {
  const row = await db.rows
    .selectFrom('journal')
    .select(['subject', 'after'])
    .where('id', '=', versionId)
    .where('record_id', '=', storyId)
    .where('subject', 'in', ['story', 'version'])
    .executeTakeFirst();
  if (row?.after == null) return failed({ kind: 'missing', subject: 'version', id: versionId });
  const value = JSON.parse(row.after) as Story | { readonly story: Story };
  return done('story' in value ? value.story : value);
}
