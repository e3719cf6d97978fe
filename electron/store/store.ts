import type { Kysely } from 'kysely';
import type { Fault } from '../../shared/api/faults.ts';
import type { Result } from '../../shared/result.ts';
import type { Entry } from './entry.ts';
import type { Holder } from './lease.ts';
import type { Tables } from './tables.ts';

/** The store while it is read: one moment of it, whatever others write meanwhile. Only files of this folder look inside. */
export interface Reading {
  readonly rows: Kysely<Tables>;
}

/** The store while one order changes it: all of it is kept or none. Carries what every changed row is stamped with. */
export interface Writing extends Reading {
  readonly what: string;
  readonly who: string;
  readonly at: string;
  readonly deskId: string;
  newId(): string;
  /** What the journal will hold of this order: entered in the order's own transaction, just before it is committed. */
  readonly entries: Entry[];
}

/** A result to come. */
export type Outcome<Value> = Promise<Result<Value, Fault>>;

/**
 * The store of one desk. Everything is asynchronous, so that a server's database can stand behind it later. `read` and `write` take turns; work that gives a fault is
 * undone whole. `what` is the order's name in the journal.
 */
export interface Store {
  readonly file: string;
  readonly schema: number;
  /** The other desk that works at it, when this one may only read. */
  readonly heldBy: Holder | null;
  /** The copy that was made before the schema was brought up to date, if one was. */
  readonly backup: string | null;
  read<Value>(work: (db: Reading) => Outcome<Value>): Outcome<Value>;
  write<Value>(what: string, work: (db: Writing) => Outcome<Value>): Outcome<Value>;
  /**
   * Tells of every order that was committed and changed something, and of each record once: of this process's at once, of another's (the desk that holds the store, a command
   * line beside this one) within a second. The answer ends it.
   */
  watch(heard: (what: string, changed: readonly Pick<Entry, 'subject' | 'id'>[]) => void): () => void;
  close(): Promise<void>;
}
