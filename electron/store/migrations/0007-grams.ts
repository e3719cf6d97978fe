import type { Migration } from './migration.ts';

/**
 * The archive's index laid out anew: figures and letters stand in it four together (pairs of figures stand in every notice, and a number was looked up through all of them), customers'
 * names in a column of their own, so that a part of a name is found without reading every customer. Opening the store fills it. Whoever is owed anything, or owes, is found by one
 * index: what the house is owed is added up from there. Frozen.
 */
export const grams: Migration = {
  number: 7,
  name: 'grams',
  sql: `
DROP INDEX booking_owing;
CREATE INDEX booking_owing ON booking (id, owed) WHERE owed <> 0;
`,
  sqlite: `
DROP TABLE archive_text;
CREATE VIRTUAL TABLE archive_text USING fts5 (grams, name, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2');
`,
};
