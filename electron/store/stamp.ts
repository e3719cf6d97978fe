import type { Fault, Subject } from '../../shared/api/faults.ts';
import type { Writing } from './store.ts';
import type { Stamped } from './tables.ts';

/** The stamps of a row that this order makes. */
export const newRow = (db: Writing): Stamped => ({
  id: db.newId(),
  row_version: 1,
  created_at: db.at,
  updated_at: db.at,
  created_by: db.who,
  updated_by: db.who,
  desk_id: db.deskId,
  deleted_at: null,
});

/** The stamps that this order changes in a row it found at `rowVersion`. */
export const nextVersion = (db: Writing, rowVersion: number) => ({
  row_version: rowVersion + 1,
  updated_at: db.at,
  updated_by: db.who,
  desk_id: db.deskId,
});

/** The fault for a record that another hand has changed since the caller read it. */
export const stale = (subject: Subject, row: Pick<Stamped, 'id' | 'row_version'>, expected: number): Fault => ({
  kind: 'stale',
  subject,
  id: row.id,
  expected,
  found: row.row_version,
});
