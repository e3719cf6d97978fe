/** How the house runs its notice column: data, so that a house that does it otherwise changes no code. */
export interface NoticeRules {
  /** Kinds by name in the order of the column, first to last; those not named follow in the order ours come with. */
  readonly order: readonly string[];
  /** Whether heads stand over the kinds: never, when there are several of them, or always. */
  readonly heads: 'none' | 'several' | 'all';
  /** Where a head is set again when its notices run on: nowhere, at the top of the next page's box, or at the top of every column. */
  readonly again: 'never' | 'box' | 'column';
  /** What stands after the words of a head set again. */
  readonly continued: string;
  /** Fewest lines of a notice on either side of a column's end; null keeps notices whole. One higher than a column is broken all the same. */
  readonly leastPart: number | null;
  /** White at a column's foot, in lines of notice type, from which on it gets an ornament (报花); null leaves it white. */
  readonly filler: number | null;
  /** True when columns are levelled and the space between notices opened until they end alike; else they are filled one after the other, and the last is short. */
  readonly square: boolean;
  /** Columns of the box; null lets make-up choose. */
  readonly columns: number | null;
  /** Characters to a line that notices were priced at: a box is as wide and divided so that its columns are of so many, where the page allows it; null lets make-up choose. */
  readonly measure: number | null;
}

/** The rules of this house for the box on a page with a story. */
export const houseRules: NoticeRules = {
  order: [],
  heads: 'several',
  again: 'never',
  continued: '',
  leastPart: 2,
  filler: null,
  square: true,
  columns: null,
  measure: null,
};
