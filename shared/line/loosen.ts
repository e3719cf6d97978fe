import type { Em } from '../sheet/length.ts';
import { breakFrom, type End, makeLine } from './break.ts';
import { collect } from './collect.ts';
import { edges, naturalWidth, shownEnd, squeezable } from './ends.ts';
import { evenLines } from './even.ts';
import { Break, type Line, type Paragraph } from './paragraph.ts';
import { tailoredBreaks } from './tailor.ts';

/** How many lines of a paragraph are helped so: what comes after each is broken anew (chosen by eye; a column with more of them is too narrow for its text). */
const mostLoosened = 8;

/** Letter-space beyond the cap from which on a code is parted rather than its line left so open (by eye: twice the house's cap in all). */
const tooOpen: Em = 150;

/** Fewest letters and figures of a code that may be parted – shorter ones are numbers, words, telephones – and of either part. */
const leastCode = 12;
const leastOfCode = 4;

/**
 * The remedies after the letter-space cap (composition.md 1.13): a line still too open, when everything else has been tried, may end where level `loose` allows it – before
 * ！ or a lone unit, say – or, when it would be opened twice as far, inside the long code that would not come up into it; either if that
 * halves at least what is too open from there on. It is recorded as forced. Lines that cannot be helped stay, and are remarked as stretched.
 */
export function loosenLines(paragraph: Paragraph, lines: readonly Line[], measure: Em): readonly Line[] {
  const { level } = paragraph.setting;
  if (level === 'loose' || level === 'none') return lines;
  let made = lines;
  let helped = 0;
  for (let at = 0; at < made.length && helped < mostLoosened; at++) {
    const line = made[at]!;
    if (line.stretched === 0 || line.forced) continue;
    const end = looseEnd(paragraph, line) ?? (line.stretched > tooOpen ? codeEnd(paragraph, line) : undefined);
    if (end === undefined) continue;
    const loose = makeLine(paragraph, line.from, end, line.indent, line.measure, true);
    const rest = evenLines(paragraph, breakFrom(paragraph, end.next, measure, at + 1));
    if (2 * excess([loose, ...rest]) > excess(made.slice(at))) continue;
    made = [...made.slice(0, at), loose, ...rest];
    helped++;
  }
  return made;
}

/** How far lines exceed the cap together. */
const excess = (lines: readonly Line[]): Em => lines.reduce((sum, line) => sum + line.stretched, 0);

/** The last place where the line might end if its level were `loose`; undefined when there is none beyond its end. */
function looseEnd(p: Paragraph, { from, next, measure, indent }: Line): End | undefined {
  const { along, giving, offsets, atoms } = p;
  let until = next;
  while (until < atoms && along[until]! - along[from]! - giving[until]! + giving[from]! <= measure - indent + edges) until++;
  const start = offsets[from]!;
  const loose = tailoredBreaks(collect(p.copy.text.slice(start, offsets[until]!)), 'loose');
  for (let j = until - 1; j > next; j--) {
    if (loose[offsets[j]! - start] !== Break.allowed || p.breaks[j] !== Break.never) continue;
    const to = shownEnd(p, from, j);
    if (naturalWidth(p, from, to) - squeezable(p, from, to) <= measure - indent) return { to, next: j };
  }
  return undefined;
}

/** The last place inside the code behind a line's end that still fits into the line; undefined when what stands there is no code, or hardly any of it would come up. */
function codeEnd(p: Paragraph, { from, next, measure, indent }: Line): End | undefined {
  let until = next + 1;
  while (until < p.atoms && p.breaks[until] === Break.emergency) until++;
  if (until - next < leastCode) return undefined;
  for (let j = until - leastOfCode; j >= next + leastOfCode; j--)
    if (naturalWidth(p, from, j) - squeezable(p, from, j) <= measure - indent) return { to: j, next: j };
  return undefined;
}
