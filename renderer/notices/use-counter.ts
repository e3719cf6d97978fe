import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Fault } from '../../shared/api/faults.ts';
import { exampleHouse, type House, kindsOf } from '../../shared/notice/house.ts';
import { KINDS } from '../../shared/notice/kinds/kinds.ts';
import { examplePaper, type Moment, type Paper } from '../../shared/notice/schedule.ts';
import { type Day, dayFrom } from '../../shared/sheet/day.ts';
import { sayFault } from '../../shared/words/say.ts';
import { desk } from '../desk.ts';
import { useView } from '../state/view.ts';
import { monthBeside } from './entry/calendar.ts';
import { type Choice, choicesOf } from './entry/choices.ts';

/** This moment by this machine's clock. */
export function nowHere(): Moment {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
  };
}

/** What runs on a day already. */
export interface Booked {
  readonly notices: number;
  readonly lines: number;
}

/** What the parts of the counter share: the house's data and what follows from them, the moment, and a number that grows when the desk's records change. */
export interface Counter {
  readonly house: House;
  readonly houseVersion: number;
  readonly paper: Paper;
  readonly choices: readonly Choice[];
  readonly now: Moment;
  readonly today: Day;
  readonly booked: Readonly<Record<string, Booked>>;
  /** Grows with every change another hand or this one made: what is shown is then asked for again. */
  readonly changes: number;
  readonly say: (fault: Fault) => string;
  readonly refresh: () => void;
}

/** The counter's shared state, kept fresh by the desk's events and the clock. */
export function useCounter(): Counter {
  const language = useView((view) => view.language);
  const [kept, setKept] = useState<{ readonly rowVersion: number; readonly house: House }>({ rowVersion: 0, house: exampleHouse });
  const [changes, setChanges] = useState(0);
  const [now, setNow] = useState(nowHere);
  const [booked, setBooked] = useState<Readonly<Record<string, Booked>>>({});
  const { house } = kept;
  const paper = house.papers[0] ?? examplePaper;
  const refresh = useCallback(() => setChanges((count) => count + 1), []);
  useEffect(() => desk.listen(refresh), [refresh]);
  useEffect(() => {
    // The countdown to the deadline is told in minutes.
    const ticking = setInterval(() => setNow(nowHere()), 15_000);
    return () => clearInterval(ticking);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the desk tells of a change
  useEffect(() => {
    let wanted = true;
    void desk.call('house.get', {}).then((reply) => {
      if (wanted && reply.ok) setKept((was) => (was.rowVersion === reply.value.rowVersion ? was : reply.value));
    });
    const from = now.day;
    const to = dayFrom(monthBeside(monthBeside(from, 1), 1), 31);
    void desk.call('tonight.booked', { paper: paper.name, from, to }).then((reply) => {
      if (wanted && reply.ok) setBooked(Object.fromEntries(reply.value.map(({ day, notices, lines }) => [day, { notices, lines }])));
    });
    return () => {
      wanted = false;
    };
  }, [changes, now.day, paper.name]);
  const choices = useMemo(() => {
    const kinds = kindsOf(house);
    const isOurs = (name: string): boolean => KINDS.some((kind) => kind.name === name);
    return choicesOf(
      kinds.filter((kind) => isOurs(kind.name)),
      kinds.filter((kind) => !isOurs(kind.name)),
    );
  }, [house]);
  const say = useCallback((fault: Fault) => sayFault(language, fault), [language]);
  return { house, houseVersion: kept.rowVersion, paper, choices, now, today: now.day, booked, changes, say, refresh };
}
