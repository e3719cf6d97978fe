import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { type Client, connect } from '../../../shared/api/client.ts';
import { near } from '../../../shared/api/near.ts';
import { birth, takingOf } from '../../support/counter.ts';
import { deskForTest } from '../../support/desk.ts';
import { valueOf } from '../../support/store.ts';

/** What reads a table, or an index that holds every row of one, from its beginning. The index of those who owe holds no others, that of the notices that wait likewise; a house has few tills. */
const isThrough = (detail: string): boolean =>
  /^SCAN (?!.*(VALUES|VIRTUAL TABLE|found$|booking_owing$|notice_waiting$))(?!till )/.test(detail);

/** Every statement prepared from now on that reads a table through: its plan and its words. */
function throughReads(): ReadonlySet<string> {
  const { prepare } = Database.prototype;
  const found = new Set<string>();
  Database.prototype.prepare = function (this: Database.Database, words: string) {
    if (/^\s*(select|insert|update|delete)/i.test(words)) {
      const plan = prepare.call(this, `EXPLAIN QUERY PLAN ${words}`) as Database.Statement<unknown[], { detail: string }>;
      const values = [...words.matchAll(/\?/g)].map(() => 'x');
      for (const { detail } of plan.all(...values)) if (isThrough(detail)) found.add(`${detail} | ${words}`);
    }
    return prepare.call(this, words);
  } as typeof prepare;
  onTestFinished(() => {
    Database.prototype.prepare = prepare;
  });
  return found;
}

/** A day of the counter: everything it asks and orders, once. */
async function aDay({ call }: Client): Promise<void> {
  const notice = birth('王小冉', 'L340551954');
  const { id, noticeId, customerId } = valueOf(await call('booking.take', takingOf(notice, { means: 'owed', key: 'window-1' })));
  const { rowVersion, noticeVersion } = valueOf(await call('booking.get', { id }));
  const { customer: _customer, takenOn: today, paid: _paid, ...order } = takingOf(birth('王冉', 'L340551955'), { means: 'owed' });
  await call('booking.change', { ...order, id, rowVersion, noticeVersion, today, settle: false });
  const [day, paper] = ['2020-03-04', '柳湾日报'];
  for (const wanted of [{ owing: true }, { takenFrom: today, takenTo: day }, { customerId }, { owing: true, customerId }])
    expect(valueOf(await call('booking.list', wanted))).toHaveLength(1);
  await call('booking.beside', { customerId, paper, day });
  await call('booking.pay', { id, rowVersion: rowVersion + 1, today, amount: 1, means: 'cash' });
  await call('booking.credit', { id, rowVersion: rowVersion + 2, today, amount: 1, reason: '错', means: 'owed' });
  await call('booking.kill', { id, rowVersion: rowVersion + 3, today, refund: 1, means: 'cash', reason: '撤' });
  for (const typed of ['王', '小冉', 'wxr', '1234', '查无此人']) await call('customer.find', { typed });
  await call('ledger.list', { from: today, to: day });
  await call('ledger.list', { from: today, to: day, customer: '王小冉' });
  await call('ledger.close', { day });
  await call('ledger.export', { from: today, to: day, form: 'csv' });
  await call('tonight.list', { paper, day });
  await call('tonight.booked', { paper, from: today, to: day });
  await call('notice.list', { pageId: null });
  await call('notice.get', { id: noticeId });
  await call('notice.check', { notices: [notice], today });
  await call('archive.search', { wanted: '王小冉 340' });
  await call('archive.search', { wanted: '王', before: noticeId });
  await call('archive.duplicates', { notice });
}

test('nothing the counter asks or orders reads a table from its beginning', async () => {
  const desk = await deskForTest();
  const client = connect(near(desk.calls, desk.files, desk.listen));
  // What the desk asks as it opens comes before this answer.
  valueOf(await client.call('archive.indexing', {}));
  const found = throughReads();
  await aDay(client);
  expect([...found]).toEqual([]);
});
