import { type Day, daysInMonth, weekday } from '../../../shared/sheet/day.ts';

const dayOf = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** The day so many days (0 or more) after another. */
export function dayAfter(day: Day, days: number): Day {
  let [year, month, date] = day.split('-').map(Number) as [number, number, number];
  date += days;
  while (date > daysInMonth(year, month)) {
    date -= daysInMonth(year, month);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return dayOf(year, month, date);
}

/** The weeks of a day's month, Monday first; null where a week reaches into another month. */
export function weeksOf(day: Day): readonly (readonly (Day | null)[])[] {
  const [year, month] = day.split('-').map(Number) as [number, number, number];
  const cells: (Day | null)[] = Array.from({ length: (weekday(dayOf(year, month, 1)) + 6) % 7 }, () => null);
  for (let date = 1; date <= daysInMonth(year, month); date++) cells.push(dayOf(year, month, date));
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(7 * week, 7 * week + 7));
}

/** The days a notice runs: so many issues from the first day on, one after the other. */
export const runDays = (first: Day, times: number): readonly Day[] =>
  Array.from({ length: Math.min(99, Math.max(1, times)) }, (_, index) => dayAfter(first, index));

/** The first day of the month before (−1) or after (1) that of a day. */
export function monthBeside(day: Day, by: 1 | -1): Day {
  const [year, month] = day.split('-').map(Number) as [number, number, number];
  const months = year * 12 + month - 1 + by;
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
}
