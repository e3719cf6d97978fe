import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/api/contract.ts';
import { desk } from '../../desk.ts';
import { useWords } from '../../state/words.ts';
import { proposeCustomer, put } from './entry-acts.ts';
import { type Proposal, Proposals } from './proposals.tsx';
import type { Entry } from './use-entry.ts';

type Customer = Output<'customer.find'>[number];

/** How long typing rests before the desk is asked, in milliseconds. */
const rest = 60;

/** The customers that what is typed may mean, while the field has the focus. Letters and figures can only be initials or a telephone's end, so the first is lit; a name typed in full stays what was typed. */
export function useCustomers(entry: Entry, isOpen: boolean) {
  const [found, setFound] = useState<readonly Customer[]>([]);
  const [lit, setLit] = useState(-1);
  const typed = entry.draft.customer.trim();
  useEffect(() => {
    if (!isOpen || typed === '' || entry.draft.customerId !== '') {
      setFound([]);
      return;
    }
    let wanted = true;
    const asking = setTimeout(() => {
      void desk.call('customer.find', { typed, limit: 8 }).then((reply) => {
        if (!wanted || !reply.ok) return;
        setFound(reply.value);
        setLit(reply.value.length > 0 && /^[a-z0-9]+$/i.test(typed) ? 0 : -1);
      });
    }, rest);
    return () => {
      wanted = false;
      clearTimeout(asking);
    };
  }, [isOpen, typed, entry.draft.customerId]);
  const pick = (customer: Customer): void => {
    put(entry, { customer: customer.name, customerId: customer.id, phone: customer.phone });
    setFound([]);
  };
  return {
    found,
    lit,
    pick,
    /** Takes the lit customer, if there is one. */
    settle: (): void => {
      const chosen = found[lit];
      if (chosen !== undefined) pick(chosen);
    },
    move: (by: 1 | -1): void => setLit((at) => Math.min(found.length - 1, Math.max(-1, at + by))),
  };
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
