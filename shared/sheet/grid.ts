import type { Em, Length } from './length.ts';

/** The newspaper grid: basic columns of whole characters across, body lines down; everything on the page stands on it. */
export interface Grid {
  /** Basic columns, characters in each, and characters of the gutter between two. */
  readonly columns: number;
  readonly characters: number;
  readonly gutter: number;
  /** Width of one cell (the body size) and height of one body line. */
  readonly cell: Length;
  readonly line: Length;
  /** Body lines in the type area. */
  readonly lines: number;
  /** Left and top of the type area from the trim's corner. */
  readonly left: Length;
  readonly top: Length;
  /** Baseline of a body line below the line's top. */
  readonly baseline: Length;
}
void (0 as Em);
