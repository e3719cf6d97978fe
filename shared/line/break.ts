import type { Em } from '../sheet/length.ts';
import { kind } from './classes.ts';
import { emergencyBreak, isOverlong } from './emergency.ts';
import { characters, edges, hyphenWidth, letterSpace, naturalWidth, parts, shownEnd, squeezable } from './ends.ts';
import { Break, type Line, type Paragraph } from './paragraph.ts';

/** The measure of a frame, or of each line by its number (run-around). */
export type Measure = Em | ((line: number) => Em);

/** What a first line keeps for text when its measure is too narrow for the whole indent (chosen by eye). */
const leastFirstLine = 2000;

/**
 * Breaks a paragraph into lines, one after the other and each for good, so that an edit moves no line before it: squeeze in first, then push out
 * (先挤进，后推出, CLREQ 3.4.3, 3.4.4). Every atom is in exactly one line. A paragraph without atoms has no lines.
 */
export const breakLines = (paragraph: Paragraph, measure: Measure): readonly Line[] => breakFrom(paragraph, 0, measure);

/**
 * Breaks what is left of a paragraph from an atom on (a line's `next`), its first line being number `line` of the paragraph. Breaking on from any line of
 * `breakLines` gives the lines that breaking at once gives, if the measures are the same.
 */
export function breakFrom(paragraph: Paragraph, atom: number, measure: Measure, line = 0): readonly Line[] {
  const lines: Line[] = [];
  for (let from = atom; from < paragraph.atoms; ) {
    const width = typeof measure === 'function' ? measure(line + lines.length) : measure;
    const made = nextLine(paragraph, from, width);
    const before = lines.at(-1);
    if (made.last && before !== undefined && !before.last && characters(paragraph, made.from, made.to) < 2)
      cure(paragraph, lines, before, made);
    else lines.push(made);
    from = lines.at(-1)!.next;
  }
  return lines;
}

/** The indent of a line that begins at an atom: only the first has one, and it gives way where it would leave too little for text (L22). */
export const indentOf = (p: Paragraph, from: number, measure: Em): Em =>
  from > 0 ? 0 : Math.min(p.setting.indent, Math.max(0, measure - leastFirstLine));

/** Where a line may end: the last atom drawn (exclusive), and the atom the next line begins with; `next` is −1 when there is no such place. */
export interface End {
  readonly to: number;
  readonly next: number;
  /** True when the end is inside a word, which a hyphen then shows. */
  readonly hyphen?: boolean | undefined;
}

const nowhere: End = { to: 0, next: -1 };

/** The line that begins at an atom, by what follows it alone. */
export function nextLine(p: Paragraph, from: number, measure: Em, indent = indentOf(p, from, measure)): Line {
  const room = measure - indent;
  let fit = nowhere;
  let to = from;
  const { breaks, classes, along, giving, atoms } = p;
  for (let j = from + 1; j <= atoms; j++) {
    if (classes[j - 1]! > kind.wideSpace) to = j;
    const may = j === atoms ? Break.forced : breaks[j]!;
    if (may === Break.allowed || may === Break.forced) {
      // Trims only make a line narrower than the sum of its atoms: while that sum fits, the exact width need not be known.
      const natural = along[to]! - along[from]! <= room ? 0 : naturalWidth(p, from, to);
      if (natural <= room) fit = { to, next: j };
      else {
        const full = fit.next >= 0 && naturalWidth(p, from, fit.to) === room;
        if (!full && natural - squeezable(p, from, to) <= room) return makeLine(p, from, { to, next: j }, indent, measure, false);
        break;
      }
      if (may === Break.forced) break;
    } else if (to === j && along[j]! - along[from]! - giving[j]! + giving[from]! > room + edges) break;
  }
  return pushed(p, from, fit, indent, measure);
}

/** The line that ends where its natural width fits; when that leaves it or the next line too open, or is nowhere, an emergency is looked for; the indent gives way first. */
function pushed(p: Paragraph, from: number, fit: End, indent: Em, measure: Em): Line {
  const room = measure - indent;
  if (fit.next < 0) {
    const parted = parting(p, from, from, room, measure);
    if (parted !== undefined) return makeLine(p, from, parted, indent, measure, false);
    if (indent > 0) return nextLine(p, from, measure, 0);
    const next = emergencyBreak(p, from, from, room, measure, 'any');
    return makeLine(p, from, endAt(p, from, next < 0 ? from + 1 : next), indent, measure, true);
  }
  const line = makeLine(p, from, fit, indent, measure, false);
  if (line.last) return line;
  const overlong = isOverlong(p, fit.next, measure);
  if (line.stretched === 0 && !overlong) return line;
  const parted = parting(p, from, fit.next, room, measure);
  if (parted !== undefined) {
    const made = makeLine(p, from, parted, indent, measure, false);
    if (overlong || made.stretched < line.stretched) return made;
  }
  if (parting(p, fit.next, fit.next, measure, measure) !== undefined) return line;
  const next = emergencyBreak(p, from, fit.next, room, measure, overlong ? 'marks' : 'runs');
  return next < 0 ? line : makeLine(p, from, endAt(p, from, next), indent, measure, true);
}

/** The last place after `after` where a word may be parted so that the line with its hyphen is not too wide (L29). */
function parting(p: Paragraph, from: number, after: number, room: Em, measure: Em): End | undefined {
  if (p.hyphens === null) return undefined;
  let found: End | undefined;
  for (let j = after + 1; j < p.atoms; j++) {
    if (p.along[j]! - p.along[from]! - p.giving[j]! + p.giving[from]! > room + edges) break;
    if (!parts(p, j, measure)) continue;
    const to = shownEnd(p, from, j);
    if (to > from && naturalWidth(p, from, to) - squeezable(p, from, to) + hyphenWidth(p, to) <= room)
      found = { to, next: j, hyphen: true };
  }
  return found;
}

/** An end at a next line's first atom, the spaces before it left out. */
const endAt = (p: Paragraph, from: number, next: number): End => ({ to: shownEnd(p, from, next), next });

/** The line of atoms from `from` to an end, with what it must bear: whether it is the last, and how far beyond the cap its letter-space goes. */
export function makeLine(p: Paragraph, from: number, { to, next, hyphen }: End, indent: Em, measure: Em, forced: boolean): Line {
  const last = next >= p.atoms || p.breaks[next] === Break.forced;
  const lack = measure - indent - naturalWidth(p, from, to) - (hyphen ? hyphenWidth(p, to) : 0);
  const justified = !last && p.setting.align === 'left' && lack > 0;
  const stretched = justified ? Math.max(0, letterSpace(p, from, to, lack) - p.setting.mostLetterSpace) : 0;
  const line: Line = { from, to, next, indent, measure, last, stretched, forced };
  return hyphen ? { ...line, hyphen } : line;
}

/**
 * 孤字不成行 (CLREQ 3.3.4): a last line of one character is squeezed into the line before, else gets one more character from it; where either would
 * break the limits it stays, and is remarked by who reads the lines.
 */
function cure(p: Paragraph, lines: Line[], before: Line, orphan: Line): void {
  const room = before.measure - before.indent;
  if (naturalWidth(p, before.from, orphan.to) - squeezable(p, before.from, orphan.to) <= room) {
    lines[lines.length - 1] = makeLine(p, before.from, orphan, before.indent, before.measure, before.forced);
    return;
  }
  for (let j = before.next - 1; j > before.from && !before.forced; j--) {
    if (p.breaks[j] !== Break.allowed || characters(p, j, orphan.to) < 2) continue;
    const shorter = makeLine(p, before.from, endAt(p, before.from, j), before.indent, before.measure, false);
    const fits = naturalWidth(p, j, orphan.to) - squeezable(p, j, orphan.to) <= orphan.measure;
    if (shorter.to === shorter.from || shorter.stretched > 0 || !fits) break;
    lines[lines.length - 1] = shorter;
    lines.push(makeLine(p, j, orphan, 0, orphan.measure, false));
    return;
  }
  lines.push(orphan);
}
