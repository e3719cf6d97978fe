import { type Block, storyBlocks } from '../flow/blocks.ts';
import { segmentsByBlock } from '../flow/fill.ts';
import { legWidth } from '../flow/leg.ts';
import type { Composer } from '../line/composer.ts';
import type { Line } from '../line/paragraph.ts';
import { columnsWidth, type Grid, gridOf } from '../sheet/grid.ts';
import type { Length } from '../sheet/length.ts';
import { type SheetName, sheets } from '../sheet/sheets.ts';
import type { Story } from '../story/story.ts';
import { linesOfBlock, setBody } from './body.ts';
import { type Amount, fittingOf } from './fit.ts';
import type { Jump, StoryPlan } from './plan.ts';

/** What a galley is set for: basic columns of a sheet, or the story's place on a made page. */
export interface GalleyFor {
  readonly sheet: SheetName;
  readonly line: Length;
  /** Null for a story that has no place yet: it is set to one basic column, as long as it runs. */
  readonly place: StoryPlan | null;
  /** Not told: all of it stands on that page. */
  readonly jump?: Jump;
}

/** Where a line stands: a leg of the story's thread (from 0), the basic column it begins in, and the line of the page (from 0). */
export interface Standing {
  readonly leg: number;
  readonly column: number;
  readonly line: number;
}

/** One line as it will be printed: UTF-16 offsets in its element's text, and where it stands; null when it found no place. */
export interface GalleyLine {
  readonly kind: Block['kind'];
  readonly element: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** True for the first line of a paragraph, which is indented, and for the last, which is not justified. */
  readonly first: boolean;
  readonly last: boolean;
  readonly standing: Standing | null;
}

/** A story's copy as it will be set in its columns, line by line, and how it fits. `measure` is in characters of body type. */
export interface Galley {
  readonly lines: readonly GalleyLine[];
  readonly measure: number;
  /** Grid lines the copy takes, what sub-heads take beyond their own included. */
  readonly depth: number;
  /** Null where the story has no place to fit. */
  readonly fit: { readonly over: Amount; readonly under: Amount } | null;
}

/** Sets a story as a galley, by the composer that sets the page: the line ends are those that will be printed. */
export function setGalley(story: Story, { sheet, line, place, jump }: GalleyFor, composer: Composer): Galley {
  const grid = gridOf(sheets[sheet], line);
  if (place === null || place.legs.length === 0) {
    const blocks = storyBlocks(story, composer, columnsWidth(grid, 1), place?.subheadWhite ?? 1, place ?? {});
    const fit = place === null ? null : fittingOf(place, setBody(story, place, grid, composer), grid);
    const lines = blocks.flatMap((block) => linesOf(block, block.lines, () => null));
    return { lines, measure: grid.characters, depth: depthOf(blocks), fit };
  }
  const body = setBody(story, place, grid, composer, undefined, jump);
  const { over, under } = fittingOf(place, body, grid);
  const lines = segmentsByBlock(body.filled, body.blocks.length).flatMap((segments, index) => {
    const standing = (i: number): Standing | null => {
      const line = segments[0] === undefined ? i : segments[0].from + i;
      const own = segments.find(({ from, to }) => from <= line && line < to);
      return own === undefined ? null : { leg: own.leg, column: place.legs[own.leg]!.column, line: own.line + line - own.from };
    };
    return linesOf(body.blocks[index]!, linesOfBlock(body, index, segments), standing);
  });
  return { lines, measure: measureOf(place, grid), depth: depthOf(body.blocks), fit: { over, under } };
}

function measureOf(place: StoryPlan, grid: Grid): number {
  const width = legWidth(place.legs[0]!);
  return width * grid.characters + (width - 1) * grid.gutter;
}

const depthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { depth }) => sum + depth, 0);

function linesOf(
  { kind, element, paragraph: { offsets, copy } }: Block,
  lines: readonly Line[],
  standing: (line: number) => Standing | null,
): readonly GalleyLine[] {
  return lines.map((line, i): GalleyLine => {
    const [from, to] = [offsets[line.from] ?? 0, offsets[line.next] ?? copy.text.length];
    const text = copy.text.slice(from, to) + (line.hyphen ? '-' : '');
    return { kind, element, from, to, text, first: i === 0, last: line.last, standing: standing(i) };
  });
}

/** The line that an offset in an element's text is set in; a place between two lines is the beginning of the second. Undefined for what is no copy. */
export function lineAt(galley: Galley, element: number, offset: number): number | undefined {
  let found: number | undefined;
  for (const [i, line] of galley.lines.entries()) if (line.element === element && (line.from <= offset || line.first)) found = i;
  return found;
}
