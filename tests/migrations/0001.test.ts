import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { foundation } from '../../electron/store/migrations/0001-foundation.ts';
import { migrations } from '../../electron/store/migrations/all.ts';
import { openStore } from '../../electron/store/open.ts';
import { sha256 } from '../../electron/store/sha256.ts';
import { folderForTest, sameCircumstances, valueOf } from '../support/store.ts';

const stamps = ['row_version', 'created_at', 'updated_at', 'created_by', 'updated_by', 'desk_id', 'deleted_at'];

test('0001 makes the tables, every record stamped', async () => {
  const file = join(folderForTest(), 'store.sqlite');
  await valueOf(await openStore(file, { ...sameCircumstances(), migrations: [foundation] })).close();
  const raw = new Database(file, { readonly: true });
  const tables = raw.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all();
  expect(tables).toEqual(['intake', 'issue', 'journal', 'migration', 'notice', 'page', 'photo', 'photo_bytes', 'story']);
  for (const table of ['intake', 'issue', 'notice', 'page', 'photo', 'story']) {
    const columns = raw.prepare<[], string>(`SELECT name FROM pragma_table_info('${table}')`).pluck().all();
    expect(columns).toEqual(expect.arrayContaining(['id', ...stamps]));
    if (table !== 'issue') expect(columns).toContain('sha256');
  }
  expect(raw.prepare('SELECT number, name FROM migration').all()).toEqual([{ number: 1, name: 'foundation' }]);
  raw.close();
});

test('0001 is frozen: once released its words never change', () => {
  expect(sha256(foundation.sql + foundation.sqlite)).toBe('71c94e2d1a8b9d962b337c6c3c095a5edaaf0e1a7574e08202e1db2ad05b0c64');
});

test('the numbers rise, so that a store has been through all up to its own', () => {
  const numbers = migrations.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
});

test('a file with records is copied before it is migrated, and keeps its records', async () => {
  const file = join(folderForTest(), 'store.sqlite');
  await valueOf(await openStore(file, { ...sameCircumstances(), migrations: [foundation] })).close();
  const raw = new Database(file);
  raw.exec(`INSERT INTO issue VALUES ('a', '柳湾日报', '2020-03-03', 1, 1, 't', 't', 'w', 'w', 'd', NULL)`);
  raw.close();
  const second = { number: 2, name: 'colour', sql: `ALTER TABLE issue ADD COLUMN colour text NOT NULL DEFAULT ''` };
  const store = valueOf(await openStore(file, { ...sameCircumstances(), migrations: [foundation, second] }));
  expect([store.schema, store.backup]).toEqual([2, `${file}.before-2-20200302200001000`]);
  await store.close();
  const after = new Database(file, { readonly: true });
  expect(after.prepare('SELECT paper, colour FROM issue').get()).toEqual({ paper: '柳湾日报', colour: '' });
  after.close();
  const copy = new Database(store.backup ?? '', { readonly: true });
  expect(copy.prepare('SELECT paper FROM issue').get()).toEqual({ paper: '柳湾日报' });
  expect(copy.prepare('SELECT max(number) FROM migration').pluck().get()).toBe(1);
  copy.close();
});

test('a migration that fails leaves the file as it was, with its copy beside it', async () => {
  const file = join(folderForTest(), 'store.sqlite');
  await valueOf(await openStore(file, { ...sameCircumstances(), migrations: [foundation] })).close();
  const broken = { number: 2, name: 'broken', sql: 'CREATE TABLE half (a text); ALTER TABLE nowhere ADD COLUMN b text' };
  await expect(openStore(file, { ...sameCircumstances(), migrations: [foundation, broken] })).rejects.toThrow(/nowhere/);
  const raw = new Database(file, { readonly: true });
  expect(raw.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'half'").pluck().get()).toBe(0);
  raw.close();
  expect(existsSync(`${file}.before-2-20200302200001000`)).toBe(true);
  await valueOf(await openStore(file, { ...sameCircumstances(), migrations: [foundation] })).close();
});
