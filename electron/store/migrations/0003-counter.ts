import type { Migration } from './migration.ts';

const stamps = `
  row_version integer NOT NULL,
  created_at text NOT NULL,
  updated_at text NOT NULL,
  created_by text NOT NULL,
  updated_by text NOT NULL,
  desk_id text NOT NULL,
  deleted_at text`;

/**
 * The counter: the house's data, customers, bookings with their runs, the ledger, the tills, the numbers of notices, the signed column. Frozen: it imports nothing that may change.
 * SQLite's own are the guards over the ledger and the archive's index: pairs of characters, so that names of two characters are found.
 */
export const counter: Migration = {
  number: 3,
  name: 'counter',
  sql: `
CREATE TABLE house (id text PRIMARY KEY, content text NOT NULL, sha256 text NOT NULL,${stamps});

CREATE TABLE customer (
  id text PRIMARY KEY,
  name text NOT NULL,
  initials text NOT NULL,
  phone text NOT NULL,
  backwards text NOT NULL,${stamps});
CREATE INDEX customer_by_name ON customer (name, phone);
CREATE INDEX customer_by_initials ON customer (initials);
CREATE INDEX customer_by_phone ON customer (backwards);

CREATE TABLE booking (
  id text PRIMARY KEY,
  key text UNIQUE,
  notice_id text NOT NULL UNIQUE REFERENCES notice (id),
  customer_id text NOT NULL REFERENCES customer (id),
  taken_on text NOT NULL,
  paper text NOT NULL,
  tariff text NOT NULL,
  bold integer NOT NULL,
  box integer NOT NULL,
  standing text NOT NULL CHECK (standing IN ('firm', 'hold', 'standby')),
  measured text NOT NULL,
  price text NOT NULL,
  evidence text NOT NULL,
  vouched text NOT NULL,
  sha256 text NOT NULL,${stamps});
CREATE INDEX booking_of_the_customer ON booking (customer_id, taken_on);
CREATE INDEX booking_of_the_day ON booking (taken_on, id);

CREATE TABLE insertion (
  id text PRIMARY KEY,
  booking_id text NOT NULL REFERENCES booking (id),
  notice_id text NOT NULL REFERENCES notice (id),
  paper text NOT NULL,
  day text NOT NULL,
  state text NOT NULL CHECK (state IN ('unpaid', 'due', 'placed', 'printed', 'killed')),
  page_id text REFERENCES page (id),${stamps});
CREATE UNIQUE INDEX insertion_of_the_booking ON insertion (booking_id, day);
CREATE INDEX insertion_of_the_day ON insertion (day, paper);
CREATE INDEX insertion_of_the_page ON insertion (page_id);

CREATE TABLE ledger (
  id text PRIMARY KEY,
  at text NOT NULL,
  day text NOT NULL,
  clerk text NOT NULL,
  desk_id text NOT NULL,
  booking_id text NOT NULL REFERENCES booking (id),
  kind text NOT NULL CHECK (kind IN ('charge', 'payment', 'refund', 'credit')),
  means text CHECK (means IN ('cash', 'transfer')),
  amount integer NOT NULL,
  receipt text UNIQUE,
  note text NOT NULL,
  sha256 text NOT NULL);
CREATE INDEX ledger_of_the_booking ON ledger (booking_id);
CREATE INDEX ledger_of_the_day ON ledger (day, id);

CREATE TABLE till (desk_id text PRIMARY KEY, prefix text NOT NULL UNIQUE, next integer NOT NULL);

CREATE TABLE notice_number (number text NOT NULL, notice_id text NOT NULL REFERENCES notice (id), PRIMARY KEY (number, notice_id));
CREATE INDEX notice_number_of_the_notice ON notice_number (notice_id);

CREATE TABLE signed_column (page_id text PRIMARY KEY REFERENCES page (id), at text NOT NULL, content text NOT NULL, sha256 text NOT NULL);
`,
  sqlite: `
CREATE TRIGGER ledger_stays BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_remains BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TABLE archive (doc integer PRIMARY KEY, notice_id text NOT NULL UNIQUE);
CREATE VIRTUAL TABLE archive_text USING fts5 (pairs, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1');
`,
};
