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

/**
 * Divides a page of so many columns and lines between its leaves, the heaviest first: each gets a rectangle of whole columns and whole lines, the first one an L where that
 * keeps the page from being cut straight across. All ways to cut a page edge to edge again and again are searched by dynamic programming, so that what comes out is the
 * best by the estimates; leaves stand in their order, from the top to the foot and from left to right. Best first, at most `most`.
 */
export function divide(leaves: readonly Leaf[], columns: number, lines: number, most: number): readonly Division[] {
  const table = new Table(leaves, columns, lines);
  const page: Place = { column: 0, width: columns, top: 0, lines };
  return various(table.choices(0, leaves.length, columns, lines), most).map(({ cost, cut }) => ({
    cost,
    regions: table.regions(0, leaves.length, page, cut),
  }));
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

/** A rectangle of the page to be divided. */
export interface Place {
  readonly column: number;
  readonly width: number;
  readonly top: number;
  readonly lines: number;
}

/** The best way to divide every region between every run of leaves, found once. */
export class Table {
  readonly #leaves: readonly Leaf[];
  readonly #columns: number;
  readonly #lines: number;
  readonly #best = new Map<number, readonly Choice[]>();
  readonly #stepped = new Map<number, Choice>();

  constructor(leaves: readonly Leaf[], columns: number, lines: number) {
    this.#leaves = leaves;
    this.#columns = columns;
    this.#lines = lines;
  }

  /** The best choice for leaves `from` to before `to` in a region, without an L. */
  choice(from: number, to: number, width: number, lines: number): Choice {
    const key = (from * 64 + to) * 64 + width;
    let found = this.#best.get(key);
    if (found === undefined) {
      found = Array.from({ length: this.#lines + 1 }, (_, depth) => this.#find(from, to, width, depth));
      this.#best.set(key, found);
    }
    return found[lines]!;
  }

  #find(from: number, to: number, width: number, lines: number): Choice {
    let best: Choice = { cost: infinite, cut: { kind: 'leaf' } };
    if (to - from === 1) return { cost: this.#leaves[from]!.estimate(width, width * lines, lines), cut: { kind: 'leaf' } };
    let [least, kind, place, cut] = [infinite, 'across' as 'across' | 'down', 0, 0];
    for (let at = from + 1; at < to; at++) {
      const down = this.#downCosts(from, at, to, width, lines);
      for (let left = 1; left < width; left++) {
        const parts = this.choice(from, at, left, lines).cost + this.choice(at, to, width - left, lines).cost;
        const cost = parts + costAt(down, left);
        if (cost < least) [least, kind, place, cut] = [cost, 'down', at, left];
      }
      const across = this.#acrossCosts(from, at, to, width, lines);
      for (let upper = 1; upper < lines - between; upper++) {
        const parts = this.choice(from, at, width, upper).cost + this.choice(at, to, width, lines - upper - between).cost;
        const cost = parts + costAt(across, upper);
        if (cost < least) [least, kind, place, cut] = [cost, 'across', at, upper];
      }
    }
    if (least < infinite) best = { cost: least, cut: { kind, at: place, cut } };
    return best;
  }

  /** Whether a leaf is there and is no story: behind the last story come only a filler and the notices. */
  #isOther(at: number): boolean {
    return at < this.#leaves.length && this.#leaves[at]!.kind !== 'story';
  }

  /** What it costs to cut a region down: headlines beside one another, or a box beside a headline; and the page, or all its stories', cut in two. */
  #downCosts(from: number, at: number, to: number, width: number, lines: number): CutCosts {
    const least = this.#isOther(at) ? weights.boxAtTop : weights.butting;
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
    const key = (to * 64 + width) * 1024 + lines;
    let found = this.#stepped.get(key);
    if (found === undefined) {
      found = this.choice(0, to, width, lines);
      if (lines * 2 > this.#lines && width * 2 >= this.#columns)
        for (const choice of this.#steps(to, width, lines, found.cost)) if (choice.cost < found.cost) found = choice;
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
   * only such as cost less than `bound`.
   */
  #steps(to: number, width: number, lines: number, bound: number): Choice[] {
    const found: Choice[] = [];
    if (this.#isOther(0)) return found;
    const lead = this.#leaves[0]!.estimate;
    for (let at = 1; at <= to; at++) {
      for (let left = 1; left < width; left++) {
        let best: Choice = { cost: bound, cut: { kind: 'leaf' } };
        const onLeft = this.#cheap(1, at, left, lines, bound);
        const onRight = this.#cheap(at, to, width - left, lines, bound);
        for (const a of onLeft) {
          for (const b of onRight) {
            if (Math.abs(a.lines - b.lines) < leastStep || a.cost + b.cost >= best.cost) continue;
            const [down, up] = [lines - between - a.lines, lines - between - b.lines];
            const cost = a.cost + b.cost + lead(width, left * down + (width - left) * up, Math.min(down, up));
            if (cost < best.cost) best = { cost, cut: { kind: 'step', at, width: left, left: down, right: up } };
          }
        }
        if (best.cost < bound) found.push(best);
      }
    }
    return found;
  }

  /** The depths at which leaves stand in a width for less than `bound`, cheapest first. */
  #cheap(
    from: number,
    to: number,
    width: number,
    lines: number,
    bound: number,
  ): readonly { readonly lines: number; readonly cost: number }[] {
    if (from === to) return [{ lines: -between, cost: 0 }];
    const found: { lines: number; cost: number }[] = [];
    for (let depth = 1; depth < lines - between; depth++) {
      const { cost } = this.choice(from, to, width, depth);
      if (cost < bound) found.push({ lines: depth, cost });
    }
    return found.sort((a, b) => a.cost - b.cost).slice(0, looked);
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
