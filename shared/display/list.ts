import type { FaceName } from '../face/face.ts';
import type { Length } from '../sheet/length.ts';
import type { Rect } from '../sheet/rect.ts';

/** Ink in whole percent of the four plates. */
export interface Ink {
  readonly c: number;
  readonly m: number;
  readonly y: number;
  readonly k: number;
}

/** Full black: text and rules, printed over what lies beneath. */
export const black: Ink = { c: 0, m: 0, y: 0, k: 100 };

/** Paper: type reversed out of a solid; it never overprints. */
export const paper: Ink = { c: 0, m: 0, y: 0, k: 0 };

/** A tint of black, whole percent. */
export const grey = (k: number): Ink => ({ c: 0, m: 0, y: 0, k });

/** What a piece of the page is, for reading order and tags; `artifact` is what a reader aloud leaves out (rules, folio, boxes). */
export type Role =
  | 'artifact'
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'paragraph'
  | 'subhead'
  | 'figure'
  | 'caption'
  | 'jump'
  | 'notices'
  | 'notice-head'
  | 'notice'
  | 'filler';

/**
 * A line's glyphs of one face: glyph i stands with its origin at (x + places[i], y), y being the baseline; it is drawn at `size`, its width scaled by `squeeze`
 * thousandths (1000 = as designed). `text` is what the glyphs stand for; glyph i begins at UTF-16 offset `starts[i]` of it (one glyph may stand for several characters; the hyphen of a parted word begins where the text ends).
 * Vertical type (CLREQ 2.4.2): with `drops` upright glyphs stand beneath one another, origin i at (x + places[i], y + drops[i]); a `turned` line is laid on its side as a whole,
 * clockwise about (x, y), so that origin i stands at (x, y + places[i]).
 */
export interface Glyphs {
  readonly kind: 'glyphs';
  readonly face: FaceName;
  readonly size: Length;
  readonly squeeze: number;
  readonly x: Length;
  readonly y: Length;
  readonly glyphs: Uint16Array;
  readonly places: Int32Array;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ink: Ink;
  /** UTF-16 offset of `text` in the text of the piece's source; not told where the words are the page's own. */
  readonly at?: number;
  readonly drops?: Int32Array;
  readonly turned?: true;
}

/** A straight rule from (x1, y1) to (x2, y2), stroked `thickness` wide about that line. */
export interface Rule {
  readonly kind: 'rule';
  readonly x1: Length;
  readonly y1: Length;
  readonly x2: Length;
  readonly y2: Length;
  readonly thickness: Length;
  readonly ink: Ink;
}

/** A filled rectangle (tint, solid). */
export interface Tint {
  readonly kind: 'tint';
  readonly rect: Rect;
  readonly ink: Ink;
}

/** A rectangle's outline, stroked inside its edge. */
export interface Box {
  readonly kind: 'box';
  readonly rect: Rect;
  readonly thickness: Length;
  readonly ink: Ink;
}

/** A photo fitted to a rectangle; `crop` is the part of the photo shown, in fractions of its width and height times 10 000. */
export interface Photo {
  readonly kind: 'photo';
  readonly rect: Rect;
  readonly photo: string;
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** One drawing order. */
export type Order = Glyphs | Rule | Tint | Box | Photo;

/**
 * One piece of the page: what it is (`role`), which record it came from (`source`), its orders, and the pieces inside it (a figure holds its caption, `notices` holds
 * heads and notices). A paragraph that runs over several columns is one piece. `alternative` is the text read aloud for a figure.
 */
export interface Piece {
  readonly role: Role;
  readonly source: string;
  readonly alternative?: string;
  readonly orders: readonly Order[];
  readonly pieces: readonly Piece[];
}

/** One page as drawing orders, in reading order: the only bridge to the painters, which draw and decide nothing. */
export interface DisplayList {
  readonly width: Length;
  readonly height: Length;
  readonly bleed: Length;
  readonly title: string;
  readonly pieces: readonly Piece[];
}
