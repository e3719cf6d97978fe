import { exampleHouse, type House } from '../../shared/notice/house.ts';
import { done, failed } from '../../shared/result.ts';
import { sha256 } from './sha256.ts';
import { newRow, nextVersion, stale } from './stamp.ts';
import type { Outcome, Reading, Writing } from './store.ts';
import type { HouseRow } from './tables.ts';

const only = 'house';

/** The house's data with its version; version 0 and the examples while nothing has been kept. */
export async function loadHouse(db: Reading): Outcome<{ readonly rowVersion: number; readonly house: House }> {
  const row = await rowOf(db);
  if (row === undefined) return done({ rowVersion: 0, house: exampleHouse });
  if (sha256(row.content) !== row.sha256) return failed({ kind: 'content-changed', subject: 'house', id: only });
  return done({ rowVersion: row.row_version, house: JSON.parse(row.content) as House });
}

/** Keeps the house's data in place of the version that was read (0: there was none); answers the new version, or `stale`. */
export async function keepHouse(db: Writing, rowVersion: number, house: House): Outcome<number> {
  const content = JSON.stringify(house);
  const before = await rowOf(db);
  if ((before?.row_version ?? 0) !== rowVersion)
    return failed(stale('house', { id: only, row_version: before?.row_version ?? 0 }, rowVersion));
  const columns = { content, sha256: sha256(content) };
  if (before === undefined)
    await db.rows
      .insertInto('house')
      .values({ ...newRow(db), id: only, ...columns })
      .execute();
  else
    await db.rows
      .updateTable('house')
      .set({ ...nextVersion(db, rowVersion), ...columns })
      .where('id', '=', only)
      .execute();
  db.entries.push({ subject: 'house', id: only, before: before?.content ?? null, after: content });
  return done(rowVersion + 1);
}

const rowOf = (db: Reading): Promise<HouseRow | undefined> =>
  db.rows.selectFrom('house').selectAll().where('id', '=', only).executeTakeFirst();
