import type { Migration } from './migration.ts';

/** A story may run over two pages: `rest_page_id` is the page its rest goes to, null while all of it stands on its own. Frozen. */
export const storyRest: Migration = {
  number: 8,
  name: 'story-rest',
  sql: `
ALTER TABLE story ADD COLUMN rest_page_id text REFERENCES page (id);
CREATE INDEX story_rest_of_the_page ON story (rest_page_id) WHERE rest_page_id IS NOT NULL;
`,
};
