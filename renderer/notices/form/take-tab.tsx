import { useEffect, useMemo, useRef, useState } from 'react';
import { termEnd } from '../../../shared/notice/schedule.ts';
import type { Day } from '../../../shared/sheet/day.ts';
import { Writes } from '../../frame/writes.tsx';
import { useWords } from '../../state/words.ts';
import { putInForm, useAtCounter } from '../at-counter.ts';
import { firstRun, runsOf } from '../entry/runs.ts';
import { Proof, usePress } from '../proof/proof.tsx';
import { draftOf, tell as tellPrice } from '../till.ts';
import type { Counter } from '../use-counter.ts';
import { DeadlineLine } from './deadline.tsx';
import { put, save } from './entry-acts.ts';
import { Evidence } from './findings.tsx';
import { JoinOffer } from './join-offer.tsx';
import { Looks } from './looks.tsx';
import { NoticeForm } from './notice-form.tsx';
import { PriceTag } from './price.tsx';
import { RunCalendar } from './run-calendar.tsx';
import { useTaking } from './taking.ts';
import { Theirs } from './theirs.tsx';
import { useEntry } from './use-entry.ts';

/** Taking one notice: the form, and beside it what it will be – as it prints, what it costs, what to look at, when it runs. */
export function TakeTab({ counter, isShown }: { readonly counter: Counter; readonly isShown: boolean }) {
  const say = useWords();
  const { choices, today, house, paper, now } = counter;
  const press = usePress();
  const changing = useAtCounter((at) => at.changing);
  const { theirs, ...taking } = useTaking(counter);
  const entry = useEntry({ choices, today, firstDay: firstRun(paper, now), ...taking });
  const { go } = entry;
  // Coming back to the form, the caret is where typing goes on.
  useEffect(() => {
    if (isShown) go('form');
  }, [isShown, go]);
  const notice = useSteady(entry.notice);
  const { draft } = entry;
  const runs = useMemo(() => runsOf(paper, draft.day, Number(draft.times) || 1), [paper, draft.day, draft.times]);
  const told = press === null || notice === null ? undefined : tellPrice(house, notice, press.composer, draft, Math.max(1, runs.length));
  return (
    <div className="take-tab">
      <Writes>
        <NoticeForm entry={entry} choices={choices} today={today} changing={changing} isShown={isShown} />
      </Writes>
      <aside className="beside">
        {notice === null || changing === null || theirs?.booking.id !== changing.id ? null : (
          <Theirs
            theirs={theirs}
            mine={{ text: notice.text, runs, style: draft, total: told?.price.total ?? 0 }}
            onMine={() => {
              useAtCounter.setState({ changing: theirs.booking });
              void save(entry, false);
            }}
            onTheirs={() => putInForm(draftOf(theirs.booking, choices), theirs.booking)}
          />
        )}
        <div className="proof-and-price">
          {notice === null ? (
            <p className="proof-none">{say('notices.proof.none')}</p>
          ) : (
            <Proof notice={{ ...notice, style: { bold: draft.bold, box: draft.box } }} characters={house.measure} press={press} />
          )}
          <div className="money">
            <PriceTag told={told} {...(changing === null ? {} : { charged: changing.price.total })} />
            <DeadlineLine counter={counter} day={draft.day} />
            <TermLine days={entry.choice?.form.days} runs={runs} />
          </div>
        </div>
        {notice === null ? null : <Looks entry={entry} notice={notice} press={press} counter={counter} without={changing?.noticeId} />}
        {notice === null || press === null || changing !== null ? null : (
          <JoinOffer entry={entry} notice={notice} runs={runs} counter={counter} composer={press.composer} />
        )}
        <div className="beside-foot">
          <Evidence entry={entry} />
          <RunCalendar today={today} runs={runs} booked={counter.booked} onPick={(day) => put(entry, { day })} />
        </div>
      </aside>
    </div>
  );
}

/** The end of the term a notice announces: the creditors' 45 days. */
function TermLine({ days, runs }: { readonly days: number | undefined; readonly runs: readonly Day[] }) {
  const tell = useWords();
  const first = runs[0];
  return days === undefined || first === undefined ? null : (
    <p className="term">{tell('notices.term', { days, end: termEnd(first, days) })}</p>
  );
}

/** The last value that was not being composed: pinyin under way is not text yet and does not print. */
function useSteady<Value>(value: Value): Value {
  const composing = useRef(false);
  const steady = useRef(value);
  const [, redraw] = useState(0);
  useEffect(() => {
    const begin = (): void => {
      composing.current = true;
    };
    const end = (): void => {
      composing.current = false;
      // The field's change event follows the end of the composition.
      setTimeout(() => redraw((count) => count + 1), 0);
    };
    document.addEventListener('compositionstart', begin);
    document.addEventListener('compositionend', end);
    return () => {
      document.removeEventListener('compositionstart', begin);
      document.removeEventListener('compositionend', end);
    };
  }, []);
  if (!composing.current) steady.current = value;
  return steady.current;
}
