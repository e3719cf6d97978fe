import type { Unit } from './length.ts';

/** A calendar day as text, `YYYY-MM-DD`. */
export type Day = string & { readonly unit?: 'day' };

/** A day counted from 1 March of the year 0 (a whole number), so that days can be compared and added. */
export type DayCount = Unit<'days'>;

/** True for an existing day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return false;
  const [year, month, date] = found.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** How many days a month (1–12) of a Gregorian year has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The day's number; the caller has checked the text with `isDay`. */
export function countDay(day: Day): DayCount {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const shifted = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + inYear;
}

/** The day of the week, 0 = Sunday … 6 = Saturday. */
export const weekday = (day: Day): number => (countDay(day) + 3) % 7;

/** The day so many days (whole, either way) from another; the caller has checked the text with `isDay`. */
export function dayFrom(day: Day, days: number): Day {
  const count = countDay(day) + days;
  // The inverse of `countDay`: 400 years are 146 097 days, a century 36 524, four years 1461.
  const era = Math.floor(count / 146_097);
  const inEra = count - era * 146_097;
  const yearOfEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = 400 * era + yearOfEra + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
