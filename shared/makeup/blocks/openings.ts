import type { Cells } from '../../sheet/grid.ts';
import type { Length } from '../../sheet/length.ts';
import { naturalLines, pictureWhite } from '../arrange.ts';
import type { PictureSlot } from '../plan.ts';
import { type Bench, type Block, bestOf, composeBlock, filledOf, headsFor, lastResort } from './block.ts';
import type { Region } from './divide.ts';
import { leastText } from './estimate.ts';
import type { StoryNeed } from './need.ts';

/**
 * How a block begins: with its headline over all its columns; with the headline over all but the last, where text runs up beside it (串文); or with its first picture,
 * the headline under it. The latter two keep its headline from standing beside another.
 */
export type Opening = 'head' | 'beside' | 'picture';

/** Composes a story into a region with an opening; undefined where the region or the story does not allow it. */
export function composeOpening(need: StoryNeed, region: Region, most: Length, opening: Opening, bench: Bench): Block | undefined {
  if (opening === 'head') return composeBlock(need, region, most, bench);
  if (opening === 'beside') return besideWith(0, need, region, most, bench);
  const [first, ...others] = need.pictures;
  if (first === undefined || region.width > widestFirst) return undefined;
  const captionLines = first.captionLines[region.width]!;
  const natural = naturalLines(bench.grid, region.width, first);
  const rest: StoryNeed = { ...need, pictures: others };
  let best: Block | undefined;
  for (let imageLines = Math.ceil(natural * lowest); imageLines <= natural * highest; imageLines++) {
    const lines = imageLines + captionLines + pictureWhite;
    const under: Region = { ...region, top: region.top + lines };
    if (Math.min(...region.bottoms) - under.top < 3 * leastText) break;
    const off = (imageLines - natural) / natural;
    const extra = off * off * 100;
    const attempt = { need: rest, region: under, dropped: 0, mostSpare: 0 };
    const heads = headsFor(need, region.width, most);
    const limit = best === undefined ? Number.POSITIVE_INFINITY : best.cost - extra;
    const block = bestOf(heads, attempt, bench, limit) ?? filledOf(heads, attempt, bench, limit);
    if (block === undefined) continue;
    const cells: Cells = { column: region.column, width: region.width, line: region.top, lines };
    const slot: PictureSlot = { picture: 0, cells, imageLines, captionLines, whiteAbove: 0 };
    const pictures = [slot, ...block.pictures.map((other) => ({ ...other, picture: other.picture + 1 }))];
    best = { ...block, need, region, pictures, cost: block.cost + extra };
  }
  return best;
}

/** The block with text beside its headline and so many pictures left out. */
function besideWith(dropped: number, need: StoryNeed, region: Region, most: Length, bench: Bench): Block | undefined {
  if (region.width < 2) return undefined;
  return bestOf(headsFor(need, region.width - 1, most), { need, region, dropped, beside: true }, bench);
}

/** The block with text beside its headline, as it can be when there is too much copy for it: pictures left out, what is over told. */
export function composeBeside(need: StoryNeed, region: Region, most: Length, bench: Bench): Block | undefined {
  for (let dropped = 0; dropped <= need.pictures.length; dropped++) {
    const block = besideWith(dropped, need, region, most, bench);
    if (block !== undefined) return block;
  }
  const crowded = region.width < 2 ? undefined : lastResort(need, region, headsFor(need, region.width - 1, most)[0]!, bench, true);
  return crowded !== undefined && crowded.over > 0 ? crowded : undefined;
}

/** The widest block, in basic columns, that may open with a picture, and how low and how high that may be against its own shape. */
const widestFirst = 4;
const lowest = 0.75;
const highest = 1.2;
