import { type Ref, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { flushSync } from 'react-dom';
import type { Booking } from '../../../shared/api/calls/booking.ts';
import { yuan } from '../../../shared/notice/money.ts';
import { Writes } from '../../frame/writes.tsx';
import { useAnswer } from '../../state/answer.ts';
import { useWords } from '../../state/words.ts';
import { putInForm, useAtCounter } from '../at-counter.ts';
import { Proof, usePress } from '../proof/proof.tsx';
import { draftOf, draftOnceMore } from '../till.ts';
import type { Counter } from '../use-counter.ts';
import { type MoneyDeed, MoneyForm } from './money-form.tsx';
import { TearSheetButton } from './tear-sheet.tsx';

/** What in the store makes an order other than it was. */
const ofOrders = ['booking', 'notice', 'insertion', 'ledger', 'customer'] as const;

/** One order whole: as it prints, its days with their states, its money, and what can be done about it. */
export function BookingPane({ id, counter }: { readonly id: string | null; readonly counter: Counter }) {
  const tell = useWords();
  const press = usePress();
  const booking = useAnswer('booking.get', id === null ? null : { id }, ofOrders).value;
  const [deed, setDeed] = useState<{ readonly kind: MoneyDeed; readonly id: string } | null>(null);
  const papers = useRef<HTMLButtonElement>(null);
  // What was done about money ends at the receipt, its likely next: the caret does not fall out of the window.
  const leave = (): void => {
    flushSync(() => setDeed(null));
    papers.current?.focus();
  };
  if (booking === null) return <aside className="booking-pane empty">{tell('notices.order.none')}</aside>;
  return (
    <aside className="booking-pane" aria-label={tell('notices.order')}>
      <Proof notice={{ ...booking.notice, style: booking.style }} characters={counter.house.measure} press={press} />
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
            {each.state === 'printed' && each.pageId !== null ? <TearSheetButton noticeId={booking.noticeId} pageId={each.pageId} /> : null}
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
        <MoneyForm deed={deed.kind} booking={booking} counter={counter} onDone={leave} />
      ) : (
        <Deeds booking={booking} counter={counter} papers={papers} onDeed={(kind) => setDeed({ kind, id: booking.id })} />
      )}
    </aside>
  );
}

/** What can be done about an order. */
function Deeds(props: {
  readonly booking: Booking;
  readonly counter: Counter;
  readonly papers: Ref<HTMLButtonElement>;
  readonly onDeed: (deed: MoneyDeed) => void;
}) {
  const tell = useWords();
  const { booking, counter, papers, onDeed } = props;
  const isLive = booking.insertions.some(({ state }) => state !== 'killed' && state !== 'printed');
  return (
    <div className="deeds">
      <Writes>
        {isLive ? (
          <Button onPress={() => putInForm(draftOf(booking, counter.choices), booking)}>{tell('notices.order.change')}</Button>
        ) : null}
        <Button onPress={() => putInForm(draftOnceMore(booking, counter))}>{tell('notices.order.repeat')}</Button>
      </Writes>
      <Button ref={papers} onPress={() => useAtCounter.setState({ printed: booking })}>
        {tell('notices.order.print')}
      </Button>
      <Writes>
        {booking.owed > 0 ? <Button onPress={() => onDeed('pay')}>{tell('notices.deed.pay')}</Button> : null}
        {isLive ? <Button onPress={() => onDeed('kill')}>{tell('notices.deed.kill')}</Button> : null}
        {booking.charged > 0 ? <Button onPress={() => onDeed('credit')}>{tell('notices.deed.credit')}</Button> : null}
      </Writes>
    </div>
  );
}
