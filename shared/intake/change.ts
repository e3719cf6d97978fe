/** What a change did. */
export type ChangeKind = 'join' | 'full-width' | 'range-dash' | 'space' | 'control' | 'mark';

/** One change intake made, recorded so that an editor can see and refuse it: `line` is the 1-based line of the input, `before` and `after` the words concerned. */
export interface Change {
  readonly kind: ChangeKind;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Something the reader was not sure of: shown, never guessed silently. `line` is 1-based; `read` is what it was taken for, `other` what it might be. */
export interface Doubt {
  readonly kind: string;
  readonly line: number;
  readonly text: string;
  readonly read: string;
  readonly other: string;
}

/** A paragraph whose two halves, cut by a column end, were put together again; `across` counts the captions that stood in between. */
export interface Join {
  readonly line: number;
  readonly left: string;
  readonly right: string;
  readonly across: number;
}
