import type { Em } from '../sheet/length.ts';
import { kind } from './classes.ts';
import { endTrim, hyphenWidth, mostGap, mostTightening, naturalWidth, sharers, startTrim } from './ends.ts';
import type { Line, Paragraph, SetLine } from './paragraph.ts';
import { leastWordSpace, mostWordSpace } from './spacing.ts';

/** What a step can take from, or give to, the room of atom k; the line's first atom is `from`, its last `to − 1`. */
type Capacity = (p: Paragraph, k: number, from: number, to: number) => Em;

/** One step of justification; `before` tells whether an atom's share falls before it (else after it, a middle dot's half and half). */
interface Step {
  readonly capacity: Capacity;
  readonly before: (of: number) => boolean;
}

const rightBlank = (p: Paragraph, k: number, to: number): Em => (k === to - 1 && endTrim(p, k) > 0 ? 0 : p.blankRight[k]!);
const ofKind =
  (...kinds: readonly number[]): Capacity =>
  (p, k, from, to) =>
    kinds.includes(p.classes[k]!) ? (k === from && startTrim(p, k) > 0 ? 0 : p.blankLeft[k]!) + rightBlank(p, k, to) : 0;
const opening = (of: number): boolean => of === kind.opening;
const always = (): boolean => true;
const never = (): boolean => false;

/** CLREQ 3.4.3: word spaces, interpuncts, brackets and quotes, pause marks, Han–Latin space, sentence ends. Marks at the line end are half already. */
const squeezes: readonly Step[] = [
  { capacity: (p, k) => (p.classes[k] === kind.space ? Math.max(0, p.widths[k]! - leastWordSpace) : 0), before: never },
  { capacity: ofKind(kind.middleDot), before: never },
  { capacity: ofKind(kind.opening, kind.closing), before: opening },
  { capacity: ofKind(kind.pause), before: never },
  { capacity: (p, k, from) => (k > from ? Math.max(0, p.spaces[k]! - p.setting.hanLatin.least) : 0), before: always },
  { capacity: ofKind(kind.stop), before: never },
];

/** Beyond CLREQ, in forced and tight lines only: every place between atoms by a trifle, so that a number keeps its mark or a last line comes in. */
const tighten: readonly Step[] = [...squeezes, { capacity: (_p, k, from) => (k > from ? mostTightening : 0), before: always }];

/** CLREQ 3.4.4: word spaces to half an em, Han–Latin space to its most; what is left goes to all gaps. */
const stretches: readonly Step[] = [
  { capacity: (p, k) => (p.classes[k] === kind.space ? Math.max(0, mostWordSpace - p.widths[k]!) : 0), before: never },
  { capacity: (p, k, from) => (k > from && p.spaces[k]! > 0 ? Math.max(0, p.setting.hanLatin.most - p.spaces[k]!) : 0), before: always },
];

/** Places the glyphs of a line: squeezed or stretched to its measure in CLREQ's order, each step equally; last lines and unjustified ones stay natural. */
export function setLine(p: Paragraph, line: Line): SetLine {
  const { from, to, indent, measure } = line;
  const room = measure - indent;
  const lack = room - naturalWidth(p, from, to) - (line.hyphen ? hyphenWidth(p, to) : 0);
  const { align } = p.setting;
  const extra = new Int32Array(to - from + 1);
  let rest = lack;
  if (lack < 0) rest = -apply(p, from, to, line.forced || line.tight ? tighten : squeezes, -lack, -1, extra);
  else if (lack > 0 && align === 'left' && !line.last) rest = openGaps(p, from, to, apply(p, from, to, stretches, lack, 1, extra), extra);
  const offset = align === 'left' ? 0 : align === 'right' ? Math.max(0, rest) : Math.floor(Math.max(0, rest) / 2);
  const set = { places: place(p, from, to, indent + offset, extra), width: measure - rest };
  return line.hyphen ? { ...set, hyphen: set.width - hyphenWidth(p, to) + offset } : set;
}

/** Spends `need` on the steps in turn, each as equally as whole numbers allow; returns what they could not take up. */
function apply(p: Paragraph, from: number, to: number, steps: readonly Step[], need: Em, sign: 1 | -1, extra: Int32Array): Em {
  let rest = need;
  for (const { capacity, before } of steps) {
    if (rest === 0) break;
    let total = 0;
    for (let k = from; k < to; k++) total += capacity(p, k, from, to);
    if (total === 0) continue;
    const spend = Math.min(rest, total);
    let seen = 0;
    let spent = 0;
    for (let k = from; k < to; k++) {
      seen += capacity(p, k, from, to);
      const share = Math.floor((seen * spend) / total) - spent;
      if (share === 0) continue;
      spent += share;
      const half = p.classes[k] === kind.middleDot ? Math.floor(share / 2) : 0;
      const left = before(p.classes[k]!) ? share : half;
      extra[k - from]! += sign * left;
      extra[k - from + 1]! += sign * (share - left);
    }
    rest -= spend;
  }
  return rest;
}

/** Places beside the inner side of a mark: before one that closes, behind one that opens. White there parts a comma from its word. */
const hugsMark = (p: Paragraph, place: number): boolean => {
  const of = p.classes[place]!;
  return p.classes[place - 1] === kind.opening || (of >= kind.closing && of <= kind.stop);
};

/**
 * Opens all gaps equally; those that hug a mark only by what the others, open to the cap, leave them, or with all when none is enough. A line with too few of them is opened by up to an em where its parts join, about the dash between two numbers say, so that figures keep together, and
 * only for what is left at all places between atoms; one of a single atom is not. Returns what is left.
 */
function openGaps(p: Paragraph, from: number, to: number, need: Em, extra: Int32Array): Em {
  if (need === 0) return 0;
  const { count, all } = sharers(p, from, to, need);
  if (count <= 0) return need;
  if (!all) {
    const most = p.setting.mostLetterSpace;
    let free = 0;
    for (let k = from + 1; k < to; k++) if (p.gaps[k] !== 0 && !hugsMark(p, k)) free++;
    if (free === count || need > count * most) {
      openAt(from, to, need, count, extra, (k) => p.gaps[k] !== 0);
      return 0;
    }
    const freely = Math.min(need, free * most);
    openAt(from, to, freely, free, extra, (k) => p.gaps[k] !== 0 && !hugsMark(p, k));
    openAt(from, to, need - freely, count - free, extra, (k) => p.gaps[k] !== 0 && hugsMark(p, k));
    return 0;
  }
  const joins = (k: number): boolean =>
    p.classes[k] === kind.connector || p.classes[k - 1] === kind.connector || (p.gaps[k] !== 0 && endTrim(p, k) === 0);
  let joints = 0;
  for (let k = from + 1; k < to; k++) if (joins(k)) joints++;
  const about = Math.min(need, joints * mostGap);
  openAt(from, to, about, joints, extra, joins);
  openAt(from, to, need - about, count, extra, () => true);
  return 0;
}

/** Shares an opening among those `count` places between atoms that may open, as equally as whole numbers allow. */
function openAt(from: number, to: number, need: Em, count: number, extra: Int32Array, opens: (place: number) => boolean): void {
  let seen = 0;
  let spent = 0;
  for (let k = from + 1; k < to && spent < need; k++) {
    if (!opens(k)) continue;
    seen++;
    const share = Math.floor((seen * need) / count) - spent;
    spent += share;
    extra[k - from]! += share;
  }
}

/** Walks the line and writes each glyph's place. */
function place(p: Paragraph, from: number, to: number, start: Em, extra: Int32Array): Int32Array {
  const { glyphFrom, glyphPlaces, widths, spaces } = p;
  const first = glyphFrom[from]!;
  const places = new Int32Array(glyphFrom[to]! - first);
  let x = start;
  for (let k = from; k < to; k++) {
    x += extra[k - from]! + (k === from ? -startTrim(p, k) : spaces[k]!);
    for (let g = glyphFrom[k]!; g < glyphFrom[k + 1]!; g++) places[g - first] = x + glyphPlaces[g]!;
    x += widths[k]!;
  }
  return places;
}
