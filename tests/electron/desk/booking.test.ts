import { expect, test } from 'vitest';
import type { Booking } from '../../../shared/api/calls/booking.ts';
import { type Client, connect } from '../../../shared/api/client.ts';
import { near } from '../../../shared/api/near.ts';
import { failed } from '../../../shared/result.ts';
import { birth, takingOf } from '../../support/counter.ts';
import { deskForTest } from '../../support/desk.ts';
import { valueOf } from '../../support/store.ts';

const counter = async (): Promise<Client> => {
  const desk = await deskForTest();
  return connect(near(desk.calls, desk.files, desk.listen));
};

const lost = birth('王小冉', 'L340551954');

/** What a change or a further call is told, out of the booking as it stands. */
const asTold = ({ notice, noticeVersion, paper, tariff, style, standing, measured, evidence, vouched }: Booking) => ({
  notice,
  noticeVersion,
  paper,
  tariff,
  style,
  standing,
  measured,
  evidence,
  vouched,
  today: '2020-03-04',
});

test('an order is taken whole: customer, notice, days, charge, payment, receipt', async () => {
  const { call } = await counter();
  const taken = valueOf(await call('booking.take', takingOf(lost)));
  expect(taken).toMatchObject({ receipt: 'A-000001', rowVersion: 1, again: false });
  const booking = valueOf(await call('booking.get', { id: taken.id }));
  expect(booking).toMatchObject({
    customer: { name: '王小冉', phone: '13855501234' },
    notice: lost,
    price: { units: 3, each: 15_000, total: 15_000 },
    charged: 15_000,
    paid: 15_000,
    owed: 0,
    receipts: ['A-000001'],
    clerk: '编辑甲',
  });
  expect(booking.insertions.map(({ day, state }) => [day, state])).toEqual([['2020-03-04', 'due']]);
  expect(valueOf(await call('notice.list', { pageId: null }))).toEqual([]);
});

test('a price other than the rate card’s, an unknown line of it and too much money are refused, and nothing is left behind', async () => {
  const { call } = await counter();
  expect(await call('booking.take', { ...takingOf(lost), total: 100, paid: 100 })).toEqual(
    failed({ kind: 'price-differs', told: 100, price: 15_000 }),
  );
  expect(await call('booking.take', { ...takingOf(lost), tariff: '没有' })).toEqual(failed({ kind: 'no-tariff', name: '没有' }));
  expect(await call('booking.take', { ...takingOf(lost), paid: 15_001 })).toEqual(
    failed({ kind: 'too-much', amount: 15_001, most: 15_000 }),
  );
  expect(valueOf(await call('booking.list', {}))).toEqual([]);
  expect(valueOf(await call('customer.find', { typed: '' }))).toEqual([]);
  // A refused order leaves no gap.
  expect(valueOf(await call('booking.take', takingOf(lost))).receipt).toBe('A-000001');
});

test('the same order sent again is the order taken, not another', async () => {
  const { call } = await counter();
  const order = takingOf(lost, { key: 'press-1' });
  const first = valueOf(await call('booking.take', order));
  expect(valueOf(await call('booking.take', order))).toEqual({ ...first, again: true });
  expect(valueOf(await call('booking.list', {})).length).toBe(1);
});

test('owed: no receipt, waiting for payment; paid in two parts it is due after the last', async () => {
  const { call } = await counter();
  const { id, receipt } = valueOf(await call('booking.take', takingOf(lost, { means: 'owed' })));
  expect(receipt).toBeNull();
  expect(valueOf(await call('booking.list', { owing: true })).map((booking) => booking.owed)).toEqual([15_000]);
  const part = valueOf(await call('booking.pay', { id, rowVersion: 1, today: '2020-03-03', amount: 5000, means: 'transfer' }));
  expect(part).toMatchObject({ receipt: 'A-000001', rowVersion: 2 });
  expect(valueOf(await call('booking.get', { id })).insertions[0]?.state).toBe('unpaid');
  expect(await call('booking.pay', { id, rowVersion: 2, today: '2020-03-03', amount: 10_001, means: 'cash' })).toEqual(
    failed({ kind: 'too-much', amount: 10_001, most: 10_000 }),
  );
  valueOf(await call('booking.pay', { id, rowVersion: 2, today: '2020-03-03', amount: 10_000, means: 'cash' }));
  const paid = valueOf(await call('booking.get', { id }));
  expect([paid.owed, paid.receipts, paid.insertions[0]?.state]).toEqual([0, ['A-000001', 'A-000002'], 'due']);
  expect(valueOf(await call('booking.list', { owing: true }))).toEqual([]);
});

test('the ledger is found by the customer’s name, part of it, initials and the end of the telephone number, over all days', async () => {
  const { call } = await counter();
  valueOf(await call('booking.take', takingOf(lost)));
  const other = { customer: { id: null, name: '陈广田', phone: '13955509876' }, takenOn: '2020-03-05', runs: ['2020-03-06'] };
  valueOf(await call('booking.take', takingOf(birth('陈广田', 'L340551999'), other)));
  const found = async (customer: string) =>
    valueOf(await call('ledger.list', { from: '2020-03-01', to: '2020-03-31', customer })).map(
      (one) => `${one.day} ${one.customer} ${one.kind}`,
    );
  const chen = ['2020-03-05 陈广田 charge', '2020-03-05 陈广田 payment'];
  for (const typed of ['陈广田', '广田', 'cgt', '9876']) expect(await found(typed), typed).toEqual(chen);
  expect(await found('查无此人')).toEqual([]);
  expect(new Set((await found('王')).map((line) => line.split(' ')[1]))).toEqual(new Set(['王小冉']));
});

test('a change charges or gives back the difference only', async () => {
  const { call } = await counter();
  const { id } = valueOf(await call('booking.take', takingOf(lost)));
  const before = valueOf(await call('booking.get', { id }));
  const longer = { ...asTold(before), measured: { ...before.measured, lines: 4 }, runs: ['2020-03-04', '2020-03-05'] };
  const more = valueOf(await call('booking.change', { id, rowVersion: 1, ...longer, total: 40_000, means: 'cash', settle: true }));
  expect(more).toMatchObject({ difference: 25_000, receipt: 'A-000002', rowVersion: 2 });
  const shorter = { ...asTold(before), measured: { ...before.measured, lines: 2 }, runs: ['2020-03-05'] };
  const less = valueOf(await call('booking.change', { id, rowVersion: 2, ...shorter, total: 10_000, means: 'cash', settle: true }));
  expect(less).toMatchObject({ difference: -30_000, receipt: 'A-000003' });
  const after = valueOf(await call('booking.get', { id }));
  expect([after.charged, after.paid, after.owed]).toEqual([10_000, 10_000, 0]);
  expect(after.insertions.map(({ day, state }) => [day, state])).toEqual([
    ['2020-03-04', 'killed'],
    ['2020-03-05', 'due'],
  ]);
  // The archive shows the days it runs now.
  expect(valueOf(await call('archive.search', { wanted: '王小冉' }))).toMatchObject([{ first: '2020-03-05', last: '2020-03-05' }]);
  const entries = valueOf(await call('ledger.list', { from: '2020-03-01', to: '2020-03-31' }));
  expect(entries.map(({ kind, amount }) => [kind, amount])).toEqual([
    ['charge', 15_000],
    ['payment', -15_000],
    ['charge', 25_000],
    ['payment', -25_000],
    ['credit', -30_000],
    ['refund', 30_000],
  ]);
});

test('of two clerks who change one order at once one wins, and the other is told which version stands', async () => {
  const { call } = await counter();
  const { id } = valueOf(await call('booking.take', takingOf(lost)));
  const before = valueOf(await call('booking.get', { id }));
  const other = { ...asTold(before), runs: ['2020-03-06'], total: 15_000, means: 'cash' as const, settle: true };
  const replies = await Promise.all([
    call('booking.change', { id, rowVersion: 1, ...other }),
    call('booking.change', { id, rowVersion: 1, ...other, runs: ['2020-03-07'] }),
  ]);
  expect(replies.filter((reply) => reply.ok).length).toBe(1);
  const now = valueOf(await call('booking.get', { id }));
  expect(replies.filter((reply) => !reply.ok)).toMatchObject([
    failed({ kind: 'stale', subject: 'booking', id, expected: 1, found: 2, by: now.clerk, at: now.updatedAt, theirs: now }),
  ]);
});

test('killed before it ran: money back but for the fee; nothing is owed and nothing runs', async () => {
  const { call } = await counter();
  const { id } = valueOf(await call('booking.take', takingOf(lost)));
  const killing = { id, rowVersion: 1, today: '2020-03-03', reason: '客户撤回', means: 'cash' as const };
  expect(await call('booking.kill', { ...killing, refund: 15_001 })).toEqual(failed({ kind: 'too-much', amount: 15_001, most: 15_000 }));
  expect(valueOf(await call('booking.kill', { ...killing, refund: 10_000 }))).toMatchObject({ receipt: 'A-000002', difference: -10_000 });
  const after = valueOf(await call('booking.get', { id }));
  expect([after.charged, after.paid, after.owed, after.insertions[0]?.state]).toEqual([5000, 5000, 0, 'killed']);
});

test('killed while owing: what was not run is let off', async () => {
  const { call } = await counter();
  const { id } = valueOf(await call('booking.take', takingOf(lost, { means: 'owed' })));
  const killing = { id, rowVersion: 1, today: '2020-03-03', reason: '', means: 'transfer' as const, refund: 0 };
  expect(valueOf(await call('booking.kill', killing))).toMatchObject({ receipt: null, difference: -15_000 });
  expect(valueOf(await call('booking.get', { id })).owed).toBe(0);
});

test('a misprint is credited, never more than was charged', async () => {
  const { call } = await counter();
  const { id } = valueOf(await call('booking.take', takingOf(lost, { means: 'owed' })));
  const credit = { id, today: '2020-03-05', reason: '号码排错', means: 'cash' as const };
  expect(await call('booking.credit', { ...credit, rowVersion: 1, amount: 15_001 })).toEqual(
    failed({ kind: 'too-much', amount: 15_001, most: 15_000 }),
  );
  valueOf(await call('booking.credit', { ...credit, rowVersion: 1, amount: 15_000 }));
  const after = valueOf(await call('booking.get', { id }));
  expect([after.charged, after.owed, after.insertions[0]?.state]).toEqual([0, 0, 'due']);
});

test('a misprint let off of a notice that is paid is given back at once, by transfer in the day’s close too; or it stays owed to the customer', async () => {
  const { call } = await counter();
  const { id } = valueOf(await call('booking.take', takingOf(lost)));
  const credit = { id, today: '2020-03-05', reason: '号码排错' };
  const back = valueOf(await call('booking.credit', { ...credit, rowVersion: 1, amount: 6_000, means: 'transfer' }));
  expect(back).toMatchObject({ receipt: 'A-000002', difference: -6_000 });
  expect(valueOf(await call('ledger.close', { day: '2020-03-05' }))).toMatchObject({ cash: 0, transfer: -6_000, balance: 0 });
  const kept = valueOf(await call('booking.credit', { ...credit, rowVersion: 2, amount: 1_000, means: 'owed' }));
  expect(kept.receipt).toBeNull();
  const after = valueOf(await call('booking.get', { id }));
  expect([after.charged, after.paid, after.owed]).toEqual([8_000, 9_000, -1_000]);
});

test('the day’s close adds up by clerk, kind and way of paying', async () => {
  const { call } = await counter();
  await call('booking.take', takingOf(lost));
  await call('booking.take', takingOf(birth('李四', 'L340551955'), { means: 'transfer', customer: { id: null, name: '李四', phone: '' } }));
  await call('booking.take', takingOf(birth('赵六', 'L340551956'), { means: 'owed', customer: { id: null, name: '赵六', phone: '' } }));
  const close = valueOf(await call('ledger.close', { day: '2020-03-03' }));
  expect(close).toEqual({
    lines: [
      { clerk: '编辑甲', kind: 'charge', means: null, entries: 3, amount: 45_000 },
      { clerk: '编辑甲', kind: 'payment', means: 'cash', entries: 1, amount: -15_000 },
      { clerk: '编辑甲', kind: 'payment', means: 'transfer', entries: 1, amount: -15_000 },
    ],
    receipts: [{ deskId: 'desk-1', first: 'A-000001', last: 'A-000002', count: 2 }],
    cash: 15_000,
    transfer: 15_000,
    balance: 15_000,
  });
});

test('the ledger as files: no cell is a formula, the accounts can read both', async () => {
  const { call, file } = await counter();
  await call('booking.take', takingOf(lost, { customer: { id: null, name: '=HYPERLINK("http://x")', phone: '' } }));
  const csv = valueOf(await call('ledger.export', { from: '2020-03-03', to: '2020-03-03', form: 'csv' }));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(valueOf(await file(csv.file)));
  expect(text.startsWith('\ufeff日期,时间,收据号,客户,项目')).toBe(true);
  expect(text.split('\r\n')[2]).toContain(`,A-000001,"'=HYPERLINK(""http://x"")",收款,现金,150,编辑甲,desk-1,,`);
  const [entry] = valueOf(await call('ledger.list', { from: '2020-03-03', to: '2020-03-03' }));
  // The accounts read the counter's own clock.
  expect(text.split('\r\n')[1]?.split(',').slice(0, 2)).toEqual(['2020-03-03', new Date(entry!.at).toTimeString().slice(0, 8)]);
  const xlsx = valueOf(await call('ledger.export', { from: '2020-03-03', to: '2020-03-03', form: 'xlsx' }));
  const { default: readWorkbook } = await import('read-excel-file/node');
  const [sheet, ...others] = await readWorkbook(Buffer.from(valueOf(await file(xlsx.file))));
  const rows = sheet?.data ?? [];
  expect([sheet?.sheet, others]).toEqual(['柜台流水', []]);
  expect(rows[2]?.[0]).toEqual(new Date('2020-03-03T00:00:00Z'));
  expect(rows[2]?.slice(2, 7)).toEqual(['A-000001', '=HYPERLINK("http://x")', '收款', '现金', 150]);
  expect(csv.fileName).toBe('柜台流水2020-03-03.csv');
});

test('customers are found by name, initials and the end of their number', async () => {
  const { call } = await counter();
  await call('booking.take', takingOf(lost));
  await call(
    'booking.take',
    takingOf(birth('李四', 'L340551955'), { customer: { id: null, name: '滁州市单家店', phone: '0550-3012345' } }),
  );
  const names = async (typed: string) => valueOf(await call('customer.find', { typed })).map(({ name }) => name);
  expect(await names('王小')).toEqual(['王小冉']);
  expect(await names('wxr')).toEqual(['王小冉']);
  expect(await names('1234')).toEqual(['王小冉']);
  expect(await names('2345')).toEqual(['滁州市单家店']);
  expect(await names('家店')).toEqual(['滁州市单家店']);
  expect(await names('%')).toEqual([]);
  expect(await names('0550 3012345')).toEqual(['滁州市单家店']);
  // Up to four figures are looked for within a name; more are a telephone number, found by its end alone.
  await call('booking.take', takingOf(birth('李五', 'L340551956'), { customer: { id: null, name: '滁州8848酒店12345678', phone: '' } }));
  expect([await names('8848'), await names('12345678'), await names('3012')]).toEqual([['滁州8848酒店12345678'], [], []]);
  // A surname of the rare characters beyond U+FFFF sorts behind all others.
  await call('booking.take', takingOf(birth('王𬱖', 'L340551958'), { customer: { id: null, name: '王𬱖', phone: '' } }));
  expect(await names('王')).toEqual(['王𬱖', '王小冉']);
  const again = valueOf(await call('booking.take', takingOf(birth('王二', 'L340551957'))));
  expect(valueOf(await call('customer.find', { typed: 'wxr' }))).toMatchObject([
    { id: again.customerId, bookings: 2, lastDay: '2020-03-03' },
  ]);
});
