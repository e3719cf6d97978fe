import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { unindexed } from '../../electron/store/migrations/0009-unindexed.ts';
import { migrations } from '../../electron/store/migrations/all.ts';
import { openStore } from '../../electron/store/open.ts';
import { sha256 } from '../../electron/store/sha256.ts';
import { countUnindexed } from '../../electron/store/unindexed.ts';
import { done } from '../../shared/result.ts';
import { folderForTest, sameCircumstances, valueOf } from '../support/store.ts';

test('0009: where the index is empty every notice of the archive waits for it; where it holds any, none does', async () => {
  for (const [held, waiting] of [
    ['', 3],
    [`INSERT INTO archive_text (rowid, grams, name) VALUES (1, '王小 小冉', '')`, 0],
  ] as const) {
    const file = join(folderForTest(), 'store.sqlite');
    await valueOf(await openStore(file, { ...sameCircumstances(), migrations: migrations.filter(({ number }) => number < 9) })).close();
    const raw = new Database(file);
    raw.exec(`INSERT INTO archive (notice_id) VALUES ('n1'), ('n2'), ('n3'); ${held}`);
    raw.close();
    const store = valueOf(await openStore(file, sameCircumstances()));
    expect(valueOf(await store.read(async (db) => done(await countUnindexed(db))))).toBe(waiting);
    await store.close();
  }
});

test('0009 is frozen: once released its words never change', () => {
  expect([sha256(unindexed.sql), sha256(unindexed.sqlite ?? '')]).toEqual([
    '6f85fb282e62e4089128da4789f8d67fb7cda731984c85b6c489cc94fd63c275',
    '3f77d3167cca5f3e08cdcce99fc6b0cfef143dd3fb5416052fc19a06ed676b49',
  ]);
});
