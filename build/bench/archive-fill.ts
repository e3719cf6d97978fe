import { sql } from 'kysely';
import { archiveNotices } from '../../electron/store/archive.ts';
import { bookingColumns } from '../../electron/store/booking.ts';
import { newId } from '../../electron/store/id.ts';
import { columnsOf } from '../../electron/store/notice.ts';
import { openStore } from '../../electron/store/open.ts';
import { sha256Of } from '../../electron/store/sha256.ts';
import { newRow } from '../../electron/store/stamp.ts';
import type { Writing } from '../../electron/store/store.ts';
import { exampleCard, priceOf, type TariffLine } from '../../shared/notice/tariff.ts';
import { done } from '../../shared/result.ts';
import { dayFrom } from '../../shared/sheet/day.ts';
import { drawnLoss, type Loss } from './drawn-loss.ts';

/** The paper all of them run in. */
export const paper = '柳湾日报';

/** Notices taken in a day at a busy counter: a million in fifteen years. */
const aDay = 183;

/** Rows of one statement: SQLite binds 32 766 values, a booking has 22. */
const lot = 500;

/** How a store is filled: how many notices, taken how many a day, and who hears how far it is. */
export interface Filling {
  readonly count: number;
  readonly perDay?: number;
  told?(notices: number): void;
}

/** Makes a store with notices ordered at the counter from the first day of 2010 on, each to run the next day, as `booking.take` would leave them but for the journal. */
export async function fillArchive(file: string, { count, perDay = aDay, told }: Filling): Promise<void> {
  const clock = (): string => new Date().toISOString();
  const store = await openStore(file, { clock, newId, who: 'bench', deskId: 'bench' });
  if (!store.ok) throw new Error(store.fault.kind);
  // A million notices come in in any order: their indexes are built in memory, or the disk is all that is measured.
  await store.value.read(async ({ rows }) => done(await sql`PRAGMA cache_size = -2000000`.execute(rows)));
  for (let from = 0; from < count; from += 10_000) {
    const filled = await store.value.write('bench.fill', async (db) => {
      for (let at = from; at < Math.min(count, from + 10_000); at += lot) await fillLot(db, at, Math.min(lot, count - at), perDay);
      return done(null);
    });
    if (!filled.ok) throw new Error(filled.fault.kind);
    told?.(Math.min(count, from + 10_000));
  }
  await store.value.close();
}

async function fillLot(db: Writing, from: number, count: number, perDay: number): Promise<void> {
  const [tariff] = exampleCard;
  if (tariff === undefined) throw new Error('no rate card');
  const all = Array.from({ length: count }, (_, index) => rowsOf(db, drawnLoss(from + index), from + index, { tariff, perDay }));
  await db.rows
    .insertInto('customer')
    .values(all.map(({ customer }) => customer))
    .execute();
  await db.rows
    .insertInto('notice')
    .values(all.map(({ notice }) => notice))
    .execute();
  await db.rows
    .insertInto('booking')
    .values(all.map(({ booking }) => booking))
    .execute();
  await db.rows
    .insertInto('insertion')
    .values(all.map(({ insertion }) => insertion))
    .execute();
  await db.rows
    .insertInto('ledger')
    .values(all.flatMap(({ ledger }) => ledger))
    .execute();
  await archiveNotices(
    db,
    all.map(({ notice, loss }) => ({ id: notice.id, notice: loss.notice })),
  );
}

/** The rows of one loss taken at the counter and paid in cash. */
function rowsOf(db: Writing, loss: Loss, index: number, { tariff, perDay }: { tariff: TariffLine; perDay: number }) {
  const takenOn = dayFrom('2010-01-01', Math.floor(index / perDay));
  const day = dayFrom(takenOn, 1);
  const customer = {
    ...newRow(db),
    name: loss.owner,
    initials: loss.initials,
    phone: loss.phone,
    backwards: [...loss.phone].reverse().join(''),
  };
  const notice = { ...newRow(db), page_id: null, position: 0, ordered: 1, ...columnsOf(loss.notice) };
  const measured = { lines: 3, characters: 34, pieces: 1, area: 1071 };
  const price = priceOf(tariff, measured, { bold: false, box: false }, 1);
  const style = { bold: false, box: false };
  const terms = { paper, tariff: tariff.name, style, standing: 'firm' as const, measured, price, evidence: [], vouched: [] };
  const named = { key: null, noticeId: notice.id, customerId: customer.id, takenOn };
  const booking = { ...newRow(db), ...bookingColumns(named, terms), owed: 0 };
  const insertion = {
    ...newRow(db),
    booking_id: booking.id,
    notice_id: notice.id,
    paper,
    day,
    state: 'printed',
    page_id: null,
  };
  const receipt = `Z-${String(index + 1).padStart(7, '0')}`;
  const line = (kind: string, means: string | null, amount: number, number: string | null) => {
    const content = {
      day: takenOn,
      clerk: db.who,
      desk_id: db.deskId,
      booking_id: booking.id,
      kind,
      means,
      amount,
      receipt: number,
      note: '',
    };
    return { id: db.newId(), at: db.at, ...content, sha256: sha256Of(content) };
  };
  const ledger = [line('charge', null, price.total, null), line('payment', 'cash', -price.total, receipt)];
  return { loss, customer, notice, booking, insertion, ledger };
}
