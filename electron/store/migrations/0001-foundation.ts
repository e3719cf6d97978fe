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
 * The first schema: issues, pages, intake, stories, notices, photos, the journal. Frozen: it imports nothing that may change. Only words that SQLite and PostgreSQL
 * share, save the guard over the journal; `bytea` is PostgreSQL's word for bytes, and SQLite takes any word for a type and leaves bytes as they are.
 */
export const foundation: Migration = {
  number: 1,
  name: 'foundation',
  sql: `
CREATE TABLE issue (id text PRIMARY KEY, paper text NOT NULL, date text NOT NULL, number integer,${stamps});
CREATE UNIQUE INDEX issue_of_the_day ON issue (paper, date) WHERE deleted_at IS NULL;

CREATE TABLE page (
  id text PRIMARY KEY,
  issue_id text NOT NULL REFERENCES issue (id),
  number integer NOT NULL,
  section text NOT NULL,
  editors text NOT NULL,
  sheet text NOT NULL CHECK (sheet IN ('broadsheet', 'tabloid')),
  plan text,
  remarks text,
  sha256 text NOT NULL,${stamps});
CREATE UNIQUE INDEX page_of_the_issue ON page (issue_id, number) WHERE deleted_at IS NULL;

CREATE TABLE intake (
  id text PRIMARY KEY,
  page_id text NOT NULL REFERENCES page (id),
  file_name text NOT NULL,
  encoding text NOT NULL,
  characters integer NOT NULL,
  text text NOT NULL,
  text_sha256 text NOT NULL,
  changes text NOT NULL,
  doubts text NOT NULL,
  joins text NOT NULL,
  sha256 text NOT NULL,${stamps});
CREATE INDEX intake_of_the_page ON intake (page_id);

CREATE TABLE story (
  id text PRIMARY KEY,
  page_id text NOT NULL REFERENCES page (id),
  position integer NOT NULL,
  content text NOT NULL,
  sha256 text NOT NULL,${stamps});
CREATE INDEX story_of_the_page ON story (page_id, position);

CREATE TABLE notice (
  id text PRIMARY KEY,
  page_id text REFERENCES page (id),
  position integer NOT NULL,
  kind text NOT NULL,
  form text NOT NULL,
  head text NOT NULL,
  text text NOT NULL,
  fields text NOT NULL,
  numbers text NOT NULL,
  findings text NOT NULL,
  sha256 text NOT NULL,${stamps});
CREATE INDEX notice_of_the_page ON notice (page_id, position);

CREATE TABLE photo (
  id text PRIMARY KEY,
  file_name text NOT NULL,
  mime text NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  length integer NOT NULL,
  sha256 text NOT NULL,${stamps});
CREATE UNIQUE INDEX photo_by_content ON photo (sha256) WHERE deleted_at IS NULL;
CREATE TABLE photo_bytes (photo_id text PRIMARY KEY REFERENCES photo (id), bytes bytea NOT NULL);

CREATE TABLE journal (
  id text PRIMARY KEY,
  at text NOT NULL,
  who text NOT NULL,
  what text NOT NULL,
  subject text NOT NULL,
  record_id text NOT NULL,
  before text,
  after text,
  desk_id text NOT NULL);
CREATE INDEX journal_of_the_record ON journal (record_id, at);
`,
  sqlite: `
CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_remains BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
`,
};
