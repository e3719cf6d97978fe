import { create } from 'zustand';
import type { Booking } from '../../shared/api/calls/booking.ts';
import type { House } from '../../shared/notice/house.ts';
import { keepStoreWithView } from '../state/kept-view.ts';
import type { Draft } from './entry/draft.ts';

/** The parts of the counter, in the order of their keys. */
export const tabs = ['take', 'batch', 'tonight', 'archive', 'ledger', 'settings'] as const;

/** One of the parts. */
export type TabName = (typeof tabs)[number];

/** A row of a batch: by what the batch is known, and its place there. */
export interface BatchPlace {
  readonly batch: string;
  readonly place: number;
}

interface AtCounter {
  readonly tab: TabName;
  /** The paper at work, by its name; '' the house's first. */
  readonly paper: string;
  /** What stands in the form, and the order it changes (null: it will be a new one). */
  readonly draft: Draft | null;
  readonly changing: Booking | null;
  /** Whether what stands in the form was put there from elsewhere, and what was being typed in it before: that comes back when the other is done. */
  readonly isBrought: boolean;
  readonly aside: Draft | null;
  /** The row of a batch that stands in the form. */
  readonly row: BatchPlace | null;
  /** The draft kept last: what F2 and F3 repeat. */
  readonly last: Draft | null;
  /** How often a draft was put into the form from elsewhere. */
  readonly opened: number;
  /** The house's rules as they are being changed, what they were when that began and before each change, and their version; null while nothing is changed. */
  readonly rules: { readonly rowVersion: number; readonly base: House; readonly house: House; readonly past: readonly House[] } | null;
  /** The order whose receipt lies over everything. */
  readonly printed: Booking | null;
}

/** Where the clerk is at the counter, and what she has typed: it stays while she looks at a page, and is there again when the window opens. */
export const useAtCounter = create<AtCounter>()(() => ({
  tab: 'take',
  paper: '',
  draft: null,
  changing: null,
  isBrought: false,
  aside: null,
  row: null,
  last: null,
  opened: 0,
  rules: null,
  printed: null,
}));

/** Puts a draft into the form from elsewhere, as a change of an order (its paper is then the one at work) or as a new one, a row of a batch perhaps, and goes there. What was being typed in the form is laid aside. */
export const putInForm = (draft: Draft, changing: Booking | null = null, row: BatchPlace | null = null): void =>
  useAtCounter.setState(({ opened, paper, draft: typed, isBrought, aside }) => ({
    tab: 'take',
    paper: changing?.paper ?? paper,
    draft,
    changing,
    row,
    isBrought: true,
    aside: typed === null || isBrought ? aside : typed,
    opened: opened + 1,
  }));

/** Has it kept with the window's view. */
export const keepCounter = (): void =>
  keepStoreWithView('counter', useAtCounter, ['tab', 'paper', 'draft', 'changing', 'isBrought', 'aside', 'row', 'last']);
