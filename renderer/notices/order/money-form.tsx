import { type FormEvent, useState } from 'react';
import { Button, FieldError, Input, Label, TextField } from 'react-aria-components';
import type { Booking } from '../../../shared/api/calls/booking.ts';
import type { Input as Asked } from '../../../shared/api/contract.ts';
import type { Fault } from '../../../shared/api/faults.ts';
import { yuan } from '../../../shared/notice/money.ts';
import type { Result } from '../../../shared/result.ts';
import { desk } from '../../desk.ts';
import { useWords } from '../../state/words.ts';
import type { Counter } from '../use-counter.ts';
import { fenOf } from './amounts.ts';
import { MeansChoice } from './means-choice.tsx';

/** What is done about an order's money: take it out, let off part, take what is owed. */
export type MoneyDeed = 'kill' | 'credit' | 'pay';

/** The amount that stands in the form at first: for a kill what was paid, for a payment all that is owed. */
const proposed = (deed: MoneyDeed, booking: Booking): number =>
  deed === 'pay' ? booking.owed : deed === 'kill' ? Math.max(0, booking.paid) : 0;

/** How money changes hands over the counter. */
type Means = Asked<'booking.pay'>['means'];

interface Typed {
  readonly amount: number;
  readonly reason: string;
  readonly means: Means;
}

function carryOut(deed: MoneyDeed, booking: Booking, { amount, reason, means }: Typed, today: string): Promise<Result<unknown, Fault>> {
  const record = { id: booking.id, rowVersion: booking.rowVersion, today };
  if (deed === 'pay') return desk.call('booking.pay', { ...record, amount, means });
  if (deed === 'credit') return desk.call('booking.credit', { ...record, reason, amount, means });
  return desk.call('booking.kill', { ...record, reason, refund: amount, means });
}

/** Asks how much and why, and carries it out; what the desk refuses is told here. */
export function MoneyForm({
  deed,
  booking,
  counter,
  onDone,
}: {
  readonly deed: MoneyDeed;
  readonly booking: Booking;
  readonly counter: Counter;
  readonly onDone: () => void;
}) {
  const tell = useWords();
  const [amount, setAmount] = useState(yuan(proposed(deed, booking)));
  const [reason, setReason] = useState('');
  const [means, setMeans] = useState<Means>('cash');
  const [fault, setFault] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const fen = fenOf(amount);
    if (fen === undefined) {
      setFault(tell('notices.deed.no-amount'));
      return;
    }
    const reply = await carryOut(deed, booking, { amount: fen, reason: reason.trim(), means }, counter.today);
    if (reply.ok) onDone();
    else setFault(counter.say(reply.fault));
  };
  return (
    <form
      className="money-form"
      aria-label={tell(`notices.deed.${deed}`)}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <TextField value={amount} onChange={setAmount} autoFocus>
        <Label>{tell(`notices.deed.${deed}.amount`)}</Label>
        <Input inputMode="decimal" onFocus={(event) => event.currentTarget.select()} />
      </TextField>
      <DeedMeans deed={deed} value={means} onChange={setMeans} />
      {deed === 'pay' ? null : <Reason value={reason} onChange={setReason} />}
      <div className="deeds">
        <Button type="submit">{tell(`notices.deed.${deed}`)}</Button>
        <Button onPress={onDone}>{tell('notices.deed.leave')}</Button>
      </div>
      <p role="alert" className="fault">
        {fault}
      </p>
    </form>
  );
}

function Reason({ value, onChange }: { readonly value: string; readonly onChange: (reason: string) => void }) {
  const tell = useWords();
  return (
    <TextField value={value} onChange={onChange} isRequired>
      <Label>
        {tell('notices.deed.reason')}
        <span aria-hidden="true">*</span>
      </Label>
      <Input />
      <FieldError className="fault">{tell('notices.fault.required')}</FieldError>
    </TextField>
  );
}

function DeedMeans(props: { readonly deed: MoneyDeed; readonly value: Means; readonly onChange: (means: Means) => void }) {
  const tell = useWords();
  const { deed, value, onChange } = props;
  const say = (name: Means): string => tell(`notices.payment.${name}`);
  return (
    <MeansChoice label={tell(`notices.deed.${deed}.means`)} names={['cash', 'transfer']} say={say} value={value} onChange={onChange} />
  );
}
