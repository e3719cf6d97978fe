import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Fault } from '../../shared/api/faults.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import { changedBy, type Entry } from './entry.ts';
import { storeFault } from './fault.ts';
import { followOther } from './follow.ts';
import { enterJournal } from './journal.ts';
import type { Holder } from './lease.ts';
import { migrate, schemaState } from './migrate.ts';
import { migrations as all } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import { enterSearch } from './search.ts';
import { withKeptStatements } from './statements.ts';
import type { Outcome, Store, Writing } from './store.ts';
import type { Tables } from './tables.ts';

/** What the store is given from outside: the time (UTC, ISO text), new ids (UUIDv7), the person and the desk that its rows are stamped with. */
export interface Circumstances {
  clock(): string;
  newId(): string;
  readonly who: string;
  readonly deskId: string;
  /** Another desk that works at the store: it is then only read, and every order is refused in that desk's name. */
  readonly heldBy?: Holder;
  /** What `blankStore` made of an empty store: a store in memory begins with it, in a tenth of the time that its schema would take. */
  readonly blank?: Uint8Array | undefined;
  /** Another list of migrations, for tests. */
  readonly migrations?: readonly Migration[];
}

// 64 MiB of pages are kept in memory: a year's archive and its indexes are read from there. The log is folded into the file every 16 MiB: at SQLite's own 4 MiB every
// twentieth notice waited for it.
// WAL with synchronous=FULL: an answered order survives a power cut. fullfsync is macOS's word for the same and means nothing elsewhere.
const lasting =
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000;';
const passing = 'PRAGMA foreign_keys = ON;';
// How long to wait for another program that holds the store, in milliseconds. SQLite's own waiting holds up the whole program, so once the file is open it waits only
// a moment, and an order that finds the store held steps aside and tries again.
const patience = 5000;
const moment = 20;

/** In place of a file: a store in memory, gone when it is closed. */
export const inMemory = ':memory:';

/** Opens a store file, making it when there is none and bringing its schema up to date. A file that is damaged, newer than this program, another program's or not writable gives a fault and is left as it is. */
export async function openStore(file: string, circumstances: Circumstances): Outcome<Store> {
  let raw: Database.Database | undefined;
  try {
    const { heldBy, blank, migrations = all } = circumstances;
    raw = new Database(file === inMemory && blank ? Buffer.from(blank) : file, { timeout: patience, readonly: heldBy !== undefined });
    const migrated =
      heldBy === undefined
        ? migrate(raw, file, migrations, circumstances.clock(), file === inMemory ? passing : lasting)
        : readAsItIs(raw, file, migrations, heldBy);
    if (!migrated.ok) {
      raw.close();
      return migrated;
    }
    raw.pragma(`busy_timeout = ${moment}`);
    return done(storeOver(raw, file, circumstances, migrated.value));
  } catch (error) {
    raw?.close();
    const fault = storeFault(error, file);
    if (fault === null) throw error;
    return failed(fault);
  }
}

/** Takes a store that another desk holds: its schema must be just ours, since it cannot be brought up to date under that desk's hands. */
function readAsItIs(
  raw: Database.Database,
  file: string,
  migrations: readonly Migration[],
  heldBy: Holder,
): Result<{ schema: number; backup: string | null }, Fault> {
  const known = migrations.at(-1)?.number ?? 0;
  const state = schemaState(raw);
  if (state.kind === 'foreign') return failed({ kind: 'store-foreign', file });
  const found = state.kind === 'new' ? 0 : state.number;
  if (found > known) return failed({ kind: 'store-newer', file, found, known });
  return found < known ? failed({ kind: 'store-held', file, ...heldBy }) : done({ schema: known, backup: null });
}

/** Carries a fault out of a transaction, so that it is undone. */
class Undone extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.kind);
    this.fault = fault;
  }
}

function storeOver(
  raw: Database.Database,
  file: string,
  circumstances: Circumstances,
  facts: { schema: number; backup: string | null },
): Store {
  const rows = new Kysely<Tables>({ dialect: new SqliteDialect({ database: withKeptStatements(raw) }) });
  const watching = new Set<Parameters<Store['watch']>[0]>();
  let turn: Promise<unknown> = Promise.resolve();
  /** One connection: pieces of work wait for each other, or a reader would sit inside a writer's transaction. */
  const inTurn = <Value>(begin: string, work: () => Outcome<Value>): Outcome<Value> => {
    const mine = turn.then(() => transact(raw, file, begin, work));
    turn = mine.catch(() => undefined);
    return mine;
  };
  const read: Store['read'] = (work) => inTurn('BEGIN', () => work({ rows }));
  const tell: Parameters<Store['watch']>[0] = (what, changed) => {
    for (const heard of watching) heard(what, changed);
  };
  const version = () => Number(raw.pragma('data_version', { simple: true }));
  const { deskId: own, heldBy: other } = circumstances;
  const deaf = file === inMemory ? () => undefined : followOther(read, version, other === undefined ? own : null, tell);
  return {
    file,
    ...facts,
    read,
    heldBy: circumstances.heldBy ?? null,
    write: (what, work) => {
      if (circumstances.heldBy !== undefined) return Promise.resolve(failed({ kind: 'store-held', file, ...circumstances.heldBy }));
      const { who, deskId, newId, clock } = circumstances;
      const entries: Entry[] = [];
      const written = inTurn('BEGIN IMMEDIATE', async () => {
        const order: Writing = { rows, what, who, deskId, newId, at: clock(), entries };
        const outcome = await work(order);
        if (outcome.ok) {
          await enterJournal(order);
          await enterSearch(order);
        }
        return outcome;
      });
      // Heard only when the order stands in the file, and before whoever gave it reads on.
      return written.then((outcome) => {
        if (outcome.ok && entries.length > 0) tell(what, changedBy(entries));
        return outcome;
      });
    },
    watch: (heard) => {
      watching.add(heard);
      return () => watching.delete(heard);
    },
    close: async () => {
      deaf();
      await turn;
      raw.close();
    },
  };
}

async function beginPatiently(raw: Database.Database, begin: string): Promise<void> {
  for (let left = patience; ; left -= moment) {
    try {
      raw.exec(begin);
      return;
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!isBusy || left <= 0) throw error;
      await setTimeout(moment / 2);
    }
  }
}

async function transact<Value>(
  raw: Database.Database,
  file: string,
  begin: string,
  work: () => Outcome<Value>,
): Promise<Result<Value, Fault>> {
  try {
    await beginPatiently(raw, begin);
    const outcome = await work();
    if (!outcome.ok) throw new Undone(outcome.fault);
    raw.exec('COMMIT');
    return outcome;
  } catch (error) {
    if (raw.open && raw.inTransaction) raw.exec('ROLLBACK');
    if (error instanceof Undone) return failed(error.fault);
    const fault = storeFault(error, file);
    if (fault === null) throw error;
    return failed(fault);
  }
}
