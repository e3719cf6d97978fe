import type { Booking } from '../../../shared/api/calls/booking.ts';
import { foundOf } from '../../../shared/notice/found-of.ts';
import type { Form } from '../../../shared/notice/kinds/form.ts';
import type { Finding } from '../../../shared/notice/notice.ts';
import { appears, type Moment, type Paper, proposeRuns } from '../../../shared/notice/schedule.ts';
import { dayIn } from '../../../shared/notice/value.ts';
import { type Day, dayFrom, isDay } from '../../../shared/sheet/day.ts';
import { said } from '../../../shared/words/findings.ts';
import { daysBetween } from './values.ts';

/** Days looked ahead for issues; a paper that does not appear for so long has no further run. */
const farthest = 400;

/** The issues a notice runs in: the day chosen, whatever it is, and the issues that follow it. */
export function runsOf(paper: Paper, first: string, times: number): readonly Day[] {
  if (!isDay(first)) return [];
  const days: Day[] = [first];
  for (let ahead = 1; ahead < farthest && days.length < Math.min(99, times); ahead++) {
    const day = dayFrom(first, ahead);
    if (appears(paper, day)) days.push(day);
  }
  return days;
}

/** The first issue that copy brought now can still run in; tomorrow where the paper never appears. */
export const firstRun = (paper: Paper, now: Moment): Day => proposeRuns(paper, 1, now)[0] ?? dayFrom(now.day, 1);

/** A day named in a notice that comes too soon after its first run: `least` days must lie between. */
export interface TooSoon {
  readonly label: string;
  readonly day: Day;
  readonly least: number;
  readonly first: Day;
}

/** Days named in a notice that do not lie far enough behind its first run: an auction within seven days (拍卖法 45), rites before the notice appears. */
export function tooSoon(form: Form, values: Readonly<Record<string, string>>, first: Day | undefined): readonly TooSoon[] {
  if (first === undefined) return [];
  return form.fields.flatMap(({ key, label, daysAfterRun: least }): TooSoon[] => {
    const day = dayNamed(values[key] ?? '', first);
    return least === undefined || day === undefined || daysBetween(first, day) >= least ? [] : [{ label, day, least, first }];
  });
}

/** The day a blank names; without a year the one nearest to the first run. */
function dayNamed(value: string, first: Day): Day | undefined {
  const whole = /\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?/.exec(value)?.[0];
  if (whole !== undefined) return dayIn(whole);
  const [, month = '', date = ''] = /(\d{1,2})月(\d{1,2})日/.exec(value) ?? [];
  const days = [-1, 0, 1].flatMap((by) => dayIn(`${Number(first.slice(0, 4)) + by}-${month}-${date}`) ?? []);
  return days.toSorted((one, other) => Math.abs(daysBetween(first, one)) - Math.abs(daysBetween(first, other)))[0];
}

/** The same as findings of the notice. */
export const soonFindings = (form: Form, values: Readonly<Record<string, string>>, first: string): readonly Finding[] =>
  tooSoon(form, values, isDay(first) ? first : undefined).map((each) => foundOf('run', said('too-soon', { ...each }), 0, 0));

/** The days an order still runs or has run, in order. */
export const liveDays = ({ insertions }: Booking): readonly Day[] =>
  insertions.flatMap(({ state, day }) => (state === 'killed' ? [] : [day])).toSorted();
