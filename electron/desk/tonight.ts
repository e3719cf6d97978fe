import type { TonightLine } from '../../shared/api/calls/tonight.ts';
import type { Desk, Output } from '../../shared/api/contract.ts';
import { columnReport, type NoticeRecord } from '../../shared/flow/column-report.ts';
import { kindsOf } from '../../shared/notice/house.ts';
import { columnOrder, sortNotices } from '../../shared/notice/sort.ts';
import { done, failed } from '../../shared/result.ts';
import type { Day } from '../../shared/sheet/day.ts';
import { changeBooking, loadBooking, loadBookingsOf, type StoredBooking } from '../store/booking.ts';
import { customersOf } from '../store/customer.ts';
import { loadHouse } from '../store/house.ts';
import { changeInsertion, type InsertionState, insertionsOfPage, insertionsOn, releaseRuns, takeOff } from '../store/insertion.ts';
import { inLots } from '../store/journal.ts';
import { loadNoticesOf, type StoredNotice } from '../store/notice.ts';
import { loadPage } from '../store/page.ts';
import type { Outcome, Reading, Store, Writing } from '../store/store.ts';
import type { CustomerRow, InsertionRow } from '../store/tables.ts';
import { bookedDays, signColumn, signedColumn } from '../store/tonight.ts';
import { bookingAt } from './booked.ts';

type Name = Extract<keyof Desk, `tonight.${string}`>;
type Report = Output<'tonight.report'>;

/** The notice column of a page as it is made now. */
export type MakeColumn = (pageId: string) => Outcome<readonly NoticeRecord[]>;

/** Answers the calls on one evening's notices. */
export function tonightCalls(store: Store, makeColumn: MakeColumn): Pick<Desk, Name> {
  return {
    'tonight.list': ({ paper, day }) => store.read((db) => linesOf(db, paper, day)),
    'tonight.booked': ({ paper, from, to }) => store.read(async (db) => done([...(await bookedDays(db, paper, from, to))])),
    'tonight.place': ({ paper, day, pageId, standby }) =>
      store.write('tonight.place', async (db) => {
        const page = await loadPage(db, pageId);
        return page.ok ? place(db, { paper, day, pageId, standby: standby ?? false }) : page;
      }),
    'tonight.printed': async ({ pageId }) => {
      const column = await makeColumn(pageId);
      return column.ok ? store.write('tonight.printed', (db) => markPrinted(db, pageId, column.value)) : column;
    },
    'tonight.standing': ({ bookingId, rowVersion, standing }) =>
      store.write('tonight.standing', async (db) => {
        const before = await bookingAt(db, bookingId, rowVersion);
        if (!before.ok) return before;
        return done({ id: bookingId, rowVersion: await changeBooking(db, before.value, { ...before.value, standing }) });
      }),
    'tonight.release': ({ bookingId, rowVersion }) =>
      store.write('tonight.release', async (db) => {
        const before = await bookingAt(db, bookingId, rowVersion);
        if (!before.ok) return before;
        await releaseRuns(db, bookingId);
        return done({ id: bookingId, rowVersion: await changeBooking(db, before.value, before.value) });
      }),
    'tonight.report': async ({ paper, day, pageId }) => {
      const column = await makeColumn(pageId);
      if (!column.ok) return column;
      return store.read(async (db) => {
        const signed = await signedColumn(db, pageId);
        if (!signed.ok) return signed;
        const lines = await linesOf(db, paper, day);
        return lines.ok ? done(reportOf(pageId, signed.value, column.value, lines.value)) : lines;
      });
    },
    'tonight.sign': async ({ pageId }) => {
      const column = await makeColumn(pageId);
      if (!column.ok) return column;
      return store.write('tonight.sign', async (db) => {
        await signColumn(db, pageId, column.value);
        return done({ notices: column.value.length });
      });
    },
  };
}

/** What runs on a day in the column's order, killed ones at the end. */
async function linesOf(db: Reading, paper: string, day: Day): Outcome<TonightLine[]> {
  const house = await loadHouse(db);
  if (!house.ok) return house;
  const lines: TonightLine[] = [];
  for (const runs of inLots(await insertionsOn(db, paper, day))) {
    const some = await someLines(db, runs);
    if (!some.ok) return some;
    lines.push(...some.value);
  }
  const inOrder = sortNotices(
    lines.map((line) => ({ ...line.notice, line })),
    columnOrder(kindsOf(house.value.house)),
  );
  const sorted = inOrder.map(({ line }) => line);
  return done([...sorted.filter(({ state }) => state !== 'killed'), ...sorted.filter(({ state }) => state === 'killed')]);
}

async function someLines(db: Reading, runs: readonly InsertionRow[]): Outcome<TonightLine[]> {
  const bookings = await loadBookingsOf(
    db,
    runs.map((run) => run.booking_id),
  );
  if (!bookings.ok) return bookings;
  const notices = await loadNoticesOf(
    db,
    runs.map((run) => run.notice_id),
  );
  if (!notices.ok) return notices;
  const customers = await customersOf(
    db,
    [...bookings.value.values()].map(({ customerId }) => customerId),
  );
  const lines: TonightLine[] = [];
  for (const run of runs) {
    const [booking, notice] = [bookings.value.get(run.booking_id), notices.value.get(run.notice_id)];
    if (booking === undefined) return failed({ kind: 'missing', subject: 'booking', id: run.booking_id });
    if (notice === undefined) return failed({ kind: 'missing', subject: 'notice', id: run.notice_id });
    const customer = customers.get(booking.customerId);
    if (customer === undefined) return failed({ kind: 'missing', subject: 'customer', id: booking.customerId });
    lines.push(lineOf(run, booking, notice, customer));
  }
  return done(lines);
}

function lineOf(
  run: InsertionRow,
  booking: StoredBooking,
  notice: StoredNotice,
  customer: Pick<CustomerRow, 'name' | 'phone'>,
): TonightLine {
  return {
    id: run.id,
    rowVersion: run.row_version,
    bookingId: booking.id,
    noticeId: run.notice_id,
    noticeVersion: notice.rowVersion,
    notice: notice.notice,
    style: booking.style,
    customer: customer.name,
    phone: customer.phone,
    day: run.day,
    paper: run.paper,
    state: run.state as InsertionState,
    standing: booking.standing,
    lines: booking.measured.lines,
    owed: booking.owed,
    pageId: run.page_id,
    takenAt: booking.createdAt,
  };
}

/** What is to be placed where. */
interface Placing {
  readonly paper: string;
  readonly day: Day;
  readonly pageId: string;
  readonly standby: boolean;
}

/** Puts what is due on the page and takes off it what is held, unpaid or killed; what stands on another page stays there. */
async function place(db: Writing, { paper, day, pageId, standby }: Placing): Outcome<Output<'tonight.place'>> {
  const count = { placed: 0, taken: 0, left: 0 };
  for (const run of await insertionsOn(db, paper, day)) {
    if (run.state === 'killed' || run.state === 'printed') continue;
    const booking = await loadBooking(db, run.booking_id);
    if (!booking.ok) return booking;
    const mayRun = booking.value.standing === 'firm' || (booking.value.standing === 'standby' && standby);
    if (run.state === 'due' && mayRun) {
      await changeInsertion(db, run, { state: 'placed', page_id: pageId });
      count.placed += 1;
    } else if (run.state === 'placed' && run.page_id === pageId && !mayRun) {
      await takeOff(db, run);
      count.taken += 1;
    } else if (run.state !== 'placed') count.left += 1;
  }
  return done(count);
}

/** Marks as printed what stands whole on a page; what found no room there did not run, and stays placed until it is moved to another day or page. */
async function markPrinted(db: Writing, pageId: string, column: readonly NoticeRecord[]): Outcome<Output<'tonight.printed'>> {
  const whole = new Set(column.filter(({ place, left }) => place !== null && left === 0).map(({ id }) => id));
  const count = { printed: 0, left: 0 };
  for (const run of await insertionsOfPage(db, pageId)) {
    if (run.state !== 'placed') continue;
    if (!whole.has(run.notice_id)) count.left += 1;
    else if (await changeInsertion(db, run, { state: 'printed' })) count.printed += 1;
  }
  return done(count);
}

/** The column beside the one signed before, and beside what ought to run that day. */
function reportOf(pageId: string, signed: readonly NoticeRecord[], now: readonly NoticeRecord[], lines: readonly TonightLine[]): Report {
  const report = columnReport(signed, now);
  const texts = new Map([...signed, ...now].map(({ id, text }) => [id, text]));
  const named = (noticeId: string) => ({ noticeId, text: texts.get(noticeId) ?? '' });
  const made = new Set(now.map(({ id }) => id));
  // What is placed on a page that was made without a notice column stands nowhere.
  const due = lines.filter(
    (line) => line.state !== 'killed' && (line.pageId === null || (line.pageId === pageId && !made.has(line.noticeId))),
  );
  return {
    placed: report.placed.map(({ id, place, lines: set }) => ({
      ...named(id),
      column: place?.column ?? 0,
      line: place?.line ?? 0,
      lines: set,
    })),
    changed: report.changed.map(({ id, what }) => ({ ...named(id), what: [...what] })),
    missing: [
      ...report.missing.map(({ id, why, lines: left }) => ({ ...named(id), why, lines: left })),
      ...due.map((line) => ({ noticeId: line.noticeId, text: line.notice.text, why: whyNot(line), lines: line.lines })),
    ],
    priced: report.placed.flatMap(({ id, lines: set, left }) => {
      const told = lines.find((line) => line.noticeId === id && line.pageId === pageId)?.lines ?? set;
      return left > 0 || told === set ? [] : [{ ...named(id), lines: set, told }];
    }),
  };
}

function whyNot({ state, standing, pageId }: TonightLine): 'held' | 'standby' | 'unpaid' | 'no-room' | 'not-placed' {
  if (pageId !== null) return 'no-room';
  if (standing === 'hold') return 'held';
  if (standing === 'standby') return 'standby';
  return state === 'unpaid' ? 'unpaid' : 'not-placed';
}
