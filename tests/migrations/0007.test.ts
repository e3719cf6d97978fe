import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { duplicatesOf, noticesOfNames, searchArchive } from '../../electron/store/archive.ts';
import { grams } from '../../electron/store/migrations/0007-grams.ts';
import { migrations } from '../../electron/store/migrations/all.ts';
import { columnsOf } from '../../electron/store/notice.ts';
import { openStore } from '../../electron/store/open.ts';
import { sha256 } from '../../electron/store/sha256.ts';
import type { Store } from '../../electron/store/store.ts';
import { indexLatest } from '../../electron/store/unindexed.ts';
import { done } from '../../shared/result.ts';
import { birth } from '../support/counter.ts';
import { folderForTest, sameCircumstances, valueOf } from '../support/store.ts';

const stamps = `1, 't', 't', 'w', 'w', 'd', NULL`;

/** A store of the schema before with 1,201 notices in its archive, the first of them ordered. */
async function before(): Promise<string> {
  const file = join(folderForTest(), 'store.sqlite');
  await valueOf(await openStore(file, { ...sameCircumstances(), migrations: migrations.filter(({ number }) => number < 7) })).close();
  const raw = new Database(file);
  const notice = raw.prepare(`INSERT INTO notice VALUES (?, NULL, 0, 'lost', 'birth', '遗失声明', ?, ?, ?, ?, ?, ${stamps}, 0)`);
  const entered = raw.prepare(`INSERT INTO archive (notice_id) VALUES (?)`);
  for (let index = 0; index <= 1200; index++) {
    const { text, fields, numbers, findings, sha256 } = columnsOf(birth('王小冉', `L34${String(index).padStart(7, '0')}`));
    notice.run(`n${index}`, text, fields, numbers, findings, sha256);
    entered.run(`n${index}`);
  }
  raw.exec(`INSERT INTO customer VALUES ('c', '永康镇老街饭店', 'ykz', '13855501234', '43210555831', ${stamps})`);
  raw.exec(
    `INSERT INTO booking VALUES ('b', NULL, 'n0', 'c', '2020-03-02', '柳湾日报', 'line', 1, 0, 'firm', '{}', '{}', '[]', '[]', 'x', ${stamps}, 0)`,
  );
  raw.exec(`INSERT INTO insertion VALUES ('r', 'b', 'n0', '柳湾日报', '2020-03-04', 'due', NULL, ${stamps})`);
  raw.exec(`INSERT INTO ledger VALUES ('l', 't', '2020-03-02', 'w', 'd', 'b', 'payment', 'cash', -100, 'A-000001', '', 'x')`);
  raw.close();
  return file;
}

test('0007: the index is filled anew a few notices at a time, also by whoever opens the store next: every notice is found by number, name, day and receipt', async () => {
  const file = await before();
  const index = async (store: Store, most: number) => valueOf(await store.write('test', async (db) => done(await indexLatest(db, most))));
  const begun = valueOf(await openStore(file, sameCircumstances()));
  expect(await index(begun, 500)).toBe(500);
  // The latest are found first.
  const asked = (store: Store, wanted: string) => store.read(async (db) => done(await searchArchive(db, wanted, 2000)));
  expect([valueOf(await asked(begun, '340001200')), valueOf(await asked(begun, '340000000'))]).toEqual([['n1200'], []]);
  await begun.close();
  const store = valueOf(await openStore(file, sameCircumstances()));
  for (const entered of [500, 201, 0]) expect(await index(store, 500)).toBe(entered);
  expect(valueOf(await asked(store, '王小冉'))).toHaveLength(1201);
  for (const wanted of ['340000000', '街饭', '13855501234', '2020-03-04', 'A-000001'])
    expect(valueOf(await asked(store, wanted))).toEqual(['n0']);
  expect(valueOf(await store.read(async (db) => done(await noticesOfNames(db, '老街', 9))))).toEqual(['n0']);
  expect(valueOf(await store.read(async (db) => done(await noticesOfNames(db, '王小冉', 9))))).toEqual([]);
  const twins = await store.read(async (db) => done(await duplicatesOf(db, birth('张三', 'L340000700'), undefined)));
  expect(valueOf(twins)).toEqual([{ number: 'L340000700', noticeId: 'n700' }]);
  await store.close();
});

test('0007 is frozen: once released its words never change', () => {
  expect([sha256(grams.sql), sha256(grams.sqlite ?? '')]).toEqual([
    '7488a4f2a84d39d7bee55f8a005df1e7f640c23f8212cdd3e891b82889df2da7',
    '73170a4488e2f9750cfc21fae4a6e7cc6c40321cf3e8f1b56277a7a6ce52dab6',
  ]);
});
