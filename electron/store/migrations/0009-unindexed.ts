import type { Migration } from './migration.ts';

/** The notices that wait for the archive's index: all of them where a migration laid it out anew. The desk enters them while it is at work, a few at a time, and strikes them out here. Frozen. */
export const unindexed: Migration = {
  number: 9,
  name: 'unindexed',
  sql: 'CREATE TABLE unindexed (doc integer PRIMARY KEY);',
  sqlite: `
INSERT INTO unindexed (doc) SELECT doc FROM archive WHERE NOT EXISTS (SELECT rowid FROM archive_text);
`,
};
