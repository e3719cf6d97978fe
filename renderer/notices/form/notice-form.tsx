import { useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { Controller } from 'react-hook-form';
import type { Booking } from '../../../shared/api/calls/booking.ts';
import type { Day } from '../../../shared/sheet/day.ts';
import { kindTerm } from '../../../shared/words/kind-terms.ts';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/registry.ts';
import { KeysOf } from '../../frame/keys.tsx';
import { useHeld } from '../../state/held.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { queryOf } from '../entry/blanks.ts';
import type { Choice } from '../entry/choices.ts';
import { payments } from '../entry/draft.ts';
import { comingDay, figuresOf, isFigures, settled } from '../entry/values.ts';
import { MeansChoice } from '../order/means-choice.tsx';
import { Blank } from './blank.tsx';
import { CustomerInput, type Customers, useCustomers } from './customer-field.tsx';
import { put, save } from './entry-acts.ts';
import { stopAt } from './focus.ts';
import { formCommands, formKeys } from './form-keys.ts';
import { KindInput, useKind } from './kind-field.tsx';
import { PickBlank } from './pick-blank.tsx';
import type { Entry } from './use-entry.ts';

const noCommands: readonly Command[] = [];

/** What the form is given. */
export interface NoticeFormProps {
  readonly entry: Entry;
  readonly choices: readonly Choice[];
  readonly today: Day;
  /** The order that is being changed; null takes a new one. */
  readonly changing: Booking | null;
  /** False while another part of the counter is shown: its commands are then not there. */
  readonly isShown: boolean;
}

/** The form itself: the kind, its blanks, the order. Every key goes through `actOf`; a mouse is never needed. */
export function NoticeForm({ entry, choices, today, changing, isShown }: NoticeFormProps) {
  const tell = useWords();
  const isHeld = useHeld((held) => held.isHeld);
  const [at, setAt] = useState('form');
  const [listOpen, setListOpen] = useState(true);
  const kind = useKind(entry, choices);
  const customers = useCustomers(entry, at === 'customer');
  // Who changes an order comes for its text or its days, which the list would hide: it opens when another kind is typed.
  const kindOpen = listOpen && at === 'form' && (changing === null || kind.typed !== null);
  const isPick = entry.stops.some((stop) => stop.kind === 'field' && stop.name === at && wordsOf(entry, stop.key) !== undefined);
  const listMoves =
    at === 'form'
      ? listOpen && (kind.typed !== null || entry.choice === undefined)
      : isPick
        ? listOpen
        : at === 'customer' && customers.found.length > 0;
  const keyed = { entry, kind, customers, closeList: () => setListOpen(false) };
  useCommands(isShown ? formCommands(keyed) : noCommands);
  return (
    <form
      ref={entry.entry}
      className="entry"
      aria-label={tell('notices.entry')}
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
      onFocus={(event) => setAt(stopAt(event.target))}
      onKeyDownCapture={formKeys(keyed, listMoves)}
    >
      {changing === null ? null : (
        <p className="changing">
          {tell('notices.changing', { receipt: changing.receipts.join(' '), customer: changing.customer.name, day: changing.takenOn })}
        </p>
      )}
      <KindInput entry={entry} kind={kind} isOpen={kindOpen && !isHeld} onFocus={() => setListOpen(true)} />
      <div className="blanks">
        <FormBlanks entry={entry} today={today} open={listOpen ? at : ''} onFocus={() => setListOpen(true)} />
      </div>
      <OrderBlanks entry={entry} today={today} customers={customers} listOpen={at === 'customer'} />
      <footer className="entry-foot">
        <div className="save">
          <Button onPress={() => void save(entry, false)}>{tell('command.notices.save')}</Button>
          <Button onPress={() => void save(entry, true)}>{tell('command.notices.receipt')}</Button>
        </div>
        <p role="status" className={entry.said?.kind === 'fault' ? 'said fault' : 'said'}>
          {said(entry, tell)}
        </p>
      </footer>
    </form>
  );
}

function said(entry: Entry, tell: ReturnType<typeof useWords>): string {
  switch (entry.said?.kind) {
    case 'saved':
      return tell('notices.saved', entry.said);
    case 'armed':
      return tell('notices.leave.armed');
    case 'left':
      return tell('notices.left');
    case 'nothing-to-repeat':
      return tell('notices.nothing-to-repeat');
    case 'fault':
      return entry.said.words;
    default:
      return '';
  }
}

/** The few words one of which a blank of the chosen form holds; undefined where it may hold any. */
const wordsOf = ({ choice }: Entry, key: string): readonly string[] | undefined =>
  choice?.form.fields.find((field) => field.key === key)?.only;

/** The blanks of the chosen form, or the text; `open` is the stop whose list may hang under it. */
function FormBlanks({
  entry,
  today,
  open,
  onFocus,
}: {
  readonly entry: Entry;
  readonly today: Day;
  readonly open: string;
  readonly onFocus: () => void;
}) {
  const tell = useWords();
  const language = useLanguage();
  const { choice, form, draft, stops, doubts } = entry;
  const control = form.control;
  return stops.map((stop) => {
    if (stop.kind === 'text')
      return <Blank key="text" control={control} name="text" label={tell('notices.text')} required manyLines className="wide" />;
    if (stop.kind !== 'field' || choice === undefined) return null;
    const field = choice.form.fields.find((each) => each.key === stop.key)!;
    const words = wordsOf(entry, stop.key);
    const id = `${choice.id}.${stop.key}`;
    const named = { control, name: stop.name, label: kindTerm(language, 'blank', field.label), required: field.required };
    if (words !== undefined) return <PickBlank key={id} {...named} words={words} isOpen={open === stop.name} onFocus={onFocus} />;
    const value = draft.values[stop.key] ?? '';
    const isDoubted = doubts.includes(stop.key);
    const document = draft.values['doc'] ?? choice.title;
    const query = queryOf(language, field, settled(field, value, today), document) || (isDoubted ? tell('notices.doubt') : '');
    return (
      <Blank
        key={id}
        {...named}
        figures={isFigures(field.type)}
        query={query}
        className={['prose', 'ranges'].includes(field.type) || field.type === 'place' ? 'wide' : ''}
        settle={(typed) => settled(field, typed, today)}
      />
    );
  });
}

/** The customer, the run and the payment. */
function OrderBlanks({
  entry,
  today,
  customers,
  listOpen,
}: {
  readonly entry: Entry;
  readonly today: Day;
  readonly customers: Customers;
  readonly listOpen: boolean;
}) {
  const tell = useWords();
  const control = entry.form.control;
  return (
    <div className="order">
      <CustomerInput entry={entry} customers={customers} isOpen={listOpen} />
      <Blank control={control} name="phone" label={tell('notices.phone')} figures settle={figuresOf} />
      <Blank
        control={control}
        name="day"
        label={tell('notices.day')}
        required
        figures
        settle={(typed) => comingDay(typed, today) ?? typed}
      />
      <Blank control={control} name="times" label={tell('notices.times')} required figures settle={figuresOf} />
      <Controller
        control={control}
        name="payment"
        render={({ field }) => (
          <MeansChoice
            label={tell('notices.payment')}
            names={payments}
            say={(payment, place) => `${place} ${tell(`notices.payment.${payment}`)}`}
            value={field.value}
            onChange={field.onChange}
            stop="payment"
          />
        )}
      />
      <div className="styles">
        {(['bold', 'box'] as const).map((style) => (
          <ToggleButton key={style} isSelected={entry.draft[style]} onChange={(on) => put(entry, { [style]: on })}>
            {tell(`command.notices.${style}`)} <KeysOf command={`notices.${style}`} />
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
