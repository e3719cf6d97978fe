import type { Em } from '../sheet/length.ts';
import { makeLine } from './break.ts';
import { characters, edges, letterSpace, naturalWidth, shownEnd, squeezable } from './ends.ts';
import { Break, type Line, type Paragraph } from './paragraph.ts';

/** How much each place between characters may be tightened to bring a last line in (by eye: at 9 pt a third of a point, which a reader does not see). */
export const mostTight: Em = 35;

/** How many lines at a paragraph's end share a line pulled in or let out: more would move text far from it for no gain in evenness (by eye). */
const mostShared = 24;

/** The best way to reach a place so far: what its lines cost, and where the last of them began. */
interface Way {
  readonly cost: number;
  readonly start: number;
}

/**
 * The lines of a whole paragraph broken anew into exactly `count` lines, its last lines sharing the tightness or openness as evenly as can be. No line is opened
 * beyond the setting's cap, none tightened beyond `mostTight`, none broken where only an emergency allows it; undefined where that cannot be.
 */
export function breakInto(paragraph: Paragraph, lines: readonly Line[], count: number): readonly Line[] | undefined {
  const first = firstShared(lines);
  const shared = count - first;
  if (shared < 1 || first >= lines.length) return undefined;
  const { from, indent, measure } = lines[first]!;
  const reached: Map<number, Way>[] = [new Map([[from, { cost: 0, start: from }]])];
  for (let line = 1; line <= shared; line++) {
    const next = new Map<number, Way>();
    for (const [start, { cost }] of reached[line - 1]!)
      reach(paragraph, start, measure - (line === 1 ? indent : 0), line === shared, cost, next);
    if (next.size === 0) return undefined;
    reached.push(next);
  }
  const made: Line[] = [];
  for (let line = shared, end = paragraph.atoms; line > 0; line--) {
    const { start } = reached[line]!.get(end)!;
    made.unshift(lineOf(paragraph, start, end, line === 1 ? indent : 0, measure));
    end = start;
  }
  return [...lines.slice(0, first), ...made];
}

/** The first line that may be broken anew: those after it are of one measure and none is an emergency or ends at a line end in the text. */
function firstShared(lines: readonly Line[]): number {
  let first = lines.length;
  while (first > 0 && lines.length - first < mostShared) {
    const line = lines[first - 1]!;
    const ends = line.last && first < lines.length;
    if (ends || line.forced || line.stretched > 0 || line.measure !== lines.at(-1)!.measure) break;
    first--;
  }
  return first;
}

/** Adds every place that one sound line from `start` reaches: the paragraph's end if it is to be the last, else any place before it. */
function reach(p: Paragraph, start: number, room: Em, last: boolean, cost: number, next: Map<number, Way>): void {
  const { along, giving, breaks, atoms } = p;
  const most = room + edges;
  for (let end = start + 1; end <= atoms; end++) {
    const least = along[end]! - along[start]! - giving[end]! + giving[start]! - (end - start) * mostTight;
    if (least > most) return;
    if (last ? end < atoms : end === atoms || breaks[end] !== Break.allowed) continue;
    const own = costOf(p, start, end, room, last);
    const old = next.get(end);
    if (own !== undefined && (old === undefined || cost + own < old.cost)) next.set(end, { cost: cost + own, start });
  }
}

/** How far a line from `from` to `next` is from its natural spacing, squared; undefined when it would exceed a limit. */
function costOf(p: Paragraph, from: number, next: number, room: Em, last: boolean): number | undefined {
  const to = shownEnd(p, from, next);
  const lack = room - naturalWidth(p, from, to);
  if (to === from || (last && from > 0 && characters(p, from, to) < 2)) return undefined;
  if (lack < 0) {
    const beyond = -lack - squeezable(p, from, to);
    const places = to - from - 1;
    if (beyond > places * mostTight) return undefined;
    const tight = Math.max(0, Math.ceil(beyond / Math.max(1, places)));
    const squeezed = Math.ceil(-lack / Math.max(1, places)) + 3 * tight;
    return squeezed * squeezed;
  }
  if (last) return 0;
  const open = letterSpace(p, from, to, lack);
  return open > p.setting.mostLetterSpace ? undefined : open * open;
}

/** The line from `from` to `next`; marked tight when squeezing its marks alone does not bring it in. */
function lineOf(p: Paragraph, from: number, next: number, indent: Em, measure: Em): Line {
  const to = shownEnd(p, from, next);
  const line = makeLine(p, from, { to, next }, indent, measure, false);
  return naturalWidth(p, from, to) - squeezable(p, from, to) > measure - indent ? { ...line, tight: true } : line;
}
