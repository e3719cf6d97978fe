import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Day } from '../../../shared/sheet/day.ts';
import { useWords } from '../../state/words.ts';
import { monthBeside, weeksOf } from '../entry/calendar.ts';
import type { Booked } from '../use-counter.ts';

/** What the calendar shows: the notice's days, and how many notices each day has already. */
export interface RunCalendarProps {
  readonly today: Day;
  readonly runs: readonly Day[];
  readonly booked: Readonly<Record<string, Booked>>;
  readonly onPick: (day: Day) => void;
}

/** A small month: the days the notice runs, what is booked already, the past grey. Days are picked here by mouse, and typed in the form by number. */
export function RunCalendar({ today, runs, booked, onPick }: RunCalendarProps) {
  const tell = useWords();
  const weekdays = tell('notices.calendar.weekdays').split(' ');
  const first = runs[0] ?? today;
  const [turned, setTurned] = useState<{ readonly of: Day; readonly month: Day } | null>(null);
  const month = turned !== null && turned.of === first ? turned.month : first;
  const [year, number] = month.split('-').map(Number) as [number, number];
  const turn = (by: 1 | -1): void => setTurned({ of: first, month: monthBeside(month, by) });
  return (
    <section className="run-calendar" aria-label={tell('notices.calendar')}>
      <header>
        <Button excludeFromTabOrder aria-label={tell('notices.calendar.before')} onPress={() => turn(-1)}>
          ‹
        </Button>
        <strong>{tell('notices.calendar.month', { year, month: number })}</strong>
        <Button excludeFromTabOrder aria-label={tell('notices.calendar.after')} onPress={() => turn(1)}>
          ›
        </Button>
      </header>
      <table>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {weekdays.map((name, column) => (
                <DayCell key={name} day={week[column] ?? null} today={today} runs={runs} booked={booked} onPick={onPick} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DayCell({ day, today, runs, booked, onPick }: RunCalendarProps & { readonly day: Day | null }) {
  const tell = useWords();
  if (day === null) return <td />;
  const count = booked[day]?.notices ?? 0;
  return (
    <td className={dayClass(day, today, runs)} title={count === 0 ? '' : tell('notices.calendar.booked', { count })}>
      <button type="button" tabIndex={-1} disabled={day <= today} onClick={() => onPick(day)}>
        {Number(day.slice(8))}
        {count === 0 ? null : <span className="count">{count}</span>}
      </button>
    </td>
  );
}

const dayClass = (day: Day, today: Day, runs: readonly Day[]): string =>
  [day <= today ? 'past' : '', day === today ? 'today' : '', runs.includes(day) ? 'runs' : ''].join(' ').trim();
