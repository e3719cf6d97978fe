import type { Migration } from './migration.ts';

/**
 * The counter's data are a setting of the house like its others. What a booking owes stands beside it, so that those who owe are found without adding up the ledger; a notice
 * ordered at the counter says so, so that those which wait for a page are found without looking at every order, and it stands on a page by its runs alone. What stands
 * on no page needs no entry in the indexes by page. Frozen.
 */
export const oneCounter: Migration = {
  number: 6,
  name: 'one-counter',
  sql: `
INSERT INTO setting (id, owner, name, content, sha256, row_version, created_at, updated_at, created_by, updated_by, desk_id, deleted_at)
  SELECT id, 'house', 'counter', content, sha256, row_version, created_at, updated_at, created_by, updated_by, desk_id, deleted_at FROM house;
DROP TABLE house;

ALTER TABLE booking ADD COLUMN owed integer NOT NULL DEFAULT 0;
UPDATE booking SET owed = (SELECT sum(amount) FROM ledger WHERE ledger.booking_id = booking.id)
  WHERE id IN (SELECT booking_id FROM ledger GROUP BY booking_id HAVING sum(amount) <> 0);
CREATE INDEX booking_owing ON booking (id) WHERE owed > 0;

ALTER TABLE notice ADD COLUMN ordered integer NOT NULL DEFAULT 0;
UPDATE notice SET ordered = 1, page_id = NULL WHERE id IN (SELECT notice_id FROM booking);
CREATE INDEX notice_waiting ON notice (position, id) WHERE page_id IS NULL AND ordered = 0;
DROP INDEX notice_of_the_page;
CREATE INDEX notice_of_the_page ON notice (page_id, position) WHERE page_id IS NOT NULL;
DROP INDEX insertion_of_the_page;
CREATE INDEX insertion_of_the_page ON insertion (page_id) WHERE page_id IS NOT NULL;
`,
};
