import type { ProofChange } from '../../shared/display/proof-changes.ts';

/** A change with the number it is shown by, in the list and on both pages, from 1. */
export interface NumberedChange {
  readonly shownAs: number;
  readonly change: ProofChange;
}

/** Changes in their order, numbered. */
export const numbered = (changes: readonly ProofChange[]): readonly NumberedChange[] =>
  changes.map((change, i) => ({ shownAs: i + 1, change }));
