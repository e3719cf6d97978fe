import type { Booking } from '../../../shared/api/calls/booking.ts';
import { type MergeOffer, mergeOffer } from '../../../shared/flow/merge-offer.ts';
import type { Composer } from '../../../shared/line/composer.ts';
import type { House } from '../../../shared/notice/house.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { tariffFor } from '../../../shared/notice/tariff.ts';
import type { Day } from '../../../shared/sheet/day.ts';
import type { Draft } from './draft.ts';
import { liveDays } from './runs.ts';

/** An order of the same customer that a notice may be joined to, and what that makes. */
export interface Join {
  readonly booking: Booking;
  readonly offer: MergeOffer;
}

/** The first of a customer's orders that a notice may be joined to as one entry with something saved: on the same days, in the same style, by the same rate, nothing of it placed yet. */
export function joinFor(
  { notice, style, runs }: { readonly notice: Notice; readonly style: Pick<Draft, 'bold' | 'box'>; readonly runs: readonly Day[] },
  beside: readonly Booking[],
  house: House,
  composer: Composer,
): Join | undefined {
  const tariff = tariffFor(house.tariff, notice.kind, notice.form);
  if (tariff === undefined) return undefined;
  const { bold, box } = style;
  const isLike = (booking: Booking): boolean =>
    booking.tariff === tariff.name &&
    booking.style.bold === bold &&
    booking.style.box === box &&
    booking.insertions.every(({ state }) => state === 'unpaid' || state === 'due') &&
    liveDays(booking).join() === runs.join();
  for (const booking of beside.filter(isLike)) {
    const terms = { ...house, tariff, style: { bold, box }, insertions: runs.length };
    const offer = mergeOffer([booking.notice, notice], composer, terms);
    if (offer !== undefined) return { booking, offer };
  }
  return undefined;
}
