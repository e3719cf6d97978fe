import { done, failed } from '../../shared/result.ts';
import { sha256 } from './sha256.ts';
import { newRow, nextVersion, stale } from './stamp.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import type { SettingRow } from './tables.ts';

/** Whose setting: the whole house's, or one desk's by its name. */
export const house = 'house';

/** A setting's content, or null with version 0 while nothing has been kept. */
export async function loadSetting(
  db: Reading,
  owner: string,
  name: string,
): Outcome<{ readonly rowVersion: number; readonly content: string | null }> {
  const row = await rowOf(db, owner, name);
  if (row === undefined) return done({ rowVersion: 0, content: null });
  if (sha256(row.content) !== row.sha256) return failed({ kind: 'content-changed', subject: 'setting', id: row.id });
  return done({ rowVersion: row.row_version, content: row.content });
}

/**
 * Keeps a setting in place of the version that was read (0: there was none); answers the new version, or `stale`. With `rowVersion` null the last one wins and the journal is spared: for what is no one's work.
 * The journal, and who listens to the desk, is told that a record of this subject has changed.
 */
export async function keepSetting(
  db: Writing,
  owner: string,
  name: string,
  rowVersion: number | null,
  content: string,
  subject: 'setting' | 'house' = 'setting',
): Outcome<number> {
  const before = await rowOf(db, owner, name);
  const found = before?.row_version ?? 0;
  if (rowVersion !== null && found !== rowVersion)
    return failed(stale('setting', before ?? { id: name, row_version: 0, updated_by: '', updated_at: '' }, rowVersion));
  if (before?.content === content) return done(found);
  const columns = { content, sha256: sha256(content) };
  const id = before?.id ?? db.newId();
  if (before === undefined)
    await db.rows
      .insertInto('setting')
      .values({ ...newRow(db), id, owner, name, ...columns })
      .execute();
  else
    await db.rows
      .updateTable('setting')
      .set({ ...nextVersion(db, found), ...columns })
      .where('id', '=', id)
      .execute();
  if (rowVersion !== null) db.entries.push({ subject, id, before: before?.content ?? null, after: content });
  return done(found + 1);
}

const rowOf = (db: Reading, owner: string, name: string): Promise<SettingRow | undefined> =>
  db.rows
    .selectFrom('setting')
    .selectAll()
    .where('owner', '=', owner)
    .where('name', '=', name)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
