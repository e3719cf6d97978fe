import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Booking } from '../../../shared/api/calls/booking.ts';
import { yuan } from '../../../shared/notice/money.ts';
import { desk } from '../../desk.ts';
import { useWords } from '../../state/words.ts';
import { Proof, usePress } from '../proof/proof.tsx';
import type { Counter } from '../use-counter.ts';
import { type MoneyDeed, MoneyForm } from './money-form.tsx';

/** What can be done with an order from any list: put it back into the form, or print it. */
export interface OrderDeeds {
  readonly onChange: (booking: Booking) => void;
  readonly onRepeat: (booking: Booking) => void;
  readonly onPrint: (booking: Booking) => void;
}

/** The order of an id, asked for again when the desk's records change; null before it is there. */
export function useBooking(id: string | null, counter: Counter): Booking | null {
  const [booking, setBooking] = useState<Booking | null>(null);
  const { changes } = counter;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the desk tells of a change
  useEffect(() => {
    if (id === null) {
      setBooking(null);
      return;
    }
    let wanted = true;
    void desk.call('booking.get', { id }).then((reply) => {
      if (wanted) setBooking(reply.ok ? reply.value : null);
    });
    return () => {
      wanted = false;
    };
  }, [id, changes]);
  return booking;
}

/** One order whole: as it prints, its days with their states, its money, and what can be done about it. */
export function BookingPane({ id, counter, deeds }: { readonly id: string | null; readonly counter: Counter; readonly deeds: OrderDeeds }) {
  const tell = useWords();
  const press = usePress();
  const booking = useBooking(id, counter);
  const [deed, setDeed] = useState<{ readonly kind: MoneyDeed; readonly id: string } | null>(null);
  if (booking === null) return <aside className="booking-pane empty">{tell('notices.order.none')}</aside>;
  const isLive = booking.insertions.some(({ state }) => state !== 'killed' && state !== 'printed');
  return (
    <aside className="booking-pane" aria-label={tell('notices.order')}>
      <Proof notice={booking.notice} characters={counter.house.measure} press={press} />
      <p className="who">
        <strong>{booking.customer.name}</strong> {booking.customer.phone}
      </p>
      <p className="meta">
        {tell('notices.order.taken', { day: booking.takenOn, clerk: booking.clerk, receipts: booking.receipts.join(' ') })}
      </p>
      <ul className="days">
        {booking.insertions.map((each) => (
          <li key={each.id} className={`state ${each.state}`}>
            {each.day} {tell(`notices.state.${each.state}`)}
          </li>
        ))}
      </ul>
      <dl className="sums">
        {(['charged', 'paid', 'owed'] as const).map((sum) => (
          <div key={sum} className={sum === 'owed' && booking.owed > 0 ? 'due' : ''}>
            <dt>{tell(`notices.order.${sum}`)}</dt>
            <dd>{yuan(booking[sum])}</dd>
          </div>
        ))}
      </dl>
      {deed?.id === booking.id ? (
        <MoneyForm deed={deed.kind} booking={booking} counter={counter} onDone={() => setDeed(null)} />
      ) : (
        <div className="deeds">
          {isLive ? <Button onPress={() => deeds.onChange(booking)}>{tell('notices.order.change')}</Button> : null}
          <Button onPress={() => deeds.onRepeat(booking)}>{tell('notices.order.repeat')}</Button>
          <Button onPress={() => deeds.onPrint(booking)}>{tell('notices.order.print')}</Button>
          {booking.owed > 0 ? <Button onPress={() => setDeed({ kind: 'pay', id: booking.id })}>{tell('notices.deed.pay')}</Button> : null}
          {isLive ? <Button onPress={() => setDeed({ kind: 'kill', id: booking.id })}>{tell('notices.deed.kill')}</Button> : null}
          <Button onPress={() => setDeed({ kind: 'credit', id: booking.id })}>{tell('notices.deed.credit')}</Button>
        </div>
      )}
    </aside>
  );
}
