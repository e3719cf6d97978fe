import { leastSide } from '../score.ts';
import type { Estimate } from './estimate.ts';

/** Where one of the things that share a page stands: from a column, so many wide, from a line, each column to its own line (exclusive). */
export interface Region {
  readonly leaf: number;
  readonly column: number;
  readonly width: number;
  readonly top: number;
  readonly bottoms: readonly number[];
}

/** A way to divide the page, with its estimated cost: the lower the better. */
export interface Division {
  readonly regions: readonly Region[];
  readonly cost: number;
}

/** One of the things that share a page. Notices and fillers have no headline that could butt against another; they come last, and so stand at the foot or at the outer side. */
export interface Leaf {
  readonly kind: 'story' | 'filler' | 'notices';
  readonly estimate: Estimate;
  /** The side on which a story's headline meets no other: on both when it is framed or runs down, on the right when text runs up there beside it. */
  readonly keepsOff?: 'both' | 'right';
}

/** White lines between blocks that stand above one another. */
export const between = 1;

/** What dividing costs, by eye: headlines side by side on one line (碰题; a box about one of them mends it), a page cut straight across or down (断版). */
const weights = { butting: 26, across: 34, down: 44, boxAtTop: 30 } as const;

/** Depths of each part under an L that are looked at, the cheapest. */
const looked = 20;

/** Fewest lines by which the foot of an L is stepped. */
const leastStep = 6;

/** Divisions kept of those that part the same leaves in the same way and differ in a line or a column only, and of all. */
const alike = 2;

const infinite = Number.POSITIVE_INFINITY;

/** How a region is divided: leaves from `at` on go beneath or to the right; `cut` is the depth of the upper part, or the width of the left one. */
export type Cut =
  | { readonly kind: 'leaf' }
  | { readonly kind: 'across'; readonly at: number; readonly cut: number }
  | { readonly kind: 'down'; readonly at: number; readonly cut: number }
  | { readonly kind: 'step'; readonly at: number; readonly width: number; readonly left: number; readonly right: number };

/** What a cut costs: `cut` from one place to another, `least` outside them. */
interface CutCosts {
  readonly least: number;
  readonly cut: number;
  readonly from: number;
  readonly to: number;
}

const costAt = ({ least, cut, from, to }: CutCosts, place: number): number => (place < from || place > to ? least : cut);

/** The best way found for something, with its cost. */
export interface Choice {
  readonly cost: number;
  readonly cut: Cut;
}

/** The best choices, of those that part the same leaves in the same way and differ in a line or a column only the best few. */
export function various(choices: readonly Choice[], most: number): readonly Choice[] {
  const taken = new Map<string, number>();
  return choices
    .toSorted((a, b) => a.cost - b.cost)
    .filter(({ cut }) => {
      const key = keyOf(cut);
      const count = taken.get(key) ?? 0;
      taken.set(key, count + 1);
      return count < alike;
    })
    .slice(0, most);
}

const keyOf = (cut: Cut): string =>
  cut.kind === 'leaf'
    ? 'leaf'
    : cut.kind === 'step'
      ? `step ${cut.at} ${cut.width} ${cut.left > cut.right}`
      : `${cut.kind} ${cut.at} ${cut.kind === 'down' ? cut.cut : cut.cut >> 3}`;

function put(row: Row, depth: number, cost: number, way: 'across' | 'down', at: number, cut: number): void {
  row.costs[depth] = cost;
  row.ways[depth] = ways.indexOf(way);
  row.ats[depth] = at;
  row.cuts[depth] = cut;
}

/** A rectangle of the page to be divided. */
export interface Place {
  readonly column: number;
  readonly width: number;
  readonly top: number;
  readonly lines: number;
}

/** What was found for a run of leaves over a width, by depth: the least cost, and the cut that has it (nothing where a leaf stands alone or none is). */
interface Row {
  readonly costs: Float64Array;
  readonly ways: Uint8Array;
  readonly ats: Uint8Array;
  readonly cuts: Uint16Array;
}

/** What stands in a row's `ways`. */
const ways = ['leaf', 'across', 'down'] as const;

/** A depth at which leaves stand, and what that costs. */
interface Depth {
  readonly lines: number;
  readonly cost: number;
}

/** A table of the same leaves but for some: what it has found for runs without these need not be looked for again. */
interface Like {
  readonly table: Table;
  readonly but: readonly number[];
}

/**
 * The ways to divide a page of so many columns and lines between its leaves, the heaviest first: each gets a rectangle of whole columns and whole lines, the first one an L where that
 * keeps the page from being cut straight across. All ways to cut a page edge to edge again and again are searched by dynamic programming, so that what comes out is the
 * best by the estimates; leaves stand in their order, from the top to the foot and from left to right. The best way for every run of leaves in every region is found once.
 */
export class Table {
  readonly #leaves: readonly Leaf[];
  readonly #columns: number;
  readonly #lines: number;
  readonly #like: Like | undefined;
  readonly #rows = new Map<number, Row>();
  readonly #depths = new Map<number, readonly Depth[]>();
  readonly #stepped = new Map<number, Choice>();

  constructor(leaves: readonly Leaf[], columns: number, lines: number, like?: Like) {
    this.#leaves = leaves;
    this.#columns = columns;
    this.#lines = lines;
    this.#like = like;
  }

  /** The best ways to divide the page, best first, at most `most`. */
  divisions(most: number): readonly Division[] {
    const page: Place = { column: 0, width: this.#columns, top: 0, lines: this.#lines };
    return various(this.choices(0, this.#leaves.length, this.#columns, this.#lines), most).map(({ cost, cut }) => ({
      cost,
      regions: this.regions(0, this.#leaves.length, page, cut),
    }));
  }

  /** The best choice for leaves `from` to before `to` in a region, without an L. */
  choice(from: number, to: number, width: number, lines: number): Choice {
    const row = this.#row(from, to, width);
    const kind = ways[row.ways[lines]!]!;
    return { cost: row.costs[lines]!, cut: kind === 'leaf' ? { kind } : { kind, at: row.ats[lines]!, cut: row.cuts[lines]! } };
  }

  /** The other table, where it knows a run as well as this one. */
  #likeFor(from: number, to: number): Table | undefined {
    return this.#like?.but.some((at) => at >= from && at < to) ? undefined : this.#like?.table;
  }

  #row(from: number, to: number, width: number): Row {
    const like = this.#likeFor(from, to);
    if (like !== undefined) return like.#row(from, to, width);
    const key = (from * 64 + to) * 64 + width;
    let found = this.#rows.get(key);
    if (found === undefined) {
      found = this.#solve(from, to, width);
      this.#rows.set(key, found);
    }
    return found;
  }

  #solve(from: number, to: number, width: number): Row {
    const depths = this.#lines + 1;
    const row: Row = {
      costs: new Float64Array(depths).fill(infinite),
      ways: new Uint8Array(depths),
      ats: new Uint8Array(depths),
      cuts: new Uint16Array(depths),
    };
    if (to - from === 1) {
      const { estimate } = this.#leaves[from]!;
      for (let depth = 0; depth < depths; depth++) row.costs[depth] = estimate(width, width * depth, depth);
      return row;
    }
    for (let at = from + 1; at < to; at++) {
      this.#cutDown(row, from, at, to, width);
      this.#cutAcross(row, from, at, to, width);
    }
    return row;
  }

  /** Betters a row by cutting its regions down before leaf `at`. */
  #cutDown(row: Row, from: number, at: number, to: number, width: number): void {
    const [usual, whole] = [0, this.#lines].map((lines) => this.#downCosts(from, at, to, width, lines)) as [CutCosts, CutCosts];
    for (let left = 1; left < width; left++) {
      const [a, b] = [this.#row(from, at, left).costs, this.#row(at, to, width - left).costs];
      const extra = costAt(usual, left);
      for (let depth = 0; depth <= this.#lines; depth++) {
        const cost = a[depth]! + b[depth]! + (depth === this.#lines ? costAt(whole, left) : extra);
        if (cost < row.costs[depth]!) put(row, depth, cost, 'down', at, left);
      }
    }
  }

  /** Betters a row by cutting its regions across before leaf `at`. */
  #cutAcross(row: Row, from: number, at: number, to: number, width: number): void {
    const [a, b] = [this.#row(from, at, width).costs, this.#row(at, to, width).costs];
    for (let depth = 0; depth <= this.#lines; depth++) {
      const costs = this.#acrossCosts(from, at, to, width, depth);
      let least = row.costs[depth]!;
      for (let upper = 1; upper < depth - between; upper++) {
        const parts = a[upper]! + b[depth - upper - between]!;
        if (parts >= least) continue;
        const cost = parts + costAt(costs, upper);
        if (cost < least) {
          least = cost;
          put(row, depth, cost, 'across', at, upper);
        }
      }
    }
  }

  /** Whether a leaf is there and is no story: behind the last story come only a filler and the notices. */
  #isOther(at: number): boolean {
    return at < this.#leaves.length && this.#leaves[at]!.kind !== 'story';
  }

  /** What it costs to cut a region down: headlines beside one another, or a box beside a headline; and the page, or all its stories', cut in two. */
  #downCosts(from: number, at: number, to: number, width: number, lines: number): CutCosts {
    const isApart = this.#leaves[at]!.keepsOff === 'both' || (at - from === 1 && this.#leaves[from]!.keepsOff !== undefined);
    const least = this.#isOther(at) ? weights.boxAtTop : isApart ? 0 : weights.butting;
    const isHigh = lines === this.#lines || (from === 0 && width === this.#columns && this.#isOther(to));
    if (this.#isOther(at) || !isHigh) return { least, cut: least, from: 0, to: 0 };
    const strip = Math.ceil(this.#columns * leastSide);
    return { least, cut: least + weights.down, from: strip, to: width - strip };
  }

  /** What it costs to cut a region across: a page cut in two, unless only a strip is cut off it. */
  #acrossCosts(from: number, at: number, to: number, width: number, lines: number): CutCosts {
    if (width < this.#columns || this.#isOther(at)) return { least: 0, cut: 0, from: 0, to: 0 };
    const strip = Math.ceil(this.#lines * leastSide);
    return { least: 0, cut: weights.across, from: from === 0 ? strip : 0, to: to === this.#leaves.length ? lines - strip : lines };
  }

  /** The best choice for the page's first leaves, an L among them. */
  #first(to: number, width: number, lines: number): Choice {
    const like = this.#likeFor(0, to);
    if (like !== undefined) return like.#first(to, width, lines);
    const key = (to * 64 + width) * 1024 + lines;
    let found = this.#stepped.get(key);
    if (found === undefined) {
      found = this.choice(0, to, width, lines);
      if (lines * 2 > this.#lines && width * 2 >= this.#columns) found = this.#steps(to, width, lines, found.cost, true).at(-1) ?? found;
      this.#stepped.set(key, found);
    }
    return found;
  }

  /** The best choice for leaves in a region; the page's first ones may form an L. */
  #part(from: number, to: number, width: number, lines: number): Choice {
    return from === 0 ? this.#first(to, width, lines) : this.choice(from, to, width, lines);
  }

  /** Every way to divide a region once, the parts divided as best they can be; the page's first leaves may form an L. */
  choices(from: number, to: number, width: number, lines: number): Choice[] {
    if (to - from <= 1) return [this.choice(from, to, width, lines)];
    const bound = this.choice(from, to, width, lines).cost + weights.down + weights.across;
    const found: Choice[] = from === 0 ? this.#steps(to, width, lines, bound) : [];
    for (let at = from + 1; at < to; at++) {
      const down = this.#downCosts(from, at, to, width, lines);
      for (let left = 1; left < width; left++) {
        const cost = this.#part(from, at, left, lines).cost + this.choice(at, to, width - left, lines).cost;
        found.push({ cost: cost + costAt(down, left), cut: { kind: 'down', at, cut: left } });
      }
      const across = this.#acrossCosts(from, at, to, width, lines);
      for (let upper = 1; upper < lines - between; upper++) {
        const cost = this.#part(from, at, width, upper).cost + this.choice(at, to, width, lines - upper - between).cost;
        found.push({ cost: cost + costAt(across, upper), cut: { kind: 'across', at, cut: upper } });
      }
    }
    return found.filter(({ cost }) => cost < infinite);
  }

  /**
   * The page's first leaf above the others, which stand beside one another and reach up to different lines, or on one side only, the first leaf reaching to the foot on the other;
   * only such as cost less than `most`; each cheaper than the one before, when only the cheapest is asked for.
   */
  #steps(to: number, width: number, lines: number, most: number, isCheapest = false): Choice[] {
    const found: Choice[] = [];
    let bound = most;
    if (this.#isOther(0)) return found;
    const lead = this.#leaves[0]!.estimate;
    for (let at = 1; at <= to; at++) {
      for (let left = 1; left < width; left++) {
        let best: Choice = { cost: bound, cut: { kind: 'leaf' } };
        const onLeft = this.#cheap(1, at, left, lines, bound);
        const onRight = this.#cheap(at, to, width - left, lines, bound);
        for (const a of onLeft) {
          for (const b of onRight) {
            // Cheapest first: what follows is dearer still.
            if (a.cost + b.cost >= best.cost) break;
            if (Math.abs(a.lines - b.lines) < leastStep) continue;
            const [down, up] = [lines - between - a.lines, lines - between - b.lines];
            const cost = a.cost + b.cost + lead(width, left * down + (width - left) * up, Math.min(down, up));
            if (cost < best.cost) best = { cost, cut: { kind: 'step', at, width: left, left: down, right: up } };
          }
        }
        if (best.cost < bound) found.push(best);
        if (isCheapest) bound = Math.min(bound, best.cost);
      }
    }
    return found;
  }

  /** The depths at which leaves stand in a width, less deep than `lines`, for less than `bound`, cheapest first. */
  #cheap(from: number, to: number, width: number, lines: number, bound: number): readonly Depth[] {
    if (from === to) return [{ lines: -between, cost: 0 }];
    const found: Depth[] = [];
    for (const depth of this.#byCost(from, to, width)) {
      if (depth.cost >= bound || found.length === looked) break;
      if (depth.lines < lines - between) found.push(depth);
    }
    return found;
  }

  /** Every depth at which leaves can stand in a width, cheapest first. */
  #byCost(from: number, to: number, width: number): readonly Depth[] {
    const like = this.#likeFor(from, to);
    if (like !== undefined) return like.#byCost(from, to, width);
    const key = (from * 64 + to) * 64 + width;
    let depths = this.#depths.get(key);
    if (depths === undefined) {
      const { costs } = this.#row(from, to, width);
      depths = Array.from(costs, (cost, lines): Depth => ({ lines, cost }))
        .filter(({ lines, cost }) => lines > 0 && cost < infinite)
        .sort((a, b) => a.cost - b.cost);
      this.#depths.set(key, depths);
    }
    return depths;
  }

  /** Where the leaves stand when a region is cut so. */
  regions(from: number, to: number, place: Place, cut: Cut): readonly Region[] {
    const { column, width, top, lines } = place;
    const under = (start: number): Place => ({ column, width, top: start, lines: top + lines - start });
    const rest = (a: number, b: number, at: Place): readonly Region[] =>
      a === b ? [] : this.regions(a, b, at, this.#part(a, b, at.width, at.lines).cut);
    if (cut.kind === 'leaf') return [{ leaf: from, column, width, top, bottoms: Array<number>(width).fill(top + lines) }];
    if (cut.kind === 'down') {
      const right: Place = { ...place, column: column + cut.cut, width: width - cut.cut };
      return [...rest(from, cut.at, { ...place, width: cut.cut }), ...rest(cut.at, to, right)];
    }
    if (cut.kind === 'across')
      return [...rest(from, cut.at, { ...place, lines: cut.cut }), ...rest(cut.at, to, under(top + cut.cut + between))];
    const bottoms = Array.from({ length: width }, (_, i) => top + (i < cut.width ? cut.left : cut.right));
    return [
      { leaf: 0, column, width, top, bottoms },
      ...rest(1, cut.at, { ...under(top + cut.left + between), width: cut.width }),
      ...rest(cut.at, to, { ...under(top + cut.right + between), column: column + cut.width, width: width - cut.width }),
    ];
  }
}
