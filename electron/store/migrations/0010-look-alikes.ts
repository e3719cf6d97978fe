import type { Migration } from './migration.ts';

/** Numbers kept in the archive before O and 0, I, L and 1 were one are brought to the writing they are looked up by; behind the colon alone, for the kind of number stands before it. A notice that had both writings has one. Frozen. */
export const lookAlikes: Migration = {
  number: 10,
  name: 'look-alikes',
  sql: '',
  sqlite: `
CREATE TEMP TABLE alike AS SELECT number AS old, notice_id,
  substr(number, 1, instr(number, ':')) ||
  replace(replace(replace(substr(number, instr(number, ':') + 1), 'O', '0'), 'I', '1'), 'L', '1') AS new
FROM notice_number WHERE number GLOB '*:*[OIL]*';
DELETE FROM notice_number WHERE number GLOB '*:*[OIL]*';
INSERT OR IGNORE INTO notice_number (number, notice_id) SELECT new, notice_id FROM alike;
DROP TABLE alike;
`,
};
