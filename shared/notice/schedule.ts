import { type Day, dayFrom, weekday } from '../sheet/day.ts';

/** When copy for an issue must be in: so many days before it appears, at a time of day `HH:MM`. */
export interface Deadline {
  readonly daysBefore: number;
  readonly time: string;
}

/** A paper of the house and its week, Sunday first: the deadline for each day's issue, null where none appears. `closed` are days without an issue besides. */
export interface Paper {
  readonly name: string;
  readonly week: readonly (Deadline | null)[];
  readonly closed: readonly Day[];
}

/** A moment at the counter. */
export interface Moment {
  readonly day: Day;
  /** `HH:MM`. */
  readonly time: string;
}

/** True when the paper appears on a day. */
export const appears = (paper: Paper, day: Day): boolean => (paper.week[weekday(day)] ?? null) !== null && !paper.closed.includes(day);

/** Until when copy for a day's issue is taken; null when there is none. */
export function deadlineOf(paper: Paper, day: Day): Moment | null {
  const deadline = paper.week[weekday(day)] ?? null;
  return deadline === null || paper.closed.includes(day) ? null : { day: dayFrom(day, -deadline.daysBefore), time: deadline.time };
}

/** Whether a notice taken at a moment may still run on a day. */
export function standing(paper: Paper, day: Day, now: Moment): 'open' | 'late' | 'no-issue' {
  const until = deadlineOf(paper, day);
  if (until === null) return 'no-issue';
  return now.day < until.day || (now.day === until.day && now.time <= until.time) ? 'open' : 'late';
}

/** Days looked ahead for issues; a paper that does not appear for so long has no run dates. */
const FARTHEST = 400;

/** The first so many issues, `apart` issues from each other, that are still open for copy at a moment, from a day on; fewer when the paper does not appear. */
export function proposeRuns(paper: Paper, insertions: number, now: Moment, from: Day = now.day, apart = 1): readonly Day[] {
  const days: Day[] = [];
  let skip = 0;
  for (let ahead = 0; ahead < FARTHEST && days.length < insertions; ahead += 1) {
    const day = dayFrom(from, ahead);
    if (standing(paper, day, now) !== 'open') continue;
    if (skip === 0) days.push(day);
    skip = (skip + 1) % apart;
  }
  return days;
}

/** The last day of a term announced in a notice: the day of its first appearance is not counted (民法典 201). */
export const termEnd = (first: Day, days: number): Day => dayFrom(first, days);

const weekdays: Deadline = { daysBefore: 1, time: '15:30' };

/** A daily to begin with: every day, copy in by 15:30 the day before, for Sunday and Monday on Friday; an example, a house enters its own. */
export const examplePaper: Paper = {
  name: '',
  week: [{ ...weekdays, daysBefore: 2 }, { ...weekdays, daysBefore: 3 }, weekdays, weekdays, weekdays, weekdays, weekdays],
  closed: [],
};
