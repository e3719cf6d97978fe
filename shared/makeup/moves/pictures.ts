import { setCaption } from '../../flow/caption.ts';
import type { Composer } from '../../line/composer.ts';
import { columnsWidth, type Grid } from '../../sheet/grid.ts';
import type { Picture } from '../../story/story.ts';
import type { PictureSlot, Plan } from '../plan.ts';
import { flattest, tallest } from '../propose.ts';
import { ratiosOf } from '../ratios.ts';
import type { Job, Move } from './move.ts';
import { leastImage, resize, type Side, sideOf } from './stand.ts';

type HeightMove = Extract<Move, { kind: 'picture-height' }>;
type WidthMove = Extract<Move, { kind: 'picture-width' }>;

/** Lines an image may be high at a width without being cropped too far from its own shape. */
function imageRange(grid: Grid, ratio: number, width: number): { readonly least: number; readonly most: number } {
  const natural = (columnsWidth(grid, width) * 1000) / ratio / grid.line;
  return { least: Math.max(leastImage, Math.ceil((natural * flattest) / 1000)), most: Math.floor((natural * tallest) / 1000) };
}

/** True when a height lies within the range, or nearer to it than it was. */
const mayBe = (lines: number, was: number, { least, most }: { readonly least: number; readonly most: number }): boolean =>
  (lines >= least || lines > was) && (lines <= most || lines < was);

/** Pictures whose edges towards the text lie on one line and that would grow the same way: a row, or one picture alone. */
export function rowsOf(plan: Plan, grid: Grid): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  plan.pictures.forEach(({ cells, picture }, index) => {
    const side = sideOf(plan, grid, { kind: 'picture', index });
    const key = `${side ?? `alone-${picture}`} ${side === 'up' ? cells.line : cells.line + cells.lines}`;
    rows.set(key, [...(rows.get(key) ?? []), picture]);
  });
  return [...rows.values()];
}

/** A line more or less for each picture, and for each row of them. */
export function heightMoves({ order, plan }: Job, grid: Grid): readonly Move[] {
  const ratios = ratiosOf(order.story, order.photos);
  const sets = rowsOf(plan, grid).flatMap((row) => (row.length === 1 ? [row] : [row, ...row.map((picture) => [picture])]));
  return sets.flatMap((pictures) =>
    ([-1, 1] as const).flatMap((by): Move[] => {
      const fits = pictures.every((picture) => {
        const { cells, imageLines } = plan.pictures.find((slot) => slot.picture === picture)!;
        return mayBe(imageLines + by, imageLines, imageRange(grid, ratios[picture] ?? 1500, cells.width));
      });
      return fits ? [{ kind: 'picture-height', pictures, by }] : [];
    }),
  );
}

/** The plan with pictures a line higher or lower; undefined where the page does not allow it. */
export function setHeights(plan: Plan, grid: Grid, { pictures, by }: HeightMove): Plan | undefined {
  const stands = pictures.map((picture) => ({ kind: 'picture' as const, index: indexOf(plan, picture) }));
  const side = stands[0] && sideOf(plan, grid, stands[0]);
  return side && resize(plan, grid, stands, by, side);
}

const indexOf = (plan: Plan, picture: number): number => plan.pictures.findIndex((slot) => slot.picture === picture);

/** A basic column more or less for each picture, on either side; its height changes as little as its shape allows. */
export function widthMoves({ order, plan }: Job, grid: Grid, composer: Composer): readonly Move[] {
  const ratios = ratiosOf(order.story, order.photos);
  const pictures = order.story.filter((element): element is Picture => element.type === 'picture');
  return plan.pictures.flatMap((slot) =>
    ([-1, 1] as const).flatMap((by): Move[] => {
      const width = slot.cells.width + by;
      const element = pictures[slot.picture];
      if (width < 1 || width > grid.columns || element === undefined) return [];
      const captionLines = setCaption(element, composer, columnsWidth(grid, width)).lines.length;
      const { least, most } = imageRange(grid, ratios[slot.picture] ?? 1500, width);
      const imageLines = Math.max(least, Math.min(most, slot.imageLines + slot.captionLines - captionLines));
      const sides = by > 0 ? (['right', 'left'] as const) : [besideText(plan, slot)];
      return sides.map((side) => ({ kind: 'picture-width', picture: slot.picture, side, by, imageLines, captionLines }));
    }),
  );
}

/** The side on which a picture gives a column up: where text stands beside it, so that text comes to text. */
function besideText(plan: Plan, { cells }: PictureSlot): 'left' | 'right' {
  const isText = (column: number): boolean =>
    plan.legs.some((leg) => leg.column === column && leg.from < cells.line + cells.lines && leg.to > cells.line);
  return isText(cells.column - 1) && !isText(cells.column + cells.width) ? 'left' : 'right';
}

/** The plan with a picture a basic column wider or narrower, text giving or taking that column beside it; undefined where no text stands there. */
export function setWidth(plan: Plan, grid: Grid, move: WidthMove): Plan | undefined {
  const index = indexOf(plan, move.picture);
  const slot = plan.pictures[index];
  const side = slot && sideOf(plan, grid, { kind: 'picture', index });
  if (slot === undefined || side === undefined) return undefined;
  const { cells } = slot;
  const inner = move.side === 'right' ? cells.column + cells.width - 1 : cells.column;
  const column = move.by < 0 ? inner : move.side === 'right' ? inner + 1 : inner - 1;
  // The text begins under the headline's beginning: no picture hangs over its first column.
  if (move.by > 0 && side === 'down' && column === 0) return undefined;
  const legs = giveColumn(plan, slot, column, side, move.by);
  if (legs === undefined) return undefined;
  const width = cells.width + move.by;
  const captionLines = move.captionLines;
  const wider: PictureSlot = {
    ...slot,
    cells: { ...cells, width, column: move.side === 'left' ? cells.column - move.by : cells.column },
    captionLines,
    imageLines: slot.imageLines + slot.captionLines - captionLines,
  };
  const plain = { ...plan, legs, pictures: plan.pictures.map((other, i) => (i === index ? wider : other)) };
  return resize(plain, grid, [{ kind: 'picture', index }], move.imageLines - wider.imageLines, side);
}

/** The legs when a picture takes a column of text beside it, or gives one up; undefined when no leg of that column ends just there. */
function giveColumn(plan: Plan, { cells }: PictureSlot, column: number, side: Side, by: -1 | 1): Plan['legs'] | undefined {
  const [top, foot] = [cells.line, cells.line + cells.lines];
  const [now, then] = (side === 'down') === by > 0 ? [top, foot] : [foot, top];
  const giving = plan.legs.findIndex((leg) => leg.column === column && (side === 'down' ? leg.from : leg.to) === now);
  if (giving < 0) return undefined;
  return plan.legs.map((leg, i) => (i !== giving ? leg : side === 'down' ? { ...leg, from: then } : { ...leg, to: then }));
}

/** A drop for each picture: its caption goes with it. */
export const dropMoves = (plan: Plan): readonly Move[] => plan.pictures.map(({ picture }) => ({ kind: 'picture-drop', picture }));

/** The plan without a picture, its lines given to the text; undefined where no text can take them. */
export function dropPicture(plan: Plan, grid: Grid, picture: number): Plan | undefined {
  const index = indexOf(plan, picture);
  const slot = plan.pictures[index];
  const side = slot && sideOf(plan, grid, { kind: 'picture', index });
  const closed = side && resize(plan, grid, [{ kind: 'picture', index }], -slot.cells.lines, side);
  return closed && { ...closed, pictures: closed.pictures.filter((_, i) => i !== index) };
}
