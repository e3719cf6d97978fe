import { fold } from './fold.ts';
import type { Notice } from './notice.ts';

/** Kinds of numbers that name a customer or a class of things, not the document: no key for duplicates. */
const NOT_KEYS: readonly string[] = ['phone', 'account'];

/** A number brought to one writing: half-width capitals and digits without blanks, hyphens, dots and a closing 号; ranges keep their dash. */
export function normalisedNumber(value: string): string {
  const plain = fold(value).text.toUpperCase().replace(/[ ·•]/g, '').replace(/号$/, '');
  return plain.replace(/(?<=\d)(?:至|到|—)(?=\d)/g, '—').replace(/-/g, '');
}

/** What eye and finger take for each other, made one: O is 0, I and L are 1. Migration 10 says the same of numbers kept before. */
const alike = (number: string): string => number.replaceAll('O', '0').replace(/[IL]/g, '1');

/** The keys by which the archive finds a notice again, each with the number as it stands: kind of number and its one writing, look-alikes made one; each once, in order (newsroom.md §1.1: same type, same number, 180 days). */
export function numbersByKey(notice: Pick<Notice, 'numbers'>): ReadonlyMap<string, string> {
  const numbers = notice.numbers
    .filter((number) => !NOT_KEYS.includes(number.type) && number.value !== '')
    .map(({ type, value }): readonly [string, string] => [type === 'id15' ? 'id18' : type, normalisedNumber(value)]);
  return new Map(numbers.map(([type, number]) => [`${type}:${alike(number)}`, number]));
}

/** The keys by which the archive finds a notice again. */
export const numberKeys = (notice: Pick<Notice, 'numbers'>): readonly string[] => [...numbersByKey(notice).keys()];

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
