import type Database from 'better-sqlite3';
import type { Fault } from '../../shared/api/faults.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import type { Migration } from './migrations/migration.ts';

/** What a file's schema was found to be: a new file, ours at a number, or another program's. */
export type SchemaState = { readonly kind: 'new' } | { readonly kind: 'ours'; readonly number: number } | { readonly kind: 'foreign' };

/** Reads a file's schema without changing a byte of it. */
export function schemaState(raw: Database.Database): SchemaState {
  const names = new Set(raw.prepare<[], string>('SELECT name FROM sqlite_master').pluck().all());
  if (names.size === 0) return { kind: 'new' };
  if (!names.has('migration') || !names.has('journal')) return { kind: 'foreign' };
  return { kind: 'ours', number: raw.prepare<[], number>('SELECT max(number) FROM migration').pluck().get() ?? 0 };
}

/**
 * Brings a file up to the newest schema, all missing migrations in one transaction, and tells the schema's number. A file that held records is copied first, to
 * `<file>.before-<number>-<time>`; a newer schema and another program's file are refused and left as they are. `pragmas` are set
 * on the connection once the file is accepted.
 */
export function migrate(
  raw: Database.Database,
  file: string,
  migrations: readonly Migration[],
  at: string,
  pragmas: string,
): Result<{ readonly schema: number; readonly backup: string | null }, Fault> {
  const newest = migrations.at(-1)?.number ?? 0;
  const state = schemaState(raw);
  if (state.kind === 'foreign') return failed({ kind: 'store-foreign', file });
  const from = state.kind === 'new' ? 0 : state.number;
  if (from > newest) return failed({ kind: 'store-newer', file, found: from, known: newest });
  // Only now that the file is known to be ours: setting WAL writes to it.
  raw.exec(pragmas);
  if (from === newest) return done({ schema: newest, backup: null });
  const backup = state.kind === 'ours' ? `${file}.before-${newest}-${at.replace(/\D/g, '')}` : null;
  if (backup !== null) raw.prepare('VACUUM INTO ?').run(backup);
  raw
    .transaction(() => {
      // Another process may have been quicker between our look and our turn.
      const now = schemaState(raw);
      const reached = now.kind === 'ours' ? now.number : 0;
      if (reached === 0) raw.exec('CREATE TABLE migration (number integer PRIMARY KEY, name text NOT NULL, applied_at text NOT NULL)');
      const note = raw.prepare('INSERT INTO migration (number, name, applied_at) VALUES (?, ?, ?)');
      for (const step of migrations) {
        if (step.number <= reached) continue;
        raw.exec(step.sql);
        if (step.sqlite !== undefined) raw.exec(step.sqlite);
        note.run(step.number, step.name, at);
      }
    })
    .immediate();
  return done({ schema: newest, backup });
}
