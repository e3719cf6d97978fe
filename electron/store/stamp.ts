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

/** What the fault of a record that another hand has changed tells of that hand. */
export const otherHand = (row: Pick<Stamped, 'id' | 'row_version' | 'updated_by' | 'updated_at'>, expected: number) =>
  ({ kind: 'stale', id: row.id, expected, found: row.row_version, by: row.updated_by, at: row.updated_at }) as const;

/** The fault for a record that another hand has changed since the caller read it, where the desk does not tell what it has become. */
export const stale = (
  subject: Exclude<Subject, 'notice' | 'booking' | 'house'>,
  row: Parameters<typeof otherHand>[0],
  expected: number,
): Fault => ({ ...otherHand(row, expected), subject });
