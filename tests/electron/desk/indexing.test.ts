import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { openDeskAt } from '../../../electron/desk/open.ts';
import { birth, takingOf } from '../../support/counter.ts';
import { folderForTest, valueOf } from '../../support/store.ts';

const seat = { version: 'test', fonts: '', profile: '' };

/** A store of so many notices, none of which its index holds: as a migration leaves it that lays the index out anew. */
async function unindexed(count: number): Promise<string> {
  const file = join(folderForTest(), 'store.sqlite');
  const desk = valueOf(await openDeskAt(file, seat));
  const notices = Array.from({ length: count }, (_, index) => birth('王小冉', `L34${String(index).padStart(7, '0')}`));
  for (const notice of notices) valueOf(await desk.client.call('notice.take', { pageId: null, notice }));
  await desk.close();
  const raw = new Database(file);
  raw.exec(`INSERT INTO archive_text (archive_text) VALUES ('delete-all'); INSERT INTO unindexed SELECT doc FROM archive`);
  raw.close();
  return file;
}

test('an archive whose index is made anew is worked at meanwhile: the desk opens, takes and finds what is new, tells how many are left, and finds them all in the end', async () => {
  const count = 400;
  const desk = valueOf(await openDeskAt(await unindexed(count), seat));
  onTestFinished(() => desk.close());
  const { call } = desk.client;
  const left = async () => valueOf(await call('archive.indexing', {})).left;
  const found = async (wanted: string) =>
    valueOf(await call('archive.search', { wanted, limit: 200 })).map(({ notice }) => notice.fields.owner);
  expect(await left()).toBeGreaterThan(count / 2);
  valueOf(await call('booking.take', takingOf(birth('李四', 'O340842542'))));
  expect([await found('李四'), await left()]).toEqual([['李四'], expect.toSatisfy((waiting: number) => waiting > 0)]);
  await expect.poll(left, { timeout: 20_000 }).toBe(0);
  expect(await found('340000000')).toEqual(['王小冉']);
  expect(await found('小冉')).toHaveLength(200);
});
