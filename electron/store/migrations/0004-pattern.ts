import type { Migration } from './migration.ts';

/**
 * Patterns of pages (版样): where everything stands on a page, by a name, to be used for other pages. Frozen. `plan` is JSON; a pattern is taken away softly, so that a name can
 * be given again.
 */
export const pattern: Migration = {
  number: 4,
  name: 'pattern',
  sql: `
CREATE TABLE pattern (
  id text PRIMARY KEY,
  name text NOT NULL,
  sheet text NOT NULL CHECK (sheet IN ('broadsheet', 'tabloid')),
  plan text NOT NULL,
  sha256 text NOT NULL,
  row_version integer NOT NULL,
  created_at text NOT NULL,
  updated_at text NOT NULL,
  created_by text NOT NULL,
  updated_by text NOT NULL,
  desk_id text NOT NULL,
  deleted_at text);
CREATE UNIQUE INDEX pattern_by_name ON pattern (name) WHERE deleted_at IS NULL;
`,
};
