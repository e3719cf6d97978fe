import type { Migration } from './migration.ts';

const stamps = `
  row_version integer NOT NULL,
  created_at text NOT NULL,
  updated_at text NOT NULL,
  created_by text NOT NULL,
  updated_by text NOT NULL,
  desk_id text NOT NULL,
  deleted_at text`;

const fields = `id, page_id, position, content, sha256, row_version, created_at, updated_at, created_by, updated_by, desk_id, deleted_at`;

/**
 * The library: stories that wait for a page and carry a weight, the rounds a page has been through up to its sign-off, settings of the house and of each desk, and the
 * index of the search. Frozen. A column cannot be freed of NOT NULL in SQLite, so the table of stories is made anew; nothing refers to it yet. The index is SQLite's alone.
 */
export const library: Migration = {
  number: 2,
  name: 'library',
  sql: `
CREATE TABLE story_waiting (
  id text PRIMARY KEY,
  page_id text REFERENCES page (id),
  position integer NOT NULL,
  content text NOT NULL,
  sha256 text NOT NULL,${stamps},
  weight integer NOT NULL DEFAULT 0);
INSERT INTO story_waiting (${fields}) SELECT ${fields} FROM story;
DROP TABLE story;
ALTER TABLE story_waiting RENAME TO story;
CREATE INDEX story_of_the_page ON story (page_id, position);

CREATE TABLE round (
  id text PRIMARY KEY,
  page_id text NOT NULL REFERENCES page (id),
  round text NOT NULL CHECK (round IN ('rough', 'first', 'second', 'third', 'signed')),
  by_whom text NOT NULL,
  content_sha256 text NOT NULL,${stamps});
CREATE INDEX round_of_the_page ON round (page_id, created_at);

CREATE TABLE setting (id text PRIMARY KEY, owner text NOT NULL, name text NOT NULL, content text NOT NULL, sha256 text NOT NULL,${stamps});
CREATE UNIQUE INDEX setting_by_name ON setting (owner, name) WHERE deleted_at IS NULL;
`,
  sqlite: `
CREATE TABLE search_text (doc integer PRIMARY KEY, subject text NOT NULL, record_id text NOT NULL, body text NOT NULL, UNIQUE (subject, record_id));
CREATE VIRTUAL TABLE search_index USING fts5 (body, content = 'search_text', content_rowid = 'doc', tokenize = 'trigram');
CREATE TRIGGER search_text_comes AFTER INSERT ON search_text BEGIN
  INSERT INTO search_index (rowid, body) VALUES (new.doc, new.body);
END;
CREATE TRIGGER search_text_goes AFTER DELETE ON search_text BEGIN
  INSERT INTO search_index (search_index, rowid, body) VALUES ('delete', old.doc, old.body);
END;
CREATE TRIGGER search_text_changes AFTER UPDATE ON search_text BEGIN
  INSERT INTO search_index (search_index, rowid, body) VALUES ('delete', old.doc, old.body);
  INSERT INTO search_index (rowid, body) VALUES (new.doc, new.body);
END;
INSERT INTO search_text (subject, record_id, body)
  SELECT 'story', id, (SELECT lower(group_concat(atom, char(10))) FROM json_tree(content) WHERE key = 'text') FROM story
  WHERE deleted_at IS NULL AND json_array_length(content) > 0;
INSERT INTO search_text (subject, record_id, body)
  SELECT 'page', page.id, lower(page.section || char(10) || page.editors || char(10) || issue.paper || ' ' || issue.date) FROM page
  JOIN issue ON issue.id = page.issue_id WHERE page.deleted_at IS NULL;
INSERT INTO search_text (subject, record_id, body) SELECT 'issue', id, lower(paper || ' ' || date) FROM issue WHERE deleted_at IS NULL;
INSERT INTO search_text (subject, record_id, body) SELECT 'photo', sha256, lower(file_name) FROM photo WHERE deleted_at IS NULL;
`,
};
