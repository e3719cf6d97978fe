import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { duplicatesOf } from '../../electron/store/archive.ts';
import { lookAlikes } from '../../electron/store/migrations/0010-look-alikes.ts';
import { migrations } from '../../electron/store/migrations/all.ts';
import { openStore } from '../../electron/store/open.ts';
import { sha256 } from '../../electron/store/sha256.ts';
import { done } from '../../shared/result.ts';
import { birth } from '../support/counter.ts';
import { folderForTest, sameCircumstances, valueOf } from '../support/store.ts';

const stamps = `1, 't', 't', 'w', 'w', 'd', NULL`;

test('0010: a number kept before is found by its look-alikes; the kind before the colon stays, a notice with both writings has one', async () => {
  const file = join(folderForTest(), 'store.sqlite');
  await valueOf(await openStore(file, { ...sameCircumstances(), migrations: migrations.filter(({ number }) => number < 10) })).close();
  const raw = new Database(file);
  for (const id of ['n1', 'n2', 'n3'])
    raw.exec(`INSERT INTO notice VALUES ('${id}', NULL, 0, 'lost', 'birth', '遗失声明', '', '{}', '[]', '[]', 'x', ${stamps}, 0)`);
  raw.exec(`INSERT INTO notice_number VALUES ('birthcert:L340551954', 'n1'), ('birthcert:L34O55I954', 'n2'), ('birthcert:L340551954', 'n2'),
    ('birthcert:L340551955', 'n3'), ('plate:皖M12345', 'n3')`);
  raw.close();
  const store = valueOf(await openStore(file, sameCircumstances()));
  const found = await store.read(async (db) => done(await duplicatesOf(db, birth('张三', 'L34055195４'), undefined)));
  expect(valueOf(found)).toEqual(['n2', 'n1'].map((noticeId) => ({ number: 'L340551954', noticeId })));
  await store.close();
  const after = new Database(file, { readonly: true });
  expect(after.prepare('SELECT number, notice_id FROM notice_number ORDER BY notice_id, number').raw().all()).toEqual([
    ['birthcert:1340551954', 'n1'],
    ['birthcert:1340551954', 'n2'],
    ['birthcert:1340551955', 'n3'],
    ['plate:皖M12345', 'n3'],
  ]);
  after.close();
});

test('0010 is frozen: once released its words never change', () => {
  expect([sha256(lookAlikes.sql), sha256(lookAlikes.sqlite ?? '')]).toEqual([
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'e006a5a43f1526f3df323fddff1063760d5f176bd707b4bf58bde3bfa00997b4',
  ]);
});
