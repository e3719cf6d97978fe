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
