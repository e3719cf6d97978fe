import type { Em } from '../sheet/length.ts';
import { isHangable, kind } from './classes.ts';
import { narrow, type Paragraph, Part } from './paragraph.ts';
import { mostWordSpace } from './spacing.ts';

/** What an opening mark loses at a line start: its left half em (CLREQ 3.1.6.3). */
export const startTrim = (p: Paragraph, atom: number): Em => (p.classes[atom] === kind.opening ? p.blankLeft[atom]! : 0);

/** What a mark loses at a line end: its right half em, always (GB/T 15834 5.1.10), or all of its width when the setting lets it hang (CLREQ 3.1.7). */
export function endTrim(p: Paragraph, atom: number): Em {
  const of = p.classes[atom]!;
  if (of !== kind.closing && of !== kind.pause && of !== kind.stop) return 0;
  if (p.setting.hang && isHangable(p.copy.text.charCodeAt(p.offsets[atom]!))) return p.widths[atom]!;
  return p.blankRight[atom]!;
}

/** More than trims at both ends, a leading space and a hanging mark can take from a line: what is wider by more than this cannot fit. */
export const edges = 3000;

/** The end of what a line shows of atoms from to to (exclusive): spaces and controls at its end are not shown. */
export function shownEnd(p: Paragraph, from: number, to: number): number {
  let end = to;
  while (end > from && p.classes[end - 1]! <= kind.wideSpace) end--;
  return end;
}

/** Width of atoms from to to (exclusive) as a line of their own, neither squeezed nor stretched, indent not counted. */
export function naturalWidth(p: Paragraph, from: number, to: number): Em {
  if (to <= from) return 0;
  return p.along[to]! - p.along[from]! - p.spaces[from]! - startTrim(p, from) - endTrim(p, to - 1);
}

/** The most that squeezing can take from atoms from to to (exclusive) set as a line (CLREQ 3.4.3 steps 2 to 7). */
export function squeezable(p: Paragraph, from: number, to: number): Em {
  if (to <= from) return 0;
  const least = p.setting.hanLatin.least;
  const leading = p.spaces[from]! > least ? p.spaces[from]! - least : 0;
  return p.giving[to]! - p.giving[from]! - leading - startTrim(p, from) - (endTrim(p, to - 1) > 0 ? p.blankRight[to - 1]! : 0);
}

/** A gap wider than this inside a line of few gaps looks worse than figures and letters set apart: from here on all atoms of the line share (chosen by eye). */
export const mostGap = 1000;

/** How many places of a line share a stretch of `rest`: its gaps, or when those are too few all places between atoms. */
export function sharers(p: Paragraph, from: number, to: number, rest: Em): { readonly count: number; readonly all: boolean } {
  let gaps = 0;
  for (let i = from + 1; i < to; i++) gaps += p.gaps[i]!;
  const all = rest > gaps * mostGap;
  return { count: all ? to - from - 1 : gaps, all };
}

/** The letter-space a gap gets when a line is stretched by `lack` (CLREQ 3.4.4), rounded up; all of the lack when the line is one atom. */
export function letterSpace(p: Paragraph, from: number, to: number, lack: Em): Em {
  let rest = lack;
  for (let i = from; i < to; i++) {
    if (p.classes[i] === kind.space) rest -= Math.max(0, mostWordSpace - p.widths[i]!);
    if (i > from && p.spaces[i]! > 0) rest -= Math.max(0, p.setting.hanLatin.most - p.spaces[i]!);
  }
  if (rest <= 0) return 0;
  const { count } = sharers(p, from, to, rest);
  return count <= 0 ? rest : Math.ceil(rest / count);
}

/** Width of the hyphen drawn after atom `to − 1` of a line that ends inside a word. */
export const hyphenWidth = (p: Paragraph, to: number): Em => p.hyphens?.widths[p.faces[p.glyphFrom[to]! - 1] ?? 0] ?? 0;

/** True when a word may be parted before an atom in a measure (`Part`). */
export function parts(p: Paragraph, atom: number, measure: Em): boolean {
  const of = p.hyphens?.parts[atom] ?? Part.never;
  return of === Part.soft || (of === Part.narrow && measure <= narrow);
}

/** How much each place between atoms may be tightened when a run that must stay whole is just too long for its line with its marks (chosen by eye). */
export const mostTightening = 50;

/** How many characters a line shows that are not marks or spaces: a last line of one is an orphan (孤字不成行, CLREQ 3.3.4); counting stops at two. */
export function characters(p: Paragraph, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to && count < 2; i++) {
    const of = p.classes[i]!;
    if (of > kind.wideSpace && (of < kind.opening || of > kind.solidus)) count++;
  }
  return count;
}
