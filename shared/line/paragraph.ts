import type { FaceName } from '../face/face.ts';
import type { Em, Length } from '../sheet/length.ts';

/** How strictly lines may not start or end with certain marks (CLREQ 3.1.3); `loose` is an emergency level for single lines of narrow measures. */
export type Level = 'none' | 'basic' | 'gb' | 'strict' | 'loose';

/** How wide marks are set (XC PunctStyle): 全角, 开明, 半角, 行末半角. The house default is quanjiao with adjacent pairs at 1.5 em and half-width line ends. */
export type MarkStyle = 'quanjiao' | 'kaiming' | 'banjiao' | 'hangmobanjiao';

/** A space that gives: natural width, and how far justification may shrink and stretch it. */
export interface Elastic {
  readonly natural: Em;
  readonly least: Em;
  readonly most: Em;
}

/** A part of the copy in a face other than the setting's own; offsets are UTF-16, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly face: FaceName;
}

/** The text of one paragraph before it is set. */
export interface Copy {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** How one paragraph is set. Lengths along the line are in em of `size`, so the same prepared paragraph serves any measure. */
export interface Setting {
  readonly face: FaceName;
  readonly size: Length;
  readonly level: Level;
  readonly marks: MarkStyle;
  /** Mark styles of faces that do not set marks in `marks`, a bold face's half-width marks inside a text set in full ones, say. */
  readonly faceMarks?: Partial<Record<FaceName, MarkStyle>>;
  /** Space between Han and Latin or digits (CLREQ 3.2.2). */
  readonly hanLatin: Elastic;
  /** First-line indent. */
  readonly indent: Em;
  /** Where a line that is not justified stands; `left` justifies all lines but the last. */
  readonly align: 'left' | 'centre' | 'right';
  /** The widest letter-space that justification may add per gap before the line is remarked as stretched. */
  readonly mostLetterSpace: Em;
  /** True when one pause mark may hang beyond the line end (CLREQ 3.1.7); mainland newspapers do not. */
  readonly hang: boolean;
  /** True when English words may be parted in measures of at most `narrow` (`hyphenate.ts`); a soft hyphen in the text always parts its word. */
  readonly hyphenate: boolean;
}

/** The widest measure in which words are parted by patterns: wider ones can do without (chosen by eye; composition.md 1.13 has no line too open from 20 em on). */
export const narrow: Em = 20_000;

/** Number of a break opportunity before an atom. */
export const Break = { never: 0, allowed: 1, emergency: 2, forced: 3 } as const;

/** How a word may be parted before an atom: not at all, by pattern in narrow measures, or at a soft hyphen of the text. */
export const Part = { never: 0, narrow: 1, soft: 2 } as const;

/** Where words may be parted, one of `Part` for each atom, and the hyphen that is drawn then: glyph and width (thousandths of the em) by face number. */
export interface Hyphens {
  readonly parts: Uint8Array;
  readonly glyphs: Uint16Array;
  readonly widths: Int32Array;
}

/**
 * A paragraph shaped once, free of any measure: all that a later attempt at breaking needs is arithmetic over these arrays.
 * Its atoms are what justification may not pull apart: a Han character, a mark, a Western letter cluster, a dash pair, a space.
 * Atom i covers text offsets `offsets[i]` to `offsets[i+1]` and glyphs `glyphFrom[i]` to `glyphFrom[i+1]`.
 */
export interface Paragraph {
  readonly copy: Copy;
  readonly setting: Setting;
  readonly atoms: number;
  readonly offsets: Uint32Array;
  readonly glyphFrom: Uint32Array;
  /** Glyph ids, the number of the face each belongs to, and each glyph's own place from its atom's left edge (thousandths of the em). */
  readonly glyphs: Uint16Array;
  readonly faces: Uint8Array;
  readonly glyphPlaces: Int32Array;
  /** Width of an atom inside a line, all pair trimming done (thousandths of the em). */
  readonly widths: Int32Array;
  /** Elastic space that stands before an atom inside a line (Han–Latin space), natural width, thousandths of the em. */
  readonly spaces: Int32Array;
  /** What the blank left and right sides of a mark still allow to be taken away, thousandths of the em. */
  readonly blankLeft: Int32Array;
  readonly blankRight: Int32Array;
  /** Class of each atom (`line/classes.ts`). */
  readonly classes: Uint8Array;
  /** May a line break before atom i: one of `Break`. */
  readonly breaks: Uint8Array;
  /** 1 where justification may open the gap before atom i: never inside a word or a number, nor beside a connector or a solidus (CLREQ 3.4.4). */
  readonly gaps: Uint8Array;
  /** Running sums, one longer than the atoms: element i is what atoms 0 to i−1 take (spaces and widths), and what justification could take from them. */
  readonly along: Int32Array;
  readonly giving: Int32Array;
  /** Null when no word of the paragraph may be parted. */
  readonly hyphens: Hyphens | null;
  /** UTF-16 offsets of characters that no face covers. */
  readonly missing: readonly number[];
}

/** One line of a broken paragraph. Atoms `from` to `to` are drawn, the next line starts at atom `next` (spaces at the line end are skipped). */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly next: number;
  /** First-line indent of this line, and the measure it was broken for, thousandths of the em. */
  readonly indent: Em;
  readonly measure: Em;
  /** True for the paragraph's last line (or before a forced break): it is not justified. */
  readonly last: boolean;
  /** How much the letter-space that justification adds per gap exceeds the setting's `mostLetterSpace`; 0 when the line is sound. */
  readonly stretched: Em;
  /** True when the break fell where only an emergency allows it. */
  readonly forced: boolean;
  /** True when the places between its characters are tightened by a trifle, as was asked for (a last line pulled in). */
  readonly tight?: true;
  /** True when the line ends inside a word: a hyphen is drawn after its last atom. It is no part of the text. */
  readonly hyphen?: true;
}

/**
 * Where the glyphs of one line stand: `places[k]` is the x of glyph `glyphFrom[from] + k` from the line's left edge, thousandths of the em
 * (a mark trimmed on its left has its place moved left). The line's left edge is the left edge of the measure: indent and alignment are in the places.
 * `width` is the set width, indent included: the measure for a justified line, else the natural width, alignment not counted.
 */
export interface SetLine {
  readonly places: Int32Array;
  readonly width: Em;
  /** Where the hyphen of a line that ends inside a word stands. */
  readonly hyphen?: Em;
}
