import { storyBlocks } from '../../flow/blocks.ts';
import { setCaption } from '../../flow/caption.ts';
import { type Filled, fill } from '../../flow/fill.ts';
import type { Leg } from '../../flow/leg.ts';
import { loneLines } from '../../flow/lone-lines.ts';
import type { Cells, Grid } from '../../sheet/grid.ts';
import { type Length, points } from '../../sheet/length.ts';
import type { Sheet } from '../../sheet/sheets.ts';
import type { Picture } from '../../story/story.ts';
import { flattest, pictureWhite, tallest } from '../arrange.ts';
import { insideOf } from '../boxed.ts';
import type { PictureSlot, StoryBox } from '../plan.ts';
import type { Bench, Block } from './block.ts';
import type { Region } from './divide.ts';
import { leastText, shapeCost } from './estimate.ts';
import { type HeadOption, headOptions, pacesOf, type StoryNeed } from './need.ts';
import type { Parting } from './parting.ts';
import { mostWhite } from './short.ts';

/** The story that looks right in a box (围框): short, with one picture at most, and not the page's main one. Lines of its text in basic columns, by eye. */
const mostLines = 90;
const mostPictures = 1;

/** How wide a box is in basic columns, and how deep in lines: a narrower one is a strip, a larger one a page within the page. By eye. */
const widths = { least: 2, most: 3 } as const;
const depths = { least: 10, most: 36 } as const;

/** The least and the largest measure inside a box, characters; what is left over beyond a gutter between two columns, each. By eye. */
const measures = { least: 10, most: 25, spare: 1 } as const;

/** White lines between the text and the box's foot, and white above its headline beyond the headline's own: about as much as at its sides. */
const footWhite = 1;
const headWhite = points(6);

/** Weights by eye, as those of a block; `frame` is for the box itself: a page of boxes is no better than one of headlines side by side. */
const weights = { frame: 14, spare: 7, tight: 4, loose: 3, white: 16, crop: 100, loneHead: 8, loneFoot: 3 } as const;

/** White lines a headline block may be given beyond its own, and ways that are really filled. */
const mostSpare = 2;
const tried = 8;

/** A story's text in so many columns within a box so many basic columns wide. */
interface Form {
  readonly width: number;
  readonly columns: number;
  readonly measure: Length;
  readonly lines: number;
  readonly tight: readonly number[];
  readonly loose: readonly number[];
  readonly heads: readonly HeadOption[];
  readonly picture: { readonly natural: number; readonly captionLines: number } | null;
}

/** One way to fill a box of a depth: by how many lines its columns hold more than the text has, and what the way costs before it is filled. */
interface Way {
  readonly form: Form;
  readonly option: HeadOption;
  readonly spare: number;
  readonly imageLines: number;
  readonly over: number;
  readonly cost: number;
}

/** True for a story that make-up may frame. */
export const mayBeFramed = ({ rank, lines, pictures, heads }: StoryNeed): boolean =>
  rank > 0 && lines[0] > 0 && lines[0] <= mostLines && pictures.length <= mostPictures && heads[widths.least]!.some(({ size }) => size > 0);

/** A story set in a box: its headline meets no other, as the rule about it parts them. */
export function framed(need: StoryNeed, sheet: Sheet, bench: Bench): Parting {
  const forms = new Map<number, readonly Form[]>();
  const known = new Map<number, readonly Way[]>();
  const waysOf = (width: number, depth: number): readonly Way[] => {
    if (width < widths.least || width > widths.most || depth < depths.least || depth > depths.most) return [];
    if (!forms.has(width)) forms.set(width, formsOf(need, width, sheet, bench));
    const key = width * 1000 + depth;
    if (!known.has(key))
      known.set(
        key,
        forms
          .get(width)!
          .flatMap((form) => waysIn(form, depth))
          .sort((a, b) => a.cost - b.cost),
      );
    return known.get(key)!;
  };
  return {
    kind: 'framed',
    keepsOff: 'both',
    estimate: (width, cells, depth) => {
      const [best] = cells === width * depth ? waysOf(width, depth) : [];
      return best === undefined ? Number.POSITIVE_INFINITY : best.cost + shapeCost(need, width, cells, depth);
    },
    compose: (region, most) => {
      const depth = region.bottoms[0]! - region.top;
      let found: Block | undefined;
      for (const way of waysOf(region.width, depth)
        .filter(({ option }) => option.size <= most)
        .slice(0, tried)) {
        if (way.cost >= (found?.cost ?? Number.POSITIVE_INFINITY)) break;
        const block = composed(need, way, region, bench);
        if (block !== undefined && block.cost < (found?.cost ?? Number.POSITIVE_INFINITY)) found = block;
      }
      return found;
    },
  };
}

/** The columns that suit what a box leaves of so many basic columns, with the story measured for each. */
function formsOf(need: StoryNeed, width: number, sheet: Sheet, { grid, composer }: Bench): readonly Form[] {
  const { story, rank, pictures } = need;
  const inside = insideOf({ column: 0, width, line: 0, lines: 1 }, grid).width;
  const heads = headOptions(story, rank, width, sheet, grid, composer, { width: inside, white: headWhite });
  const photo = story.find((element): element is Picture => element.type === 'picture');
  const picture =
    photo === undefined
      ? null
      : { natural: (inside * 1000) / pictures[0]!.ratio / grid.line, captionLines: setCaption(photo, composer, inside).lines.length };
  return columnsIn(inside, grid).map(({ columns, measure }): Form => {
    const lines = storyBlocks(story, composer, measure, 1).reduce((sum, { depth }) => sum + depth, 0);
    return { width, columns, measure, lines, ...pacesOf(story, composer, measure), heads, picture };
  });
}

/** Whole characters a column, the gutters taking what is left over (绝对) if that is little. */
function columnsIn(inside: Length, { cell, gutter }: Grid): readonly Pick<Form, 'columns' | 'measure'>[] {
  const characters = Math.floor(inside / cell);
  const found: Pick<Form, 'columns' | 'measure'>[] = [];
  for (let columns = 1; columns * measures.least <= characters; columns++) {
    const room = characters - (columns - 1) * gutter;
    const each = Math.floor(room / columns);
    if (each < measures.least || each > measures.most || room - each * columns > (columns - 1) * measures.spare) continue;
    found.push({ columns, measure: each * cell });
  }
  return found;
}

/** The ways in which a form fills a box of a depth but for a line or two. */
function waysIn(form: Form, depth: number): readonly Way[] {
  const { columns, lines, tight, loose, heads, picture } = form;
  const ways: Way[] = [];
  const least = picture === null ? 0 : Math.ceil((picture.natural * flattest) / 1000);
  const most = picture === null ? 0 : Math.floor((picture.natural * tallest) / 1000);
  for (const option of heads) {
    for (let spare = 0; spare <= mostSpare; spare++) {
      for (let imageLines = least; imageLines <= most; imageLines++) {
        const figure = picture === null ? 0 : imageLines + picture.captionLines + pictureWhite;
        const deep = depth - option.lines - spare - figure - footWhite;
        const over = deep * columns - lines;
        if (deep < leastText || over < -tight.length || over > loose.length + mostWhite) continue;
        const off = picture === null ? 0 : (imageLines - picture.natural) / picture.natural;
        const paced = over < 0 ? -over * weights.tight : Math.min(over, loose.length) * weights.loose;
        const white = Math.max(0, over - loose.length) * weights.white;
        const cost = weights.frame + option.cost + spare * weights.spare + off * off * weights.crop + paced + white;
        ways.push({ form, option, spare, imageLines, over, cost });
      }
    }
  }
  return ways;
}

/** A way really filled; undefined when copy is left or white is too deep. */
function composed(need: StoryNeed, way: Way, region: Region, { composer }: Bench): Block | undefined {
  const { form, option, spare, imageLines, over } = way;
  const { column, width, top, bottoms } = region;
  const tight = over < 0 ? form.tight.slice(0, -over) : [];
  const loose = over > 0 ? form.loose.slice(0, over) : [];
  const head: Cells = { column, width, line: top, lines: option.lines + spare };
  const pictures = form.picture === null ? [] : [slotUnder(head, imageLines, form.picture.captionLines)];
  const from = top + head.lines + pictures.reduce((sum, { cells }) => sum + cells.lines, 0);
  const to = bottoms[0]! - footWhite;
  const blocks = storyBlocks(need.story, composer, form.measure, 1, { tight, loose });
  const filled = fill(
    blocks,
    Array.from({ length: form.columns }, (_, i): Leg => ({ column: i, from, to })),
  );
  if (filled.rest !== null || filled.holes.some(({ lines }) => lines > mostWhite)) return undefined;
  const box: StoryBox = { column, width, line: top, lines: bottoms[0]! - top, rule: 'thin' };
  const split = form.columns === 1 ? {} : { split: { columns: form.columns, way: 'whole' as const } };
  return {
    need,
    region,
    head,
    option,
    subheadWhite: 1,
    legs: [{ column, width, from, to, ...split }],
    pictures,
    fillers: [],
    tight,
    loose,
    filled,
    dropped: 0,
    over: 0,
    cost: way.cost + whiteCost(filled, way) + loneCost(filled),
    box,
  };
}

/** The picture stands under the headline over all that the box leaves. */
const slotUnder = ({ column, width, line, lines }: Cells, imageLines: number, captionLines: number): PictureSlot => ({
  picture: 0,
  cells: { column, width, line: line + lines, lines: imageLines + captionLines + pictureWhite },
  imageLines,
  captionLines,
  whiteAbove: 0,
});

/** White that the filling has beyond what the way counted on. */
const whiteCost = ({ holes }: Filled, { form, over }: Way): number =>
  Math.max(0, holes.reduce((sum, { lines }) => sum + lines, 0) - Math.max(0, over - form.loose.length)) * weights.white;

const loneCost = (filled: Filled): number =>
  loneLines(filled).reduce((sum, { at }) => sum + (at === 'head' ? weights.loneHead : weights.loneFoot), 0);
