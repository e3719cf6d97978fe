import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Client, connect } from '../../shared/api/client.ts';
import type { Input, Output } from '../../shared/api/contract.ts';
import { near } from '../../shared/api/near.ts';
import { exampleCard, priceOf } from '../../shared/notice/tariff.ts';
import { dayFrom } from '../../shared/sheet/day.ts';
import { birth, takingOf } from '../support/counter.ts';
import { deskForTest } from '../support/desk.ts';
import { valueOf } from '../support/store.ts';

/** One thing that happens at the counter; amounts and orders are drawn as parts of what there is. */
interface Deed {
  readonly kind: 'take' | 'change' | 'kill' | 'credit' | 'pay';
  readonly order: number;
  readonly days: number;
  readonly lines: number;
  readonly card: number;
  readonly bold: boolean;
  readonly means: 'cash' | 'transfer' | 'owed';
  /** Per cent of what could be paid, given back or let off; beyond a hundred the desk must refuse. */
  readonly part: number;
  readonly after: number;
}

const deeds = fc.array(
  fc.record<Deed>({
    kind: fc.constantFrom('take', 'change', 'kill', 'credit', 'pay'),
    order: fc.nat(2),
    days: fc.integer({ min: 1, max: 4 }),
    lines: fc.integer({ min: 1, max: 12 }),
    card: fc.nat(exampleCard.length - 1),
    bold: fc.boolean(),
    means: fc.constantFrom('cash', 'transfer', 'owed'),
    part: fc.constantFrom(0, 1, 33, 100, 100, 101),
    after: fc.nat(1),
  }),
  { minLength: 1, maxLength: 25 },
);

/** What the clerk's own paper says: the price of each order by the rate card, and the money that went over the counter by day and means. */
interface Tally {
  readonly orders: { readonly id: string; charged: number; paid: number }[];
  readonly money: Map<string, number>;
  receipts: number;
}

/** A day at the counter: does the deed where the desk lets it, and writes it down. */
async function carryOut(client: Client, deed: Deed, tally: Tally, today: string): Promise<void> {
  const card = exampleCard[deed.card]!;
  const measured = { lines: deed.lines, characters: 11 * deed.lines, pieces: 1, area: 350 * deed.lines };
  const style = { bold: deed.bold, box: false };
  const runs = Array.from({ length: deed.days }, (_, index) => dayFrom('2020-04-01', index));
  const share = (whole: number): number => Math.ceil((whole * deed.part) / 100);
  const wrote = (means: string, amount: number, receipt: string | null): void => {
    expect(receipt === null).toBe(amount === 0 || means === 'owed');
    if (receipt === null) return;
    tally.receipts += 1;
    const key = `${today} ${means}`;
    tally.money.set(key, (tally.money.get(key) ?? 0) + amount);
  };
  if (deed.kind === 'take') {
    const total = priceOf(card, measured, style, runs.length).total;
    const paid = deed.means === 'owed' ? 0 : share(total);
    const notice = birth('王小冉', `L34${String(tally.orders.length).padStart(7, '0')}`);
    const order = { tariff: card.name, measured, style, runs, takenOn: today, means: deed.means, total, paid };
    const reply = await client.call('booking.take', takingOf(notice, order));
    expect(reply.ok).toBe(paid <= total);
    if (!reply.ok) return;
    tally.orders.push({ id: reply.value.id, charged: total, paid });
    wrote(deed.means, paid, reply.value.receipt);
    return;
  }
  const mine = tally.orders[deed.order % tally.orders.length];
  if (mine === undefined) return;
  const booking = valueOf(await client.call('booking.get', { id: mine.id }));
  await carryOn(client, deed, { mine, booking, today, share, wrote, again: { tariff: card.name, measured, style, runs } });
}

interface Going {
  readonly mine: Tally['orders'][number];
  readonly booking: Output<'booking.get'>;
  readonly today: string;
  readonly again: Pick<Input<'booking.change'>, 'tariff' | 'measured' | 'style' | 'runs'>;
  share(whole: number): number;
  wrote(means: string, amount: number, receipt: string | null): void;
}

async function carryOn({ call }: Client, deed: Deed, { mine, booking, today, again, share, wrote }: Going): Promise<void> {
  const record = { id: booking.id, rowVersion: booking.rowVersion, today };
  const means = deed.means === 'owed' ? 'cash' : deed.means;
  if (deed.kind === 'pay') {
    const amount = share(Math.max(0, mine.charged - mine.paid));
    const reply = await call('booking.pay', { ...record, amount, means });
    expect(reply.ok).toBe(amount > 0 && amount <= mine.charged - mine.paid);
    if (!reply.ok) return;
    mine.paid += amount;
    wrote(means, amount, reply.value.receipt);
  } else if (deed.kind === 'credit') {
    const amount = share(mine.charged);
    const reply = await call('booking.credit', { ...record, reason: '排错', amount, means: deed.means });
    expect(reply.ok).toBe(amount <= mine.charged);
    if (!reply.ok) return;
    mine.charged -= amount;
    const back = deed.means === 'owed' ? 0 : Math.max(0, mine.paid - mine.charged);
    mine.paid -= back;
    wrote(deed.means, 0 - back, reply.value.receipt);
  } else if (deed.kind === 'kill') {
    const refund = share(Math.max(0, mine.paid));
    const reply = await call('booking.kill', { ...record, reason: '撤', refund, means });
    expect(reply.ok).toBe(refund <= mine.paid);
    if (!reply.ok) return;
    mine.charged += reply.value.difference;
    mine.paid -= refund;
    wrote(means, 0 - refund, reply.value.receipt);
  } else if (deed.kind === 'change') {
    const { notice, paper, noticeVersion } = booking;
    const card = exampleCard.find(({ name }) => name === again.tariff)!;
    const was = booking.price.total;
    const total = priceOf(card, again.measured, again.style, again.runs.length).total;
    const order = { ...again, notice, paper, noticeVersion, standing: 'firm' as const, evidence: [], vouched: [], total };
    const reply = await call('booking.change', { ...record, ...order, means: deed.means, settle: true });
    if (!reply.ok) return expect(reply.fault.kind).toBe('price-differs');
    expect(reply.value.difference).toBe(Math.max(total - was, 0 - mine.charged));
    mine.charged += reply.value.difference;
    const due = deed.means === 'owed' ? 0 : mine.charged - mine.paid;
    mine.paid += due;
    wrote(deed.means, due, reply.value.receipt);
  }
}

/** The desk's books beside the clerk's paper. */
async function compare({ call }: Client, { orders, money, receipts }: Tally, first: string, last: string): Promise<void> {
  const lines = valueOf(await call('ledger.list', { from: first, to: last }));
  let owed = 0;
  for (const { id, charged, paid } of orders) {
    const booking = valueOf(await call('booking.get', { id }));
    expect([booking.charged, booking.paid, booking.owed]).toEqual([charged, paid, charged - paid]);
    expect(lines.filter(({ bookingId }) => bookingId === id).reduce((sum, { amount }) => sum + amount, 0)).toBe(charged - paid);
    expect(charged).toBeGreaterThanOrEqual(0);
    owed += charged - paid;
  }
  const given = lines.flatMap(({ receipt }) => (receipt === null ? [] : [receipt]));
  expect(given).toEqual(Array.from({ length: receipts }, (_, index) => `A-${String(index + 1).padStart(6, '0')}`));
  const owing = valueOf(await call('booking.list', { owing: true })).map(({ id }) => id);
  expect(owing.toSorted()).toEqual(orders.flatMap(({ id, charged, paid }) => (charged > paid ? [id] : [])).toSorted());
  for (let day = first; day <= last; day = dayFrom(day, 1)) {
    const close = valueOf(await call('ledger.close', { day }));
    expect([close.cash, close.transfer]).toEqual([money.get(`${day} cash`) ?? 0, money.get(`${day} transfer`) ?? 0]);
    expect(close.balance).toBe(lines.reduce((sum, line) => (line.day <= day ? sum + line.amount : sum), 0));
    expect(close.receipts.reduce((sum, { count }) => sum + count, 0)).toBe(
      lines.filter((line) => line.day === day && line.receipt !== null).length,
    );
    if (day === last) expect(close.balance).toBe(owed);
  }
}

test('whatever is taken, changed, killed, let off and paid: the ledger is what was charged, the drawer what went over the counter, receipts have no gap', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (drawn) => {
      const desk = await deskForTest();
      const client = connect(near(desk.calls, desk.files, desk.listen));
      const tally: Tally = { orders: [], money: new Map(), receipts: 0 };
      const first = '2020-03-03';
      let today = first;
      for (const deed of drawn) {
        today = dayFrom(today, deed.after);
        await carryOut(client, deed, tally, today);
      }
      await compare(client, tally, first, today);
      await desk.store.close();
    }),
    { seed: 20200303, numRuns: 120 },
  );
}, 60_000);
