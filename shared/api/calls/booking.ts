import * as z from 'zod/mini';
import { count, day, id, notice, rowVersion, shortText, noticeStyle as style, text, whole } from '../shapes.ts';
import { order, question, record } from './call.ts';

/** Money that is paid, in whole fen; less than ten million yuan. */
const fen = z.int().check(z.minimum(0, 'whole fen, 0 or more'), z.maximum(999_999_999, 'less than ten million yuan'));
const money = z.enum(['cash', 'transfer']);
const means = z.enum(['cash', 'transfer', 'owed']);
const measured = z.object({ lines: count, characters: count, pieces: count, area: count });
const price = z.object({ units: count, base: fen, bold: fen, box: fen, each: fen, insertions: count, discount: fen, total: fen });
const standing = z.enum(['firm', 'hold', 'standby']);
const words = z.array(shortText).check(z.maxLength(50));
const days = z.array(day).check(z.minLength(1, 'at least one day'), z.maxLength(99, 'at most 99 days'));

/** A customer as the counter knows them; `initials` is the name's pinyin initials (wxr for 王小冉). */
const customer = z.object({ ...record, name: text, phone: text, initials: text, bookings: count, lastDay: z.nullable(text) });

/** One day's running of a notice: 待付, 待排, 已排, 见报, 撤稿. */
const insertion = z.object({
  ...record,
  paper: text,
  day,
  state: z.enum(['unpaid', 'due', 'placed', 'printed', 'killed']),
  pageId: z.nullable(id),
});

const entry = z.object({
  id,
  at: text,
  day,
  clerk: text,
  deskId: text,
  bookingId: id,
  /** A price charged, money taken, money given back, or a price let off; `amount` is what it adds to what the customer owes (payments negative). */
  kind: z.enum(['charge', 'payment', 'refund', 'credit']),
  means: z.nullable(means),
  amount: whole,
  receipt: z.nullable(text),
  note: text,
  /** The name of whose order it belongs to. */
  customer: text,
});

/** A booking whole: notice, customer, runs, price and money. */
const booking = z.object({
  ...record,
  takenOn: day,
  updatedAt: text,
  clerk: text,
  deskId: text,
  customer: z.object({ id, name: text, phone: text }),
  noticeId: id,
  noticeVersion: rowVersion,
  notice,
  paper: text,
  tariff: text,
  style,
  standing,
  measured,
  price,
  evidence: words,
  vouched: z.array(text),
  insertions: z.array(insertion),
  /** What has been charged less what was let off, what has been paid less what was given back, and what is still owed, in fen. */
  charged: whole,
  paid: whole,
  owed: whole,
  receipts: z.array(text),
});

const whatToRun = {
  notice,
  paper: shortText,
  runs: days,
  tariff: shortText,
  style,
  standing,
  /** As the window's composer measured it, and the price the customer was told: the desk works it out again and refuses another. */
  measured,
  total: fen,
  evidence: words,
  vouched: z.array(text).check(z.maxLength(100)),
};

const done = z.object({ ...record, receipt: z.nullable(text), difference: whole });

/** Calls: Notices ordered at the counter: who, what, when, for how much. Where another hand was quicker, the fault `stale` carries the booking as that hand left it (`theirs`). */
export const bookingTable = {
  /** Takes an order whole or not at all: customer, notice, runs, charge, payment (`owed`: none yet) and the receipt's number, gap-free on each desk. */
  'booking.take': order(
    z.object({
      ...whatToRun,
      customer: z.object({ id: z.nullable(id), name: shortText, phone: shortText }),
      takenOn: day,
      means,
      paid: fen,
      /** Made by the window for this order: the same key sent again answers the order taken, so that a clerk who is not sure may press again. */
      key: z.exactOptional(id),
    }),
    z.object({ ...record, noticeId: id, customerId: id, receipt: z.nullable(text), again: z.boolean() }),
  ),
  'booking.get': question(z.object({ id }), booking),
  /** Orders, newest first; every condition given must hold. `before` goes on behind an order already seen. */
  'booking.list': question(
    z.object({
      takenFrom: z.exactOptional(day),
      takenTo: z.exactOptional(day),
      customerId: z.exactOptional(id),
      owing: z.exactOptional(z.boolean()),
      before: z.exactOptional(id),
      limit: z.exactOptional(count),
    }),
    z.array(booking),
  ),
  /** Changes text, runs, style or tariff: only the difference is charged or given back. Days already placed or printed stay. */
  'booking.change': order(z.object({ ...record, ...whatToRun, noticeVersion: rowVersion, today: day, means, settle: z.boolean() }), done),
  /** Takes a notice out from now on; `refund` is given back of what was paid, the rest of what the unrun days cost is let off. */
  'booking.kill': order(z.object({ ...record, today: day, reason: shortText, refund: fen, means: money }), done),
  /** Lets off part of a price (冲抵), for a misprint; what was paid of it already is given back at once, unless it is to stay owed to the customer. */
  'booking.credit': order(z.object({ ...record, today: day, reason: shortText, amount: fen, means }), done),
  /** Takes money for what is owed; with none owed any more, days waiting for payment are due. */
  'booking.pay': order(z.object({ ...record, today: day, amount: fen, means: money }), done),
  /** Orders of one customer that run on a day: what a further notice might be joined to. */
  'booking.beside': question(z.object({ customerId: id, paper: shortText, day }), z.array(booking)),
} as const;

/** Calls: The people who come to the counter. */
export const customerTable = {
  /** Customers by the beginning of their name, part of it, its pinyin initials or the end of their telephone number, the latest first. */
  'customer.find': question(z.object({ typed: shortText, limit: z.exactOptional(count) }), z.array(customer)),
} as const;

/** Calls: The money of the counter. */
export const ledgerTable = {
  /** The ledger of some days, oldest first; `customer`, a name, part of it, initials or the end of a telephone number, leaves the entries of those it may mean. */
  'ledger.list': question(
    z.object({ from: day, to: day, clerk: z.exactOptional(shortText), customer: z.exactOptional(shortText) }),
    z.array(entry),
  ),
  /** What a day came to: a line for every clerk, kind of entry and way of paying; `balance` is everything owed to the house that evening. */
  'ledger.close': question(
    z.object({ day }),
    z.object({
      lines: z.array(z.object({ clerk: text, kind: entry.shape.kind, means: z.nullable(means), entries: count, amount: whole })),
      receipts: z.array(z.object({ deskId: text, first: text, last: text, count })),
      cash: whole,
      transfer: whole,
      balance: whole,
    }),
  ),
  /** The ledger of some days as a file for the accounts, to be fetched by the file route. */
  'ledger.export': question(
    z.object({ from: day, to: day, form: z.enum(['csv', 'xlsx']) }),
    z.object({ file: id, bytes: count, fileName: text }),
  ),
} as const;

/** A booking as a list and the form show it. */
export type Booking = z.output<typeof booking>;
/** One line of the ledger. */
export type LedgerEntry = z.output<typeof entry>;
