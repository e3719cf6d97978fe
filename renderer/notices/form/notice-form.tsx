import { type KeyboardEvent, useState } from 'react';
import { Button, Label, Radio, RadioGroup, ToggleButton } from 'react-aria-components';
import { Controller } from 'react-hook-form';
import type { Booking } from '../../../shared/api/calls/booking.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { unreachable } from '../../../shared/result.ts';
import type { Day } from '../../../shared/sheet/day.ts';
import { useWords } from '../../state/words.ts';
import { queryOf } from '../entry/blanks.ts';
import type { Choice } from '../entry/choices.ts';
import { findingKey, payments } from '../entry/draft.ts';
import { type Act, actOf } from '../entry/keys.ts';
import { comingDay, isFigures, settled } from '../entry/values.ts';
import { Blank } from './blank.tsx';
import { CustomerInput, type Customers, useCustomers } from './customer-field.tsx';
import { changeWording, clear, put, repeatField, repeatNotice, save } from './entry-acts.ts';
import { stopAt } from './focus.ts';
import { type KindField, KindInput, useKind } from './kind-field.tsx';
import type { Entry } from './use-entry.ts';

/** What the form is given. */
export interface NoticeFormProps {
  readonly entry: Entry;
  readonly choices: readonly Choice[];
  readonly today: Day;
  readonly notice: Notice | null;
  /** The order that is being changed; a new one is taken without it. */
  readonly changing?: Booking;
}

/** The form itself: the kind, its blanks, the order. Every key goes through `actOf`; a mouse is never needed. */
export function NoticeForm({ entry, choices, today, notice, changing }: NoticeFormProps) {
  const tell = useWords();
  const [at, setAt] = useState('form');
  const [listOpen, setListOpen] = useState(true);
  const kind = useKind(entry, choices);
  const customers = useCustomers(entry, at === 'customer');
  const listMoves = at === 'form' ? listOpen && kind.typed !== null : at === 'customer' && customers.found.length > 0;
  const onKeyDown = useKeys({ entry, kind, customers, notice, closeList: () => setListOpen(false) }, listMoves);
  return (
    <form
      ref={entry.entry}
      className="entry"
      aria-label={tell('notices.entry')}
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
      onFocus={(event) => setAt(stopAt(event.target))}
      onKeyDownCapture={onKeyDown}
    >
      {changing === undefined ? null : (
        <p className="changing">
          {tell('notices.changing', { receipt: changing.receipts.join(' '), customer: changing.customer.name, day: changing.takenOn })}
        </p>
      )}
      <KindInput entry={entry} kind={kind} isOpen={listOpen && at === 'form'} onFocus={() => setListOpen(true)} />
      <div className="blanks">
        <FormBlanks entry={entry} today={today} />
      </div>
      <OrderBlanks entry={entry} today={today} customers={customers} listOpen={at === 'customer'} />
      <footer className="entry-foot">
        <div className="save">
          <Button onPress={() => void save(entry, false)}>{tell('notices.save')}</Button>
          <Button onPress={() => void save(entry, true)}>{tell('notices.save.receipt')}</Button>
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

/** What the keys work on. */
interface Keyed {
  readonly entry: Entry;
  readonly kind: KindField;
  readonly customers: Customers;
  readonly notice: Notice | null;
  readonly closeList: () => void;
}

/** The form's keys, told to the entry. */
function useKeys(keyed: Keyed, listMoves: boolean) {
  const { entry } = keyed;
  return (event: KeyboardEvent<HTMLFormElement>): void => {
    const name = stopAt(event.target);
    if (name === '') return;
    const index = entry.stops.findIndex((stop) => stop.name === name);
    const { key, keyCode, shiftKey, ctrlKey, metaKey, altKey } = event;
    const manyLines = event.target instanceof HTMLTextAreaElement;
    const press = { key, keyCode, shiftKey, ctrlKey, metaKey, altKey, isComposing: event.nativeEvent.isComposing };
    const armed = entry.said?.kind === 'armed';
    const act = actOf(press, { index, count: entry.stops.length, armed, manyLines, listOpen: listMoves });
    if (armed && act.kind !== 'leave' && !press.isComposing) entry.say(null);
    if (act.kind === 'type') {
      const payment = name === 'payment' ? payments[Number(key) - 1] : undefined;
      if (payment !== undefined) put(entry, { payment });
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (act.kind === 'save') (event.target as HTMLElement).blur();
    perform(act, index, keyed);
  };
}

/** Does what a key asked for, at the stop of this place. */
function perform(act: Act, index: number, { entry, kind, customers, notice, closeList }: Keyed): void {
  const stop = entry.stops[index];
  switch (act.kind) {
    case 'type':
      break;
    case 'go':
      if (stop?.kind === 'customer') customers.settle();
      goFrom(index, act.to, entry, kind);
      break;
    case 'save':
      if (stop?.kind === 'form') kind.settle();
      if (stop?.kind === 'customer') customers.settle();
      void save(entry, act.receipt);
      break;
    case 'list':
      (stop?.kind === 'customer' ? customers : kind).move(act.by);
      break;
    case 'arm':
      closeList();
      entry.say({ kind: 'armed' });
      break;
    case 'leave':
      kind.forget();
      clear(entry);
      entry.onLeave();
      entry.say({ kind: 'left' });
      break;
    case 'repeat-notice':
      kind.forget();
      repeatNotice(entry);
      break;
    case 'repeat-field':
      if (stop?.kind === 'form') kind.forget();
      if (stop !== undefined) repeatField(entry, stop);
      break;
    case 'own-wording':
      changeWording(entry);
      break;
    case 'bold':
      put(entry, { bold: !entry.draft.bold });
      break;
    case 'box':
      put(entry, { box: !entry.draft.box });
      break;
    case 'vouch':
      put(entry, { vouched: (notice?.findings ?? []).map(findingKey) });
      break;
    case 'show-all':
      put(entry, { shown: entry.choice?.form.evidence ?? [] });
      break;
    default:
      unreachable(act);
  }
}

/** Goes from a stop to another; from the kind only when it means something, and then to the blanks of what was chosen. */
function goFrom(from: number, to: number, entry: Entry, kind: KindField): void {
  const outcome = entry.stops[from]?.kind === 'form' ? kind.settle() : 'kept';
  if (outcome === 'read' || (outcome === 'nothing' && to > from)) return;
  entry.go(outcome === 'chosen' ? firstBlank(entry, kind) : (entry.stops[to]?.name ?? 'form'));
}

const firstBlank = (entry: Entry, kind: KindField): string => {
  const chosen = kind.found[kind.lit] ?? entry.choice;
  const field = chosen?.form.fields.find((each) => each.type !== 'image');
  return field === undefined ? 'text' : `values.${field.key}`;
};

/** The blanks of the chosen form, or the text. */
function FormBlanks({ entry, today }: { readonly entry: Entry; readonly today: Day }) {
  const tell = useWords();
  const { choice, form, draft, stops, doubts } = entry;
  const control = form.control;
  return stops.map((stop) => {
    if (stop.kind === 'text')
      return <Blank key="text" control={control} name="text" label={tell('notices.text')} required manyLines className="wide" />;
    if (stop.kind !== 'field' || choice === undefined) return null;
    const field = choice.form.fields.find((each) => each.key === stop.key)!;
    const value = draft.values[stop.key] ?? '';
    const isDoubted = doubts.includes(stop.key);
    const document = draft.values['doc'] ?? choice.title;
    const query = queryOf(field, settled(field, value, today), document) || (isDoubted ? tell('notices.doubt') : '');
    return (
      <Blank
        key={`${choice.id}.${stop.key}`}
        control={control}
        name={stop.name}
        label={field.label}
        required={field.required}
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
      <Blank control={control} name="phone" label={tell('notices.phone')} figures />
      <Blank
        control={control}
        name="day"
        label={tell('notices.day')}
        required
        figures
        settle={(typed) => comingDay(typed, today) ?? typed}
      />
      <Blank control={control} name="times" label={tell('notices.times')} required figures />
      <Controller
        control={control}
        name="payment"
        render={({ field }) => (
          <RadioGroup className="payment" value={field.value} onChange={field.onChange} orientation="horizontal" data-stop="payment">
            <Label>{tell('notices.payment')}</Label>
            <div className="choices">
              {payments.map((payment, index) => (
                <Radio key={payment} value={payment}>
                  {`${index + 1} ${tell(`notices.payment.${payment}`)}`}
                </Radio>
              ))}
            </div>
          </RadioGroup>
        )}
      />
      <div className="styles">
        {(['bold', 'box'] as const).map((style) => (
          <ToggleButton key={style} isSelected={entry.draft[style]} onChange={(on) => put(entry, { [style]: on })}>
            {tell(`notices.style.${style}`)}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
