import type { NoticeRules } from '../../flow/notice-rules.ts';
import type { Composer } from '../../line/composer.ts';
import type { Notice } from '../../notice/notice.ts';
import { type Cells, type Grid, gridOf } from '../../sheet/grid.ts';
import type { Length } from '../../sheet/length.ts';
import type { Sheet } from '../../sheet/sheets.ts';
import type { Story } from '../../story/story.ts';
import type { Box } from '../plan.ts';
import { buttingPairs } from '../score.ts';
import { type Bench, type Block, composeOpening, type Opening } from './block.ts';
import { type Division, divide, type Leaf, type Region } from './divide.ts';
import { divideAround } from './divide-around.ts';
import { fillerEstimate, shapeCost, storyEstimate } from './estimate.ts';
import { needOf, type StoryNeed } from './need.ts';
import { type BoxNeed, boxEstimate, boxNeedOf } from './notices.ts';
import { Stands } from './stands.ts';

/** The stories of a page, the heaviest first, each picture's width to height times 1000; and its notices. `rank` is a story's place by weight when others stand already. */
export interface PageWork {
  readonly sheet: Sheet;
  readonly stories: readonly { readonly story: Story; readonly ratios: readonly number[]; readonly rank?: number }[];
  readonly notices: readonly Notice[];
  readonly rules?: NoticeRules;
}

/** A page of several stories composed block by block. */
export interface BlockPage {
  readonly line: Length;
  readonly blocks: readonly Block[];
  readonly box: Box | null;
  /** Fillers in blocks of their own. */
  readonly fillers: readonly Cells[];
  readonly cost: number;
}

/** Divisions of the page that are really composed; a story alone divides it in few ways that differ. */
const tried = { many: 28, alone: 10 } as const;

/** A page whose cost comes to more than this, and so much for each story, at the usual line height is tried at the closer one and with a filler too: by eye. */
const wellMade = { page: 80, story: 35 } as const;

/** What the closer line height costs: by eye. */
const closerCost = 15;

/**
 * Pages of several stories, really composed, the best first: the division of the page by estimates, then every block set and its columns levelled. When the best at the usual line
 * height is well made, nothing more is tried; else the closer ones are, and, when nothing was left over, a filler in a block of its own.
 */
export function blockPages(work: PageWork, composer: Composer): readonly BlockPage[] {
  const [usual, ...closer] = work.sheet.lineHeights;
  const search = searchOf(work, gridOf(work.sheet, usual!), composer);
  const pages = pagesOf(search, false);
  const best = pages.reduce((least, page) => (page.cost < least.cost ? page : least));
  const isTight = best.blocks.some(({ over, dropped }) => over > 0 || dropped > 0);
  if (best.cost > wellMade.page + wellMade.story * work.stories.length) {
    if (!isTight) pages.push(...pagesOf(search, true));
    // A story alone that is too short for its page is shorter still at a closer line height.
    const isShort = work.stories.length === 1 && best.blocks.some(({ fillers }) => fillers.length > 0);
    for (const line of isShort ? [] : closer)
      pages.push(
        ...pagesOf(searchOf(work, gridOf(work.sheet, line), composer), false).map((page) => ({ ...page, cost: page.cost + closerCost })),
      );
  }
  return pages.toSorted((a, b) => a.cost - b.cost);
}

/** The pages a search finds, with a filler in a block of its own or without. */
function pagesOf(search: Search, isFilled: boolean): BlockPage[] {
  const leaves = isFilled ? withFiller(search.leaves) : search.leaves;
  const { columns, lines } = search.bench.grid;
  return divide(leaves, columns, lines, search.needs.length === 1 ? tried.alone : tried.many).map((division) =>
    composeDivision(division, { ...search, leaves }),
  );
}

/** The pages on which pinned rectangles stay where they are, the best first; none when they leave no way to divide the rest. */
export function pagesAround(work: PageWork, grid: Grid, pinned: readonly Cells[], composer: Composer): readonly BlockPage[] {
  const search = searchOf(work, grid, composer);
  const pages = [search.leaves, withFiller(search.leaves)].flatMap((leaves) =>
    divideAround(leaves, pinned, grid.columns, grid.lines).map((division): BlockPage => {
      const page = composeDivision(division, { ...search, leaves });
      return { ...page, fillers: [...page.fillers, ...division.fillers], cost: page.cost + division.fillers.length * unwantedFiller };
    }),
  );
  // A box may have no place of its priced measure beside what is pinned: then one of another is better than none.
  if (pages.length === 0 && work.rules !== undefined && work.rules.measure !== null)
    return pagesAround({ ...work, rules: { ...work.rules, measure: null } }, grid, pinned, composer);
  return pages.toSorted((a, b) => a.cost - b.cost);
}

/** What a filler costs that stands where nothing else was found for. */
const unwantedFiller = 80;

/** What a page's search shares. */
interface Search {
  readonly leaves: readonly Leaf[];
  readonly needs: readonly StoryNeed[];
  readonly boxNeed: BoxNeed | null;
  readonly bench: Bench;
  /** Blocks composed before, by story, shape and largest headline. */
  readonly known: Map<string, Block | null>;
}

function searchOf(work: PageWork, grid: Grid, composer: Composer): Search {
  const needs = work.stories.map(({ story, ratios, rank }, place) => needOf(story, rank ?? place, ratios, work.sheet, grid, composer));
  const boxNeed = work.notices.length === 0 ? null : boxNeedOf(work.notices, composer, grid, work.rules);
  const stands = new Stands(grid);
  const stories: Leaf[] = needs.map((need) => ({ kind: 'story', estimate: storyEstimate(need, grid, stands) }));
  const notices: Leaf[] = boxNeed === null ? [] : [{ kind: 'notices', estimate: boxEstimate(boxNeed, grid) }];
  const bench: Bench = { grid, composer, stands };
  return { leaves: [...stories, ...notices], needs, boxNeed, bench, known: new Map() };
}

/** The leaves with a filler behind the stories. */
function withFiller(leaves: readonly Leaf[]): readonly Leaf[] {
  const filler: Leaf = { kind: 'filler', estimate: fillerEstimate() };
  return [...leaves.filter(({ kind }) => kind === 'story'), filler, ...leaves.filter(({ kind }) => kind === 'notices')];
}

/** What headlines side by side cost when nothing mends them: by eye. */
const butting = 45;

/** Composes every block of a division; the headline of each story is smaller than the first one's and no larger than that of the story before it. */
function composeDivision(division: Division, search: Search): BlockPage {
  const { leaves, needs, boxNeed, bench } = search;
  const blocks: Block[] = [];
  const caps: Length[] = [];
  let box: Box | null = null;
  const fillers: Cells[] = [];
  let cap: Length = Number.MAX_SAFE_INTEGER;
  let cost = 0;
  for (const region of division.regions.toSorted((a, b) => a.leaf - b.leaf)) {
    const { column, width, top, bottoms } = region;
    const cells: Cells = { column, width, line: top, lines: bottoms[0]! - top };
    const need = needs[region.leaf];
    if (need === undefined) {
      if (leaves[region.leaf]!.kind === 'filler') fillers.push(cells);
      else box = { ...cells, columns: boxNeed!.columns[width]! };
      cost += leaves[region.leaf]!.estimate(width, width * cells.lines, cells.lines);
      continue;
    }
    const block = composed(region, cap, 'head', search)!;
    blocks.push(block);
    caps.push(cap);
    if (block.option.size > 0) cap = Math.min(cap, need.rank === 0 ? block.option.size - 1 : block.option.size);
  }
  const parted = partHeads(blocks, caps, search);
  const pairs = buttingPairs(parted.map(({ head }) => ({ head, isBoxed: false }))).length;
  for (const block of parted) {
    const { width, bottoms, top } = block.region;
    const depths = bottoms.map((bottom) => bottom - top);
    cost +=
      block.cost +
      shapeCost(
        block.need,
        width,
        depths.reduce((sum, depth) => sum + depth, 0),
        Math.min(...depths),
      );
  }
  return { line: bench.grid.line, blocks: parted, box, fillers, cost: cost + pairs * butting };
}

/** The block of a region, composed once for each shape. */
function composed(region: Region, cap: Length, opening: Opening, { needs, bench, known }: Search): Block | undefined {
  const key = `${opening} ${region.leaf} ${region.width} ${region.bottoms.map((bottom) => bottom - region.top).join()} ${cap}`;
  let block = known.get(key);
  if (block === undefined) {
    block = composeOpening(needs[region.leaf]!, region, cap, opening, bench) ?? null;
    known.set(key, block);
  }
  return block === null ? undefined : movedTo(block, region);
}

/** The most that keeping a headline from standing beside another may cost a block: beyond it the page is better as it is. */
const mostForParting = 40;

/** Blocks whose headlines stand side by side (碰题) opened otherwise where that can be: text runs up beside the left one, or one of them opens with its picture. */
function partHeads(given: readonly Block[], caps: readonly Length[], search: Search): readonly Block[] {
  const blocks = [...given];
  for (let round = 0; round < blocks.length; round++) {
    const pairs = buttingPairs(blocks.map(({ head }) => ({ head, isBoxed: false })));
    if (pairs.length === 0) break;
    let best: { readonly at: number; readonly block: Block; readonly gain: number } | undefined;
    for (const [a, b] of pairs) {
      const [left, right] = blocks[a]!.head.column < blocks[b]!.head.column ? [a, b] : [b, a];
      for (const [at, opening] of [
        [left, 'beside'],
        [right, 'picture'],
        [left, 'picture'],
      ] as const) {
        // The page's main story begins with its headline.
        if (opening === 'picture' && blocks[at]!.need.rank === 0) continue;
        const block = composed(blocks[at]!.region, caps[at]!, opening, search);
        if (block === undefined || block.cost > blocks[at]!.cost + mostForParting || block.option.size < (blocks[at + 1]?.option.size ?? 0))
          continue;
        const left = buttingPairs(blocks.map((other, i) => ({ head: i === at ? block.head : other.head, isBoxed: false }))).length;
        const gain = (pairs.length - left) * butting - (block.cost - blocks[at]!.cost);
        if (gain > (best?.gain ?? 0)) best = { at, block, gain };
      }
    }
    if (best === undefined) break;
    blocks[best.at] = best.block;
  }
  return blocks;
}

/** A block composed elsewhere on the page, moved to a region of the same shape. */
function movedTo(block: Block, region: Block['region']): Block {
  const [across, down] = [region.column - block.region.column, region.top - block.region.top];
  if (across === 0 && down === 0) return block;
  const cells = <Some extends { readonly column: number; readonly line: number }>(one: Some): Some => ({
    ...one,
    column: one.column + across,
    line: one.line + down,
  });
  return {
    ...block,
    region,
    head: cells(block.head),
    legs: block.legs.map((leg) => ({ ...leg, column: leg.column + across, from: leg.from + down, to: leg.to + down })),
    filled: { ...block.filled, segments: block.filled.segments.map((segment) => ({ ...segment, line: segment.line + down })) },
    pictures: block.pictures.map((slot) => ({ ...slot, cells: cells(slot.cells) })),
    fillers: block.fillers.map(cells),
  };
}
