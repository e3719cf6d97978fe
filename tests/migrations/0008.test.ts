import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { storyRest } from '../../electron/store/migrations/0008-story-rest.ts';
import { migrations } from '../../electron/store/migrations/all.ts';
import { openStore } from '../../electron/store/open.ts';
import { sha256 } from '../../electron/store/sha256.ts';
import { loadStory } from '../../electron/store/story.ts';
import { folderForTest, sameCircumstances, valueOf } from '../support/store.ts';

test('0008: of a story kept before nothing goes to another page, and the rests of a page are found by an index', async () => {
  const file = join(folderForTest(), 'store.sqlite');
  await valueOf(await openStore(file, { ...sameCircumstances(), migrations: migrations.filter(({ number }) => number < 8) })).close();
  const raw = new Database(file);
  raw.exec(`INSERT INTO story (id, page_id, position, weight, content, sha256, row_version, created_at, updated_at, created_by, updated_by, desk_id, deleted_at)
    VALUES ('s', NULL, 0, 0, '[]', '${sha256('[]')}', 1, 't', 't', 'w', 'w', 'd', NULL)`);
  const store = valueOf(await openStore(file, sameCircumstances()));
  expect(valueOf(await store.read((db) => loadStory(db, 's')))).toMatchObject({ id: 's', restPageId: null });
  await store.close();
  const [asked] = raw.prepare(`EXPLAIN QUERY PLAN SELECT * FROM story WHERE rest_page_id = ? ORDER BY position, id`).all('p') as {
    detail: string;
  }[];
  expect(asked?.detail).toMatch(/^SEARCH story USING INDEX story_rest_of_the_page/);
  raw.close();
});

test('0008 is frozen: once released its words never change', () => {
  expect(sha256(storyRest.sql)).toBe('bb2cd999ebae6aebad0b9cca87601834b99a0c91a9b0305fc590cbee4095fff8');
});
