import { type Day, daysInMonth, weekday } from '../../../shared/sheet/day.ts';

/** A day from its figures, whether there is such a day or not. */
export const dayOf = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** The weeks of a day's month, Monday first; null where a week reaches into another month. */
export function weeksOf(day: Day): readonly (readonly (Day | null)[])[] {
  const [year, month] = day.split('-').map(Number) as [number, number, number];
  const cells: (Day | null)[] = Array.from({ length: (weekday(dayOf(year, month, 1)) + 6) % 7 }, () => null);
  for (let date = 1; date <= daysInMonth(year, month); date++) cells.push(dayOf(year, month, date));
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(7 * week, 7 * week + 7));
}

/** The first day of the month so many months before (−) or after that of a day. */
export function monthBeside(day: Day, by: number): Day {
  const [year, month] = day.split('-').map(Number) as [number, number, number];
  const months = year * 12 + month - 1 + by;
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
}
