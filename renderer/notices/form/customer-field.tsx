import { useState } from 'react';
import type { Output } from '../../../shared/api/contract.ts';
import { desk } from '../../desk.ts';
import { useAnswer } from '../../state/answer.ts';
import { useRested } from '../../state/rested.ts';
import { orTell } from '../../state/toasts.ts';
import { useWords } from '../../state/words.ts';
import { proposeCustomer, put } from './entry-acts.ts';
import { type Proposal, Proposals } from './proposals.tsx';
import type { Entry } from './use-entry.ts';

type Customer = Output<'customer.find'>[number];

const none: readonly Customer[] = [];

/** How long typing rests before the desk is asked, in milliseconds, and how many are proposed. */
const [rest, most] = [60, 8] as const;

/** Letters and figures can only be initials or a telephone's end; a name typed in full stays what was typed. */
const isShorthand = (typed: string): boolean => /^[a-z0-9]+$/i.test(typed);

/** The customers that what is typed may mean, while the field has the focus; of shorthand the first is lit. */
export function useCustomers(entry: Entry, isOpen: boolean) {
  const typed = entry.draft.customer.trim();
  const isAsked = isOpen && typed !== '' && entry.draft.customerId === '';
  const rested = useRested(typed, rest);
  const answer = useAnswer('customer.find', isAsked ? { typed: rested, limit: most } : null, ['customer']);
  const found = (isAsked && answer.value) || none;
  const [moved, setMoved] = useState({ in: '', to: 0 });
  const lit = moved.in === typed ? Math.min(moved.to, found.length - 1) : found.length > 0 && isShorthand(typed) ? 0 : -1;
  const pick = (customer: Customer): void => put(entry, { customer: customer.name, customerId: customer.id, phone: customer.phone });
  /** Takes the lit customer, if there is one; a quick hand may be done before the answer to what it typed has come. */
  const settle = async (): Promise<void> => {
    if (!isAsked) return;
    const isCurrent = rested === typed && !answer.isWaiting;
    if (isCurrent || !isShorthand(typed)) {
      if (found[lit] !== undefined) pick(found[lit]);
      return;
    }
    const reply = orTell(await desk.call('customer.find', { typed, limit: 1 }));
    if (reply?.[0] !== undefined && entry.form.getValues('customer').trim() === typed) pick(reply[0]);
  };
  const move = (by: 1 | -1): void => setMoved({ in: typed, to: Math.min(found.length - 1, Math.max(-1, lit + by)) });
  return { found, lit, pick, settle, move };
}

/** The customers' part of the form's state. */
export type Customers = ReturnType<typeof useCustomers>;

/** Who orders: typed, or taken from those known by name, pinyin initials or the end of their telephone number; proposed from the notice itself. */
export function CustomerInput({
  entry,
  customers,
  isOpen,
}: {
  readonly entry: Entry;
  readonly customers: Customers;
  readonly isOpen: boolean;
}) {
  const tell = useWords();
  const fault = entry.form.formState.errors.customer;
  const proposals = customers.found.map((customer): Proposal => ({ id: customer.id, words: customer.name, aside: customer.phone }));
  return (
    <Proposals
      stop="customer"
      className="one-column"
      label={tell('notices.customer')}
      required
      listLabel={tell('notices.customer.list')}
      value={entry.draft.customer}
      proposals={proposals}
      lit={customers.lit}
      isOpen={isOpen}
      onChange={(customer) => put(entry, { customer, customerId: '' })}
      onFocus={() => {
        if (entry.draft.customer !== '') return;
        proposeCustomer(entry);
        entry.go('customer');
      }}
      onBlur={() => undefined}
      onPick={({ id }) => {
        const customer = customers.found.find((each) => each.id === id);
        if (customer !== undefined) customers.pick(customer);
      }}
      isInvalid={fault !== undefined}
      {...(fault === undefined ? {} : { fault: tell('notices.fault.required') })}
    />
  );
}
