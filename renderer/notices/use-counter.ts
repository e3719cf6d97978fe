import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Fault } from '../../shared/api/faults.ts';
import { exampleHouse, type House, kindsOf } from '../../shared/notice/house.ts';
import { KINDS } from '../../shared/notice/kinds/kinds.ts';
import type { Moment, Paper } from '../../shared/notice/schedule.ts';
import { type Day, dayFrom } from '../../shared/sheet/day.ts';
import { sayFault } from '../../shared/words/say.ts';
import { useAnswer } from '../state/answer.ts';
import { useSettings } from '../state/house.ts';
import { useView } from '../state/view.ts';
import { useAtCounter } from './at-counter.ts';
import { monthBeside } from './entry/calendar.ts';
import { type Choice, choicesOf } from './entry/choices.ts';
import { here } from './entry/values.ts';

/** This moment by this machine's clock. */
const nowHere = (): Moment => here(new Date());

/** What runs on a day already. */
export interface Booked {
  readonly notices: number;
  readonly lines: number;
}

/** What the parts of the counter share: the house's data and what follows from them, and the moment. */
export interface Counter {
  readonly house: House;
  readonly houseVersion: number;
  /** The house's papers, each with a name, and the one at work. */
  readonly papers: readonly Paper[];
  readonly paper: Paper;
  readonly choices: readonly Choice[];
  readonly now: Moment;
  readonly today: Day;
  readonly booked: Readonly<Record<string, Booked>>;
  readonly say: (fault: Fault) => string;
}

/** The forms a house offers, its own behind ours. */
export function choicesIn(house: Pick<House, 'kinds'>): readonly Choice[] {
  const kinds = kindsOf(house);
  const isOurs = (name: string): boolean => KINDS.some((kind) => kind.name === name);
  return choicesOf(
    kinds.filter((kind) => isOurs(kind.name)),
    kinds.filter((kind) => !isOurs(kind.name)),
  );
}

const nothingKept: { readonly rowVersion: number; readonly house: House } = { rowVersion: 0, house: exampleHouse };

/** The counter's shared state, kept fresh by the desk's events and the clock. */
export function useCounter(): Counter {
  const language = useView((view) => view.language);
  const { house, rowVersion } = useAnswer('house.get', {}, ['house']).value ?? nothingKept;
  const { paper: ownPaper } = useSettings();
  const chosen = useAtCounter((at) => at.paper);
  const now = useNow();
  // A house that has named no paper has one: that of the settings.
  const papers = useMemo(() => house.papers.map((each) => (each.name === '' ? { ...each, name: ownPaper } : each)), [house, ownPaper]);
  const paper = papers.find(({ name }) => name === chosen) ?? papers[0]!;
  const booked = useBooked(paper.name, now.day);
  const choices = useMemo(() => choicesIn(house), [house]);
  const say = useCallback((fault: Fault) => sayFault(language, fault), [language]);
  return { house, houseVersion: rowVersion, papers, paper, choices, now, today: now.day, booked, say };
}

/** The moment, told anew every quarter of a minute: the countdown to the deadline is told in minutes. */
function useNow(): Moment {
  const [now, setNow] = useState(nowHere);
  useEffect(() => {
    const ticking = setInterval(() => setNow(nowHere()), 15_000);
    return () => clearInterval(ticking);
  }, []);
  return now;
}

/** What is booked from today to the end of the month after next. */
function useBooked(paper: string, today: Day): Counter['booked'] {
  const to = dayFrom(monthBeside(monthBeside(today, 1), 1), 31);
  const { value } = useAnswer('tonight.booked', { paper, from: today, to }, ['insertion', 'booking']);
  return useMemo(() => Object.fromEntries((value ?? []).map(({ day, ...booked }) => [day, booked])), [value]);
}
