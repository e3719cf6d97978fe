import { deadlineOf, standing } from '../../../shared/notice/schedule.ts';
import { type Day, isDay } from '../../../shared/sheet/day.ts';
import { useWords } from '../../state/words.ts';
import { daysBetween } from '../entry/values.ts';
import type { Counter } from '../use-counter.ts';

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Until when copy for a day is taken, counted down; past it, and on days without an issue, it says so. It never blocks. */
export function DeadlineLine({ counter, day }: { readonly counter: Counter; readonly day: Day }) {
  const tell = useWords();
  if (!isDay(day)) return null;
  const { paper, now } = counter;
  const until = deadlineOf(paper, day);
  if (until === null) return <p className="deadline late">{tell('notices.deadline.none', { day })}</p>;
  if (standing(paper, day, now) === 'late')
    return <p className="deadline late">{tell('notices.deadline.past', { day, time: `${until.day} ${until.time}` })}</p>;
  const minutes = daysBetween(now.day, until.day) * 1440 + minutesOf(until.time) - minutesOf(now.time);
  const left = tell('notices.deadline.left', {
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  });
  const time = until.day === now.day ? until.time : `${until.day} ${until.time}`;
  return <p className={minutes < 60 ? 'deadline soon' : 'deadline'}>{tell('notices.deadline', { day, time, left })}</p>;
}
