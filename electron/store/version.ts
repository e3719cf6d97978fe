import { done, failed } from '../../shared/result.ts';
import type { Story } from '../../shared/story/story.ts';
import type { RoundName } from './round.ts';
import type { Outcome, Reading, Writing } from './store.ts';

/** What a state of a story is called: a person's name for it, or the round of proof its page went into with it. */
export type VersionLabel = { readonly name: string } | { readonly round: RoundName };

/** One state of a story in the past: kept by itself while it was edited (`label` is null), by a person, or with its page's round. */
export interface StoryVersion {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly label: VersionLabel | null;
}

/**
 * Keeps a story's present state under a label. The journal is where a story's history lies – every state it was ever kept in, entered in the transaction that kept it – so a label is one more
 * entry there and nothing is stored twice.
 */
export function labelVersion(db: Writing, storyId: string, label: VersionLabel, story: Story): void {
  db.entries.push({ subject: 'version', id: storyId, before: null, after: JSON.stringify({ ...label, story }) });
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
  const named = rows.map(({ id, at, who, after }) => ({ id, at, who, label: labelIn(after ?? '{}') }));
  const kept = await db.rows
    .selectFrom('journal')
    .select(['id', 'at', 'who'])
    .where('record_id', '=', storyId)
    .where('subject', '=', 'story')
    .where('after', 'is not', null)
    .execute();
  const all: StoryVersion[] = [...named, ...kept.map((row) => ({ ...row, label: null }))];
  return all.sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
}

function labelIn(entry: string): VersionLabel {
  const { name, round } = JSON.parse(entry) as { readonly name: string; readonly round?: RoundName };
  return round === undefined ? { name } : { round };
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
