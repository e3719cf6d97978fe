import { useEffect, useRef, useState } from 'react';
import type { Notice } from '../../../shared/notice/notice.ts';
import { isDay } from '../../../shared/sheet/day.ts';
import { useWords } from '../../state/words.ts';
import { runDays } from '../entry/calendar.ts';
import { Proof, usePress } from '../proof/proof.tsx';
import { twinsOf } from '../till.ts';
import type { Counter } from '../use-counter.ts';
import { put } from './entry-acts.ts';
import { Evidence, Findings } from './findings.tsx';
import { NoticeForm } from './notice-form.tsx';
import { RunCalendar } from './run-calendar.tsx';
import { useEntry } from './use-entry.ts';

/** Taking one notice: the form, and beside it what it will be – as it prints, what it costs, what to look at, when it runs. */
export function TakeTab({ counter }: { readonly counter: Counter }) {
  const { choices, today, take, taken } = counter;
  const entry = useEntry(choices, today, take);
  const steady = useSteady(entry.notice);
  const { draft } = entry;
  const runs = isDay(draft.day) ? runDays(draft.day, Number(draft.times) || 1) : [];
  return (
    <div className="take-tab">
      <NoticeForm entry={entry} choices={choices} today={today} notice={entry.notice} />
      <aside className="beside">
        <ProofPane notice={steady} characters={counter.measure} />
        {steady === null ? null : <Findings entry={entry} notice={steady} twins={twinsOf(steady, taken)} />}
        <div className="beside-foot">
          <Evidence entry={entry} />
          <RunCalendar today={today} runs={runs} booked={counter.booked} onPick={(day) => put(entry, { day })} />
        </div>
      </aside>
    </div>
  );
}

function ProofPane({ notice, characters }: { readonly notice: Notice | null; readonly characters: number }) {
  const tell = useWords();
  const press = usePress();
  if (notice === null) return <p className="proof-none">{tell('notices.proof.none')}</p>;
  return <Proof notice={notice} characters={characters} press={press} />;
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
