import type { Booking } from '../../shared/api/calls/booking.ts';
import type { Fault } from '../../shared/api/faults.ts';
import { quote } from '../../shared/flow/quote.ts';
import type { Composer } from '../../shared/line/composer.ts';
import type { House } from '../../shared/notice/house.ts';
import type { Form } from '../../shared/notice/kinds/form.ts';
import type { Notice } from '../../shared/notice/notice.ts';
import { sentenceOf } from '../../shared/notice/sentence.ts';
import { type Measured, type Price, type TariffLine, tariffFor } from '../../shared/notice/tariff.ts';
import type { Result } from '../../shared/result.ts';
import type { Day } from '../../shared/sheet/day.ts';
import { desk } from '../desk.ts';
import { type Choice, choiceId } from './entry/choices.ts';
import { type Draft, emptyDraft, textOf } from './entry/draft.ts';
import { firstRun, liveDays } from './entry/runs.ts';
import type { Counter } from './use-counter.ts';

/** A notice's price with the line of the rate card it is told by. */
export interface Told {
  readonly tariff: TariffLine;
  readonly measured: Measured;
  readonly price: Price;
}

/** What a notice costs in so many issues: its lines are the composer's own, at the column's measure; undefined while the rate card is empty. */
export function tell(
  house: House,
  notice: Notice,
  composer: Composer,
  style: Pick<Draft, 'bold' | 'box'>,
  insertions: number,
): Told | undefined {
  const tariff = tariffFor(house.tariff, notice.kind, notice.form);
  if (tariff === undefined) return undefined;
  return {
    tariff,
    ...quote(notice, composer, { measure: house.measure, tariff, style: { bold: style.bold, box: style.box }, insertions }),
  };
}

/** What an order is made of. */
export interface Order {
  readonly draft: Draft;
  readonly notice: Notice;
  readonly told: Told;
  readonly runs: readonly Day[];
  readonly paper: string;
  readonly today: Day;
  /** Made once for each draft: sending it twice takes one order. */
  readonly key: string;
}

const whatToRun = ({ draft, notice, told, runs, paper }: Order) => ({
  notice: { ...notice, numbers: [...notice.numbers], findings: [...notice.findings] },
  paper,
  runs: [...runs],
  tariff: told.tariff.name,
  style: { bold: draft.bold, box: draft.box },
  measured: told.measured,
  total: told.price.total,
  evidence: [...draft.shown],
  vouched: [...draft.vouched],
});

/** Takes an order at the counter; answers the booking as it was kept. */
export async function takeOrder(order: Order): Promise<Result<Booking, Fault>> {
  const { draft, told, today, key } = order;
  const reply = await desk.call('booking.take', {
    ...whatToRun(order),
    standing: 'firm',
    customer: { id: draft.customerId === '' ? null : draft.customerId, name: draft.customer.trim(), phone: draft.phone.trim() },
    takenOn: today,
    means: draft.payment,
    paid: draft.payment === 'owed' ? 0 : told.price.total,
    key,
  });
  return reply.ok ? desk.call('booking.get', { id: reply.value.id }) : reply;
}

/** Changes an order taken before; only the difference is charged or given back, at once unless it is owed. */
export async function changeOrder(order: Order, was: Booking): Promise<Result<Booking, Fault>> {
  const reply = await desk.call('booking.change', {
    ...whatToRun(order),
    id: was.id,
    rowVersion: was.rowVersion,
    noticeVersion: was.noticeVersion,
    standing: was.standing,
    today: order.today,
    means: order.draft.payment,
    settle: order.draft.payment !== 'owed',
  });
  return reply.ok ? desk.call('booking.get', { id: was.id }) : reply;
}

/** An order taken before, back in the form; its own wording stays where the house's sentence would not say the same. */
export function draftOf(booking: Booking, choices: readonly Choice[]): Draft {
  const { notice, customer, style } = booking;
  const form = choices.find((each) => each.id === choiceId(notice.kind, notice.form))?.form;
  const live = liveDays(booking);
  return {
    ...emptyDraft(live[0] ?? booking.takenOn),
    form: choiceId(notice.kind, notice.form),
    values: notice.fields,
    text: form !== undefined && saysHouse(form, notice) ? '' : notice.text,
    customer: customer.name,
    customerId: customer.id,
    phone: customer.phone,
    times: String(Math.max(1, live.length)),
    payment: booking.owed > 0 ? 'owed' : 'cash',
    bold: style.bold,
    box: style.box,
    vouched: booking.vouched,
    shown: booking.evidence,
  };
}

/** Whether a notice is the house's sentence, in newspaper form or as older orders kept it. */
const saysHouse = (form: Form, { fields, text }: Notice): boolean =>
  form.sentence !== '' && (textOf(form, { values: fields, text: '' }) === text || sentenceOf(form, fields) === text);

/** The same once more as a new order, in the next issue that is open; nothing of it is vouched for yet. */
export const draftOnceMore = (booking: Booking, { choices, paper, now }: Counter): Draft => ({
  ...draftOf(booking, choices),
  day: firstRun(paper, now),
  vouched: [],
  shown: [],
  payment: 'cash',
});
