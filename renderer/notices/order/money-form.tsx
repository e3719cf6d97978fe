import { type FormEvent, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { Booking } from '../../../shared/api/calls/booking.ts';
import type { Fault } from '../../../shared/api/faults.ts';
import { yuan } from '../../../shared/notice/money.ts';
import type { Result } from '../../../shared/result.ts';
import { desk } from '../../desk.ts';
import { useWords } from '../../state/words.ts';
import type { Counter } from '../use-counter.ts';
import { fenOf } from './amounts.ts';

/** What is done about an order's money: take it out, let off part, take what is owed. */
export type MoneyDeed = 'kill' | 'credit' | 'pay';

/** The amount that stands in the form at first: for a kill what was paid, for a payment all that is owed. */
const proposed = (deed: MoneyDeed, booking: Booking): number =>
  deed === 'pay' ? booking.owed : deed === 'kill' ? Math.max(0, booking.paid) : 0;

function carryOut(deed: MoneyDeed, booking: Booking, amount: number, reason: string, today: string): Promise<Result<unknown, Fault>> {
  const record = { id: booking.id, rowVersion: booking.rowVersion, today };
  if (deed === 'pay') return desk.call('booking.pay', { ...record, amount, means: 'cash' });
  if (deed === 'credit') return desk.call('booking.credit', { ...record, reason, amount });
  return desk.call('booking.kill', { ...record, reason, refund: amount, means: 'cash' });
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
  const [fault, setFault] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const fen = fenOf(amount);
    if (fen === undefined) {
      setFault(tell('notices.deed.no-amount'));
      return;
    }
    const reply = await carryOut(deed, booking, fen, reason.trim(), counter.today);
    if (!reply.ok) {
      setFault(counter.say(reply.fault));
      return;
    }
    onDone();
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
      {deed === 'pay' ? null : (
        <TextField value={reason} onChange={setReason} isRequired>
          <Label>{tell('notices.deed.reason')}</Label>
          <Input />
        </TextField>
      )}
      <Button type="submit">{tell(`notices.deed.${deed}`)}</Button>
      <Button onPress={onDone}>{tell('notices.deed.leave')}</Button>
      <p role="alert" className="fault">
        {fault}
      </p>
    </form>
  );
}
