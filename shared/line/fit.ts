import type { Em } from '../sheet/length.ts';
import { breakLines, indentOf, type Measure, makeLine, nextLine } from './break.ts';
import { kind } from './classes.ts';
import { beginsInWord, costOf, isStrand, type Judged, judge, lineCost, price, type Scale, scaleOf } from './cost.ts';
import { edges, hyphenWidth, parts, shownEnd } from './ends.ts';
import { Break, type Line, type Paragraph } from './paragraph.ts';

/** How much each place between characters may be tightened to bring a last line in (by eye: at 9 pt a third of a point, which a reader does not see). */
export const mostTight: Em = 35;

/** A paragraph with a line of more atoms is left as it is broken line by line: it has hardly any width, and all pairs of its places would be tried. */
const mostAtoms = 512;

/** How many lines at a paragraph's end are fitted where lines have to be counted (a wanted number, a measure that changes): the work grows with their square. */
const mostCounted = 24;

/** No hyphen is wider. */
const mostHyphen: Em = 1000;

/** How a line ends: at a proper break, inside a word with a hyphen, tightened, or as the line-by-line break would have it (an emergency, a line too open). */
const how = { proper: 0, hyphen: 1, tight: 2, own: 3 } as const;

/** Takes one line that may begin where the search stands: the atom after it, its cost, how it ends. */
type Take = (next: number, to: number, cost: number, way: number, own: Line | undefined) => void;

/** All that the search for lines needs of a paragraph. */
interface Search {
  readonly p: Paragraph;
  readonly scale: Scale;
  readonly judged: Judged;
  /** True when lines may be tightened beyond CLREQ's squeezing, to come to a wanted number. */
  readonly tight: boolean;
  /** True when there is a line end in the text, which no line may run over. */
  readonly forced: boolean;
}

/**
 * The lines of a whole paragraph chosen together, so that what they cost (`costOf`: squeezing and opening in CLREQ's order, hyphens, last lines of one character, lines
 * beyond the cap, emergencies) is least; never more than line by line. An edit may move any line: this is for a paragraph that is looked at, not typed into.
 */
export function fitLines(paragraph: Paragraph, measure: Measure): readonly Line[];
/**
 * The same in exactly `lines` lines, tightened by at most `mostTight` a place where squeezing is not enough; undefined when that cannot be without a line that is too
 * open, forced or a single character more than the paragraph has anyway.
 */
export function fitLines(paragraph: Paragraph, measure: Measure, lines: number | undefined): readonly Line[] | undefined;
export function fitLines(paragraph: Paragraph, measure: Measure, lines?: number): readonly Line[] | undefined {
  const plain = breakLines(paragraph, measure);
  if (plain.some(({ from, next }) => next - from > mostAtoms)) return lines === undefined || lines === plain.length ? plain : undefined;
  const search: Search = {
    p: paragraph,
    scale: scaleOf(paragraph),
    judged: { cost: 0, open: false, over: 0 },
    tight: false,
    forced: paragraph.breaks.includes(Break.forced),
  };
  const fitted = typeof measure === 'number' ? fitAll(search, measure) : (fitCounted(search, plain, measure, undefined) ?? plain);
  const best = costOf(paragraph, fitted, search.scale) <= costOf(paragraph, plain, search.scale) ? fitted : plain;
  if (lines === undefined || lines === best.length) return best;
  const wanted = fitCounted({ ...search, tight: true }, best, measure, lines);
  return wanted !== undefined && unsound(paragraph, wanted) <= unsound(paragraph, best) ? wanted : undefined;
}

/** How many lines exceed a limit. */
const unsound = (p: Paragraph, lines: readonly Line[]): number =>
  lines.filter((line) => line.forced || line.stretched > 0 || (line.last && isStrand(p, line.from, line.to))).length;

/** All places of the paragraph, each reached at the least cost, for one measure. */
function fitAll(search: Search, measure: Em): readonly Line[] {
  const { p } = search;
  const costs = new Float64Array(p.atoms + 1).fill(Number.POSITIVE_INFINITY);
  const starts = new Int32Array(p.atoms + 1);
  const tos = new Int32Array(p.atoms + 1);
  const ways = new Uint8Array(p.atoms + 1);
  const owns = new Map<number, Line>();
  costs[0] = 0;
  let start = 0;
  const take: Take = (next, to, cost, way, own) => {
    const sum = costs[start]! + cost;
    if (sum >= costs[next]!) return;
    costs[next] = sum;
    starts[next] = start;
    tos[next] = to;
    ways[next] = way;
    if (own !== undefined) owns.set(next, own);
  };
  for (; start < p.atoms; start++) if (costs[start] !== Number.POSITIVE_INFINITY) ends(search, start, measure, take);
  const lines: Line[] = [];
  for (let next = p.atoms; next > 0; next = starts[next]!) {
    lines.push(lineOf(p, starts[next]!, tos[next]!, next, measure, ways[next]!, owns.get(next)));
  }
  return lines.reverse();
}

/** The least cost at which a place is reached after some lines, and the last of these. */
interface Reached {
  readonly cost: number;
  readonly line: () => Line;
}

/** The last lines of a paragraph fitted anew, line after line, each with its own measure; in all as many as wanted, or any number. */
function fitCounted(search: Search, old: readonly Line[], measure: Measure, wanted: number | undefined): readonly Line[] | undefined {
  const { p } = search;
  const kept = Math.max(0, old.length - mostCounted);
  const most = (wanted ?? old.length + mostCounted) - kept;
  const first = old[kept]?.from ?? 0;
  const layers: Map<number, Reached>[] = [new Map([[first, { cost: 0, line: () => old[0]! }]])];
  let best = Number.POSITIVE_INFINITY;
  let count = 0;
  for (let line = 1; line <= most; line++) {
    const width = typeof measure === 'function' ? measure(kept + line - 1) : measure;
    const layer = layerAfter(search, layers[line - 1]!, width, wanted === undefined ? 'any' : line === most ? 'last' : 'inner');
    if (layer.size === 0) break;
    layers.push(layer);
    const end = layer.get(p.atoms);
    if (end === undefined || end.cost >= best) continue;
    best = end.cost;
    count = line;
  }
  if (count === 0 || (wanted !== undefined && count !== most)) return undefined;
  const made: Line[] = [];
  for (let line = count, next = p.atoms; line > 0; line--) {
    const own = layers[line]!.get(next)!.line();
    made.push(own);
    next = own.from;
  }
  return [...old.slice(0, kept), ...made.reverse()];
}

/** The places that one line more reaches; a last line must end the paragraph, an inner one must not. */
function layerAfter(
  search: Search,
  before: ReadonlyMap<number, Reached>,
  measure: Em,
  role: 'any' | 'last' | 'inner',
): Map<number, Reached> {
  const { p } = search;
  const layer = new Map<number, Reached>();
  for (const [start, { cost: sum }] of before) {
    if (start >= p.atoms) continue;
    ends(search, start, measure, (next, to, cost, way, own) => {
      if (role !== 'any' && next >= p.atoms !== (role === 'last')) return;
      const known = layer.get(next);
      if (known !== undefined && known.cost <= sum + cost) return;
      layer.set(next, { cost: sum + cost, line: () => lineOf(p, start, to, next, measure, way, own) });
    });
  }
  return layer;
}

/** Offers every line that may begin at an atom: those within the cap, else the fullest and the one that line-by-line breaking makes. */
function ends(search: Search, from: number, measure: Em, take: Take): void {
  const { p, scale, judged } = search;
  const room = measure - indentOf(p, from, measure);
  const full = search.forced ? from + 1 : firstFull(search, from, room);
  let open = soundEnds(search, from, full, room, measure, take);
  if (open === 0) return;
  if (open < 0) for (open = full - 1; open > from && p.breaks[open] !== Break.allowed; ) open--;
  const to = shownEnd(p, from, open);
  if (to > from) {
    judge(p, scale, from, to, room, false, judged);
    take(open, to, price.line + judged.cost + price.open, how.proper, undefined);
  }
  const own = nextLine(p, from, measure);
  take(own.next, own.to, lineCost(p, scale, own, judged), how.own, own);
}

/** The first atom after `from` before which a line may end without being too open for certain. */
function firstFull({ p, scale: { reach } }: Search, from: number, room: Em): number {
  const far = reach[from]! + p.spaces[from]! + room - (p.hyphens === null ? 0 : mostHyphen);
  let low = from + 1;
  let high = Math.min(from + mostAtoms, p.atoms);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach[middle]! < far) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Offers the lines from an atom that are within the cap, ends before `full` left out: 0 when there are any but a single character, else the end of the fullest that
 * is not, −1 when there is none.
 */
function soundEnds(search: Search, from: number, full: number, room: Em, measure: Em, take: Take): number {
  const { p, scale, judged } = search;
  const { breaks, classes, atoms, along, giving } = p;
  const slack = search.tight ? mostTight : 0;
  const most = along[from]! - giving[from]! + room + edges;
  let open = -1;
  let to = shownEnd(p, from, full - 1);
  for (let j = full; j <= atoms; j++) {
    if (classes[j - 1]! > kind.wideSpace) to = j;
    if (along[j]! - giving[j]! > most + (j - from) * slack) break;
    const may = j === atoms ? Break.forced : breaks[j]!;
    if (may === Break.never) continue;
    const hyphen = may === Break.emergency;
    if (hyphen && !(to > from && parts(p, j, measure))) continue;
    const last = may === Break.forced;
    judge(p, scale, from, to, hyphen ? room - hyphenWidth(p, to) : room, last, judged);
    const tight = judged.over > 0;
    if (hyphen && (tight || judged.open)) continue;
    if (judged.over > (to - from - 1) * slack) break;
    if (judged.open) {
      if (open !== 0) open = j;
      continue;
    }
    const strand = last && isStrand(p, from, to);
    if (!strand) open = 0;
    const way = tight ? how.tight : hyphen ? how.hyphen : how.proper;
    take(j, to, price.line + judged.cost + priceOf(p, from, way) + (strand ? price.strand : 0), way, undefined);
    if (last) break;
  }
  return open;
}

/** What the way a line ends costs: a hyphen after another twice. */
const priceOf = (p: Paragraph, from: number, way: number): number =>
  way === how.proper ? 0 : way === how.tight ? price.tight : beginsInWord(p, from) ? 2 * price.hyphen : price.hyphen;

function lineOf(p: Paragraph, from: number, to: number, next: number, measure: Em, way: number, own: Line | undefined): Line {
  if (way === how.own && own !== undefined) return own;
  const line = makeLine(p, from, { to, next, hyphen: way === how.hyphen }, indentOf(p, from, measure), measure, false);
  return way === how.tight ? { ...line, tight: true } : line;
}
