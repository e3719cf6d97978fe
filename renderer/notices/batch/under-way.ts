import { create } from 'zustand';
import type { RowJoin } from './joins.ts';
import type { ColumnUse } from './table.ts';

/** A table's rows as they were read from a file. */
export type Table = readonly (readonly string[])[];

/** A batch as it was brought and what the clerk did to it; rows are told by their place. */
interface UnderWay {
  readonly text: string;
  readonly table: Table | null;
  readonly form: string;
  readonly uses: readonly ColumnUse[];
  readonly headed: boolean;
  readonly joins: readonly RowJoin[];
  /** The rows that were taken, and for how much. */
  readonly taken: ReadonlyMap<number, string>;
  readonly said: string;
  /** The row that is lit. */
  readonly at: number;
}

/** The batch under way: it stays while the clerk opens one of its rows in the form or looks at another part. */
export const useUnderWay = create<UnderWay>()(() => ({
  text: '',
  table: null,
  form: '',
  uses: [],
  headed: false,
  joins: [],
  taken: new Map(),
  said: '',
  at: 0,
}));
