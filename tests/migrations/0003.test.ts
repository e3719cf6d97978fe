import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { foundation } from '../../electron/store/migrations/0001-foundation.ts';
import { counter } from '../../electron/store/migrations/0003-counter.ts';
import { openStore } from '../../electron/store/open.ts';
import { sha256 } from '../../electron/store/sha256.ts';
import { folderForTest, sameCircumstances, valueOf } from '../support/store.ts';

const opened = async (): Promise<Database.Database> => {
  const file = join(folderForTest(), 'store.sqlite');
  await valueOf(await openStore(file, { ...sameCircumstances(), migrations: [foundation, counter] })).close();
  return new Database(file);
};

test('0003 makes the counter’s tables', async () => {
  const raw = await opened();
  const tables = new Set(raw.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all());
  for (const table of ['house', 'customer', 'booking', 'insertion', 'ledger', 'till', 'notice_number', 'signed_column', 'archive'])
    expect(tables).toContain(table);
  raw.close();
});

test('0003: the ledger is only ever added to', async () => {
  const raw = await opened();
  raw.exec('PRAGMA foreign_keys = OFF');
  raw.exec(`INSERT INTO ledger VALUES ('a', 't', '2020-03-03', 'w', 'd', 'b', 'charge', NULL, 100, NULL, '', 'h')`);
  expect(() => raw.exec(`UPDATE ledger SET amount = 1`)).toThrow('the ledger is append-only');
  expect(() => raw.exec(`DELETE FROM ledger`)).toThrow('the ledger is append-only');
  expect(() => raw.exec(`INSERT INTO ledger VALUES ('c', 't', '2020-03-03', 'w', 'd', 'b', 'gift', NULL, 1, NULL, '', 'h')`)).toThrow(
    /CHECK/,
  );
  raw.close();
});

test('0003 is frozen: once released its words never change', () => {
  expect(sha256(counter.sql + counter.sqlite)).toBe('4bb75169e9db3dd131bb2dd5e11ce5d8fa447fc4c7eac51ce4703a9bc9eccb0e');
});
