import { printedForm } from '../../../shared/intake/notice-text.ts';
import { fold } from '../../../shared/notice/fold.ts';
import type { Form } from '../../../shared/notice/kinds/form.ts';
import type { Finding, Notice } from '../../../shared/notice/notice.ts';
import { readNotice } from '../../../shared/notice/read.ts';
import { sentenceOf } from '../../../shared/notice/sentence.ts';
import { type Choice, choiceId, kindsIn } from './choices.ts';
import { begunWith } from './picks.ts';

/** How a notice is paid: at the counter, by transfer, or later. */
export const payments = ['cash', 'transfer', 'owed'] as const;

/** One way of paying. */
export type Payment = (typeof payments)[number];

/** What the clerk has typed so far: nothing of it is kept before it is saved. All strings, as fields hold them. */
export interface Draft {
  /** The chosen form, `lost.birth`; '' before one is chosen. */
  readonly form: string;
  readonly values: Readonly<Record<string, string>>;
  /** The customer's own wording; '' prints the house's. */
  readonly text: string;
  readonly customer: string;
  readonly customerId: string;
  readonly phone: string;
  readonly day: string;
  readonly times: string;
  readonly payment: Payment;
  readonly bold: boolean;
  readonly box: boolean;
  /** Findings the clerk has vouched for, read from the original. */
  readonly vouched: readonly string[];
  /** Evidence shown at the counter. */
  readonly shown: readonly string[];
}

/** A draft with nothing in it, to run first on a day. */
export const emptyDraft = (day: string): Draft => ({
  form: '',
  values: {},
  text: '',
  customer: '',
  customerId: '',
  phone: '',
  day,
  times: '1',
  payment: 'cash',
  bold: false,
  box: false,
  vouched: [],
  shown: [],
});

/** One stop of the Enter key: a blank of the chosen form, or one of the order's own. */
export type Stop =
  | { readonly kind: 'field'; readonly name: string; readonly key: string }
  | { readonly kind: 'form' | 'text' | 'customer' | 'phone' | 'day' | 'times' | 'payment'; readonly name: string };

const stop = (kind: Exclude<Stop['kind'], 'field'>): Stop => ({ kind, name: kind });

/** Where Enter goes, in order: the form, its blanks (pictures apart) or the text, then the customer, the run and the payment. */
export function stopsOf(form: Form | undefined, ownWording: boolean): readonly Stop[] {
  const blanks = (form?.fields ?? []).filter((field) => field.type !== 'image');
  const isFree = form !== undefined && (blanks.length === 0 || ownWording);
  return [
    stop('form'),
    ...(ownWording ? [] : blanks.map((field): Stop => ({ kind: 'field', name: `values.${field.key}`, key: field.key }))),
    ...(isFree ? [stop('text')] : []),
    ...(['customer', 'phone', 'day', 'times', 'payment'] as const).map(stop),
  ];
}

/** The text as it will be printed, in newspaper form whatever was typed: the customer's own wording where there is one, else the house's sentence. */
export const textOf = (form: Form, draft: Pick<Draft, 'values' | 'text'>): string =>
  printedForm(draft.text !== '' || form.sentence === '' ? draft.text.trim() : sentenceOf(form, draft.values));

/** The notice a draft makes. Its kind, form and fields are the clerk's; numbers and findings are what the reader sees in the text. */
export function noticeOf(choice: Choice, draft: Pick<Draft, 'values' | 'text'>): Notice {
  const text = textOf(choice.form, draft);
  const read = readNotice(text, [choice.kind]);
  const isOwn = draft.text !== '' || choice.form.sentence === '';
  const filled = Object.fromEntries(Object.entries(draft.values).filter(([, value]) => value !== ''));
  return {
    ...read,
    kind: choice.kind.name,
    form: choice.form.name,
    head: read.head === '' ? choice.kind.head : read.head,
    text,
    fields: isOwn ? read.fields : filled,
  };
}

/** The form of a name among the choices. */
export const choiceNamed = (choices: readonly Choice[], id: string): Choice | undefined => choices.find((choice) => choice.id === id);

/** A value for every blank of a form, taken from others where they have one that may stand there; `typed` is by what the form was chosen. */
export const blankValues = ({ form }: Choice, from: Readonly<Record<string, string>>, typed = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(
    form.fields.map((field) => {
      const value = from[field.key];
      const mayStand = value !== undefined && value !== '' && (field.usual === undefined || field.only?.includes(value) === true);
      return [field.key, mayStand ? value : begunWith(field, typed)];
    }),
  );

/** A draft for the form: a value for each blank, since a notice keeps only those that are filled. */
export function inForm(choices: readonly Choice[], draft: Draft): Draft {
  const choice = choiceNamed(choices, draft.form);
  return choice === undefined ? draft : { ...draft, values: blankValues(choice, draft.values) };
}

/** True when a draft prints the customer's own wording though its form has blanks. */
export const hasOwnWording = (choices: readonly Choice[], draft: Draft): boolean =>
  draft.text !== '' && (choiceNamed(choices, draft.form)?.form.fields.length ?? 0) > 0;

/** What names a finding while the text is edited: its kind and what it says. */
export const findingKey = (finding: Finding): string => `${finding.kind} ${finding.message}`;

/** Whom the notice most likely belongs to, by the form's own blanks: the owner, or whoever announces. */
export function likelyCustomer(values: Readonly<Record<string, string>>): { readonly name: string; readonly phone: string } {
  const name = ['owner', 'issuer', 'contact', 'a', 'builder', 'court', 'organ', 'name']
    .map((key) => values[key] ?? '')
    .find((each) => each !== '');
  return { name: name ?? '', phone: values['phone'] ?? '' };
}

/** What reading a free text gave: a draft's part, and the blanks that were not found or not sure. */
export interface FreeReading {
  readonly form: string;
  readonly values: Readonly<Record<string, string>>;
  /** The text as brought, kept where the house's sentence would lose something of it. */
  readonly text: string;
  readonly doubts: readonly string[];
}

/** Reads typed or pasted text into form and blanks. A blank is in doubt when it is required and empty, or its check failed. */
export function readFreely(given: string, choices: readonly Choice[]): FreeReading {
  const read = readNotice(given, kindsIn(choices));
  const id = choiceId(read.kind, read.form);
  const choice = choices.find((each) => each.id === id) ?? choices.find((each) => each.kind.name === 'other');
  const fields = choice?.form.fields ?? [];
  const wrong = new Set(read.numbers.filter((number) => number.verdict === 'invalid').map((number) => number.value));
  const doubts = fields
    .filter((field) => field.type !== 'image')
    .filter((field) => ((read.fields[field.key] ?? '') === '' ? field.required : wrong.has(read.fields[field.key] ?? '')))
    .map((field) => field.key);
  const isWhole =
    choice !== undefined && choice.form.sentence !== '' && fold(sentenceOf(choice.form, read.fields)).text === fold(given).text;
  return { form: choice?.id ?? '', values: read.fields, text: isWhole ? '' : given.trim(), doubts };
}
