import { yuan } from '../../../shared/notice/money.ts';
import type { Deadline } from '../../../shared/notice/schedule.ts';
import type { Extra, TariffLine } from '../../../shared/notice/tariff.ts';
import { isDay } from '../../../shared/sheet/day.ts';
import { fenOf } from '../order/amounts.ts';

/** How a value of the house's data is typed: how it reads, and what is taken of what is typed (undefined: nothing). `options` are chosen from instead of typed. */
export interface Written<Value> {
  readonly say: (value: Value) => string;
  readonly read: (typed: string) => Value | undefined;
  readonly options?: readonly (readonly [value: string, words: string])[];
  readonly width?: 'narrow' | 'wide';
  /** Least and most of a whole number. */
  readonly between?: readonly [least: number, most: number];
}

const listOf = (typed: string): readonly string[] => typed.split(/[\s,，、;；]+/).filter((each) => each !== '');

/** Any words, without blanks about them. */
export const words: Written<string> = { say: (value) => value, read: (typed) => typed.trim() };

/** Words that must be there. */
export const someWords: Written<string> = { ...words, read: (typed) => typed.trim() || undefined };

/** Words with commas between them. */
export const wordList: Written<readonly string[]> = { say: (value) => value.join('、'), read: listOf };

/** Groups of words: commas between the groups, strokes between the words of one. */
export const wordGroups: Written<readonly (readonly string[])[]> = {
  say: (value) => value.map((group) => group.join('/')).join('、'),
  read: (typed) => listOf(typed).map((group) => group.split('/').filter((each) => each !== '')),
};

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number): Written<number> => ({
  width: 'narrow',
  between: [least, most],
  say: String,
  read: (typed) => {
    const plain = typed.trim();
    return /^\d{1,9}$/.test(plain) && Number(plain) >= least && Number(plain) <= most ? Number(plain) : undefined;
  },
});

/** An amount in yuan, kept in fen. */
export const money: Written<number> = { width: 'narrow', say: yuan, read: fenOf };

/** One of some values, by the words for them. */
export const oneOf = <Value extends string>(values: readonly Value[], say: (value: Value) => string): Written<Value> => ({
  say: (value) => value,
  read: (typed) => values.find((value) => value === typed),
  options: values.map((value) => [value, say(value)]),
});

/** An extra as per cent (`20%`), as yuan (`20.00`), or both (`20% 5.00`). */
export const extra: Written<Extra> = {
  width: 'narrow',
  say: ({ percent, fen }) =>
    [percent > 0 ? `${percent}%` : '', fen > 0 || percent === 0 ? yuan(fen) : ''].filter((each) => each !== '').join(' '),
  read: (typed) => {
    const found = /^(?:(\d{1,4})[%％])?\s*[+＋]?\s*([^%％]*)$/.exec(typed.trim());
    const fen = found === null ? undefined : found[2] === '' ? 0 : fenOf(found[2] ?? '');
    return fen === undefined || Number(found?.[1] ?? 0) > 1000 ? undefined : { percent: Number(found?.[1] ?? 0), fen };
  },
};

/** Discounts as `3:10, 6:15`: from so many insertions on, so many per cent off. */
export const discounts: Written<TariffLine['discounts']> = {
  say: (value) => value.map(({ insertions, percent }) => `${insertions}:${percent}`).join(', '),
  read: (typed) => {
    const read = listOf(typed).map((step) => /^(\d{1,2})[:：](\d{1,3})%?$/.exec(step));
    if (read.some((step) => step === null || Number(step[2]) > 100)) return undefined;
    return read.map((step) => ({ insertions: Number(step?.[1]), percent: Number(step?.[2]) }));
  },
};

/** Days, `2020-10-01, 2020-10-02`. */
export const days: Written<readonly string[]> = {
  say: (value) => value.join(', '),
  read: (typed) => (listOf(typed).every(isDay) ? listOf(typed).toSorted() : undefined),
};

/** The deadline of a day's issue, `1 15:30`: so many days before, at that time; nothing: no issue that day. */
export const deadline: Written<Deadline | null> = {
  say: (value) => (value === null ? '' : `${value.daysBefore} ${value.time}`),
  read: (typed) => {
    if (typed.trim() === '') return null;
    const found = /^(\d{1,2})\s+([01]?\d|2[0-3])[:：]?([0-5]\d)$/.exec(typed.trim());
    if (found === null || Number(found[1]) > 60) return undefined;
    return { daysBefore: Number(found[1]), time: `${(found[2] ?? '').padStart(2, '0')}:${found[3]}` };
  },
};
