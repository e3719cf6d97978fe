import { useEffect, useMemo, useRef, useState } from 'react';
import type { Booking } from '../../../shared/api/calls/booking.ts';
import type { Output } from '../../../shared/api/contract.ts';
import { numberKeys } from '../../../shared/notice/duplicates.ts';
import { forbiddenIn } from '../../../shared/notice/forbidden.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { termEnd } from '../../../shared/notice/schedule.ts';
import { type Day, dayFrom, isDay } from '../../../shared/sheet/day.ts';
import { useAnswer } from '../../state/answer.ts';
import { useRested } from '../../state/rested.ts';
import { useWords } from '../../state/words.ts';
import { useAtCounter } from '../at-counter.ts';
import { firstRun, runsOf, tooSoon } from '../entry/runs.ts';
import { openPress } from '../proof/faces.ts';
import { Proof, usePress } from '../proof/proof.tsx';
import { changeOrder, takeOrder, tell as tellPrice } from '../till.ts';
import type { Counter } from '../use-counter.ts';
import { DeadlineLine } from './deadline.tsx';
import { put } from './entry-acts.ts';
import { Evidence, Findings } from './findings.tsx';
import { NoticeForm } from './notice-form.tsx';
import { PriceTag } from './price.tsx';
import { RunCalendar } from './run-calendar.tsx';
import { type Complete, type Take, useEntry } from './use-entry.ts';

/** Taking one notice: the form, and beside it what it will be – as it prints, what it costs, what to look at, when it runs. */
export function TakeTab({ counter, isShown }: { readonly counter: Counter; readonly isShown: boolean }) {
  const say = useWords();
  const { choices, today, house, paper, now } = counter;
  const press = usePress();
  const changing = useAtCounter((at) => at.changing);
  const entry = useEntry({ choices, today, firstDay: firstRun(paper, now), ...useTaking(counter, changing) });
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
      <NoticeForm entry={entry} choices={choices} today={today} changing={changing} isShown={isShown} />
      <aside className="beside">
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
        {notice === null ? null : <Looks entry={entry} notice={notice} counter={counter} without={changing?.noticeId} />}
        <div className="beside-foot">
          <Evidence entry={entry} />
          <RunCalendar today={today} runs={runs} booked={counter.booked} onPick={(day) => put(entry, { day })} />
        </div>
      </aside>
    </div>
  );
}

/** What the house adds to a notice, and the keeping of it as a new order or in place of one taken before. */
function useTaking(counter: Counter, changing: Booking | null): { readonly complete: Complete; readonly take: Take } {
  const say = useWords();
  const { house, paper, today } = counter;
  const key = useRef(crypto.randomUUID());
  const complete: Complete = (notice, choice, draft) => {
    const soon = tooSoon(choice.form, draft.values, isDay(draft.day) ? draft.day : undefined);
    const added = soon.map((each) => ({ kind: 'run', message: say('notices.too-soon', each), from: 0, to: 0 }));
    return { ...notice, findings: [...notice.findings, ...forbiddenIn(notice.text, house.forbidden), ...added] };
  };
  const take: Take = async (draft, notice, receipt) => {
    const runs = runsOf(paper, draft.day, Number(draft.times) || 1);
    // A quick clerk may be done before the fonts are here: the price waits for them, the notice is not refused.
    const open = await openPress().catch(() => null);
    const told = open === null ? undefined : tellPrice(house, notice, open.composer, draft, runs.length);
    if (told === undefined) return say('notices.no-press');
    const order = { draft, notice, told, runs, paper: paper.name, today, key: key.current };
    const reply = changing === null ? await takeOrder(order) : await changeOrder(order, changing);
    if (!reply.ok) return counter.say(reply.fault);
    key.current = crypto.randomUUID();
    if (receipt) useAtCounter.setState({ printed: reply.value });
    return null;
  };
  return { complete, take };
}

/** The end of the term a notice announces: the creditors' 45 days. */
function TermLine({ days, runs }: { readonly days: number | undefined; readonly runs: readonly Day[] }) {
  const tell = useWords();
  const first = runs[0];
  return days === undefined || first === undefined ? null : (
    <p className="term">{tell('notices.term', { days, end: termEnd(first, days) })}</p>
  );
}

/** How long typing rests before the archive is asked, in milliseconds. */
const rest = 80;

/** What to look at: findings, notices with the same number, and the customer's other notices of the day. */
function Looks({
  entry,
  notice,
  counter,
  without,
}: {
  readonly entry: ReturnType<typeof useEntry>;
  readonly notice: Notice;
  readonly counter: Counter;
  readonly without: string | undefined;
}) {
  const tell = useWords();
  const { customerId, day } = entry.draft;
  const paper = counter.paper.name;
  const beside = useAnswer('booking.beside', customerId === '' || !isDay(day) ? null : { customerId, paper, day }, ['booking']);
  const joined = beside.value ?? [];
  return (
    <>
      <Findings entry={entry} notice={notice} twins={useDuplicates(notice, counter, without)} />
      {joined.length === 0 ? null : (
        <p className="same-day">{tell('notices.same-day', { count: joined.length, text: joined[0]?.notice.text ?? '' })}</p>
      )}
    </>
  );
}

/** Notices taken before that bear a number of this one; asked by its numbers alone, so that typing elsewhere asks nothing. */
function useDuplicates(notice: Notice, { today, house }: Counter, without: string | undefined): Output<'archive.duplicates'> {
  const { kind, form, numbers } = notice;
  const hasNumbers = useRested(numberKeys(notice).length > 0, rest);
  const asked = useRested(JSON.stringify({ kind, form, head: '', text: '', fields: {}, numbers, findings: [] }), rest);
  const since = dayFrom(today, -house.duplicateDays);
  const question = { notice: JSON.parse(asked) as Notice, since, ...(without === undefined ? {} : { without }) };
  return useAnswer('archive.duplicates', hasNumbers ? question : null, ['notice', 'booking']).value ?? none;
}

const none: Output<'archive.duplicates'> = [];

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
