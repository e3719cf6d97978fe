import { storyBlocks } from '../../flow/blocks.ts';
import { setCaption } from '../../flow/caption.ts';
import { type Composer, lineWidth } from '../../line/composer.ts';
import { columnsWidth, type Grid } from '../../sheet/grid.ts';
import type { Length } from '../../sheet/length.ts';
import type { Sheet } from '../../sheet/sheets.ts';
import { type Picture, type Story, textOf } from '../../story/story.ts';
import type { PictureNeed } from '../arrange.ts';
import { headLimits, setColumnHead } from '../column-head.ts';
import type { Head } from '../head.ts';
import type { HeadlineStep } from '../plan.ts';
import { rankSizes } from './ranks.ts';

/** One way to set a story's headline block over a number of columns: the grid lines it takes; the lower its cost, the better it suits the story's rank. */
export interface HeadOption {
  readonly step: HeadlineStep | undefined;
  readonly size: Length;
  readonly lines: number;
  readonly cost: number;
}

/** A story as make-up sees it: its copy measured, its headline tried over every width, its pictures' shapes. */
export interface StoryNeed {
  readonly story: Story;
  /** Its place among the page's stories by weight, 0 the heaviest. */
  readonly rank: number;
  /** Lines of its text in basic columns, sub-heads one and two lines deeper than their type. */
  readonly lines: readonly [number, number];
  /** Elements that can be set a line shorter, and a line longer, without harm. */
  readonly tight: readonly number[];
  readonly loose: readonly number[];
  /** Headline blocks by width in basic columns (index 0 is empty), the best first. */
  readonly heads: readonly (readonly HeadOption[])[];
  readonly pictures: readonly PictureNeed[];
}

/** Most headline blocks kept for a width. */
const mostHeads = 4;

/** Measures a story for blocks of every width of the page. */
export function needOf(story: Story, rank: number, ratios: readonly number[], sheet: Sheet, grid: Grid, composer: Composer): StoryNeed {
  const width = columnsWidth(grid, 1);
  const blocks = [1, 2].map((white) => storyBlocks(story, composer, width, white));
  const [usual, deep] = blocks.map((all) => all.reduce((sum, block) => sum + block.depth, 0)) as [number, number];
  return {
    story,
    rank,
    lines: [usual, deep],
    ...pacesOf(story, composer, width),
    heads: Array.from({ length: grid.columns + 1 }, (_, columns) =>
      columns === 0 ? [] : headOptions(story, rank, columns, sheet, grid, composer),
    ),
    pictures: pictureNeeds(story, ratios, composer, grid),
  };
}

/** Which paragraphs can be set a line shorter or longer, the longest first: over many lines the difference is not seen. */
export function pacesOf(
  story: Story,
  composer: Composer,
  width: Length,
): { readonly tight: readonly number[]; readonly loose: readonly number[] } {
  const plain = storyBlocks(story, composer, width, 1).filter(({ kind }) => kind === 'paragraph');
  const bySize = plain.toSorted((a, b) => b.lines.length - a.lines.length || a.element - b.element);
  const paced = (pace: 'tight' | 'loose'): readonly number[] => {
    const changed = storyBlocks(story, composer, width, 1, { [pace]: bySize.map(({ element }) => element) });
    const lengths = new Map(changed.map(({ element, lines }) => [element, lines.length]));
    return bySize.filter(({ element, lines }) => lengths.get(element) !== lines.length).map(({ element }) => element);
  };
  return { tight: paced('tight'), loose: paced('loose') };
}

/** The pictures of a story: their shapes, and the lines their captions take at each width. */
export function pictureNeeds(story: Story, ratios: readonly number[], composer: Composer, grid: Grid): readonly PictureNeed[] {
  const pictures = story.filter((element): element is Picture => element.type === 'picture');
  return pictures.map((picture, i) => ({
    ratio: ratios[i] ?? 1500,
    captionLines: Array.from({ length: grid.columns + 1 }, (_, width) =>
      width === 0 ? 0 : setCaption(picture, composer, columnsWidth(grid, width)).lines.length,
    ),
  }));
}

/** What a headline block has of its columns: their width, or what a box leaves of it, and white beyond its own. */
export interface HeadRoom {
  readonly width: Length;
  readonly white: Length;
}

/** The headline blocks that suit a story's rank over so many columns: sizes of its rank, the largest first; when none fits, the largest smaller one that does. */
export function headOptions(
  story: Story,
  rank: number,
  columns: number,
  sheet: Sheet,
  grid: Grid,
  composer: Composer,
  room: HeadRoom = { width: columnsWidth(grid, columns), white: 0 },
): readonly HeadOption[] {
  const { most, least } = rankSizes(sheet, rank);
  const sizes = (headLimits(grid, columns) ?? headLimits(grid, columns - 1))?.headline.map(({ size }) => size) ?? [];
  const options: HeadOption[] = [];
  const endsPhrase = turnsAtPhrase(story);
  for (const size of sizes) {
    if (size > most || (size < least && options.length > 0)) continue;
    for (const lines of [1, 2] as const) {
      const option = headOption(story, { lines, size }, columns, grid, composer, room);
      if (option === undefined) continue;
      const small = size < least ? 30 + Math.round((least - size) / 200) : 0;
      const turn = endsPhrase ? 0 : bareTurn + (options.some((one) => one.size === size) ? needlessTurn : 0);
      const two = lines === 1 ? 0 : (columns > 4 ? 26 : 0) + turn + Math.max(0, leastShare - option.share) / 10;
      const cost = Math.round((most - size) / 1000 + two) + small;
      options.push({ step: option.step, size, lines: option.lines, cost });
    }
  }
  if (options.length > 0) return options.toSorted((a, b) => a.cost - b.cost).slice(0, mostHeads);
  const head = setColumnHead(story, composer, grid, columns, undefined, room.width);
  const size = head.lines.find(({ role }) => role === 'headline')?.size ?? 0;
  return [{ step: undefined, size, lines: linesOf(head, grid, room), cost: head.lines.length === 0 ? 0 : 60 }];
}

/** Grid lines a headline block takes; one without a line takes none. */
const linesOf = ({ lines, height }: Head, { line }: Grid, { white }: HeadRoom): number =>
  lines.length === 0 ? 0 : Math.ceil((height + white) / line);

/** The share of its block's width, thousandths, that a headline on two lines should fill: a short one stands better on one line (by eye). */
const leastShare = 600;

/** What a headline costs that is parted where no phrase is seen to end. */
const bareTurn = 10;

/** What it costs beyond that where the headline would stand on one line in the same size. */
const needlessTurn = 18;

/** True when a story's headline has a place in it, a space or a mark, where it can be parted in two. */
const turnsAtPhrase = (story: Story): boolean =>
  story.some((element) => element.type === 'headline' && /.[\s，、：。！？—].*./u.test(textOf(element)));

/** The block with its headline in a step, if it can be set so, and the share of its width that the headline fills, thousandths. */
function headOption(
  story: Story,
  step: HeadlineStep,
  columns: number,
  grid: Grid,
  composer: Composer,
  room: HeadRoom,
): (Omit<HeadOption, 'cost'> & { readonly share: number }) | undefined {
  const head = setColumnHead(story, composer, grid, columns, step, room.width);
  const lines = head.lines.filter(({ role }) => role === 'headline');
  if (lines.length !== step.lines || lines[0]!.size !== step.size) return undefined;
  const widest = Math.max(...lines.map(({ paragraph, line, squeeze }) => (lineWidth(paragraph, line) * squeeze) / 1000));
  const share = Math.round((widest * 1000) / room.width);
  return { step, size: step.size, lines: linesOf(head, grid, room), share };
}
