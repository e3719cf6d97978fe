import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backup } from '../../../electron/cli/backup.ts';
import { makeDueBackup } from '../../../electron/desk/backup.ts';
import { backupFolder, listBackups, makeBackup, restoreCopy } from '../../../electron/store/backup.ts';
import { newId } from '../../../electron/store/id.ts';
import { addNotices, loadNotices } from '../../../electron/store/notice.ts';
import type { Store } from '../../../electron/store/store.ts';
import { surplusOf } from '../../../electron/store/thinning.ts';
import { verifyStore } from '../../../electron/store/verify.ts';
import { verifyAside } from '../../../electron/store/verify-aside.ts';
import { done } from '../../../shared/result.ts';
import { drawFrom } from '../../support/hostile.ts';
import { folderForTest, sameCircumstances, storeForTest, valueOf } from '../../support/store.ts';
import { hear } from '../../support/terminal.ts';

const noticeOf = (text: string) => ({ kind: 'lost', form: '', head: '遗失声明', text, fields: {}, numbers: [], findings: [] });
const take = (store: Store, texts: readonly string[]) =>
  store.write('notice.take', async (db) => done(await addNotices(db, null, 0, texts.map(noticeOf))));
const textsIn = async (store: Store) => valueOf(await store.read((db) => loadNotices(db, null))).map(({ notice }) => notice.text);
const now = '2020-03-03T18:15:00.000Z';

test('a copy made while the store is written to is whole, as of one moment, and reads like the store', async () => {
  const store = await storeForTest();
  const folder = backupFolder(store.file);
  valueOf(
    await take(
      store,
      Array.from({ length: 2000 }, (_, i) => `第${i}件，${'遗失公章一枚，声明作废。'.repeat(20)}`),
    ),
  );
  let isCopying = true;
  const writing = (async () => {
    let count = 0;
    for (; isCopying; count++) {
      valueOf(await take(store, [`其间第${count}件`]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    return count;
  })();
  const made = valueOf(await makeBackup(store.file, folder, now));
  isCopying = false;
  expect(await writing).toBeGreaterThan(0);
  expect(made).toMatchObject({ name: 'pinban-2020-03-03T18-15-00Z.sqlite', at: now, damaged: [] });
  expect(readdirSync(folder)).toEqual([made.name]);
  const copy = await storeForTest(join(folder, made.name), { ...sameCircumstances(), heldBy: { holder: '', since: '' } });
  const taken = async (of: Store) =>
    [...valueOf(await of.read((db) => loadNotices(db, null)))]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, notice }) => `${id} ${notice.text}`);
  const [all, copied] = [await taken(store), await taken(copy)];
  expect(copied.length).toBeGreaterThanOrEqual(2000);
  // All that was taken until one moment, and nothing of what came after it.
  expect(copied.join('\n') === all.slice(0, copied.length).join('\n')).toBe(true);
});

test('a store is read through in a thread of its own: the desk goes on meanwhile', async () => {
  const store = await storeForTest();
  valueOf(
    await take(
      store,
      Array.from({ length: 2000 }, (_, i) => `第${i}件`),
    ),
  );
  let [turns, isReading] = [0, true];
  const turning = (async () => {
    for (; isReading; turns++) await new Promise((resolve) => setImmediate(resolve));
  })();
  const aside = await verifyAside(store.file);
  isReading = false;
  await turning;
  // Read in the desk's own thread it has one turn or two.
  expect(turns).toBeGreaterThan(50);
  expect(aside).toEqual(await verifyStore(store.file));
  expect(valueOf(aside).records).toBe(2000);
});

test('restoring lays a copy beside the store and leaves the store alone', async () => {
  const store = await storeForTest();
  valueOf(await take(store, ['遗失公章。']));
  const folder = backupFolder(store.file);
  const { name } = valueOf(await makeBackup(store.file, folder, now));
  valueOf(await take(store, ['遗失财务章。']));
  const restored = valueOf(await restoreCopy(store.file, folder, name));
  expect(restored).toBe(join(store.file, '..', `restored-${name}`));
  const copy = await storeForTest(restored, { ...sameCircumstances(), newId });
  expect(await textsIn(copy)).toEqual(['遗失公章。']);
  valueOf(await take(copy, ['遗失合同章。']));
  expect(await textsIn(store)).toHaveLength(2);
  expect(valueOf(await listBackups(folder).then(done)).map((one) => one.name)).toEqual([name]);
});

test('every flipped bit that changes what a person would read is told, by record or by structure', async () => {
  const store = await storeForTest();
  valueOf(
    await take(
      store,
      Array.from({ length: 150 }, (_, i) => `第${i}件，${'遗失营业执照正本，声明作废。'.repeat(8)}`),
    ),
  );
  const folder = backupFolder(store.file);
  const { name } = valueOf(await makeBackup(store.file, folder, now));
  const clean = readFileSync(join(folder, name));
  const before = await textsIn(store);
  const draw = drawFrom(3);
  const file = join(folderForTest(), 'flipped.sqlite');
  let changed = 0;
  for (let flip = 0; flip < 400; flip++) {
    const bytes = Buffer.from(clean);
    // The first page says that the log is used; past it lies content.
    const at = 4096 + draw(bytes.length - 4096);
    bytes[at] = bytes[at]! ^ (1 << draw(8));
    writeFileSync(file, bytes);
    const after = readRaw(file);
    if (after !== null && JSON.stringify(after) === JSON.stringify(before)) continue;
    changed++;
    const verdict = await verifyStore(file);
    expect(verdict.ok && verdict.value.damaged.length === 0, `flip ${flip} at ${at} went unseen`).toBe(false);
  }
  expect(changed).toBeGreaterThan(10);
});

/** The notices' texts as any program would read them, or null where it cannot. */
function readRaw(file: string): unknown {
  const raw = new Database(file, { readonly: true });
  try {
    return raw.prepare('SELECT text FROM notice WHERE deleted_at IS NULL ORDER BY position, id').pluck().all();
  } catch {
    return null;
  } finally {
    raw.close();
  }
}

test('a folder that cannot be written is told, and leaves nothing half made', async () => {
  const store = await storeForTest();
  const folder = join(folderForTest(), 'file');
  writeFileSync(folder, '');
  expect(await makeBackup(store.file, folder, now)).toEqual({
    ok: false,
    fault: { kind: 'store-unwritable', file: join(folder, 'pinban-2020-03-03T18-15-00Z.sqlite'), detail: 'EEXIST' },
  });
});

test('a copy is due when something has changed since the last, and half an hour has gone', async () => {
  const store = await storeForTest();
  expect(await makeDueBackup(store, '2020-03-03T10:00:00.000Z')).toBe(false);
  valueOf(await take(store, ['遗失公章。']));
  expect(await makeDueBackup(store, '2020-03-03T10:00:00.000Z')).toBe(true);
  expect(await makeDueBackup(store, '2020-03-03T10:29:00.000Z')).toBe(false);
  expect(await makeDueBackup(store, '2020-03-03T12:00:00.000Z')).toBe(false);
  expect(await listBackups(backupFolder(store.file))).toHaveLength(1);
});

test('old copies go: all of two days stay, then twelve of days, ten of weeks, nine of months', () => {
  // A copy every six hours for three years.
  const end = Date.parse('2022-12-31T23:00:00.000Z');
  const copies = Array.from({ length: 3 * 365 * 4 }, (_, i) => ({ at: new Date(end - i * 6 * 3_600_000).toISOString() }));
  const surplus = new Set(surplusOf(copies, '2022-12-31T23:30:00.000Z'));
  const kept = copies.filter((copy) => !surplus.has(copy)).map(({ at }) => at.slice(0, 10));
  expect(kept).toHaveLength(8 + 12 + 10 + 9);
  expect(new Set(kept.slice(8, 20)).size).toBe(12);
  expect(kept.at(-1)!.slice(0, 7)).toBe('2022-01');
  // Thinned once, nothing more goes.
  expect(
    surplusOf(
      copies.filter((copy) => !surplus.has(copy)),
      '2022-12-31T23:30:00.000Z',
    ),
  ).toEqual([]);
});

test('the command line copies a store, checks a file, and says what is damaged', async () => {
  const store = await storeForTest();
  valueOf(await take(store, ['遗失公章。']));
  const folder = join(folderForTest(), 'u');
  const made = await hear(backup, ['--store', store.file, '--to', folder]);
  expect([made.code, made.err]).toEqual([0, '']);
  const [copy] = await listBackups(folder);
  const file = join(folder, copy!.name);
  expect(made.out).toContain(file);
  expect(statSync(file).size).toBeGreaterThan(0);
  const raw = new Database(file);
  raw.exec("UPDATE notice SET text = '遗失私章。'");
  raw.close();
  const checked = await hear(backup, ['--check', file, '--lang', 'en']);
  expect(checked.code).toBe(6);
  expect(checked.err).toMatch(/notice/);
});
