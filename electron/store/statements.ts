import type Database from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements kept ready. The desk asks some two hundred questions; lists of ids make more of them, by their lengths. */
const most = 500;

/**
 * A database whose statements are prepared once and kept, those used last. What SQLite holds for a statement the garbage collector knows nothing of: prepared anew each time, a store
 * read from end to end took all of a machine's memory before it was let go.
 */
export function withKeptStatements(raw: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => void raw.close(),
    prepare(words) {
      const statement = kept.get(words) ?? (raw.prepare(words) as SqliteStatement);
      kept.delete(words);
      kept.set(words, statement);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}
