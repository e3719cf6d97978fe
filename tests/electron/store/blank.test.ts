import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { blankStore } from '../../../electron/store/blank.ts';
import { loadHouse } from '../../../electron/store/house.ts';
import { newId } from '../../../electron/store/id.ts';
import { migrate } from '../../../electron/store/migrate.ts';
import { migrations } from '../../../electron/store/migrations/all.ts';
import { inMemory, openStore } from '../../../electron/store/open.ts';

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

test('it is opened without a migration, holds foreign keys, and takes orders as any other', async () => {
  const store = await openStore(inMemory, { ...circumstances, blank: blankStore(at) });
  if (!store.ok) throw new Error(store.fault.kind);
  expect(store.value.schema).toBe(migrations.at(-1)?.number);
  expect(store.value.backup).toBeNull();
  const bare = await openStore(inMemory, circumstances);
  if (!bare.ok) throw new Error(bare.fault.kind);
  expect(await store.value.read(loadHouse)).toEqual(await bare.value.read(loadHouse));
  await store.value.close();
  await bare.value.close();
});

test('two stores begun with the same bytes do not see each other', async () => {
  const blank = blankStore(at);
  const before = Uint8Array.from(blank);
  const raw = new Database(Buffer.from(blank));
  raw.exec("INSERT INTO migration VALUES (9999, 'more', 'now')");
  expect(new Database(Buffer.from(blank)).prepare('SELECT max(number) FROM migration').pluck().get()).toBe(migrations.at(-1)?.number);
  expect(Uint8Array.from(blank)).toEqual(before);
});
