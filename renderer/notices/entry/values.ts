import type { Field, FieldType } from '../../../shared/notice/kinds/form.ts';
import type { Moment } from '../../../shared/notice/schedule.ts';
import { keptValue } from '../../../shared/notice/value.ts';
import { countDay, type Day, dayFrom, isDay } from '../../../shared/sheet/day.ts';
import { dayOf, monthBeside } from './calendar.ts';
import { pickOf } from './picks.ts';

/** Full-width figures, letters and the marks of numbers as they come from an input method left on. */
const narrow = (typed: string): string =>
  typed.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0d\uff0e\uff0f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

/** Figures and letters as they are meant, whatever the input method made of them. */
export const figuresOf = (typed: string): string => narrow(typed).trim();

const FIGURES: readonly FieldType[] = ['date', 'int', 'count', 'money', 'decimal', 'code', 'plate', 'phone'];

/** True for fields of figures and letters, which are set in a figures face and take the number pad. */
export const isFigures = (type: FieldType): boolean => FIGURES.includes(type);

/** What a field holds once it is left: figures narrow and without blanks, days as `YYYY-MM-DD`, counts as plain figures, one of a few words for its pinyin initials (fb: 副本). What cannot be understood stays as typed. */
export function settled(field: Field, typed: string, today: Day): string {
  const trimmed = typed.trim();
  if (trimmed === '') return '';
  if (field.only) return pickOf(trimmed, field.only) ?? trimmed;
  if (!isFigures(field.type)) return trimmed;
  const plain = narrow(trimmed).replace(/\s+/g, '');
  if (field.type === 'date') return pastDay(plain, today) ?? plain;
  if (field.type === 'code' || field.type === 'plate') return keptValue(field.type, plain.toUpperCase());
  return keptValue(field.type, plain);
}

/** A day as the number pad types it: 20191231, 2019.12.31, 191231, and without a year (1231, 12.31, 31) the latest such day that is not ahead. */
export const pastDay = (typed: string, today: Day): Day | undefined => nearest(partsOf(typed), today, -1);

/** A day to come as typed in the run date: +1 days from today, 5 or 1205 the next such day after today, or a whole date. */
export function comingDay(typed: string, today: Day): Day | undefined {
  const plain = narrow(typed).replace(/\s+/g, '');
  const plus = /^\+(\d{1,3})$/.exec(plain);
  return plus ? dayFrom(today, Number(plus[1])) : nearest(partsOf(plain), today, 1);
}

/** The day of these figures: with a year that very day, else the nearest one after today (1), or not after it (−1); month ends are met within two years. */
function nearest(parts: Typed | undefined, today: Day, by: 1 | -1): Day | undefined {
  if (parts === undefined) return undefined;
  const { year, month, date } = parts;
  const real = (day: Day): Day | undefined => (isDay(day) ? day : undefined);
  if (year !== undefined) return real(dayOf(year, month ?? 0, date));
  for (let months = 0; months < 24; months++) {
    const first = monthBeside(today, by * months);
    const day = real(dayOf(Number(first.slice(0, 4)), Number(first.slice(5, 7)), date));
    if (day === undefined || (month !== undefined && Number(first.slice(5, 7)) !== month)) continue;
    if (by > 0 ? day > today : day <= today) return day;
  }
  return undefined;
}

interface Typed {
  readonly year?: number;
  readonly month?: number;
  readonly date: number;
}

function partsOf(typed: string): Typed | undefined {
  const run = /^(\d{4}|\d{2})(\d{2})(\d{2})$/.exec(typed);
  if (run) return { year: century(run[1]!), month: Number(run[2]), date: Number(run[3]) };
  const short = /^(\d{1,2})(\d{2})$/.exec(typed);
  if (short) return { month: Number(short[1]), date: Number(short[2]) };
  const parted = /^(?:(\d{4}|\d{2})[年./-])?(\d{1,2})[月./-](\d{1,2})日?$/.exec(typed);
  if (parted)
    return { ...(parted[1] === undefined ? {} : { year: century(parted[1]) }), month: Number(parted[2]), date: Number(parted[3]) };
  return /^\d{1,2}日?$/.test(typed) ? { date: Number.parseInt(typed, 10) } : undefined;
}

const century = (figures: string): number => (figures.length === 2 ? 2000 + Number(figures) : Number(figures));

/** How many days lie between two days; negative when the second is the earlier. */
export const daysBetween = (from: Day, to: Day): number => countDay(to) - countDay(from);

/** A moment as day and time of day of this machine's clock. */
export function here(moment: Date): Moment {
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    day: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  };
}

/** The same of a moment the desk has kept: UTC, ISO text. */
export const hereAt = (at: string): Moment => here(new Date(at));
