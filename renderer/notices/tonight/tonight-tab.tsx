import { type KeyboardEvent, useState } from 'react';
import type { TonightLine } from '../../../shared/api/calls/tonight.ts';
import { desk } from '../../desk.ts';
import { useAnswer } from '../../state/answer.ts';
import { useHeld } from '../../state/held.ts';
import { orTell } from '../../state/toasts.ts';
import { useWords } from '../../state/words.ts';
import { putInForm } from '../at-counter.ts';
import { firstRun } from '../entry/runs.ts';
import { comingDay } from '../entry/values.ts';
import { BookingPane } from '../order/booking-pane.tsx';
import { DayHead } from '../rows/day-head.tsx';
import { RowList } from '../rows/row-list.tsx';
import { draftOf } from '../till.ts';
import type { Counter } from '../use-counter.ts';
import { ColumnReport } from './column-report.tsx';

const none: readonly TonightLine[] = [];

/** What runs on a day: the column's list, its states, what is held or waits for room; placing it on a page and the report before sign-off. */
export function TonightTab({ counter }: { readonly counter: Counter }) {
  const tell = useWords();
  const { paper, now, today } = counter;
  const [day, setDay] = useState(() => firstRun(paper, now));
  const [at, setAt] = useState(0);
  const known = useAnswer('tonight.list', { paper: paper.name, day }, ['insertion', 'booking', 'notice', 'ledger']).value;
  const lines = known ?? none;
  const [refused, setRefused] = useState('');
  const lit = lines[Math.min(at, lines.length - 1)];
  const stand = async (line: TonightLine, standing: TonightLine['standing']): Promise<void> => {
    const booking = await desk.call('booking.get', { id: line.bookingId });
    const reply = booking.ok
      ? await desk.call('tonight.standing', { bookingId: line.bookingId, rowVersion: booking.value.rowVersion, standing })
      : booking;
    setRefused(reply.ok ? '' : counter.say(reply.fault));
  };
  const onKey = (line: TonightLine, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    const standing = ({ h: 'hold', s: 'standby', f: 'firm' } as const)[key.toLowerCase()];
    if (standing === undefined || useHeld.getState().isHeld || ctrlKey || metaKey || altKey) return false;
    void stand(line, standing);
    return true;
  };
  const live = lines.filter(({ state }) => state !== 'killed');
  return (
    <div className="two-panes">
      <section className="list-pane">
        <DayHead
          day={day}
          label={tell('notices.day')}
          read={(typed) => comingDay(typed, today)}
          onDay={(to) => {
            setDay(to);
            setAt(0);
          }}
        >
          <strong role="status">
            {refused || tell('notices.tonight.sum', { notices: live.length, lines: live.reduce((sum, line) => sum + line.lines, 0) })}
          </strong>
          <span className="hint">{tell('notices.tonight.keys')}</span>
        </DayHead>
        <RowList
          label={tell('notices.tonight')}
          rows={lines}
          nothing={known === null ? '' : tell('notices.tonight.none')}
          keyOf={(line) => line.id}
          height={52}
          at={at}
          onMove={setAt}
          onKey={onKey}
          onOpen={(line) => void reopen(line, counter)}
        >
          {(line) => <TonightRow line={line} />}
        </RowList>
        <ColumnReport counter={counter} day={day} />
      </section>
      <BookingPane id={lit?.bookingId ?? null} counter={counter} />
    </div>
  );
}

async function reopen(line: TonightLine, { choices }: Counter): Promise<void> {
  const booking = orTell(await desk.call('booking.get', { id: line.bookingId }));
  if (booking !== null) putInForm(draftOf(booking, choices), booking);
}

function TonightRow({ line }: { readonly line: TonightLine }) {
  const tell = useWords();
  return (
    <>
      <span className="row-head">
        <strong>{line.notice.head}</strong>
        <span>{line.customer}</span>
        <span className={`state ${line.state}`}>{tell(`notices.state.${line.state}`)}</span>
        {line.standing === 'firm' ? null : <span className="state standing">{tell(`notices.standing.${line.standing}`)}</span>}
        <span className="row-day">{tell('notices.tonight.lines', { lines: line.lines })}</span>
      </span>
      <span className="row-text">{line.notice.text}</span>
    </>
  );
}
