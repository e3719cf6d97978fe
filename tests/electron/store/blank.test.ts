import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { blankStore } from '../../../electron/store/blank.ts';
import { newId } from '../../../electron/store/id.ts';
import { listIssues, openIssue } from '../../../electron/store/issue.ts';
import { migrate } from '../../../electron/store/migrate.ts';
import { migrations } from '../../../electron/store/migrations/all.ts';
import { inMemory, openStore } from '../../../electron/store/open.ts';
import { addPage } from '../../../electron/store/page.ts';
import type { Store } from '../../../electron/store/store.ts';
import { addStory, loadStories } from '../../../electron/store/story.ts';
import { done } from '../../../shared/result.ts';
import { storyOf } from '../../support/copy.ts';
import { valueOf } from '../../support/store.ts';

const at = '2020-03-03T00:00:00.000Z';
const circumstances = { clock: () => at, newId, who: 'w', deskId: 'd' };

/** Everything a store holds: its schema and every row of every table, in order. */
function contentsOf(raw: Database.Database): unknown {
  const schema = raw
    .prepare<[], { type: string; name: string }>('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name')
    .all();
  const rows = schema.filter(({ type }) => type === 'table').map(({ name }) => [name, raw.prepare(`SELECT * FROM "${name}"`).all()]);
  return { schema, rows };
}

test('a store that begins as a blank one is the store its migrations make', () => {
  const made = new Database(':memory:');
  migrate(made, ':memory:', migrations, at, '');
  const blank = new Database(Buffer.from(blankStore(at)));
  expect(blank.prepare('SELECT count(*) FROM migration').pluck().get()).toBe(migrations.length);
  expect(contentsOf(blank)).toEqual(contentsOf(made));
});

const openBlank = async (blank: Uint8Array): Promise<Store> => valueOf(await openStore(inMemory, { ...circumstances, blank }));

/** Takes an issue with a page and a story into a store, and tells the page's id. */
const takeIn = async (store: Store): Promise<string> =>
  valueOf(
    await store.write('text.take', async (db) => {
      const issue = await openIssue(db, '柳湾日报', '2020-03-03');
      const page = await addPage(db, issue.id, { number: 3, section: '专题', editors: '', sheet: 'broadsheet' });
      await addStory(db, page, 0, storyOf('柳湾镇通了公交', [40]));
      return done(page);
    }),
  );

test('it is opened without a migration, and keeps what it is given', async () => {
  const store = await openBlank(blankStore(at));
  expect([store.schema, store.backup]).toEqual([migrations.at(-1)?.number, null]);
  const page = await takeIn(store);
  const stories = valueOf(await store.read((db) => loadStories(db, page)));
  expect(stories.map(({ story }) => story)).toEqual([storyOf('柳湾镇通了公交', [40])]);
  await store.close();
});

test('it refuses a story of a page that is not there, and keeps nothing of the order', async () => {
  const store = await openBlank(blankStore(at));
  const page = await takeIn(store);
  const wrong = store.write('text.take', async (db) => {
    await addStory(db, page, 1, storyOf('先写的一篇', [20]));
    return done(await addStory(db, 'no-such-page', 0, storyOf('无版可上', [20])));
  });
  await expect(wrong).rejects.toThrow('FOREIGN KEY');
  expect(valueOf(await store.read((db) => loadStories(db, page)))).toHaveLength(1);
  await store.close();
});

test('two stores begun with the same bytes do not see each other', async () => {
  const blank = blankStore(at);
  const [one, other] = [await openBlank(blank), await openBlank(blank)];
  await takeIn(one);
  const issuesIn = async (store: Store) => valueOf(await store.read(async (db) => done(await listIssues(db, 10))));
  expect(await issuesIn(one)).toHaveLength(1);
  expect(await issuesIn(other)).toHaveLength(0);
  expect(Buffer.from(blank).equals(Buffer.from(blankStore(at)))).toBe(true);
  await one.close();
  await other.close();
});
