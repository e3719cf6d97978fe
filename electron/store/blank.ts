import Database from 'better-sqlite3';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';

/** The bytes of a store that holds nothing yet, its schema the newest; `at` (UTC, ISO text) is when its migrations were applied. */
export function blankStore(at: string): Uint8Array {
  const raw = new Database(':memory:');
  try {
    const migrated = migrate(raw, ':memory:', migrations, at, '');
    if (!migrated.ok) throw new Error(migrated.fault.kind);
    return raw.serialize();
  } finally {
    raw.close();
  }
}
