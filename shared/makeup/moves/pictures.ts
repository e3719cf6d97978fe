import { setCaption } from '../../flow/caption.ts';
import { legWidth } from '../../flow/leg.ts';
import type { Composer } from '../../line/composer.ts';
import { columnsWidth, type Grid } from '../../sheet/grid.ts';
import type { Picture } from '../../story/story.ts';
import { flattest, naturalLines, tallest } from '../arrange.ts';
import { type PictureSlot, type Plan, type StoryPlan, withStory } from '../plan.ts';
import { ratiosOf } from '../ratios.ts';
import type { Deed, Job, Part } from './move.ts';
import { isInText, leastImage, resize, type Side, sideOf } from './stand.ts';

type HeightMove = Extract<Deed, { kind: 'picture-height' }>;
type WidthMove = Extract<Deed, { kind: 'picture-width' }>;

/** Lines an image may be high at a width without being cropped too far from its own shape. */
function imageRange(grid: Grid, ratio: number, width: number): { readonly least: number; readonly most: number } {
  const natural = naturalLines(grid, width, { ratio });
  return { least: Math.max(leastImage, Math.ceil((natural * flattest) / 1000)), most: Math.floor((natural * tallest) / 1000) };
}

/** True when a height lies within the range, or nearer to it than it was. */
const mayBe = (lines: number, was: number, { least, most }: { readonly least: number; readonly most: number }): boolean =>
  (lines >= least || lines > was) && (lines <= most || lines < was);

/** Pictures whose edges towards the text lie on one line and that would grow the same way: a row, or one picture alone. */
export function rowsOf(plan: Plan, at: number): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  plan.stories[at]?.pictures.forEach(({ cells, picture }, index) => {
    const side = sideOf(plan, { kind: 'picture', story: at, index });
    const key = `${side ?? `alone-${picture}`} ${side === 'up' ? cells.line : cells.line + cells.lines}`;
    rows.set(key, [...(rows.get(key) ?? []), picture]);
  });
  return [...rows.values()];
}

/** A line more or less for each picture, and for each row of them. */
export function heightMoves({ order, plan }: Job, { at, place, story }: Part, grid: Grid): readonly Deed[] {
  const ratios = ratiosOf(story, order.photos);
  const sets = rowsOf(plan, at).flatMap((row) => (row.length === 1 ? [row] : [row, ...row.map((picture) => [picture])]));
  return sets.flatMap((pictures) =>
    ([-1, 1] as const).flatMap((by): Deed[] => {
      const fits = pictures.every((picture) => {
        const { cells, imageLines } = place.pictures.find((slot) => slot.picture === picture)!;
        return mayBe(imageLines + by, imageLines, imageRange(grid, ratios[picture] ?? 1500, cells.width));
      });
      return fits ? [{ kind: 'picture-height', pictures, by }] : [];
    }),
  );
}

/** The plan with pictures a line higher or lower; undefined where the page does not allow it. */
export function setHeights(plan: Plan, { at, place }: Part, { pictures, by }: HeightMove): Plan | undefined {
  const [first] = place.pictures.filter((slot) => pictures.includes(slot.picture));
  if (first !== undefined && pictures.length === 1 && isInText(place, first.cells))
    return withSlot(
      plan,
      { at, place },
      { ...first, cells: { ...first.cells, lines: first.cells.lines + by }, imageLines: first.imageLines + by },
    );
  const stands = pictures.map((picture) => ({ kind: 'picture' as const, story: at, index: indexOf(place, picture) }));
  const side = stands[0] && sideOf(plan, stands[0]);
  return side && resize(plan, stands, by, side);
}

const indexOf = ({ pictures }: StoryPlan, picture: number): number => pictures.findIndex((slot) => slot.picture === picture);

/** A basic column more or less for each picture, on either side; its height changes as little as its shape allows. */
export function widthMoves({ order }: Job, { place, story }: Part, grid: Grid, composer: Composer): readonly Deed[] {
  const ratios = ratiosOf(story, order.photos);
  const pictures = story.filter((element): element is Picture => element.type === 'picture');
  return place.pictures.flatMap((slot) =>
    ([-1, 1] as const).flatMap((by): Deed[] => {
      const width = slot.cells.width + by;
      const element = pictures[slot.picture];
      if (width < 1 || width > grid.columns || element === undefined) return [];
      const captionLines = setCaption(element, composer, columnsWidth(grid, width)).lines.length;
      const { least, most } = imageRange(grid, ratios[slot.picture] ?? 1500, width);
      const imageLines = Math.max(least, Math.min(most, slot.imageLines + slot.captionLines - captionLines));
      const sides = by > 0 ? (['right', 'left'] as const) : [besideText(place, slot)];
      return sides.map((side) => ({ kind: 'picture-width', picture: slot.picture, side, by, imageLines, captionLines }));
    }),
  );
}

/** The side on which a picture gives a column up: where text stands beside it, so that text comes to text. */
function besideText(place: StoryPlan, { cells }: PictureSlot): 'left' | 'right' {
  const isText = (column: number): boolean =>
    place.legs.some((leg) => leg.column === column && leg.from < cells.line + cells.lines && leg.to > cells.line);
  return isText(cells.column - 1) && !isText(cells.column + cells.width) ? 'left' : 'right';
}

/** The plan with a picture a basic column wider or narrower, text giving or taking that column beside it; undefined where no text stands there. */
export function setWidth(plan: Plan, { at, place }: Part, move: WidthMove): Plan | undefined {
  const index = indexOf(place, move.picture);
  const slot = place.pictures[index];
  if (slot === undefined) return undefined;
  const { cells } = slot;
  if (isInText(place, cells)) return withSlot(plan, { at, place }, widened(slot, move));
  const side = sideOf(plan, { kind: 'picture', story: at, index });
  if (side === undefined) return undefined;
  const inner = move.side === 'right' ? cells.column + cells.width - 1 : cells.column;
  const column = move.by < 0 ? inner : move.side === 'right' ? inner + 1 : inner - 1;
  // The text begins under the headline's beginning: no picture hangs over its first column.
  if (move.by > 0 && side === 'down' && column === 0) return undefined;
  const legs = giveColumn(place, slot, column, side, move.by);
  if (legs === undefined) return undefined;
  const width = cells.width + move.by;
  const captionLines = move.captionLines;
  const wider: PictureSlot = {
    ...slot,
    cells: { ...cells, width, column: move.side === 'left' ? cells.column - move.by : cells.column },
    captionLines,
    imageLines: slot.imageLines + slot.captionLines - captionLines,
  };
  const pictures = place.pictures.map((other, i) => (i === index ? wider : other));
  const plain = withStory(plan, at, { ...place, legs, pictures });
  return resize(plain, [{ kind: 'picture', story: at, index }], move.imageLines - wider.imageLines, side);
}

/** The plan with a slot in place of the one its picture had. */
const withSlot = (plan: Plan, { at, place }: Pick<Part, 'at' | 'place'>, slot: PictureSlot): Plan =>
  withStory(plan, at, { ...place, pictures: place.pictures.map((other) => (other.picture === slot.picture ? slot : other)) });

/** A slot within text that is a column wider or narrower, and as high as the move says. */
function widened(slot: PictureSlot, { side, by, imageLines, captionLines }: WidthMove): PictureSlot {
  const { cells } = slot;
  const lines = cells.lines + imageLines + captionLines - slot.imageLines - slot.captionLines;
  const column = side === 'left' ? cells.column - by : cells.column;
  return { ...slot, cells: { ...cells, column, width: cells.width + by, lines }, imageLines, captionLines };
}

/** The legs when a picture takes a column of text beside it, or gives one up; undefined when no leg of that column ends just there. */
function giveColumn(place: StoryPlan, { cells }: PictureSlot, column: number, side: Side, by: -1 | 1): StoryPlan['legs'] | undefined {
  const [top, foot] = [cells.line, cells.line + cells.lines];
  const [now, then] = (side === 'down') === by > 0 ? [top, foot] : [foot, top];
  const giving = place.legs.findIndex(
    (leg) => leg.column === column && legWidth(leg) === 1 && (side === 'down' ? leg.from : leg.to) === now,
  );
  if (giving < 0) return undefined;
  return place.legs.map((leg, i) => (i !== giving ? leg : side === 'down' ? { ...leg, from: then } : { ...leg, to: then }));
}

/** A drop for each picture: its caption goes with it. */
export const dropMoves = ({ pictures }: StoryPlan): readonly Deed[] => pictures.map(({ picture }) => ({ kind: 'picture-drop', picture }));

/** The plan without a picture, its lines given to the text; undefined where no text can take them. */
export function dropPicture(plan: Plan, { at, place }: Part, picture: number): Plan | undefined {
  const index = indexOf(place, picture);
  const slot = place.pictures[index];
  if (slot !== undefined && isInText(place, slot.cells))
    return withStory(plan, at, { ...place, pictures: place.pictures.filter((other) => other !== slot) });
  const side = slot && sideOf(plan, { kind: 'picture', story: at, index });
  const closed = side && resize(plan, [{ kind: 'picture', story: at, index }], -slot.cells.lines, side);
  const then = closed?.stories[at];
  return closed && then && withStory(closed, at, { ...then, pictures: then.pictures.filter((_, i) => i !== index) });
}
