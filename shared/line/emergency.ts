import type { Em } from '../sheet/length.ts';
import { isWord, kind } from './classes.ts';
import { edges, endTrim, mostTightening, naturalWidth, shownEnd, squeezable, startTrim } from './ends.ts';
import { Break, type Paragraph } from './paragraph.ts';

/** How bad an emergency is (L20): a line only tightened, after a joint of a run too long for the measure, inside such a run, where only marks are wronged, between a mark and what it holds to, anywhere. */
const rank = { joint: 0, run: 1, tight: 2, mark: 3, held: 4, any: 5 } as const;

/** Characters after which a run that must be broken is broken first: a number list's dashes and commas, an address's dots and slashes. */
const joints = ',-./:;?&=_~@#–—';

/** How far an emergency may go: only into runs of letters or figures longer than the measure, also to places that wrong neither run nor mark, or anywhere. */
export type Resort = 'runs' | 'marks' | 'any';

/**
 * The atom before which a line that begins at `from` breaks when no proper break serves: beyond `after`, within `room`, the least bad and of those the last;
 * −1 when there is none. A joint in the first half of the line is passed over (chosen by eye). A run that is not longer than the measure is broken only when nothing else is left.
 */
export function emergencyBreak(p: Paragraph, from: number, after: number, room: Em, measure: Em, resort: Resort): number {
  const best = [-1, -1, -1, -1, -1, -1];
  let run: Run = { from: p.atoms, to: -1, long: false };
  for (let j = reach(p, from, room); j > Math.max(after, from); j--) {
    if (j === p.atoms || p.breaks[j] === Break.allowed || p.breaks[j] === Break.forced) {
      const end = shownEnd(p, from, j);
      if (fits(p, from, end, room + (end - from - 1) * mostTightening)) best[rank.tight] = j;
      continue;
    }
    if (p.breaks[j] === Break.emergency && !(j > run.from && j < run.to)) run = runAt(p, j, from, measure);
    const of = rankAt(p, j, run);
    if (best[of] === -1 && fits(p, from, j, room)) best[of] = j;
  }
  const [joint, inside] = [best[rank.joint]!, best[rank.run]!];
  if (joint >= 0 && (inside < 0 || 2 * naturalWidth(p, from, joint) >= room)) return joint;
  if (inside >= 0 || resort === 'runs') return inside;
  return best.slice(rank.tight, resort === 'marks' ? rank.held : undefined).find((j) => j >= 0) ?? -1;
}

/** True when what begins at an atom and has no proper break is too long for a line of its own. */
export function isOverlong(p: Paragraph, from: number, measure: Em): boolean {
  for (let j = from + 1; j <= p.atoms; j++) {
    const may = j === p.atoms ? Break.forced : p.breaks[j]!;
    if (may === Break.allowed || may === Break.forced) return !fits(p, from, shownEnd(p, from, j), measure);
    if (p.along[j]! - p.along[from]! - p.giving[j]! + p.giving[from]! > measure + edges) return true;
  }
  return false;
}

/** The first atom that cannot be in a line of this room any more. */
function reach(p: Paragraph, from: number, room: Em): number {
  let j = from + 1;
  while (j < p.atoms && p.along[j + 1]! - p.along[from]! - p.giving[j + 1]! + p.giving[from]! <= room + edges) j++;
  return j;
}

function fits(p: Paragraph, from: number, to: number, room: Em): boolean {
  const natural = naturalWidth(p, from, to);
  return natural <= room || natural - squeezable(p, from, to) <= room;
}

/** A run of letters or figures that proper breaking keeps whole: atoms from to to (exclusive), and whether it is longer than the measure. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly long: boolean;
}

/** The run around atom j, looked at no further back than the line's start and no further on than a measure; one broken before the line is long. */
function runAt(p: Paragraph, j: number, start: number, measure: Em): Run {
  let from = j - 1;
  while (from > start && p.breaks[from] === Break.emergency) from--;
  let to = j + 1;
  while (to < p.atoms && p.breaks[to] === Break.emergency && p.along[to]! - p.along[from]! <= measure) to++;
  const broken = from === start && from > 0 && p.breaks[from] === Break.emergency;
  const width = p.along[to]! - p.along[from]! - p.spaces[from]!;
  return { from, to, long: broken || width > measure };
}

/** How bad a break before atom j is. */
function rankAt(p: Paragraph, j: number, run: Run): number {
  const before = p.classes[j - 1]!;
  const of = p.classes[j]!;
  if (p.breaks[j] === Break.emergency) {
    if (!run.long || j <= run.from || j >= run.to) return rank.any;
    return joints.includes(p.copy.text.charAt(p.offsets[j]! - 1)) ? rank.joint : rank.run;
  }
  if (of === kind.control || of === kind.space || of === kind.wideSpace) return rank.any;
  const startsBadly = endTrim(p, j) > 0 || (of >= kind.closing && of <= kind.connector) || of === kind.solidus;
  const endsBadly = startTrim(p, j - 1) > 0 || before === kind.opening || before === kind.bullet || before === kind.solidus;
  if (!startsBadly && !endsBadly) return rank.mark;
  return isWord(before) && isWord(of) ? rank.any : rank.held;
}
