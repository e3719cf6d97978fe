import { type ReactNode, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Booking } from '../../../shared/api/calls/booking.ts';
import { capitals, yuan } from '../../../shared/notice/money.ts';
import { termEnd } from '../../../shared/notice/schedule.ts';
import { useWords } from '../../state/words.ts';
import { useAtCounter } from '../at-counter.ts';
import { liveDays } from '../entry/runs.ts';
import { Proof, usePress } from '../proof/proof.tsx';
import type { Counter } from '../use-counter.ts';
import { useSlipPaper } from './slip-paper.ts';

type Size = 'a5' | 'roll';
type Kind = 'receipt' | 'proof';

/** The receipt and the customer's proof of an order, on screen as they print: A5 or the 80 mm roll. */
export function SlipDialog({ booking, counter }: { readonly booking: Booking; readonly counter: Counter }) {
  const tell = useWords();
  const [size, setSize] = useState<Size>('a5');
  const [kind, setKind] = useState<Kind>('receipt');
  useSlipPaper(size);
  const close = (): void => useAtCounter.setState({ printed: null });
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => isOpen || close()} className="slip-overlay">
      <Modal className="slip-modal">
        <Dialog className="slip-dialog">
          <div className="slip-tools">
            <Heading slot="title">{tell(`notices.slip.${kind}`)}</Heading>
            <Choice
              label={tell('notices.slip.kind')}
              names={['receipt', 'proof']}
              value={kind}
              say={(name) => tell(`notices.slip.${name}`)}
              onChange={setKind}
            />
            <Choice
              label={tell('notices.slip.size')}
              names={['a5', 'roll']}
              value={size}
              say={(name) => tell(`notices.slip.${name}`)}
              onChange={setSize}
            />
            <Button autoFocus onPress={() => window.print()}>
              {tell('notices.slip.print')}
            </Button>
            <Button onPress={close}>{tell('notices.deed.leave')}</Button>
          </div>
          <Slip booking={booking} counter={counter} size={size} kind={kind} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Choice<Name extends string>(props: {
  readonly label: string;
  readonly names: readonly Name[];
  readonly value: Name;
  readonly say: (name: Name) => string;
  readonly onChange: (name: Name) => void;
}) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        const chosen = props.names.find((name) => keys.has(name));
        if (chosen !== undefined) props.onChange(chosen);
      }}
    >
      {props.names.map((name) => (
        <ToggleButton key={name} id={name}>
          {props.say(name)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** The paper itself: what was ordered, when it runs, what it cost and how that came about. */
export function Slip({
  booking,
  counter,
  size,
  kind,
}: {
  readonly booking: Booking;
  readonly counter: Counter;
  readonly size: Size;
  readonly kind: Kind;
}) {
  const tell = useWords();
  const press = usePress();
  const { price, notice, style, customer } = booking;
  const runs = liveDays(booking);
  const choice = counter.choices.find(({ kind: each, form }) => each.name === notice.kind && form.name === notice.form);
  const term = choice?.form.days;
  const first = runs[0];
  return (
    <article className={`slip ${size} ${kind}`} aria-label={tell(`notices.slip.${kind}`)}>
      <header>
        <h1>{tell(`notices.slip.${kind}.title`, { paper: booking.paper })}</h1>
        <p className="number">{kind === 'receipt' ? numberOf(booking, tell('notices.slip.unpaid')) : ''}</p>
      </header>
      <dl>
        <Line name={tell('notices.slip.customer')} value={`${customer.name} ${customer.phone}`} />
        <Line name={tell('notices.slip.taken')} value={booking.takenOn} />
        <Line
          name={tell('notices.slip.runs')}
          value={runs.map((day) => (
            <span key={day} className="day">
              {day}
            </span>
          ))}
        />
        {term === undefined || first === undefined ? null : (
          <Line name={tell('notices.slip.term')} value={tell('notices.term', { days: term, end: termEnd(first, term) })} />
        )}
      </dl>
      <Proof notice={{ ...notice, style }} characters={counter.house.measure} press={press} />
      {kind === 'proof' ? (
        <p className="sign">{tell('notices.slip.sign')}</p>
      ) : (
        <dl className="amounts">
          <Line name={tell('notices.slip.lines')} value={String(booking.measured.lines)} />
          <Line name={tell('notices.slip.each')} value={`${yuan(price.each)} × ${price.insertions}`} />
          {price.discount > 0 ? <Line name={tell('notices.slip.discount')} value={`-${yuan(price.discount)}`} /> : null}
          <Line name={tell('notices.slip.total')} value={`¥ ${yuan(price.total)}`} />
          <Line name={tell('notices.slip.paid')} value={`¥ ${yuan(booking.paid)}`} />
          {booking.paid > 0 || booking.owed === 0 ? <Line name={tell('notices.slip.capitals')} value={capitals(booking.paid)} /> : null}
          {booking.owed > 0 ? <Line name={tell('notices.slip.owed')} value={`¥ ${yuan(booking.owed)}`} /> : null}
          <Line name={tell('notices.slip.clerk')} value={booking.clerk} />
        </dl>
      )}
    </article>
  );
}

/** The numbers under which the sum it tells was received, one a payment; one for nothing has none. */
const numberOf = ({ receipts, owed }: Booking, unpaid: string): string => receipts.join(' ') || (owed > 0 ? unpaid : '');

const Line = ({ name, value }: { readonly name: string; readonly value: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
