import { columnsWidth } from '../../sheet/grid.ts';
import type { Length } from '../../sheet/length.ts';
import type { Sheet } from '../../sheet/sheets.ts';
import { setVerticalHead } from '../vertical-head.ts';
import { type Bench, composeBlock } from './block.ts';
import type { Region } from './divide.ts';
import { storyEstimate } from './estimate.ts';
import type { HeadOption, StoryNeed } from './need.ts';
import type { Parting } from './parting.ts';
import { rankSizes } from './ranks.ts';

/** How deep a story beside a vertical headline is, in lines, and how wide, in basic columns with that of the headline: by eye. */
const depths = { least: 16, most: 48 } as const;
const widths = { least: 3, most: 5 } as const;

/** The share of its column's depth, thousandths, that a vertical headline fills at least: beneath a shorter one it is white (by eye). */
const leastShare = 800;

/** What such a headline costs beside one across, and each point that it is smaller than its rank's: by eye. */
const weights = { vertical: 24, small: 5 } as const;

/** A vertical headline in one basic column: its size, or undefined where it does not suit the depth. */
type SizeAt = (depth: number) => Length | undefined;

/** True for a story that make-up may set beside a vertical headline: not the page's main one, and no more than two pictures. */
export const mayRunDown = ({ rank, pictures, heads }: StoryNeed): boolean =>
  rank > 0 && pictures.length <= 2 && heads[2]!.some(({ size }) => size > 0);

/** A story with its headline set vertically (竖排标题) in its first column, as deep as the block: it reads the other way than those beside it, and so meets none. */
export function runningDown(need: StoryNeed, sheet: Sheet, bench: Bench): Parting {
  const { grid, stands } = bench;
  const bare: HeadOption = { step: undefined, size: 0, lines: 0, cost: 0 };
  const text: StoryNeed = { ...need, heads: need.heads.map((options) => (options.length === 0 ? [] : [bare])) };
  const ofText = storyEstimate(text, grid, stands);
  const sizeAt = sizesOf(need, sheet, bench);
  const { least } = rankSizes(sheet, need.rank);
  const costOf = (size: Length): number => weights.vertical + (Math.max(0, least - size) / 1000) * weights.small;
  return {
    kind: 'vertical',
    keepsOff: 'both',
    estimate: (width, cells, depth) => {
      const isBlock = width >= widths.least && width <= widths.most && cells === width * depth;
      const size = isBlock ? sizeAt(depth) : undefined;
      return size === undefined ? Number.POSITIVE_INFINITY : ofText(width - 1, cells - depth, depth) + costOf(size);
    },
    compose: (region, most) => {
      const { column, width, top, bottoms } = region;
      const depth = bottoms[0]! - top;
      // A page's own division, composed again, may have given the story one column: none would be left for its text.
      const size = width < 2 ? undefined : sizeAt(depth);
      if (size === undefined || size > most) return undefined;
      const beside: Region = { ...region, column: column + 1, width: width - 1, bottoms: bottoms.slice(1) };
      const block = composeBlock(text, beside, most, bench);
      const head = { column, width: 1, line: top, lines: depth };
      return { ...block, need, region, head, option: { ...bare, size }, isVertical: true, cost: block.cost + costOf(size) };
    },
  };
}

function sizesOf({ story, rank }: StoryNeed, sheet: Sheet, { grid, composer }: Bench): SizeAt {
  const { most } = rankSizes(sheet, rank);
  const known = new Map<number, Length | undefined>();
  return (depth) => {
    if (depth < depths.least || depth > depths.most) return undefined;
    if (!known.has(depth)) {
      const [width, height] = [columnsWidth(grid, 1), depth * grid.line];
      const head = setVerticalHead(story, composer, height, width);
      const headline = head.columns.filter(({ role }) => role === 'headline');
      const size = headline[0]?.size ?? 0;
      const fits =
        size > 0 &&
        headline.length <= 2 &&
        size <= most &&
        head.width <= width &&
        head.height <= height &&
        head.height * 1000 >= height * leastShare;
      known.set(depth, fits ? size : undefined);
    }
    return known.get(depth);
  };
}
