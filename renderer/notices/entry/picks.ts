import type { Field } from '../../../shared/notice/kinds/form.ts';
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
