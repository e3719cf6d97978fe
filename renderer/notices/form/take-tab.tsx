import { useEffect, useMemo, useRef, useState } from 'react';
import type { Booking } from '../../../shared/api/calls/booking.ts';
import type { Output } from '../../../shared/api/contract.ts';
import { numberKeys } from '../../../shared/notice/duplicates.ts';
import { forbiddenIn } from '../../../shared/notice/forbidden.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { termEnd } from '../../../shared/notice/schedule.ts';
import { type Day, dayFrom, isDay } from '../../../shared/sheet/day.ts';
import { desk } from '../../desk.ts';
import { useWords } from '../../state/words.ts';
import type { Draft } from '../entry/draft.ts';
import { firstRun, runsOf, tooSoon } from '../entry/runs.ts';
import { openPress } from '../proof/faces.ts';
import { Proof, usePress } from '../proof/proof.tsx';
import { changeOrder, draftOf, takeOrder, tell as tellPrice } from '../till.ts';
import type { Counter } from '../use-counter.ts';
import { DeadlineLine } from './deadline.tsx';
import { load, put } from './entry-acts.ts';
import { Evidence, Findings } from './findings.tsx';
import { NoticeForm } from './notice-form.tsx';
import { PriceTag } from './price.tsx';
import { RunCalendar } from './run-calendar.tsx';
import { type Complete, type Take, useEntry } from './use-entry.ts';

/** What is put into the form from elsewhere: an order to change or to take once more, or a row of a batch. */
export type Reopened =
  | { readonly kind: 'change' | 'repeat'; readonly booking: Booking }
  | { readonly kind: 'draft'; readonly draft: Draft };

/** What the tab is given: the counter, an order to put into the form, what to do when one was kept. */
export interface TakeTabProps {
  readonly counter: Counter;
  readonly reopened: Reopened | null;
  readonly onKept: (booking: Booking, receipt: boolean) => void;
  /** The form was emptied: what was put into it is put away. */
  readonly onLeave: () => void;
  /** False while another part of the counter is shown; the form keeps what is typed. */
  readonly isShown: boolean;
}

/** Taking one notice: the form, and beside it what it will be – as it prints, what it costs, what to look at, when it runs. */
export function TakeTab({ counter, reopened, onKept, onLeave, isShown }: TakeTabProps) {
  const say = useWords();
  const { choices, today, house, paper, now } = counter;
  const press = usePress();
  const was = reopened?.kind === 'change' ? reopened.booking : undefined;
  const { complete, take } = useTaking(counter, was, onKept);
  const entry = useEntry({ choices, today, firstDay: firstRun(paper, now), complete, take, onLeave });
  useReopened(reopened, entry, counter);
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
      <NoticeForm entry={entry} choices={choices} today={today} notice={entry.notice} {...(was === undefined ? {} : { changing: was })} />
      <aside className="beside">
        <div className="proof-and-price">
          {notice === null ? (
            <p className="proof-none">{say('notices.proof.none')}</p>
          ) : (
            <Proof notice={notice} characters={house.measure} press={press} />
          )}
          <div className="money">
            <PriceTag told={told} {...(was === undefined ? {} : { charged: was.price.total })} />
            <DeadlineLine counter={counter} day={draft.day} />
            <TermLine days={entry.choice?.form.days} runs={runs} />
          </div>
        </div>
        <Looks entry={entry} notice={notice} counter={counter} without={was?.noticeId} />
        <div className="beside-foot">
          <Evidence entry={entry} />
          <RunCalendar today={today} runs={runs} booked={counter.booked} onPick={(day) => put(entry, { day })} />
        </div>
      </aside>
    </div>
  );
}

/** What the house adds to a notice, and the keeping of it as a new order or in place of one taken before. */
function useTaking(
  counter: Counter,
  was: Booking | undefined,
  onKept: TakeTabProps['onKept'],
): { readonly complete: Complete; readonly take: Take } {
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
    const reply = was === undefined ? await takeOrder(order) : await changeOrder(order, was);
    if (!reply.ok) return counter.say(reply.fault);
    key.current = crypto.randomUUID();
    counter.refresh();
    onKept(reply.value, receipt);
    return null;
  };
  return { complete, take };
}

/** Puts an order into the form when one is handed over. */
function useReopened(reopened: Reopened | null, entry: ReturnType<typeof useEntry>, counter: Counter): void {
  const before = useRef<Reopened | null>(null);
  useEffect(() => {
    if (reopened === before.current) return;
    before.current = reopened;
    if (reopened === null) return;
    if (reopened.kind === 'draft') {
      load(entry, reopened.draft);
      return;
    }
    const draft = draftOf(reopened.booking, counter.choices);
    load(entry, reopened.kind === 'change' ? draft : { ...draft, day: entry.firstDay, vouched: [], shown: [], payment: 'cash' });
  });
}

/** The end of the term a notice announces: the creditors' 45 days. */
function TermLine({ days, runs }: { readonly days: number | undefined; readonly runs: readonly Day[] }) {
  const tell = useWords();
  const first = runs[0];
  return days === undefined || first === undefined ? null : (
    <p className="term">{tell('notices.term', { days, end: termEnd(first, days) })}</p>
  );
}

type Duplicate = Output<'archive.duplicates'>[number];

/** What to look at: findings, notices with the same number, and the customer's other notices of the day. */
function Looks({
  entry,
  notice,
  counter,
  without,
}: {
  readonly entry: ReturnType<typeof useEntry>;
  readonly notice: Notice | null;
  readonly counter: Counter;
  readonly without: string | undefined;
}) {
  const tell = useWords();
  const duplicates = useDuplicates(notice, counter, without);
  const joined = useSameDay(entry.draft.customerId, entry.draft.day, counter);
  if (notice === null) return null;
  return (
    <>
      <Findings entry={entry} notice={notice} twins={duplicates} />
      {joined.length === 0 ? null : (
        <p className="same-day">{tell('notices.same-day', { count: joined.length, text: joined[0]?.notice.text ?? '' })}</p>
      )}
    </>
  );
}

function useDuplicates(notice: Notice | null, counter: Counter, without: string | undefined): readonly Duplicate[] {
  const [found, setFound] = useState<readonly Duplicate[]>([]);
  const { today, changes } = counter;
  const since = dayFrom(today, -counter.house.duplicateDays);
  const keys = notice === null ? '' : numberKeys(notice).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers are what counts, not the notice that bears them
  useEffect(() => {
    setFound([]);
    if (notice === null || keys === '') return;
    let wanted = true;
    const asked = { ...notice, numbers: [...notice.numbers], findings: [...notice.findings] };
    const asking = setTimeout(() => {
      void desk.call('archive.duplicates', { notice: asked, since, ...(without === undefined ? {} : { without }) }).then((reply) => {
        if (wanted && reply.ok) setFound(reply.value);
      });
    }, 80);
    return () => {
      wanted = false;
      clearTimeout(asking);
    };
  }, [keys, since, without, changes]);
  return found;
}

function useSameDay(customerId: string, day: string, counter: Counter): readonly Booking[] {
  const [found, setFound] = useState<readonly Booking[]>([]);
  const paper = counter.paper.name;
  useEffect(() => {
    setFound([]);
    if (customerId === '' || !isDay(day)) return;
    let wanted = true;
    void desk.call('booking.beside', { customerId, paper, day }).then((reply) => {
      if (wanted && reply.ok) setFound(reply.value);
    });
    return () => {
      wanted = false;
    };
  }, [customerId, day, paper]);
  return found;
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
