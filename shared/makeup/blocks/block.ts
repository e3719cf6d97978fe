import { storyBlocks } from '../../flow/blocks.ts';
import { type Filled, fill } from '../../flow/fill.ts';
import type { Leg } from '../../flow/leg.ts';
import { loneLines } from '../../flow/lone-lines.ts';
import type { Composer } from '../../line/composer.ts';
import { type Cells, columnsWidth, type Grid } from '../../sheet/grid.ts';
import type { Length } from '../../sheet/length.ts';
import { standBeside } from '../beside.ts';
import { fillerUnder } from '../filler.ts';
import { pictureRows } from '../picture-rows.ts';
import type { PictureSlot, StoryBox } from '../plan.ts';
import { type Area, type Proposal, plainProposal, propose, roomOf } from '../propose.ts';
import type { Region } from './divide.ts';
import { leastText } from './estimate.ts';
import type { HeadOption, StoryNeed } from './need.ts';
import { mostWhite, shortProposals } from './short.ts';
import type { Stands } from './stands.ts';

/** A story really composed into its region: where its parts stand, and what was wrong with the best way that was found. */
export interface Block {
  readonly need: StoryNeed;
  readonly region: Region;
  readonly head: Cells;
  readonly option: HeadOption;
  readonly subheadWhite: number;
  readonly legs: readonly Leg[];
  readonly pictures: readonly PictureSlot[];
  readonly fillers: readonly Cells[];
  readonly tight: readonly number[];
  readonly loose: readonly number[];
  readonly filled: Filled;
  /** Pictures that found no place, and lines of copy that did not. */
  readonly dropped: number;
  readonly over: number;
  readonly cost: number;
  /** The box about it, when it is framed (围框); true when its headline is vertical (竖排标题). */
  readonly box?: StoryBox;
  readonly isVertical?: true;
}

/** Most paragraphs of a block that are set shorter, or longer, than they would run. */
const mostPaced = 5;

/** Proposals that are really filled for each headline block. */
const tried = 24;

/** Weights by eye, as those of the estimate. */
const weights = {
  spare: 5,
  deepSubheads: 6,
  tight: 4,
  loose: 3,
  hole: 12,
  loneHead: 8,
  loneFoot: 3,
  filler: 70,
  fillerCell: 0.7,
  dropped: 300,
  over: 260,
  overLine: 5,
} as const;

/** What composing blocks shares: the grid, the composer, and the stands of pictures that were worked out. */
export interface Bench {
  readonly grid: Grid;
  readonly composer: Composer;
  readonly stands: Stands;
}

/**
 * Composes a story into a region so that its columns end flush: the headline block, the pictures' heights, the depth of sub-heads and paragraphs set a line shorter or
 * longer take up what is over or under; then a filler does. The headline is no larger than `most`. What cannot stand is told, never lost.
 */
export function composeBlock(need: StoryNeed, region: Region, most: Length, bench: Bench): Block {
  const heads = headsFor(need, region.width, most);
  for (let dropped = 0; dropped <= need.pictures.length; dropped++) {
    const order: Order = { need, region, dropped };
    let best = bestOf(heads, order, bench);
    // Before a filler is looked for, or a picture left out: larger pictures may fill the block.
    if (best === undefined && dropped === 0) {
      const full = pictureBlock(heads, order, bench);
      if (full !== undefined) return full;
    }
    best ??= filledOf(heads, order, bench, Number.POSITIVE_INFINITY);
    if (best === undefined) continue;
    const placed = besideText(best, bench.grid);
    if (placed.dropped === 0 && placed.fillers.length === 0) return placed;
    const other = short({ need, region, dropped: 0, option: heads[0]!, spare: 0 }, bench, placed.cost);
    return other === undefined || (dropped === 0 && other.fillers.length > 0) ? placed : other;
  }
  const attempt: Attempt = { need, region, dropped: 0, option: heads[0]!, spare: 0 };
  return short(attempt, bench, Number.POSITIVE_INFINITY) ?? lastResort(need, region, heads[0]!, bench);
}

/** The block with its text in some of its columns only, pictures and fillers in the rest, if it costs less than `limit`. */
function short(attempt: Attempt, bench: Bench, limit: number): Block | undefined {
  const area = areaOf(attempt);
  const { lines, pictures } = attempt.need;
  if (area === undefined) return undefined;
  let best: Block | undefined;
  for (const proposal of shortProposals(bench.grid, area, lines[0], pictures)) {
    const block = set({ ...attempt, dropped: pictures.length - proposal.slots.length }, 1, proposal, bench);
    if (block !== undefined && block.cost < (best?.cost ?? limit)) best = block;
  }
  return best;
}

/** A block whose pictures that found no place among its text stand where its filler would. */
function besideText(block: Block, grid: Grid): Block {
  if (block.dropped === 0 || block.fillers.length === 0) return block;
  const { pictures, fillers } = standBeside(grid, block.pictures, block.fillers, block.need.pictures);
  const placed = pictures.length - block.pictures.length;
  return { ...block, pictures, fillers, dropped: block.dropped - placed, cost: block.cost - placed * weights.dropped };
}

/** The headline blocks of a width that are no larger than `most`; the smallest when all are. */
export function headsFor(need: StoryNeed, width: number, most: Length): readonly HeadOption[] {
  const options = need.heads[width]!.filter(({ size }) => size <= most);
  return options.length > 0 ? options : need.heads[width]!.slice(-1);
}

/** What all attempts at a block share; `beside` when the last column begins at the block's top, `mostSpare` the most white lines its headline block may be given. */
export interface Order {
  readonly need: StoryNeed;
  readonly region: Region;
  readonly dropped: number;
  readonly beside?: boolean;
  readonly mostSpare?: number;
}

/** What one attempt has settled. */
interface Attempt extends Order {
  readonly option: HeadOption;
  readonly spare: number;
}

/** A block that costs no more than this beyond its headline is not looked for again with more white. */
const goodEnough = 12;

/** White lines a headline block may be given when its story is short. */
const mostSpare = 3;

/** The best block over all headline blocks and depths of white, if any comes out well for less than `limit`. Costs only add up, so what is dearer already is not looked at. */
export function bestOf(
  heads: readonly HeadOption[],
  order: Order,
  bench: Bench,
  limit: number = Number.POSITIVE_INFINITY,
): Block | undefined {
  let best: Block | undefined;
  for (const option of heads) {
    for (let spare = 0; spare <= (option.lines === 0 ? 0 : (order.mostSpare ?? mostSpare)); spare++) {
      if (option.cost + spare * weights.spare + (best === undefined ? 0 : goodEnough) >= (best?.cost ?? limit)) break;
      best = better({ ...order, option, spare }, bench, best?.cost ?? limit) ?? best;
    }
  }
  return best;
}

/** The best block with a filler under its text. */
export const filledOf = (heads: readonly HeadOption[], order: Order, bench: Bench, limit: number): Block | undefined =>
  heads.reduce<Block | undefined>(
    (least, option) => withFiller({ ...order, option, spare: 0 }, bench, least?.cost ?? limit) ?? least,
    undefined,
  );

/** The best block of a picture page: copy far too short for it, its pictures in rows that fill it. */
function pictureBlock(heads: readonly HeadOption[], order: Order, bench: Bench): Block | undefined {
  const { need, region } = order;
  let best: Block | undefined;
  for (const option of heads) {
    for (let spare = 0; spare <= (option.lines === 0 ? 0 : mostSpare); spare++) {
      const cost = option.cost + spare * weights.spare;
      if (cost >= (best?.cost ?? Number.POSITIVE_INFINITY)) break;
      const attempt: Attempt = { ...order, option, spare };
      const area = areaOf(attempt);
      if (area === undefined) break;
      for (const proposal of pictureRows(area, need.lines[0], bench.stands.rows(need, region.width))) {
        if (cost + proposalCost(proposal) >= (best?.cost ?? Number.POSITIVE_INFINITY)) continue;
        const block = set(attempt, 1, proposal, bench);
        if (block !== undefined && block.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = block;
      }
    }
  }
  return best;
}

/** Where the columns of an attempt begin and end; undefined when a column would be too short. */
function areaOf(attempt: Attempt): Area | undefined {
  const { bottoms } = attempt.region;
  const begin = topsOf(attempt);
  return bottoms.some((bottom) => bottom - begin.top < leastText) ? undefined : { ...begin, bottoms, leastLeg: leastText };
}

/** Where its columns begin: under the headline block, the last one at the block's top when text runs up there. */
function topsOf({ region, option, spare, beside }: Attempt): Pick<Area, 'top' | 'tops'> {
  const top = region.top + option.lines + spare;
  return beside ? { top, tops: region.bottoms.map((_, column) => (column === region.bottoms.length - 1 ? region.top : top)) } : { top };
}

/** The best way of one attempt that costs less than `limit`. */
function better(attempt: Attempt, bench: Bench, limit: number): Block | undefined {
  const { need, region, option, spare, dropped } = attempt;
  const area = areaOf(attempt);
  if (area === undefined) return undefined;
  const count = need.pictures.length - dropped;
  let best: Block | undefined;
  for (const white of need.lines[0] === need.lines[1] ? [1] : [1, 2]) {
    if (white > 1 && best !== undefined && best.cost < option.cost + goodEnough) break;
    const lines = need.lines[white - 1]!;
    const give = Math.min(need.tight.length, mostPaced);
    const slack = give + Math.min(need.loose.length, mostPaced) + mostWhite;
    const proposals =
      count === 0
        ? plain(area, lines, give, slack)
        : propose(bench.grid, area, bench.stands.soundest(need, region.bottoms, count), Math.max(0, lines - give), slack, tried);
    for (const proposal of proposals) {
      const least =
        proposalCost(proposal) + option.cost + spare * weights.spare + (white - 1) * weights.deepSubheads + dropped * weights.dropped;
      const over = proposal.legs.reduce((sum, leg) => sum + leg.to - leg.from, -lines);
      if (least + Math.abs(over) * weights.loose >= (best?.cost ?? limit)) continue;
      const block = set(attempt, white, proposal, bench);
      if (block !== undefined && block.cost < (best?.cost ?? limit)) best = block;
    }
  }
  return best;
}

/** How much of what a proposal of pictures costs counts beside the rest of a block. */
const proposalCost = ({ cost }: Proposal): number => cost * 0.25;

/** Columns of nothing but text. */
function plain(area: Area, lines: number, give: number, slack: number): readonly Proposal[] {
  const over = roomOf(area) - lines;
  if (over < -give || over > slack - give) return [];
  return [plainProposal(legsOf(area))];
}

const legsOf = ({ top, tops, bottoms }: Area): readonly Leg[] =>
  bottoms.map((to, column): Leg => ({ column, from: tops?.[column] ?? top, to }));

/** Fills the columns of a proposal; undefined when copy is left or white is too deep. */
function set(attempt: Attempt, white: number, proposal: Proposal, bench: Bench, isLast = false): Block | undefined {
  const { need, region, option, spare, dropped, beside } = attempt;
  const { grid, composer } = bench;
  const room = proposal.legs.reduce((sum, leg) => sum + leg.to - leg.from, 0);
  let over = room - need.lines[white - 1]!;
  for (let round = 0; round < 3; round++) {
    const tight = over < 0 ? need.tight.slice(0, -over) : [];
    const loose = over > 0 ? need.loose.slice(0, over) : [];
    const blocks = storyBlocks(need.story, composer, columnsWidth(grid, 1), white, { tight, loose });
    const filled = fill(blocks, proposal.legs);
    const left = filled.rest === null ? 0 : restLines(blocks, filled.rest);
    const hole = filled.holes.reduce((sum, { lines }) => sum + lines, 0);
    const isSound = left === 0 && filled.holes.every(({ lines }) => lines <= mostWhite);
    if (isSound || isLast) {
      const cost =
        proposalCost(proposal) +
        option.cost +
        spare * weights.spare +
        (white - 1) * weights.deepSubheads +
        tight.length * weights.tight +
        loose.length * weights.loose +
        hole * weights.hole +
        proposal.fillers.reduce((sum, filler) => sum + weights.filler + filler.width * filler.lines * weights.fillerCell, 0) +
        dropped * weights.dropped +
        pictureCost(need, proposal.slots, grid) +
        deepWhite(filled) +
        loneLines(filled).reduce((sum, { at }) => sum + (at === 'head' ? weights.loneHead : weights.loneFoot), 0) +
        (left > 0 ? weights.over + left * weights.overLine : 0);
      const head: Cells = { column: region.column, width: region.width - (beside ? 1 : 0), line: region.top, lines: option.lines + spare };
      return {
        need,
        region,
        head,
        option,
        subheadWhite: white,
        ...shifted(proposal, region.column),
        tight,
        loose,
        filled,
        dropped,
        over: left,
        cost,
      };
    }
    // White above a sub-head that had to go to the next column pushes the last lines out: so many fewer are let out.
    if (left === 0 || left > need.tight.length + loose.length) return undefined;
    over -= left;
  }
  return undefined;
}

/** What pictures cost that are not in proportion to their story: the lead's first one should be the largest of the page, the others' keep below it. Shares of the page in percent, by eye. */
function pictureCost({ rank }: StoryNeed, slots: readonly PictureSlot[], grid: Grid): number {
  const shares = slots.map(({ cells }) => (cells.width * cells.lines * 100) / (grid.columns * grid.lines));
  const largest = Math.max(0, ...shares);
  if (rank === 0) return slots.length === 0 ? 0 : Math.max(0, leadShare - largest) * shareCost;
  return Math.max(0, largest - otherShare) * shareCost;
}

const leadShare = 13;
const otherShare = 8;
const shareCost = 5;

/** White deeper than it may be: only a block that nothing fits has it. */
const deepWhite = ({ holes }: Filled): number => holes.reduce((sum, { lines }) => sum + (lines > mostWhite ? 60 + 4 * lines : 0), 0);

const restLines = (blocks: ReturnType<typeof storyBlocks>, rest: { readonly block: number; readonly line: number }): number =>
  blocks.slice(rest.block).reduce((sum, { depth }) => sum + depth, -rest.line);

/** A proposal's things moved to the block's own columns. */
function shifted({ legs, slots, fillers }: Proposal, by: number): Pick<Block, 'legs' | 'pictures' | 'fillers'> {
  const cells = <Some extends { readonly column: number }>(one: Some): Some => ({ ...one, column: one.column + by });
  return {
    legs: legs.map(cells),
    pictures: slots.map((slot) => ({ ...slot, cells: cells(slot.cells) })),
    fillers: fillers.map(cells),
  };
}

/** The block with a filler under its last columns, the pictures as large as they may be, if it costs less than `limit`. */
function withFiller(attempt: Attempt, bench: Bench, limit: number): Block | undefined {
  const { need, region, dropped } = attempt;
  const area = areaOf(attempt);
  const [lines] = need.lines;
  if (area === undefined || roomOf(area) < lines) return undefined;
  const count = need.pictures.length - dropped;
  const wide =
    count === 0
      ? [plainProposal(legsOf(area))]
      : propose(bench.grid, area, bench.stands.soundest(need, region.bottoms, count), lines, roomOf(area), 12);
  let best: Block | undefined;
  for (const proposal of wide) {
    const over = proposal.legs.reduce((sum, leg) => sum + leg.to - leg.from, -lines);
    for (let width = 1; width <= region.width && proposal.legs.length === region.width; width++) {
      const under = fillerUnder(proposal.legs, width, over);
      if (under === undefined) continue;
      const block = set(attempt, 1, { ...proposal, legs: under.legs, fillers: [under.filler], cost: proposal.cost + under.cost }, bench);
      if (block !== undefined && block.cost < (best?.cost ?? limit)) best = block;
    }
  }
  return best;
}

/** The block when nothing else fits: all columns full of text, no picture, what is over told. */
export function lastResort(need: StoryNeed, region: Region, option: HeadOption, bench: Bench, beside = false): Block {
  const deepest = Math.max(...region.bottoms);
  const lines = Math.max(0, Math.min(option.lines, deepest - region.top - leastText));
  const attempt: Attempt = { need, region, option: { ...option, lines }, spare: 0, dropped: need.pictures.length, beside };
  const legs = legsOf({ ...topsOf(attempt), bottoms: region.bottoms }).filter(({ from, to }) => to > from);
  return set(attempt, 1, plainProposal(legs), bench, true)!;
}
