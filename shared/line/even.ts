import type { Em } from '../sheet/length.ts';
import { makeLine } from './break.ts';
import { characters, letterSpace, naturalWidth, shownEnd, squeezable } from './ends.ts';
import { Break, type Line, type Paragraph } from './paragraph.ts';

/** How many lines before an open one may share its white: more would move text far from the edit (chosen by eye). */
const mostSharers = 4;

/**
 * Lines of a whole paragraph, evened out: where letter-space exceeds the setting's cap (a long number would not come up), or the last line is one character, lines
 * before it end a little earlier until all are sound, as a compositor would respace by hand. Lines that cannot be helped stay as they are.
 */
export function evenLines(paragraph: Paragraph, lines: readonly Line[]): readonly Line[] {
  if (lines.every((line) => !isUneven(paragraph, line))) return lines;
  const even = [...lines];
  for (let at = 1; at < even.length; at++) {
    if (even[at]!.forced || even[at]!.hyphen || !isUneven(paragraph, even[at]!)) continue;
    for (let first = at - 1; first >= Math.max(0, at - mostSharers); first--) {
      if (even[first]!.forced || even[first]!.stretched > 0 || even[first]!.last) break;
      const shared = share(paragraph, even, first, at);
      if (shared === undefined) continue;
      even.splice(first, shared.length, ...shared);
      break;
    }
  }
  return even;
}

const isUneven = (paragraph: Paragraph, line: Line): boolean =>
  line.stretched > 0 || (line.last && line.from > 0 && characters(paragraph, line.from, line.to) < 2);

/** Lines `first` to `at` broken anew between the same two places so that none exceeds the cap, from the last one backwards; undefined where that cannot be. */
function share(paragraph: Paragraph, lines: readonly Line[], first: number, at: number): readonly Line[] | undefined {
  const made: Line[] = [];
  let end = lines[at]!.next;
  for (let line = at; line > first; line--) {
    const start = latestStart(paragraph, end, lines[line]!, lines[line - 1]!.from);
    if (start === undefined) return undefined;
    made.unshift(remade(paragraph, start, end, lines[line]!));
    end = start;
  }
  const { from, measure, indent } = lines[first]!;
  if (!isSound(paragraph, from, end, measure - indent, false)) return undefined;
  return [remade(paragraph, from, end, lines[first]!), ...made];
}

/** The latest place after `after` where a line that ends at `end` may begin and be sound. */
function latestStart(paragraph: Paragraph, end: number, { from, measure, last }: Line, after: number): number | undefined {
  for (let start = from; start > after; start--) {
    if (paragraph.breaks[start] === Break.allowed && isSound(paragraph, start, end, measure, last)) return start;
  }
  return undefined;
}

/** True when atoms from `from` to `next` make a line of the width without exceeding the cap either way; a last line needs two characters and no stretching. */
function isSound(paragraph: Paragraph, from: number, next: number, width: Em, last: boolean): boolean {
  const to = shownEnd(paragraph, from, next);
  const natural = naturalWidth(paragraph, from, to);
  if (natural > width) return natural - squeezable(paragraph, from, to) <= width;
  if (last) return characters(paragraph, from, to) >= 2;
  return letterSpace(paragraph, from, to, width - natural) <= paragraph.setting.mostLetterSpace;
}

const remade = (paragraph: Paragraph, from: number, next: number, old: Line): Line =>
  makeLine(paragraph, from, { to: shownEnd(paragraph, from, next), next }, old.indent, old.measure, false);
