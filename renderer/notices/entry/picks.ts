import { foundOf } from '../../../shared/notice/found-of.ts';
import type { Field, Form } from '../../../shared/notice/kinds/form.ts';
import type { Finding } from '../../../shared/notice/notice.ts';
import { said } from '../../../shared/words/findings.ts';
import { matching } from './initials.ts';

/** Which of a few words was typed: by its place in the list, its initials or pinyin, or a part of it; the best match, of equals the first. Undefined when it is none of them. */
export function pickOf(typed: string, words: readonly string[]): string | undefined {
  const wanted = typed.trim();
  if (/^\d$/.test(wanted)) return words[Number(wanted) - 1];
  const score = (word: string): number => matching(wanted, word);
  const best = words.toSorted((one, other) => score(other) - score(one))[0];
  return best !== undefined && score(best) > 0 ? best : undefined;
}

/** What a blank holds when its form is chosen by what was typed (jycyz, 创业): the document so called, else the usual one. */
export const begunWith = ({ only, usual }: Field, typed: string): string =>
  usual === undefined ? '' : ((only && !/^\d/.test(typed) ? pickOf(typed, only) : undefined) ?? usual);

/** Four letters or figures in a row: no word of a list, but a number. */
const NUMBER = /[A-Za-z\d]{4}/;

/** Blanks of a few words that hold a number none of them is: it was typed a blank too early, and would be printed there. Other words may stand: a document the list does not have. */
export const strayNumbers = (form: Form, values: Readonly<Record<string, string>>): readonly Finding[] =>
  form.fields.flatMap(({ key, label, only }) => {
    const value = values[key] ?? '';
    return only === undefined || only.includes(value) || !NUMBER.test(value)
      ? []
      : [foundOf('blank', said('not-a-word', { label, value }), 0, 0)];
  });
