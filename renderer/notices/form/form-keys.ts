import type { KeyboardEvent } from 'react';
import { unreachable } from '../../../shared/result.ts';
import type { Command } from '../../commands/command.ts';
import { payments } from '../entry/draft.ts';
import { type Act, actOf } from '../entry/keys.ts';
import type { Customers } from './customer-field.tsx';
import { changeWording, clear, firstBlank, movePick, put, repeatField, repeatNotice, save, showAll, vouch } from './entry-acts.ts';
import { stopAt } from './focus.ts';
import type { KindField } from './kind-field.tsx';
import type { Entry } from './use-entry.ts';

/** What keys and commands work on. */
export interface Keyed {
  readonly entry: Entry;
  readonly kind: KindField;
  readonly customers: Customers;
  readonly closeList: () => void;
}

/** Hears the keys by which the caret goes about; `listMoves` while arrows move in a list under the field. */
export function formKeys(keyed: Keyed, listMoves: boolean): (event: KeyboardEvent<HTMLFormElement>) => void {
  const { entry } = keyed;
  return (event) => {
    const name = stopAt(event.target);
    if (name === '') return;
    const index = entry.stops.findIndex((stop) => stop.name === name);
    const { key, keyCode, shiftKey, ctrlKey, metaKey, altKey } = event;
    const manyLines = event.target instanceof HTMLTextAreaElement;
    const press = { key, keyCode, shiftKey, ctrlKey, metaKey, altKey, isComposing: event.nativeEvent.isComposing };
    const armed = entry.said?.kind === 'armed';
    const act = actOf(press, { index, count: entry.stops.length, armed, manyLines, listOpen: listMoves });
    if (armed && act.kind !== 'leave' && !press.isComposing) entry.say(null);
    if (act.kind === 'type' && !(name === 'payment' && isReceipt(event))) {
      const payment = name === 'payment' ? payments[Number(key) - 1] : undefined;
      if (payment === undefined) return;
      put(entry, { payment });
      event.currentTarget.querySelector<HTMLElement>(`[data-stop="payment"] input[value="${payment}"]`)?.focus();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (act.kind === 'type') void finish(keyed, true);
    else void perform(act, index, keyed);
  };
}

/** The receipt's key. On a way of paying the button under the caret would hear it first, choose itself and let it go no further. */
const isReceipt = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => key === 'Enter' && (ctrlKey || metaKey);

async function perform(act: Exclude<Act, { readonly kind: 'type' }>, index: number, keyed: Keyed): Promise<void> {
  const { entry, kind, customers, closeList } = keyed;
  const stop = entry.stops[index];
  switch (act.kind) {
    case 'go':
      if (stop?.kind === 'customer') await customers.settle();
      goFrom(index, act.to, entry, kind);
      break;
    case 'save':
      await finish(keyed, false);
      break;
    case 'list':
      if (stop?.kind === 'field') movePick(entry, stop.key, act.by);
      else (stop?.kind === 'customer' ? customers : kind).move(act.by);
      break;
    case 'arm':
      closeList();
      entry.say({ kind: 'armed' });
      break;
    case 'leave':
      kind.forget();
      clear(entry);
      entry.say({ kind: 'left' });
      break;
    default:
      unreachable(act);
  }
}

/** The stop the caret is in. */
const stopNow = (entry: Entry) => entry.stops.find(({ name }) => name === stopAt(document.activeElement));

/** Keeps the notice; what is typed for kind or customer is taken for what it means first. */
async function finish({ entry, kind, customers }: Keyed, receipt: boolean): Promise<void> {
  const stop = stopNow(entry);
  if (stop?.kind === 'form' && kind.settle() === 'several') return;
  if (stop?.kind === 'customer') await customers.settle();
  await save(entry, receipt);
}

/** Goes from a stop to another; from the kind only when it means something, and then to the blanks of what was chosen. */
function goFrom(from: number, to: number, entry: Entry, kind: KindField): void {
  const outcome = entry.stops[from]?.kind === 'form' ? kind.settle() : 'kept';
  if (outcome === 'read' || outcome === 'several' || (outcome === 'nothing' && to > from)) return;
  const chosen = kind.found[kind.lit] ?? entry.choice;
  entry.go(outcome === 'chosen' && chosen !== undefined ? firstBlank(chosen) : (entry.stops[to]?.name ?? 'form'));
}

/** What the form does by a command: its key, its line in menu and palette. */
export function formCommands(keyed: Keyed): readonly Command[] {
  const { entry, kind } = keyed;
  const { bold, box } = entry.draft;
  return [
    { id: 'notices.save', writes: true, words: 'command.notices.save', run: () => finish(keyed, false) },
    { id: 'notices.receipt', writes: true, words: 'command.notices.receipt', keys: ['Mod+Enter'], run: () => finish(keyed, true) },
    {
      id: 'notices.repeat',
      words: 'command.notices.repeat',
      keys: ['F2'],
      run: () => {
        kind.forget();
        repeatNotice(entry);
      },
    },
    {
      id: 'notices.repeat-field',
      words: 'command.notices.repeat-field',
      keys: ['F3'],
      run: () => {
        const stop = stopNow(entry);
        if (stop?.kind === 'form') kind.forget();
        if (stop !== undefined) repeatField(entry, stop);
      },
    },
    { id: 'notices.wording', words: 'command.notices.wording', keys: ['F4'], run: () => changeWording(entry) },
    { id: 'notices.bold', words: 'command.notices.bold', keys: ['F6'], run: () => put(entry, { bold: !bold }) },
    { id: 'notices.box', words: 'command.notices.box', keys: ['F7'], run: () => put(entry, { box: !box }) },
    { id: 'notices.vouch', words: 'command.notices.vouch', keys: ['F8'], run: () => vouch(entry) },
    { id: 'notices.evidence', words: 'command.notices.evidence', keys: ['F9'], run: () => showAll(entry) },
  ];
}
