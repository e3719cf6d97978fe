import type { NoticeRules } from '../../flow/notice-rules.ts';
import type { Composer } from '../../line/composer.ts';
import type { Notice } from '../../notice/notice.ts';
import { type Cells, type Grid, gridOf } from '../../sheet/grid.ts';
import type { Length } from '../../sheet/length.ts';
import type { Sheet } from '../../sheet/sheets.ts';
import type { Story } from '../../story/story.ts';
import type { Box } from '../plan.ts';
import { buttingPairs } from '../score.ts';
import type { Bench, Block } from './block.ts';
import { type Division, type Leaf, type Region, Table } from './divide.ts';
import { divideAround } from './divide-around.ts';
import { fillerEstimate, shapeCost, storyEstimate } from './estimate.ts';
import { framed, mayBeFramed } from './framed.ts';
import { needOf, type StoryNeed } from './need.ts';
import { type BoxNeed, boxEstimate, boxNeedOf } from './notices.ts';
import { composeBeside, composeOpening, type Opening } from './openings.ts';
import type { Parting } from './parting.ts';
import { Stands } from './stands.ts';
import { mayRunDown, runningDown } from './vertical.ts';

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
  readonly regions: readonly Region[];
  /** Stories that were set so that their headlines meet no other. */
  readonly partings: ReadonlyMap<number, Parting>;
  readonly blocks: readonly Block[];
  readonly box: Box | null;
  /** Fillers in blocks of their own. */
  readonly fillers: readonly Cells[];
  readonly cost: number;
}

/** Pages of several stories, the cheapest first; and, looked for when they are asked for, such as keep the headlines apart that stand side by side (碰题) on one of them. */
export interface BlockPages {
  readonly pages: readonly BlockPage[];
  readonly parted: (page: BlockPage) => readonly BlockPage[];
}

/** Divisions of the page that are really composed; a story alone divides it in few ways that differ; and each way to part two headlines is tried in a few. */
const tried = { many: 28, alone: 10, parted: 6 } as const;

/** Cheapest pages on which headlines side by side are looked for beside the one that is to be mended. */
const looked = 2;

/** By how much a division in which headlines are parted may be dearer, as estimated, than the best page: by eye. */
const mostDearer = 120;

/** A page whose cost comes to more than this, and so much for each story, at the usual line height is tried at the closer one and with a filler too: by eye. */
const wellMade = { page: 80, story: 35 } as const;

/** What the closer line height costs: by eye. */
const closerCost = 15;

/**
 * Pages of several stories, really composed, the best first: the division of the page by estimates, then every block set and its columns levelled. When the best at the usual line
 * height is well made, nothing more is tried; else the closer ones are, and, when nothing was left over, a filler in a block of its own.
 */
export function blockPages(work: PageWork, composer: Composer): BlockPages {
  const [usual, ...closer] = work.sheet.lineHeights;
  const search = searchOf(work, gridOf(work.sheet, usual!), composer);
  const searches = [search];
  const pages = pagesOf(search, false);
  const best = pages.reduce((least, page) => (page.cost < least.cost ? page : least));
  const isTight = best.blocks.some(({ over, dropped }) => over > 0 || dropped > 0);
  if (best.cost > wellMade.page + wellMade.story * work.stories.length) {
    if (!isTight) pages.push(...pagesOf(search, true));
    // A story alone that is too short for its page is shorter still at a closer line height.
    const isShort = work.stories.length === 1 && best.blocks.some(({ fillers }) => fillers.length > 0);
    for (const line of isShort ? [] : closer) {
      const nearer = searchOf(work, gridOf(work.sheet, line), composer);
      searches.push(nearer);
      pages.push(...pagesOf(nearer, false).map((page) => ({ ...page, cost: page.cost + closerCost })));
    }
  }
  const sorted = pages.toSorted((a, b) => a.cost - b.cost);
  return {
    pages: sorted,
    parted: (page) => {
      const others = page.partings.size > 0 ? [] : sorted.filter((other) => other.line === page.line && other !== page).slice(0, looked);
      return partedPages(page, others, searches.find(({ bench }) => bench.grid.line === page.line)!, work.sheet);
    },
  };
}

/**
 * Pages on which headlines that stand side by side on a page, or on others, are parted: their own divisions composed again, and the page divided anew, for each way to set one of
 * the stories so that its headline meets no other. How stories of the page are parted already stays.
 */
function partedPages(page: BlockPage, others: readonly BlockPage[], search: Search, sheet: Sheet): readonly BlockPage[] {
  const { columns, lines } = search.bench.grid;
  const from = [page, ...others];
  const most = Math.min(...from.map(({ cost }) => cost)) + mostDearer;
  const found = partingsFor(from, search, sheet).flatMap(([at, parting]) => {
    const partings = new Map([...page.partings, [at, parting]]);
    const leaves = search.leaves.map((leaf, i): Leaf => ({ ...leaf, ...partings.get(i), kind: leaf.kind }));
    const anew = new Table(leaves, columns, lines, { table: search.table, but: [...partings.keys()] })
      .divisions(tried.parted)
      .filter(({ cost }) => cost < most);
    const again = from.filter(({ fillers }) => fillers.length === 0);
    return [...again, ...anew].flatMap((division) => composeDivision(division, { ...search, leaves, partings }) ?? []);
  });
  return found.toSorted((a, b) => a.cost - b.cost);
}

/** Most stories of a page that are in a box, or have a vertical headline. */
const mostDressed = 1;

/** The ways to part the headlines that stand side by side on pages, each with the story it is for: a box about a short one, a vertical headline, text beside that of the left one. */
function partingsFor(pages: readonly BlockPage[], { needs, bench }: Search, sheet: Sheet): readonly (readonly [number, Parting])[] {
  const lefts = new Set<number>();
  const all = new Set<number>();
  for (const { blocks } of pages) {
    for (const [a, b] of buttingPairs(blocks.map(asScored))) {
      lefts.add(blocks[a]!.head.column < blocks[b]!.head.column ? a : b);
      all.add(a).add(b);
    }
  }
  const [{ partings }] = pages as [BlockPage];
  const isLeft = (kind: Parting['kind']): boolean => [...partings.values()].filter((parting) => parting.kind === kind).length < mostDressed;
  return [...all].flatMap((at): (readonly [number, Parting])[] => {
    const need = needs[at]!;
    if (partings.has(at)) return [];
    return [
      ...(isLeft('framed') && mayBeFramed(need) ? [[at, framed(need, sheet, bench)] as const] : []),
      ...(lefts.has(at) ? [[at, besideText(need, bench)] as const] : []),
      ...(isLeft('vertical') && mayRunDown(need) ? [[at, runningDown(need, sheet, bench)] as const] : []),
    ];
  });
}

/** A story whose text runs up beside its headline on the right (串文). */
const besideText = (need: StoryNeed, bench: Bench): Parting => ({
  kind: 'beside',
  keepsOff: 'right',
  estimate: storyEstimate(need, bench.grid, bench.stands, 1),
  compose: (region, most) => composeBeside(need, region, most, bench),
});

const asScored = ({ head, box, isVertical }: Block) => ({ head, isBoxed: box !== undefined, isVertical: isVertical ?? false });

/** The pages a search finds, with a filler in a block of its own or without. */
function pagesOf(search: Search, isFilled: boolean): BlockPage[] {
  const leaves = isFilled ? withFiller(search.leaves) : search.leaves;
  const { columns, lines } = search.bench.grid;
  const table = isFilled ? new Table(leaves, columns, lines) : search.table;
  return table
    .divisions(search.needs.length === 1 ? tried.alone : tried.many)
    .flatMap((division) => composeDivision(division, { ...search, leaves }) ?? []);
}

/** The pages on which pinned rectangles stay where they are, the best first; none when they leave no way to divide the rest. */
export function pagesAround(work: PageWork, grid: Grid, pinned: readonly Cells[], composer: Composer): readonly BlockPage[] {
  const search = searchOf(work, grid, composer);
  const pages = [search.leaves, withFiller(search.leaves)].flatMap((leaves) =>
    divideAround(leaves, pinned, grid.columns, grid.lines).flatMap((division): BlockPage | readonly BlockPage[] => {
      const page = composeDivision(division, { ...search, leaves });
      return page === undefined
        ? []
        : { ...page, fillers: [...page.fillers, ...division.fillers], cost: page.cost + division.fillers.length * unwantedFiller };
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
  /** The ways to divide the page between the leaves. */
  readonly table: Table;
  /** Blocks composed before, by story, shape and largest headline. */
  readonly known: Map<string, Block | null>;
  /** Stories that are to be set so that their headlines meet no other. */
  readonly partings: ReadonlyMap<number, Parting>;
}

function searchOf(work: PageWork, grid: Grid, composer: Composer): Search {
  const needs = work.stories.map(({ story, ratios, rank }, place) => needOf(story, rank ?? place, ratios, work.sheet, grid, composer));
  const boxNeed = work.notices.length === 0 ? null : boxNeedOf(work.notices, composer, grid, work.rules);
  const stands = new Stands(grid);
  const stories: Leaf[] = needs.map((need) => ({ kind: 'story', estimate: storyEstimate(need, grid, stands) }));
  const notices: Leaf[] = boxNeed === null ? [] : [{ kind: 'notices', estimate: boxEstimate(boxNeed, grid) }];
  const bench: Bench = { grid, composer, stands };
  const leaves = [...stories, ...notices];
  return { leaves, needs, boxNeed, bench, table: new Table(leaves, grid.columns, grid.lines), known: new Map(), partings: new Map() };
}

/** The leaves with a filler behind the stories. */
function withFiller(leaves: readonly Leaf[]): readonly Leaf[] {
  const filler: Leaf = { kind: 'filler', estimate: fillerEstimate() };
  return [...leaves.filter(({ kind }) => kind === 'story'), filler, ...leaves.filter(({ kind }) => kind === 'notices')];
}

/** What headlines side by side cost when nothing mends them: by eye. */
const butting = 45;

/**
 * Composes every block of a division; the headline of each story is smaller than the first one's and no larger than that of the story before it. Undefined when the story that is to
 * be set in a way of its own does not fill its block.
 */
function composeDivision(division: Pick<Division, 'regions'>, search: Search): BlockPage | undefined {
  const { leaves, needs, boxNeed, bench, partings } = search;
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
    const block =
      partings.get(region.leaf)?.compose(region, cap) ?? (partings.has(region.leaf) ? undefined : composed(region, cap, 'head', search));
    if (block === undefined) return undefined;
    blocks.push(block);
    caps.push(cap);
    if (block.option.size > 0) cap = Math.min(cap, need.rank === 0 ? block.option.size - 1 : block.option.size);
  }
  const parted = partHeads(blocks, caps, search);
  const pairs = buttingPairs(parted.map(asScored)).length;
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
  return { line: bench.grid.line, regions: division.regions, partings, blocks: parted, box, fillers, cost: cost + pairs * butting };
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
    const pairs = buttingPairs(blocks.map(asScored));
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
        const left = buttingPairs(blocks.map((other, i) => asScored(i === at ? block : other))).length;
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
    ...(block.box && { box: cells(block.box) }),
  };
}
