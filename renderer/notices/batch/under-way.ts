import { create } from 'zustand';
import type { BatchPlace } from '../at-counter.ts';
import type { JoinedRows } from './joins.ts';
import type { ColumnUse } from './table.ts';

/** A table's rows as they were read from a file. */
export type Table = readonly (readonly string[])[];

/** A batch as it was brought and what the clerk did to it; rows are told by their place. */
export interface UnderWay {
  /** What it is known by, so that a row of it is never taken twice; '' before there is one. */
  readonly id: string;
  readonly text: string;
  readonly table: Table | null;
  readonly form: string;
  readonly uses: readonly ColumnUse[];
  readonly headed: boolean;
  readonly joins: readonly JoinedRows[];
  /** The rows that were taken, and for how much. */
  readonly taken: ReadonlyMap<number, string>;
  readonly said: string;
  /** The row that is lit. */
  readonly at: number;
}

/** No batch. */
export const noBatch: UnderWay = {
  id: '',
  text: '',
  table: null,
  form: '',
  uses: [],
  headed: false,
  joins: [],
  taken: new Map(),
  said: '',
  at: 0,
};

/** The batch under way: it stays while the clerk opens one of its rows in the form, looks at another part or comes back another day. */
export const useUnderWay = create<UnderWay>()(() => noBatch);

/** Marks a row as taken, and for how much, where its batch is still the one under way. */
export const markTaken = ({ batch, place }: BatchPlace, amount: string): void =>
  useUnderWay.setState(({ id, taken }) => (id === batch ? { taken: new Map(taken).set(place, amount) } : {}));
