import type { Field, FieldType } from '../../../shared/notice/kinds/form.ts';
import { keptValue } from '../../../shared/notice/value.ts';
import { countDay, type Day, isDay } from '../../../shared/sheet/day.ts';
import { dayAfter } from './calendar.ts';

/** Full-width figures, letters and the marks of numbers as they come from an input method left on. */
const narrow = (typed: string): string =>
  typed.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0d\uff0e\uff0f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

const FIGURES: readonly FieldType[] = ['date', 'int', 'count', 'money', 'decimal', 'code', 'plate', 'phone'];

/** True for fields of figures and letters, which are set in a figures face and take the number pad. */
export const isFigures = (type: FieldType): boolean => FIGURES.includes(type);

/** What a field holds once it is left: figures narrow and without blanks, days as `YYYY-MM-DD`, counts as plain figures. What cannot be understood stays as typed. */
export function settled(field: Field, typed: string, today: Day): string {
  const trimmed = typed.trim();
  if (trimmed === '' || !isFigures(field.type)) return trimmed;
  const plain = narrow(trimmed).replace(/\s+/g, '');
  if (field.type === 'date') return pastDay(plain, today) ?? plain;
  if (field.type === 'code' || field.type === 'plate') return keptValue(field.type, plain.toUpperCase());
  return keptValue(field.type, plain);
}

/** A day as the number pad types it: 20191231, 2019.12.31, 191231, and without a year (1231, 12.31, 31) the latest such day that is not ahead. */
export function pastDay(typed: string, today: Day): Day | undefined {
  const found = partsOf(typed);
  if (found === undefined) return undefined;
  const { year, month, date } = found;
  if (year !== undefined) return dayFrom(year, month ?? 0, date);
  const [thisYear, thisMonth] = today.split('-').map(Number) as [number, number, number];
  for (let back = 0; back < 24; back++) {
    const months = thisYear * 12 + thisMonth - 1 - back;
    if (month !== undefined && (months % 12) + 1 !== month) continue;
    const day = dayFrom(Math.floor(months / 12), (months % 12) + 1, date);
    if (day !== undefined && day <= today) return day;
  }
  return undefined;
}

/** A day to come as typed in the run date: +1 days from today, 5 or 1205 the next such day after today, or a whole date. */
export function comingDay(typed: string, today: Day): Day | undefined {
  const plain = narrow(typed).replace(/\s+/g, '');
  const plus = /^\+(\d{1,3})$/.exec(plain);
  if (plus) return dayAfter(today, Number(plus[1]));
  const found = partsOf(plain);
  if (found === undefined) return undefined;
  const { year, month, date } = found;
  if (year !== undefined) return dayFrom(year, month ?? 0, date);
  const [thisYear, thisMonth] = today.split('-').map(Number) as [number, number, number];
  for (let ahead = 0; ahead < 24; ahead++) {
    const months = thisYear * 12 + thisMonth - 1 + ahead;
    if (month !== undefined && (months % 12) + 1 !== month) continue;
    const day = dayFrom(Math.floor(months / 12), (months % 12) + 1, date);
    if (day !== undefined && day > today) return day;
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

function dayFrom(year: number, month: number, date: number): Day | undefined {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** How many days lie between two days; negative when the second is the earlier. */
export const daysBetween = (from: Day, to: Day): number => countDay(to) - countDay(from);
