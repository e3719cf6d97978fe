import { fold } from './fold.ts';
import type { Notice } from './notice.ts';

/** Kinds of numbers that name a customer or a class of things, not the document: no key for duplicates. */
const NOT_KEYS: readonly string[] = ['phone', 'account'];

/** A number brought to one writing: half-width capitals and digits without blanks, hyphens, dots and a closing 号; ranges keep their dash. */
export function normalisedNumber(value: string): string {
  const plain = fold(value).text.toUpperCase().replace(/[ ·•]/g, '').replace(/号$/, '');
  return plain.replace(/(?<=\d)(?:至|到|—)(?=\d)/g, '—').replace(/-/g, '');
}

/** The keys by which the archive finds a notice again: kind of number and its one writing, each once, in order (newsroom.md §1.1: same type, same number, 180 days). */
export function numberKeys(notice: Pick<Notice, 'numbers'>): readonly string[] {
  const keys = notice.numbers
    .filter((number) => !NOT_KEYS.includes(number.type) && number.value !== '')
    .map((number) => `${number.type === 'id15' ? 'id18' : number.type}:${normalisedNumber(number.value)}`);
  return [...new Set(keys)];
}

/** For each notice the places of the others in the list that bear one of its numbers. */
export function sharingNumbers(notices: readonly Notice[]): readonly (readonly number[])[] {
  const keys = notices.map(numberKeys);
  const bearers = new Map<string, number[]>();
  for (const [index, each] of keys.entries()) for (const key of each) bearers.set(key, [...(bearers.get(key) ?? []), index]);
  return keys.map((each, index) => {
    const same = new Set(each.flatMap((key) => bearers.get(key) ?? []));
    same.delete(index);
    return [...same].sort((one, other) => one - other);
  });
}
