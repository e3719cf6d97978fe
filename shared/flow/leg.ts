/**
 * How a width is split into columns when it is no whole number of characters a column (Founder's four ways, composition.md 2.2; 20 characters in two): `whole` 绝对, equal
 * columns of whole characters, the gutter takes the rest (9+2+9); `free` 自由, equal, the gutter as given, fractions of a character (9.5+1+9.5); `uneven` 相对, whole characters,
 * the gutter as given, the last columns a character wider (9+1+10); `grid` 自动, the basic columns that lie beneath.
 */
export type SplitWay = 'whole' | 'free' | 'uneven' | 'grid';

/** Broken columns (破栏): so many columns inside a leg, and how its width is split among them. */
export interface Split {
  readonly columns: number;
  readonly way: SplitWay;
  /** True when the columns end level where the story ends in them (CLREQ 3.5, id76): the white is at their feet instead of in the last one. */
  readonly level?: true;
}

/**
 * One leg of text: so many basic columns wide (one, when not told: several make a long column, 长栏), from a grid line, to a grid line (exclusive). Legs are threaded in the
 * order of their list, wherever they stand; the columns of a split leg one after the other.
 */
export interface Leg {
  readonly column: number;
  readonly width?: number;
  readonly from: number;
  readonly to: number;
  readonly split?: Split;
  /** True when a person has placed it: make-up leaves it where it is. */
  readonly pinned?: true;
}

/** Basic columns a leg is wide. */
export const legWidth = (leg: Leg): number => leg.width ?? 1;
