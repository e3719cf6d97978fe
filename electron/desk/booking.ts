import type { Booking } from '../../shared/api/calls/booking.ts';
import type { Desk, Input } from '../../shared/api/contract.ts';
import type { Fen } from '../../shared/notice/money.ts';
import { type Price, priceOf } from '../../shared/notice/tariff.ts';
import { done, failed } from '../../shared/result.ts';
import { archiveNotices } from '../store/archive.ts';
import {
  addBooking,
  type BookingsWanted,
  bookingOfKey,
  changeBooking,
  loadBooking,
  loadBookings,
  type StoredBooking,
  type Terms,
} from '../store/booking.ts';
import { openCustomer } from '../store/customer.ts';
import { loadHouse } from '../store/house.ts';
import { changeInsertion, insertionsOf, keepRuns, releaseRuns } from '../store/insertion.ts';
import { balanceOf, enterLedger, type LedgerOrder, ledgerOf } from '../store/ledger.ts';
import { addOrderedNotice, changeNotice, loadNotice } from '../store/notice.ts';
import type { Outcome, Reading, Store, Writing } from '../store/store.ts';
import { bookingAt, wholeBooking, wholeBookings } from './booked.ts';
import { initialsOf } from './initials.ts';

type Name = Extract<keyof Desk, `booking.${string}`>;
type Ordered = Pick<
  Input<'booking.take'>,
  'paper' | 'tariff' | 'style' | 'standing' | 'measured' | 'total' | 'evidence' | 'vouched' | 'runs'
>;

/** Bookings in one answer at most. */
const mostBookings = 500;

/** Answers the calls on bookings: what is ordered, changed, taken out and paid at the counter, each whole or not at all. */
export function bookingCalls(store: Store): Pick<Desk, Name> {
  return {
    'booking.take': async (input) => {
      const initials = await initialsOf(input.customer.name);
      return store.write('booking.take', (db) => take(db, input, initials));
    },
    'booking.get': ({ id }) => store.read((db) => whole(db, id)),
    'booking.list': ({ limit, ...wanted }) => store.read((db) => list(db, { ...wanted, limit: Math.min(limit ?? 100, mostBookings) })),
    'booking.beside': ({ customerId, paper, day }) =>
      store.read((db) => list(db, { customerId, runsOn: { paper, day }, limit: mostBookings })),
    'booking.change': (input) => store.write('booking.change', (db) => change(db, input)),
    'booking.kill': (input) => store.write('booking.kill', (db) => kill(db, input)),
    'booking.credit': (input) => store.write('booking.credit', (db) => credit(db, input)),
    'booking.pay': (input) => store.write('booking.pay', (db) => pay(db, input)),
  };
}

async function whole(db: Reading, id: string): Outcome<Booking> {
  const stored = await loadBooking(db, id);
  return stored.ok ? wholeBooking(db, stored.value) : stored;
}

async function list(db: Reading, wanted: BookingsWanted): Outcome<Booking[]> {
  const stored = await loadBookings(db, wanted);
  return stored.ok ? wholeBookings(db, stored.value) : stored;
}

/** The terms of an order, its price worked out anew: the customer pays what the rate card says and was told, or nothing is taken. */
async function termsOf(db: Reading, ordered: Ordered): Outcome<Terms> {
  const kept = await loadHouse(db);
  if (!kept.ok) return kept;
  const { paper, tariff, style, standing, measured, total, evidence, vouched, runs } = ordered;
  const card = kept.value.house.tariff.find(({ name }) => name === tariff);
  if (card === undefined) return failed({ kind: 'no-tariff', name: tariff });
  const price: Price = priceOf(card, measured, style, new Set(runs).size);
  if (price.total !== total) return failed({ kind: 'price-differs', told: total, price: price.total });
  return done({ paper, tariff, style, standing, measured, price, evidence, vouched });
}

async function take(db: Writing, input: Input<'booking.take'>, initials: string): ReturnType<Desk['booking.take']> {
  const key = input.key ?? null;
  const before = key === null ? null : await bookingOfKey(db, key);
  if (before !== null) return takenBefore(db, before);
  const terms = await termsOf(db, input);
  if (!terms.ok) return terms;
  const { total } = terms.value.price;
  const paid = input.means === 'owed' ? 0 : input.paid;
  if (paid > total) return failed({ kind: 'too-much', amount: paid, most: total });
  const customerId = await openCustomer(db, input.customer, initials);
  if (!customerId.ok) return customerId;
  const noticeId = await addOrderedNotice(db, input.notice);
  const order = { key, noticeId, customerId: customerId.value, takenOn: input.takenOn };
  const id = await addBooking(db, order, terms.value);
  await keepRuns(db, { id, noticeId, paper: input.paper }, input.runs, paid < total ? 'unpaid' : 'due');
  const line = { day: input.takenOn, bookingId: id, note: '' };
  await enterLedger(db, { ...line, kind: 'charge', means: null, amount: total });
  const receipt = await handOver(db, line, paid, input.means);
  await archiveNotices(db, [{ id: noticeId, notice: input.notice }]);
  return done({ id, rowVersion: 1, noticeId, customerId: customerId.value, receipt, again: false });
}

/** What a window that asks once more is told: the order stands already. */
async function takenBefore(db: Reading, id: string): ReturnType<Desk['booking.take']> {
  const stored = await loadBooking(db, id);
  if (!stored.ok) return stored;
  const { rowVersion, noticeId, customerId } = stored.value;
  const receipt = (await ledgerOf(db, id)).find((line) => line.receipt !== null)?.receipt ?? null;
  return done({ id, rowVersion, noticeId, customerId, receipt, again: true });
}

async function change(db: Writing, input: Input<'booking.change'>): ReturnType<Desk['booking.change']> {
  const before = await bookingAt(db, input.id, input.rowVersion);
  if (!before.ok) return before;
  const { noticeId } = before.value;
  // Days already printed are paid for and counted, whatever else is asked.
  const printed = (await insertionsOf(db, input.id)).filter(({ state }) => state === 'printed').map(({ day }) => day);
  const runs = [...new Set([...printed, ...input.runs])];
  const terms = await termsOf(db, { ...input, runs });
  if (!terms.ok) return terms;
  const notice = await keepNotice(db, noticeId, input);
  if (!notice.ok) return notice;
  const rowVersion = await changeBooking(db, before.value, terms.value);
  const { charged, owed } = balanceOf(await ledgerOf(db, input.id));
  // What was let off for a misprint is not let off once more: nothing is charged below nothing.
  const difference = Math.max(terms.value.price.total - before.value.price.total, 0 - charged);
  const line = { day: input.today, bookingId: input.id, note: '' };
  if (difference !== 0) await enterLedger(db, { ...line, kind: difference > 0 ? 'charge' : 'credit', means: null, amount: difference });
  const receipt = input.settle ? await handOver(db, line, owed + difference, input.means) : null;
  const isOwing = receipt === null && owed + difference > 0;
  await keepRuns(db, { id: input.id, noticeId, paper: input.paper }, runs, isOwing ? 'unpaid' : 'due');
  await archiveNotices(db, [{ id: noticeId, notice: input.notice }]);
  return done({ id: input.id, rowVersion, receipt, difference });
}

/** Takes an amount, or gives it back where it is below nothing; answers the receipt, null where no money changes hands. */
async function handOver(
  db: Writing,
  line: Pick<LedgerOrder, 'day' | 'bookingId' | 'note'>,
  amount: Fen,
  means: Input<'booking.take'>['means'],
): Promise<string | null> {
  if (amount === 0 || means === 'owed') return null;
  return enterLedger(db, { ...line, kind: amount > 0 ? 'payment' : 'refund', means, amount: 0 - amount });
}

/** Keeps the notice's text where it is another; left alone it keeps its version, and nobody's work on it becomes stale. */
async function keepNotice(db: Writing, id: string, { notice, noticeVersion }: Input<'booking.change'>): Outcome<null> {
  const before = await loadNotice(db, id);
  if (!before.ok) return before;
  if (JSON.stringify(before.value.notice) === JSON.stringify(notice)) return done(null);
  const kept = await changeNotice(db, id, noticeVersion, notice);
  return kept.ok ? done(null) : kept;
}

async function kill(db: Writing, input: Input<'booking.kill'>): ReturnType<Desk['booking.kill']> {
  const before = await bookingAt(db, input.id, input.rowVersion);
  if (!before.ok) return before;
  const runs = await insertionsOf(db, input.id);
  const printed = runs.filter(({ state }) => state === 'printed').length;
  const { paid, owed } = balanceOf(await ledgerOf(db, input.id));
  if (input.refund > paid) return failed({ kind: 'too-much', amount: input.refund, most: Math.max(0, paid) });
  const price = await priceOfPrinted(db, before.value, printed);
  if (!price.ok) return price;
  // What was not run and not given back is the fee for taking it out: it stays charged.
  const unrun = before.value.price.total - price.value.total;
  const off = Math.min(unrun, Math.max(0, owed + input.refund));
  const terms = { ...before.value, price: { ...price.value, total: before.value.price.total - off } };
  const rowVersion = await changeBooking(db, before.value, terms);
  for (const run of runs) if (run.state !== 'printed') await changeInsertion(db, run, { state: 'killed', page_id: null });
  const line = { day: input.today, bookingId: input.id, note: input.reason };
  if (off > 0) await enterLedger(db, { ...line, kind: 'credit', means: null, amount: -off });
  const receipt = await handOver(db, line, 0 - input.refund, input.means);
  return done({ id: input.id, rowVersion, receipt, difference: 0 - off });
}

/** The price of what has run; nothing has run: nothing. */
async function priceOfPrinted(db: Reading, { tariff, measured, style, price }: StoredBooking, printed: number): Outcome<Price> {
  if (printed === 0) return done({ ...price, insertions: 0, discount: 0, total: 0 });
  const kept = await loadHouse(db);
  if (!kept.ok) return kept;
  const card = kept.value.house.tariff.find(({ name }) => name === tariff);
  if (card === undefined) return failed({ kind: 'no-tariff', name: tariff });
  const anew = priceOf(card, measured, style, printed);
  return done({ ...anew, total: Math.min(anew.total, price.total) });
}

async function credit(db: Writing, input: Input<'booking.credit'>): ReturnType<Desk['booking.credit']> {
  const { id, rowVersion, today, reason, amount, means } = input;
  const before = await bookingAt(db, id, rowVersion);
  if (!before.ok) return before;
  const { charged, owed } = balanceOf(await ledgerOf(db, id));
  if (amount > charged) return failed({ kind: 'too-much', amount, most: charged });
  const next = await changeBooking(db, before.value, before.value);
  const line = { day: today, bookingId: id, note: reason };
  if (amount > 0) await enterLedger(db, { ...line, kind: 'credit', means: null, amount: -amount });
  const receipt = await handOver(db, line, Math.min(0, owed - amount), means);
  await releasePaid(db, id);
  return done({ id, rowVersion: next, receipt, difference: 0 - amount });
}

async function pay(db: Writing, { id, rowVersion, today, amount, means }: Input<'booking.pay'>): ReturnType<Desk['booking.pay']> {
  const before = await bookingAt(db, id, rowVersion);
  if (!before.ok) return before;
  const { owed, noticeId } = before.value;
  if (amount > owed || amount === 0) return failed({ kind: 'too-much', amount, most: Math.max(0, owed) });
  const next = await changeBooking(db, before.value, before.value);
  const receipt = await handOver(db, { day: today, bookingId: id, note: '' }, amount, means);
  await releasePaid(db, id);
  const notice = await loadNotice(db, noticeId);
  if (!notice.ok) return notice;
  await archiveNotices(db, [{ id: noticeId, notice: notice.value.notice }]);
  return done({ id, rowVersion: next, receipt, difference: 0 });
}

/** Days that waited for payment are due once nothing is owed. */
async function releasePaid(db: Writing, id: string): Promise<void> {
  if (balanceOf(await ledgerOf(db, id)).owed <= 0) await releaseRuns(db, id);
}
