import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { foundation } from '../../electron/store/migrations/0001-foundation.ts';
import { library } from '../../electron/store/migrations/0002-library.ts';
import { openStore } from '../../electron/store/open.ts';
import { findRecords } from '../../electron/store/search.ts';
import { sha256 } from '../../electron/store/sha256.ts';
import { loadStories } from '../../electron/store/story.ts';
import { done } from '../../shared/result.ts';
import { folderForTest, sameCircumstances, valueOf } from '../support/store.ts';

const stamps = `1, 't', 't', 'w', 'w', 'd', NULL`;

test('0002 keeps every story, lets it wait without a page, and finds what was there before', async () => {
  const file = join(folderForTest(), 'store.sqlite');
  await valueOf(await openStore(file, { ...sameCircumstances(), migrations: [foundation] })).close();
  const raw = new Database(file);
  const content = JSON.stringify([{ type: 'headline', children: [{ text: '柳湾公交通了' }] }]);
  raw.exec(`INSERT INTO issue VALUES ('i', '柳湾日报', '2020-03-03', 1, ${stamps})`);
  raw.exec(`INSERT INTO page VALUES ('p', 'i', 3, '民生', '', 'broadsheet', NULL, NULL, 'x', ${stamps})`);
  raw.prepare(`INSERT INTO story VALUES ('s', 'p', 0, ?, ?, ${stamps})`).run(content, sha256(content));
  raw.close();
  const store = valueOf(await openStore(file, { ...sameCircumstances(), migrations: [foundation, library] }));
  expect(store.schema).toBe(2);
  const stories = valueOf(await store.read((db) => loadStories(db, 'p')));
  expect(stories.map(({ id, pageId, story }) => [id, pageId, story])).toEqual([['s', 'p', JSON.parse(content)]]);
  await store.close();
  const newest = valueOf(await openStore(file, sameCircumstances()));
  const find = async (query: string) => valueOf(await newest.read(async (db) => done(await findRecords(db, query, 9))));
  expect(await find('公交通')).toEqual([{ subject: 'story', id: 's' }]);
  expect(await find('民生')).toEqual([{ subject: 'page', id: 'p' }]);
  expect((await find('柳湾')).map(({ subject }) => subject)).toEqual(['issue', 'page', 'story']);
  await newest.close();
  const after = new Database(file);
  after.exec(`UPDATE story SET page_id = NULL WHERE id = 's'`);
  after.exec(`INSERT INTO search_index (search_index) VALUES ('integrity-check')`);
  expect(() => after.exec(`UPDATE story SET page_id = 'nowhere' WHERE id = 's'`)).toThrow(/FOREIGN KEY/);
  after.close();
});

test('0002 is frozen: once released its words never change', () => {
  expect(sha256(library.sql + library.sqlite)).toBe('bc3da033dd56e01b44cb6eef0c7beee6f507c2cd103cfd630b2e371712d505b4');
});
