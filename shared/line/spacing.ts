import { type FaceName, faceNames } from '../face/face.ts';
import { isTrimmable, isWord, kind } from './classes.ts';
import { Break, type MarkStyle, type Setting } from './paragraph.ts';
import type { Shaped } from './shape.ts';

/** Widths, blanks and gaps of a paragraph's atoms, as in `Paragraph`; `shift` moves an atom's glyphs from its left edge. */
export interface Spacing {
  readonly widths: Int32Array;
  readonly shifts: Int32Array;
  readonly spaces: Int32Array;
  readonly blankLeft: Int32Array;
  readonly blankRight: Int32Array;
  readonly gaps: Uint8Array;
  readonly along: Int32Array;
  readonly giving: Int32Array;
}

/** How narrow justification may make a word space (CLREQ 3.4.3). */
export const leastWordSpace = 250;

/** How wide justification may make a word space (CLREQ 3.4.4). */
export const mostWordSpace = 500;

/** A tab's width, and that of a word space of which no face has a glyph (chosen by eye). */
const tabWidth = 500;
const bareSpace = 250;

/** Widths of the typographic spaces U+2000 to U+200A by their names, where no face draws them. */
const fixedSpaces = [500, 1000, 500, 1000, 333, 250, 167, 500, 250, 200, 100] as const;

/** Imposes the mainland widths of marks, trims pairs in the setting's style, and puts Han–Latin space (L10 to L13 in README.md). */
export function space(text: string, shaped: Shaped, classes: Uint8Array, breaks: Uint8Array, setting: Setting): Spacing {
  const { atoms } = shaped;
  // One piece of memory for all rows: seven of their own cost more to make and to clear away than what is reckoned in them.
  const rows = new Int32Array(7 * atoms + 2);
  const row = (index: number, length: number): Int32Array => rows.subarray(index * atoms, index * atoms + length);
  const spacing: Spacing = {
    widths: row(0, atoms),
    shifts: row(1, atoms),
    spaces: row(2, atoms),
    blankLeft: row(3, atoms),
    blankRight: row(4, atoms),
    gaps: new Uint8Array(atoms),
    along: row(5, atoms + 1),
    giving: rows.subarray(6 * atoms + 1, 7 * atoms + 2),
  };
  impose(text, shaped, classes, spacing);
  const styleOf = stylesOf(shaped, setting);
  trimPairs(classes, text, shaped, styleOf, spacing);
  halve(classes, styleOf, spacing);
  separate(text, shaped, classes, breaks, setting.hanLatin.natural, spacing);
  sum(classes, setting.hanLatin.least, spacing);
  return spacing;
}

/** The style an atom's mark is set in: its face's own, else the setting's. */
type StyleOf = (atom: number) => MarkStyle;

function stylesOf({ glyphFrom, faces }: Shaped, { marks, faceMarks }: Setting): StyleOf {
  if (faceMarks === undefined) return () => marks;
  const styles = faceNames.map((face: FaceName) => faceMarks[face] ?? marks);
  return (atom) => styles[faces[glyphFrom[atom]!] ?? 0] ?? marks;
}

/** Running sums of what atoms take and of what they can give up (L17). */
function sum(classes: Uint8Array, leastSpace: number, { widths, spaces, blankLeft, blankRight, along, giving }: Spacing): void {
  let taken = 0;
  let given = 0;
  for (let i = 0; i < widths.length; i++) {
    taken += spaces[i]! + widths[i]!;
    given += blankLeft[i]! + blankRight[i]!;
    if (spaces[i]! > leastSpace) given += spaces[i]! - leastSpace;
    if (classes[i] === kind.space && widths[i]! > leastWordSpace) given += widths[i]! - leastWordSpace;
    along[i + 1] = taken;
    giving[i + 1] = given;
  }
}

/** Natural widths, or those the rules impose with the glyph centred in them; a half-width glyph of an em-wide mark keeps to its own side. */
function impose(
  text: string,
  { atoms, offsets, glyphFrom, advances }: Shaped,
  classes: Uint8Array,
  { widths, shifts, blankLeft, blankRight }: Spacing,
): void {
  for (let i = 0; i < atoms; i++) {
    let natural = 0;
    for (let g = glyphFrom[i]!; g < glyphFrom[i + 1]!; g++) natural += advances[g]!;
    const of = classes[i]!;
    if (of === kind.han || of === kind.latin || of === kind.digit) {
      widths[i] = natural;
      continue;
    }
    const from = offsets[i]!;
    if (of === kind.symbol) {
      widths[i] = narrowQuote(text.charCodeAt(from), natural) ? 500 : natural;
      if (widths[i] !== natural && isOpeningQuote(text.charCodeAt(from))) shifts[i] = -500;
      continue;
    }
    const width = imposedWidth(of, text, from, offsets[i + 1]! - from, natural, glyphFrom[i] === glyphFrom[i + 1]);
    widths[i] = width;
    if (width === natural || natural === 0) shifts[i] = 0;
    else if (isTrimmable(of) && natural <= 600) shifts[i] = Math.round((500 - natural) / 2) + (of === kind.opening ? 500 : 0);
    else shifts[i] = Math.round((width - natural) / 2);
    if (of === kind.opening) blankLeft[i] = 500;
    else if (of === kind.closing || of === kind.pause || (of === kind.stop && text.charCodeAt(from) > 0x3000)) blankRight[i] = 500;
    else if (of === kind.middleDot) {
      blankLeft[i] = 250;
      blankRight[i] = 250;
    }
  }
}

/** A curly quote in Western company loses the blank half that a Chinese font gives it. */
const narrowQuote = (unit: number, natural: number): boolean => natural >= 900 && unit >= 0x2018 && unit <= 0x201d;
const isOpeningQuote = (unit: number): boolean => unit === 0x2018 || unit === 0x201c;

/** The width GB/T 15834 gives a mark (composition.md 1.4), a space's, or the natural one. */
function imposedWidth(of: number, text: string, from: number, characters: number, natural: number, bare: boolean): number {
  const unit = text.charCodeAt(from);
  switch (of) {
    case kind.opening:
    case kind.closing:
    case kind.pause:
    case kind.stop:
    case kind.middleDot:
    case kind.wideSpace:
      return 1000;
    case kind.interpunct:
    case kind.solidus:
      return 500;
    case kind.connector:
      return unit === 0x2013 || unit === 0x7e ? 500 : 1000;
    case kind.dash:
      return unit === 0x2e3a ? 2000 : 1000 * characters;
    case kind.ellipsis:
      return 1000 * characters;
    case kind.space:
      if (unit === 0x09) return tabWidth;
      if (!bare) return natural;
      return unit >= 0x2000 && unit <= 0x200a ? fixedSpaces[unit - 0x2000]! : bareSpace;
    case kind.missing:
      return unit < 0x1100 ? 500 : 1000;
    default:
      return natural;
  }
}

function trimLeft(i: number, { widths, shifts, blankLeft }: Spacing): void {
  widths[i]! -= blankLeft[i]!;
  shifts[i]! -= blankLeft[i]!;
  blankLeft[i] = 0;
}

function trimRight(i: number, { widths, blankRight }: Spacing): void {
  widths[i]! -= blankRight[i]!;
  blankRight[i] = 0;
}

/** CSS Text 4 fullwidth-collapsing, with ！ and ？ among the closing marks as CLREQ 3.1.6.2 has it. */
function trimPairs(classes: Uint8Array, text: string, shaped: Shaped, styleOf: StyleOf, spacing: Spacing): void {
  for (let i = 1; i < shaped.atoms; i++) {
    const of = classes[i]!;
    if (of < kind.opening && of !== kind.wideSpace) continue;
    const before = classes[i - 1]!;
    if (of === kind.opening) {
      if (styleOf(i) !== 'quanjiao') continue;
      if (isTrimmable(before) || before === kind.middleDot || before === kind.interpunct || before === kind.wideSpace) trimLeft(i, spacing);
    } else if (before >= kind.closing && before <= kind.stop && styleOf(i - 1) === 'quanjiao') {
      const closing = of >= kind.closing && of <= kind.stop;
      const other = of === kind.middleDot || of === kind.interpunct || of === kind.wideSpace;
      if (closing || (other && !isExclaiming(text.charCodeAt(shaped.offsets[i - 1]!)))) trimRight(i - 1, spacing);
    }
  }
}

const isExclaiming = (unit: number): boolean => unit === 0xff01 || unit === 0xff1f;

/** 半角式: every mark half an em. 开明式: the same but a mark that ends a sentence, unless another mark adjoins it (xeCJK PunctStyle). */
function halve(classes: Uint8Array, styleOf: StyleOf, spacing: Spacing): void {
  const last = classes.length - 1;
  for (let i = 0; i <= last; i++) {
    const of = classes[i]!;
    if (!isTrimmable(of) && of !== kind.middleDot) continue;
    const style = styleOf(i);
    if (style !== 'kaiming' && style !== 'banjiao') continue;
    const adjoined = (i > 0 && isTrimmable(classes[i - 1]!)) || (i < last && isTrimmable(classes[i + 1]!));
    if (style === 'kaiming' && of === kind.stop && !adjoined) continue;
    trimLeft(i, spacing);
    trimRight(i, spacing);
  }
}

/** Han–Latin space between Han and Western letters or figures (CLREQ 3.2.2), and the gaps that justification may open. */
function separate(
  text: string,
  { atoms, offsets }: Shaped,
  classes: Uint8Array,
  breaks: Uint8Array,
  natural: number,
  { spaces, gaps }: Spacing,
): void {
  let before = kind.control as number;
  for (let i = 0; i < atoms; i++) {
    const of = classes[i]!;
    if (i > 0) {
      if (
        of === kind.han
          ? isWestern(before, text.charCodeAt(offsets[i - 1]!))
          : before === kind.han && isWestern(of, text.charCodeAt(offsets[i]!))
      ) {
        spaces[i] = natural;
      }
      gaps[i] = opens(before, of, breaks[i]!) ? 1 : 0;
    }
    before = of;
  }
}

/** Letters, figures and the per cent sign (measured: composition.md 1.8), full-width figures excepted. */
const isWestern = (of: number, unit: number): boolean =>
  of === kind.latin || (of === kind.digit && unit < 0xff10) || (of === kind.symbol && unit === 0x25);

function opens(before: number, of: number, may: number): boolean {
  if (of === kind.space || of === kind.control || before === kind.control) return false;
  if (before === kind.connector || of === kind.connector || before === kind.solidus || of === kind.solidus) return false;
  return !(isWord(before) && isWord(of)) || may === Break.allowed;
}
