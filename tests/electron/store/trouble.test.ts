import { chmodSync, chownSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openDeskAt } from '../../../electron/desk/open.ts';
import { newId } from '../../../electron/store/id.ts';
import { addNotices, loadNotices } from '../../../electron/store/notice.ts';
import { openStore } from '../../../electron/store/open.ts';
import type { Store } from '../../../electron/store/store.ts';
import { done } from '../../../shared/result.ts';
import { sayFault } from '../../../shared/words/say.ts';
import { drawFrom } from '../../support/hostile.ts';
import { folderForTest, sameCircumstances, storeForTest, valueOf } from '../../support/store.ts';

const notice = (text: string) => ({ kind: 'lost', form: '', head: '遗失声明', text, fields: {}, numbers: [], findings: [] });

/** Takes two notices in one order. */
const takeTwo = (store: Store, order: number) =>
  store.write('notice.take', async (db) =>
    done(await addNotices(db, null, 2 * order, [notice(`第${order}单甲`), notice(`第${order}单乙`)])),
  );

const textsIn = async (store: Store): Promise<readonly string[]> =>
  valueOf(await store.read((db) => loadNotices(db, null))).map((one) => one.notice.text);

const bothOf = (order: number): readonly string[] => [`第${order}单甲`, `第${order}单乙`];

describe('a log torn by a power cut', () => {
  const cuts = 120;
  test(`cut at ${cuts} places, with nothing, zeros or rubbish behind: the store opens, whole orders are there from the first on, none in part`, async () => {
    const store = await storeForTest();
    const orders = 12;
    for (let order = 0; order < orders; order++) valueOf(await takeTwo(store, order));
    const [file, log] = [readFileSync(store.file), readFileSync(`${store.file}-wal`)];
    const draw = drawFrom(20200303);
    const found = new Set<number>();
    for (let cut = 0; cut < cuts; cut++) {
      const torn = join(folderForTest(), 'torn.sqlite');
      const kept = log.subarray(0, Math.floor((log.length * (cut + draw(100) / 100)) / cuts));
      const behind = Buffer.alloc(cut % 3 === 0 ? 0 : 9000, cut % 3 === 1 ? 0 : draw(255) + 1);
      writeFileSync(torn, file);
      writeFileSync(`${torn}-wal`, Buffer.concat([kept, behind]));
      const opened = valueOf(await openStore(torn, { ...sameCircumstances(), newId }));
      const texts = await textsIn(opened);
      const whole = texts.length / 2;
      expect(texts, `cut ${cut}`).toEqual(Array.from({ length: whole }, (_, order) => bothOf(order)).flat());
      // What is taken next stands behind what is there.
      valueOf(await takeTwo(opened, orders));
      expect(await textsIn(opened)).toEqual([...texts, ...bothOf(orders)]);
      await opened.close();
      found.add(whole);
    }
    // The cuts fell into the orders: from hardly any of them to all but the last.
    expect(found.size).toBeGreaterThan(orders / 2);
  }, 60_000);
});

describe('a full disk', () => {
  /** Lets a store's file have so many pages more than it has now, as a disk with no more room would. */
  const leaveRoom = (store: Store, more: number) =>
    store.read(async (db) => {
      const [row] = (await sql<{ page_count: number }>`PRAGMA page_count`.execute(db.rows)).rows;
      await sql.raw(`PRAGMA max_page_count = ${(row?.page_count ?? 0) + more}`).execute(db.rows);
      return done(null);
    });

  test('is told in a sentence, an order that no longer fits leaves nothing, and work goes on when there is room again', async () => {
    const store = await storeForTest();
    valueOf(await takeTwo(store, 0));
    valueOf(await leaveRoom(store, 3));
    const long = notice('遗失公章一枚，声明作废。'.repeat(20_000));
    const outcome = await store.write('notice.take', async (db) => done(await addNotices(db, null, 2, [notice('短的一条'), long])));
    expect(outcome).toEqual({ ok: false, fault: { kind: 'store-full', file: store.file } });
    expect(outcome.ok ? '' : sayFault('zh', outcome.fault)).toMatch(/磁盘/);
    expect(await textsIn(store)).toEqual(bothOf(0));
    valueOf(await leaveRoom(store, 10_000));
    valueOf(await takeTwo(store, 1));
    expect(await textsIn(store)).toEqual([...bothOf(0), ...bothOf(1)]);
  });
});

describe('a folder that may only be read', () => {
  /** Root may write everywhere: as somebody else the rights of files mean something. */
  async function asSomebody<Value>(work: () => Promise<Value>): Promise<Value> {
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      return await work();
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  }

  test('is told in a sentence, whether the store is there or not, and the store stays as it is', async () => {
    const folder = join(folderForTest(), 'locked');
    mkdirSync(folder);
    const made = await storeForTest();
    valueOf(await takeTwo(made, 0));
    await made.close();
    const there = join(folder, 'there.sqlite');
    copyFileSync(made.file, there);
    if (process.geteuid?.() === 0) for (const path of [join(folder, '..'), folder, there]) chownSync(path, 65_534, 65_534);
    const before = readFileSync(there);
    chmodSync(there, 0o444);
    chmodSync(folder, 0o555);
    const seat = { version: '0.0.0', fonts: '', profile: '' };
    try {
      for (const file of [there, join(folder, 'new.sqlite'), join(folder, 'deeper', 'new.sqlite'), join(there, 'new.sqlite')]) {
        const opened = await asSomebody(() => openDeskAt(file, seat));
        expect(opened, file).toMatchObject({ ok: false, fault: { kind: 'store-unwritable', file } });
        expect(opened.ok ? '' : sayFault('zh', opened.fault)).toContain(file);
      }
    } finally {
      chmodSync(folder, 0o755);
    }
    expect(readFileSync(there).equals(before)).toBe(true);
  });
});
