import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveDesk } from '../../electron/http/serve.ts';
import { failed } from '../../shared/result.ts';
import { birth, takingOf } from '../support/counter.ts';
import { deskForTest } from '../support/desk.ts';
import { enter } from '../support/guest.ts';
import { folderForTest, valueOf } from '../support/store.ts';

/** One desk on loopback with two clerks at it. */
async function twoClerks() {
  const folder = folderForTest();
  const places = { window: join(folder, 'window'), fonts: join(folder, 'fonts') };
  for (const place of Object.values(places)) mkdirSync(place, { recursive: true });
  writeFileSync(join(places.window, 'index.html'), '<!doctype html>');
  const served = await serveDesk({ desk: await deskForTest(), ...places });
  onTestFinished(() => served.close());
  return Promise.all([enter(served.invite()), enter(served.invite())]);
}

test('two clerks take orders at once: every one kept, receipts one after the other without gap or double, the ledger even', async () => {
  const [one, other] = await twoClerks();
  const taken = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const { client } = index % 2 === 0 ? one : other;
      const number = String(index).padStart(4, '0');
      return valueOf(await client.call('booking.take', takingOf(birth(`王小${index}`, `L34055${number}`), { key: `clerk-${index}` })));
    }),
  );
  expect(taken.map(({ receipt }) => receipt).sort()).toEqual(taken.map((_, index) => `A-${String(index + 1).padStart(6, '0')}`));
  expect(new Set(taken.map(({ id }) => id)).size).toBe(40);
  // Both named the same customer at the same time: there is one of them.
  expect(valueOf(await one.client.call('customer.find', { typed: '王小冉' }))).toMatchObject([{ bookings: 40 }]);
  const close = valueOf(await other.client.call('ledger.close', { day: '2020-03-03' }));
  expect([close.cash, close.balance, close.receipts[0]?.count]).toEqual([40 * 15_000, 0, 40]);
});

test('both change one order: one wins, the other is told, sees what is different, and then has it as both want', async () => {
  const [one, other] = await twoClerks();
  const { id } = valueOf(await one.client.call('booking.take', takingOf(birth('王小冉', 'L340551954'))));
  const seen = valueOf(await other.client.call('booking.get', { id }));
  const { notice, noticeVersion, paper, tariff, style, standing, measured, evidence, vouched } = seen;
  const terms = {
    id,
    noticeVersion,
    paper,
    tariff,
    style,
    standing,
    measured,
    evidence,
    vouched,
    today: '2020-03-03',
    means: 'cash',
    settle: true,
  } as const;
  const right = birth('王小冉', 'L340551950');
  const first = await one.client.call('booking.change', { ...terms, rowVersion: 1, notice: right, runs: ['2020-03-04'], total: 15_000 });
  expect(first.ok).toBe(true);
  const late = { ...terms, notice, runs: ['2020-03-04', '2020-03-05'], total: 30_000 };
  const refused = await other.client.call('booking.change', { ...late, rowVersion: 1 });
  const now = valueOf(await other.client.call('booking.get', { id }));
  // The other hand's order comes with the refusal, so that the clerk sees what it changed.
  expect(refused).toMatchObject(failed({ kind: 'stale', subject: 'booking', id, expected: 1, found: 2, theirs: now }));
  expect([now.notice, now.insertions.length, now.paid]).toEqual([right, 1, 15_000]);
  const again = { ...late, rowVersion: now.rowVersion, noticeVersion: now.noticeVersion, notice: now.notice };
  expect(valueOf(await other.client.call('booking.change', again))).toMatchObject({ difference: 15_000, receipt: 'A-000002' });
  expect(valueOf(await one.client.call('booking.get', { id }))).toMatchObject({ notice: right, charged: 30_000, paid: 30_000, owed: 0 });
});
