import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';

/** Who works at a store, and since when (UTC, ISO text). */
export interface Holder {
  readonly holder: string;
  readonly since: string;
}

/** The right to change a store: ours until it is given back, or another's. */
export type Lease = { readonly kind: 'ours'; release(): void } | ({ readonly kind: 'held' } & Holder);

/**
 * Asks for the right to change a store: one desk has it at a time. It is a lock of the operating system on a file beside the store (`<file>.desk`, itself a small database), so it
 * ends with its process however that ends: a desk that was killed never keeps the next one out. Throws as SQLite does when the folder cannot be written.
 */
export function takeLease(file: string, me: Holder): Lease {
  const beside = `${file}.desk`;
  try {
    return lock(beside, me);
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !/^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) throw error;
    // It holds nothing but a name; whoever has it open has no lock on a file that is torn.
    rmSync(beside, { force: true });
    return lock(beside, me);
  }
}

function lock(beside: string, me: Holder): Lease {
  const raw = new Database(beside, { timeout: 0 });
  try {
    raw.exec('PRAGMA synchronous = OFF; BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS desk (holder text, since text); DELETE FROM desk');
    raw.prepare('INSERT INTO desk VALUES (?, ?)').run(me.holder, me.since);
    // The name is committed so that others can read it, and the lock taken again at once; if another was quicker, it is theirs.
    raw.exec('COMMIT; BEGIN IMMEDIATE');
    return { kind: 'ours', release: () => raw.close() };
  } catch (error) {
    const isHeld = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
    const holder = isHeld ? holderIn(raw) : undefined;
    raw.close();
    if (!isHeld) throw error;
    return { kind: 'held', holder: holder?.holder ?? '', since: holder?.since ?? '' };
  }
}

/** The name in the file; none while its first holder is just writing it. */
function holderIn(raw: Database.Database): Holder | undefined {
  try {
    return raw.prepare<[], Holder>('SELECT holder, since FROM desk').get();
  } catch {
    return undefined;
  }
}
