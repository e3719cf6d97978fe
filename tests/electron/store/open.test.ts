import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { storeFault } from '../../../electron/store/fault.ts';
import { migrations } from '../../../electron/store/migrations/all.ts';
import { addNotices, loadNotices } from '../../../electron/store/notice.ts';
import { openStore } from '../../../electron/store/open.ts';
import { done, failed } from '../../../shared/result.ts';
import { folderForTest, sameCircumstances, storeForTest, valueOf } from '../../support/store.ts';

const newest = migrations.at(-1)?.number ?? 0;

const kindOf = async (file: string): Promise<string> => {
  const opened = await openStore(file, sameCircumstances());
  if (!opened.ok) return opened.fault.kind;
  await opened.value.close();
  return 'opened';
};

describe('opening', () => {
  test('a new file gets the schema, and the pragmas that keep what was answered', async () => {
    const store = await storeForTest();
    expect([store.schema, store.backup]).toEqual([newest, null]);
    const raw = new Database(store.file, { readonly: true });
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
    raw.close();
  });

  test('the connection syncs every commit and holds to foreign keys', async () => {
    const store = await storeForTest();
    const outcome = store.write('notice.take', async (db) => done(await addNotices(db, 'no-such-page', 0, [plain])));
    await expect(outcome).rejects.toThrow(/FOREIGN KEY/);
  });

  test('a file that is no database, or is cut short, is damaged', async () => {
    const folder = folderForTest();
    const garbage = join(folder, 'garbage.sqlite');
    writeFileSync(garbage, '这不是数据库，只是一些文字。'.repeat(100));
    const store = await storeForTest(join(folder, 'whole.sqlite'));
    await store.close();
    const cut = join(folder, 'cut.sqlite');
    writeFileSync(cut, readFileSync(store.file).subarray(0, 6000));
    expect([await kindOf(garbage), await kindOf(cut)]).toEqual(['store-damaged', 'store-damaged']);
  });

  test('damage found while reading is told as damage', async () => {
    const store = await storeForTest();
    valueOf(
      await store.write('notice.take', async (db) =>
        done(
          await addNotices(
            db,
            null,
            0,
            Array.from({ length: 400 }, () => plain),
          ),
        ),
      ),
    );
    await store.close();
    const bytes = readFileSync(store.file);
    bytes.fill(0x5a, 4096 * 4);
    writeFileSync(store.file, bytes);
    const opened = await openStore(store.file, sameCircumstances());
    const outcome = opened.ok ? await opened.value.read((db) => loadNotices(db, null)) : opened;
    expect(outcome).toMatchObject({ ok: false, fault: { kind: 'store-damaged', file: store.file } });
    if (opened.ok) await opened.value.close();
  });

  test('a newer schema is refused and left as it is', async () => {
    const store = await storeForTest();
    await store.close();
    const raw = new Database(store.file);
    raw.exec("INSERT INTO migration (number, name, applied_at) VALUES (99, 'future', '2030-01-01T00:00:00Z')");
    raw.pragma('wal_checkpoint(TRUNCATE)');
    raw.close();
    const before = readFileSync(store.file);
    const opened = await openStore(store.file, sameCircumstances());
    expect(opened).toEqual(failed({ kind: 'store-newer', file: store.file, found: 99, known: newest }));
    expect(readFileSync(store.file).equals(before)).toBe(true);
  });

  test("another program's database is refused and left as it is", async () => {
    const file = join(folderForTest(), 'other.sqlite');
    const raw = new Database(file);
    raw.exec('CREATE TABLE contacts (name text)');
    raw.close();
    const before = readFileSync(file);
    expect(await openStore(file, sameCircumstances())).toEqual(failed({ kind: 'store-foreign', file }));
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a place that cannot be written is told', async () => {
    const folder = folderForTest();
    mkdirSync(join(folder, 'folder.sqlite'));
    writeFileSync(join(folder, 'file'), '');
    expect(await kindOf(join(folder, 'folder.sqlite'))).toBe('store-unwritable');
    expect(await kindOf(join(folder, 'none', 'store.sqlite'))).toBe('store-unwritable');
    expect(await kindOf(join(folder, 'file', 'store.sqlite'))).toBe('store-unwritable');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('what SQLite says becomes a fault of ours; a bug does not', () => {
    const error = (code: string) => Object.assign(new Error('said so'), { code });
    const kinds = [
      'SQLITE_READONLY_DBMOVED',
      'SQLITE_CANTOPEN',
      'SQLITE_BUSY_SNAPSHOT',
      'SQLITE_FULL',
      'SQLITE_NOTADB',
      'SQLITE_IOERR_READ',
    ];
    expect(kinds.map((code) => storeFault(error(code), 'f')?.kind)).toEqual([
      'store-unwritable',
      'store-unwritable',
      'store-busy',
      'store-full',
      'store-damaged',
      'store-damaged',
    ]);
    expect([storeFault(error('SQLITE_CONSTRAINT_UNIQUE'), 'f'), storeFault('text', 'f')]).toEqual([null, null]);
  });

  test('another writer at work: the store waits its turn, and holds nobody up meanwhile', async () => {
    const circumstances = sameCircumstances();
    const mine = await storeForTest(join(folderForTest(), 'store.sqlite'), circumstances);
    const theirs = await storeForTest(mine.file, circumstances);
    const both = Array.from({ length: 20 }, (_, turn) =>
      (turn % 2 === 0 ? mine : theirs).write('notice.take', async (db) => done(await addNotices(db, null, turn, [plain]))),
    );
    for (const outcome of await Promise.all(both)) expect(outcome.ok).toBe(true);
    expect(valueOf(await theirs.read((db) => loadNotices(db, null)))).toHaveLength(20);
  });
});

const plain = { kind: 'lost', form: '', head: '遗失声明', text: '遗失证件。'.repeat(20), fields: {}, numbers: [], findings: [] } as const;
