import * as z from 'zod/mini';
import { checkNumber } from '../../../shared/notice/checks/check.ts';
import type { Field, Form } from '../../../shared/notice/kinds/form.ts';
import { isDay } from '../../../shared/sheet/day.ts';
import { saySaid } from '../../../shared/words/findings.ts';
import type { Language } from '../../../shared/words/language.ts';

/** Why a draft cannot be kept yet; findings are no such reason. */
export type BlankFault = 'required' | 'no-day' | 'no-count';

/** The fault a check's message names; a message that names none comes from a value that is not there. */
export const blankFault = (message: string | undefined): BlankFault =>
  message === 'no-day' || message === 'no-count' ? message : 'required';

const needed = z.string().check(z.minLength(1, 'required'));

/** What a form's blanks must hold before the notice can be kept: what the sentence needs is there, and days are days. */
function blankShape(field: Field) {
  const filled = field.required ? needed : z.string();
  return field.type === 'date' ? filled.check(z.refine((value) => value === '' || isDay(value), 'no-day')) : filled;
}

/** The shape of a whole draft for a form; with the customer's own wording only the text is asked for. */
export function draftShape(form: Form | undefined, ownWording: boolean) {
  const blanks = (form?.fields ?? []).filter((field) => field.type !== 'image' && !ownWording);
  const isFree = ownWording || blanks.length === 0;
  return z.looseObject({
    form: needed,
    values: z.looseObject(Object.fromEntries(blanks.map((field) => [field.key, blankShape(field)]))),
    text: isFree ? needed : z.string(),
    customer: needed,
    phone: z.string(),
    day: z.string().check(z.refine(isDay, 'no-day')),
    times: z.string().check(z.regex(/^[1-9]\d?$/, 'no-count')),
  });
}

/** What to look at in one blank as it is left: its number's check, told as a sentence in a language; '' when there is nothing. `document` is the value that may decide the kind of number. */
export function queryOf(language: Language, field: Field, value: string, document: string): string {
  const type = field.validatorBy?.find(([word]) => document.includes(word))?.[1] ?? field.validator;
  if (type === undefined || value === '') return '';
  const { said, caution } = checkNumber(type, value);
  const query = said ?? caution;
  return query === undefined ? '' : saySaid(language, query);
}
