import { useAtCounter } from '../at-counter.ts';
import type { Choice } from '../entry/choices.ts';
import {
  blankValues,
  choiceNamed,
  type Draft,
  emptyDraft,
  findingKey,
  hasOwnWording,
  inForm,
  likelyCustomer,
  noticeOf,
  readFreely,
  type Stop,
  stopsOf,
} from '../entry/draft.ts';
import { pickOf } from '../entry/picks.ts';
import { comingDay, figuresOf, settled } from '../entry/values.ts';
import type { Entry } from './use-entry.ts';

/** Puts values into the draft. */
export function put({ form }: Entry, part: Partial<Draft>): void {
  for (const [name, value] of Object.entries(part)) form.setValue(name as 'phone', value as string);
}

/** Chooses a form, by what was typed for it; blanks it shares with the one before keep what they hold. */
export function choose(entry: Entry, chosen: Choice, typed = ''): void {
  const { form } = entry;
  if (chosen.id === form.getValues('form')) return;
  const values = blankValues(chosen, form.getValues('values'), typed);
  put(entry, { form: chosen.id, values, text: '', times: String(chosen.form.insertions), vouched: [], shown: [] });
  entry.word(false);
  entry.doubt([]);
  entry.say(null);
  form.clearErrors();
}

/** Moves a blank of a few words to the word so many before or after the one it holds. */
export function movePick({ form, choice }: Entry, key: string, by: 1 | -1): void {
  const words = choice?.form.fields.find((field) => field.key === key)?.only ?? [];
  const name = `values.${key}` as 'phone';
  const at = words.indexOf(pickOf(form.getValues(name), words) ?? '') + by;
  form.setValue(name, words[Math.min(words.length - 1, Math.max(0, at))] ?? '');
}

/** The first blank to fill once a form is chosen: one that has its usual word waits for Shift+Enter. */
export const firstBlank = ({ form }: Choice): string => {
  const field = form.fields.find(({ type, usual }) => type !== 'image' && usual === undefined);
  return field === undefined ? 'text' : `values.${field.key}`;
};

/** Reads a typed or pasted text into form and blanks, and goes to the first stop to look at. */
export function readIn(entry: Entry, text: string): void {
  const read = readFreely(text, entry.choices);
  const chosen = choiceNamed(entry.choices, read.form);
  if (chosen === undefined) return;
  choose(entry, chosen);
  put(entry, { values: blankValues(chosen, read.values), text: read.text });
  const isFree = chosen.form.fields.length === 0;
  entry.word(read.text !== '' && !isFree);
  entry.doubt(read.doubts);
  entry.go(stopsOf(chosen.form, read.text !== '')[1]?.name ?? 'customer');
}

/** Empties the form for the next customer, to run in the next issue; what was laid aside for the one before comes back. */
export function clear(entry: Entry): void {
  const { aside } = useAtCounter.getState();
  useAtCounter.setState({ changing: null, row: null, isBrought: false, aside: null });
  if (aside !== null) {
    load(entry, aside);
    return;
  }
  entry.form.reset(emptyDraft(entry.firstDay));
  entry.word(false);
  entry.doubt([]);
  entry.go('form');
}

/** Brings every blank to its kept form, as leaving it would, and proposes the customer where none was named. */
function settle(entry: Entry): void {
  const { form } = entry;
  const draft = form.getValues();
  for (const field of choiceNamed(entry.choices, draft.form)?.form.fields ?? []) {
    const typed = draft.values[field.key] ?? '';
    const kept = settled(field, typed, entry.today);
    if (typed !== kept) form.setValue(`values.${field.key}` as 'phone', kept);
  }
  put(entry, { day: comingDay(draft.day, entry.today) ?? draft.day, phone: figuresOf(draft.phone), times: figuresOf(draft.times) });
  proposeCustomer(entry);
}

/** Puts the owner for the customer, and the notice's telephone for theirs, where nothing was typed. */
export function proposeCustomer(entry: Entry): void {
  const { values, customer, phone } = entry.form.getValues();
  const likely = likelyCustomer(values);
  if (customer.trim() === '' && likely.name !== '') put(entry, { customer: likely.name });
  if (phone.trim() === '' && likely.phone !== '') put(entry, { phone: likely.phone });
}

/** Keeps the notice; a blank that must not be empty takes the caret instead. Never twice at once. */
export async function save(entry: Entry, receipt: boolean): Promise<void> {
  const { form, saving } = entry;
  if (saving.current) return;
  settle(entry);
  if (!(await form.trigger())) {
    const stops = stopsOf(choiceNamed(entry.choices, form.getValues('form'))?.form, entry.ownWording);
    entry.go(stops.find((stop) => form.getFieldState(stop.name as 'phone').error !== undefined)?.name ?? 'form');
    return;
  }
  const draft = form.getValues();
  const chosen = choiceNamed(entry.choices, draft.form);
  if (chosen === undefined) return;
  saving.current = true;
  const fault = await entry.take(draft, entry.complete(noticeOf(chosen, draft), chosen, draft), receipt).finally(() => {
    saving.current = false;
  });
  if (fault !== null) {
    entry.say({ kind: 'fault', words: fault });
    return;
  }
  useAtCounter.setState({ last: structuredClone(draft) });
  entry.say({ kind: 'saved', head: chosen.kind.head, customer: draft.customer, day: draft.day });
  clear(entry);
}

/** Puts a draft into the form. */
function load(entry: Entry, draft: Draft): void {
  const own = hasOwnWording(entry.choices, draft);
  entry.form.reset(inForm(entry.choices, draft));
  entry.word(own);
  entry.doubt([]);
  entry.go(stopsOf(choiceNamed(entry.choices, draft.form)?.form, own)[1]?.name ?? 'form');
}

/** The draft kept last; says so when there is none. */
function lastKept(entry: Entry): Draft | null {
  const { last } = useAtCounter.getState();
  if (last === null) entry.say({ kind: 'nothing-to-repeat' });
  return last;
}

/** Fills the form with the last notice kept, to run on the day that stands there now; what was vouched for then is not vouched for now. */
export function repeatNotice(entry: Entry): void {
  const last = lastKept(entry);
  if (last === null) return;
  load(entry, { ...last, day: entry.form.getValues('day'), vouched: [], shown: [] });
}

/** Fills one stop with what stood there in the last notice kept. */
export function repeatField(entry: Entry, stop: Stop): void {
  const last = lastKept(entry);
  if (last === null) return;
  if (stop.kind === 'form') {
    const chosen = choiceNamed(entry.choices, last.form);
    if (chosen !== undefined) choose(entry, chosen);
  } else entry.form.setValue(stop.name as 'phone', stop.kind === 'field' ? (last.values[stop.key] ?? '') : last[stop.kind]);
  entry.go(stop.name);
}

/** Changes between the house's wording, made from the blanks, and the customer's own. */
export function changeWording(entry: Entry): void {
  const { choice, ownWording, notice } = entry;
  if (choice === undefined || choice.form.fields.length === 0) return;
  put(entry, { text: ownWording ? '' : (notice?.text ?? '') });
  entry.word(!ownWording);
  entry.go(stopsOf(choice.form, !ownWording)[1]?.name ?? 'form');
}

/** Says that everything queried was read from the original. */
export const vouch = (entry: Entry): void => put(entry, { vouched: (entry.notice?.findings ?? []).map(findingKey) });

/** Says that all evidence was shown. */
export const showAll = (entry: Entry): void => put(entry, { shown: entry.choice?.form.evidence ?? [] });
