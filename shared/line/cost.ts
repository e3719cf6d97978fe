import type { Em } from '../sheet/length.ts';
import { kind } from './classes.ts';
import { characters, endTrim, hyphenWidth, mostGap, startTrim } from './ends.ts';
import { Break, type Line, type Paragraph } from './paragraph.ts';
import { leastWordSpace, mostWordSpace } from './spacing.ts';

/**
 * What a line costs beside its strain squared (chosen by eye; each is worth several of the one before): a line at all (as much as
 * one opened to the cap, so that a paragraph gets longer only to cure something), tightening, a hyphen and another right after it,
 * a last line of one character, letter-space beyond the cap, a break where only an emergency allows it.
 */
export const price = { line: 90_000, tight: 100_000, hyphen: 120_000, strand: 1_000_000, open: 4_000_000, forced: 10_000_000 } as const;

/** A strain is counted no higher, so that sums stay exact integers. */
const mostStrain = 20_000;

/** Running sums over a paragraph's atoms, one longer than these, by which any line is judged without looking at its atoms. */
export interface Scale {
  /** What word spaces, middle dots, brackets and quotes can give up (CLREQ 3.4.3 steps 2 to 4). */
  readonly first: Int32Array;
  /** What pause marks and Han–Latin space can give up (steps 5 and 6); what `giving` has beyond both is that of sentence ends (step 7). */
  readonly second: Int32Array;
  /** How far word spaces and Han–Latin space open before letters do (CLREQ 3.4.4). */
  readonly opening: Int32Array;
  readonly gaps: Int32Array;
  /** How far atoms reach when all that may open is opened, letters to the cap: a line that does not reach its measure so is too open. */
  readonly reach: Int32Array;
}

/** The scale of a paragraph. */
export function scaleOf(p: Paragraph): Scale {
  const { atoms, classes, widths, spaces, blankLeft, blankRight, gaps } = p;
  const { least, most } = p.setting.hanLatin;
  const scale = {
    first: new Int32Array(atoms + 1),
    second: new Int32Array(atoms + 1),
    opening: new Int32Array(atoms + 1),
    gaps: new Int32Array(atoms + 1),
    reach: new Int32Array(atoms + 1),
  };
  let [first, second, opening, count] = [0, 0, 0, 0];
  for (let i = 0; i < atoms; i++) {
    const of = classes[i]!;
    const blank = blankLeft[i]! + blankRight[i]!;
    if (blank > 0) {
      if (of === kind.pause) second += blank;
      else if (of !== kind.stop) first += blank;
    } else if (of === kind.space) {
      if (widths[i]! > leastWordSpace) first += widths[i]! - leastWordSpace;
      if (widths[i]! < mostWordSpace) opening += mostWordSpace - widths[i]!;
    }
    const space = spaces[i]!;
    if (space > least) second += space - least;
    if (space > 0 && space < most) opening += most - space;
    count += gaps[i]!;
    scale.first[i + 1] = first;
    scale.second[i + 1] = second;
    scale.opening[i + 1] = opening;
    scale.gaps[i + 1] = count;
    scale.reach[i + 1] = p.along[i + 1]! + opening + (i + 1) * p.setting.mostLetterSpace;
  }
  return scale;
}

/** What a line costs for its spacing alone; `open` when its letter-space would exceed the cap, `over` by how much it is too wide even when squeezed. */
export interface Judged {
  cost: number;
  open: boolean;
  over: Em;
}

/**
 * Judges the spacing of atoms `from` to `to` in a room into `judged`: strain is what each place bears on the average, thousandths of the em, dearer with every step of
 * CLREQ's order (3.4.3: spaces and brackets once, pause marks and Han–Latin space twice, sentence ends three times; 3.4.4: spaces once, letters twice); it is squared.
 * A `last` line is not opened.
 */
export function judge(p: Paragraph, scale: Scale, from: number, to: number, room: Em, last: boolean, judged: Judged): void {
  judged.open = false;
  judged.over = 0;
  judged.cost = 0;
  if (to <= from) return;
  const leading = p.spaces[from]!;
  const start = startTrim(p, from);
  const end = endTrim(p, to - 1);
  const lack = room - p.along[to]! + p.along[from]! + leading + start + end;
  if (lack === 0 || (lack > 0 && last)) return;
  const strain =
    lack < 0 ? squeezeStrain(p, scale, from, to, -lack, start, end > 0, judged) : openStrain(p, scale, from, to, lack, leading, judged);
  judged.cost = strain < mostStrain ? strain * strain : mostStrain * mostStrain;
}

function openStrain(p: Paragraph, scale: Scale, from: number, to: number, lack: Em, leading: Em, judged: Judged): number {
  const { hanLatin, mostLetterSpace, align } = p.setting;
  const places = to - from - 1;
  const opening = scale.opening[to]! - scale.opening[from]! - (leading > 0 && leading < hanLatin.most ? hanLatin.most - leading : 0);
  const opened = lack < opening ? lack : opening;
  const rest = lack - opened;
  const gaps = scale.gaps[to]! - scale.gaps[from + 1]!;
  const count = rest > gaps * mostGap ? places : gaps;
  const letter = count > 0 ? Math.ceil(rest / count) : rest;
  judged.open = letter > mostLetterSpace && align === 'left';
  return Math.ceil(opened / (places || 1)) + 2 * letter;
}

function squeezeStrain(
  p: Paragraph,
  scale: Scale,
  from: number,
  to: number,
  need: Em,
  start: Em,
  trimmed: boolean,
  judged: Judged,
): number {
  const leading = Math.max(0, p.spaces[from]! - p.setting.hanLatin.least);
  let first = scale.first[to]! - scale.first[from]! - start;
  let second = scale.second[to]! - scale.second[from]! - leading;
  let all = p.giving[to]! - p.giving[from]! - start - leading;
  if (trimmed) {
    const blank = p.blankRight[to - 1]!;
    all -= blank;
    if (p.classes[to - 1] === kind.closing) first -= blank;
    else if (p.classes[to - 1] === kind.pause) second -= blank;
  }
  const one = Math.min(need, first);
  const two = Math.min(need - one, second);
  const three = Math.min(need - one - two, all - first - second);
  judged.over = need - one - two - three;
  return Math.ceil((one + 2 * two + 3 * three + 4 * judged.over) / Math.max(1, to - from - 1));
}

/** True when a line that begins at an atom begins inside a word. */
export const beginsInWord = (p: Paragraph, from: number): boolean => from > 0 && from < p.atoms && p.breaks[from] === Break.emergency;

/** True when a line is a paragraph's last, not its only one, and has one character (孤字不成行, CLREQ 3.3.4). */
export const isStrand = (p: Paragraph, from: number, to: number): boolean =>
  from > 0 && p.breaks[from] !== Break.forced && characters(p, from, to) < 2;

/** What lines cost together: the measure by which `fitLines` is never worse than line-by-line breaking. An integer. */
export function costOf(p: Paragraph, lines: readonly Line[], scale: Scale = scaleOf(p)): number {
  const judged: Judged = { cost: 0, open: false, over: 0 };
  return lines.reduce((sum, line) => sum + lineCost(p, scale, line, judged), 0);
}

/** What one finished line costs. */
export function lineCost(p: Paragraph, scale: Scale, line: Line, judged: Judged): number {
  const { from, to, indent, measure, last } = line;
  const room = measure - indent - (line.hyphen ? hyphenWidth(p, to) : 0);
  judge(p, scale, from, to, room, last, judged);
  let cost = price.line + judged.cost;
  if (judged.open) cost += price.open;
  if (line.forced) cost += price.forced;
  if (line.tight) cost += price.tight;
  if (line.hyphen) cost += beginsInWord(p, from) ? 2 * price.hyphen : price.hyphen;
  if (last && isStrand(p, from, to)) cost += price.strand;
  return cost;
}
