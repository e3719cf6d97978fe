import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { loadHouse } from '../../electron/store/house.ts';
import { oneCounter } from '../../electron/store/migrations/0006-one-counter.ts';
import { migrations } from '../../electron/store/migrations/all.ts';
import { openStore } from '../../electron/store/open.ts';
import { sha256 } from '../../electron/store/sha256.ts';
import { exampleHouse } from '../../shared/notice/house.ts';
import { folderForTest, sameCircumstances, valueOf } from '../support/store.ts';

const stamps = `1, 't', 't', 'w', 'w', 'd', NULL`;
const house = { ...exampleHouse, measure: 13 };

const upTo = (last: number) => ({ ...sameCircumstances(), migrations: migrations.filter(({ number }) => number <= last) });

/** A store of the schema before, with the house's data, one notice ordered and half paid that an older program had also put on a page, and one that waits. */
async function before(): Promise<string> {
  const file = join(folderForTest(), 'store.sqlite');
  await valueOf(await openStore(file, upTo(5))).close();
  const raw = new Database(file);
  raw
    .prepare(`INSERT INTO house VALUES ('house', ?, ?, 4, 't', 't', 'w', 'w', 'd', NULL)`)
    .run(JSON.stringify(house), sha256(JSON.stringify(house)));
  raw.exec(`INSERT INTO issue VALUES ('i', '柳湾日报', '2020-03-03', 1, ${stamps})`);
  raw.exec(`INSERT INTO page VALUES ('p', 'i', 3, '民生', '', 'broadsheet', NULL, NULL, 'x', ${stamps})`);
  raw.exec(`INSERT INTO customer VALUES ('c', '王芳', 'wf', '', '', ${stamps})`);
  for (const [id, page] of [
    ['ordered', `'p'`],
    ['waiting', 'NULL'],
  ] as const)
    raw.exec(`INSERT INTO notice VALUES ('${id}', ${page}, 0, 'lost', 'birth', '遗失声明', '', '{}', '[]', '[]', 'x', ${stamps})`);
  raw.exec(
    `INSERT INTO booking VALUES ('b', NULL, 'ordered', 'c', '2020-03-02', '柳湾日报', 'line', 1, 0, 'firm', '{}', '{}', '[]', '[]', 'x', ${stamps})`,
  );
  for (const [id, kind, amount] of [
    ['l1', 'charge', 300],
    ['l2', 'payment', -100],
  ] as const)
    raw.exec(`INSERT INTO ledger VALUES ('${id}', 't', '2020-03-02', 'w', 'd', 'b', '${kind}', NULL, ${amount}, NULL, '', 'x')`);
  raw.close();
  return file;
}

test('0006 keeps the house’s data as a setting, tells what each booking owes, and has an ordered notice stand by its runs alone', async () => {
  const file = await before();
  const store = valueOf(await openStore(file, sameCircumstances()));
  expect(valueOf(await store.read(loadHouse))).toEqual({ rowVersion: 4, house });
  await store.close();
  const raw = new Database(file);
  expect(raw.prepare('SELECT id, owed FROM booking').all()).toEqual([{ id: 'b', owed: 200 }]);
  expect(raw.prepare('SELECT id, page_id, ordered FROM notice ORDER BY id').all()).toEqual([
    { id: 'ordered', page_id: null, ordered: 1 },
    { id: 'waiting', page_id: null, ordered: 0 },
  ]);
  raw.close();
});

test('0006: those who owe, and notices that wait, are found by an index', async () => {
  const file = await before();
  await valueOf(await openStore(file, upTo(6))).close();
  const raw = new Database(file);
  const asked: string[] = [];
  const plan = (sql: string, ...values: string[]) =>
    (raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]).map(({ detail }) => detail).join(' · ');
  asked.push(plan(`SELECT * FROM booking WHERE deleted_at IS NULL AND owed > 0 ORDER BY booking.id DESC LIMIT 100`));
  asked.push(plan(`SELECT * FROM notice WHERE deleted_at IS NULL AND page_id IS NULL AND ordered = 0 ORDER BY position, id`));
  asked.push(plan(`SELECT * FROM notice WHERE page_id = ? ORDER BY position, id`, 'p'));
  asked.push(plan(`SELECT * FROM insertion WHERE page_id = ?`, 'p'));
  raw.close();
  expect(asked).toEqual([
    'SCAN booking USING INDEX booking_owing',
    'SCAN notice USING INDEX notice_waiting',
    expect.stringMatching(/^SEARCH notice USING INDEX notice_of_the_page/),
    expect.stringMatching(/^SEARCH insertion USING INDEX insertion_of_the_page/),
  ]);
});

test('0006 is frozen: once released its words never change', () => {
  expect(sha256(oneCounter.sql)).toBe('25e592d811e5ff89d5f860e506f67114cca13fd23c4812970fe1ef671db20237');
});
