import { columnsWidth, type Grid } from '../sheet/grid.ts';
import { type Shelves, type Stand, shelvesFor } from './shelves.ts';

/** A picture make-up has to place: its ratio of width to height (times 1000), and the lines its caption takes at each width in basic columns. */
export interface PictureNeed {
  readonly ratio: number;
  readonly captionLines: readonly number[];
}

/** White lines that part a picture with its caption from the text. */
export const pictureWhite = 1;

/** How far a picture may be cropped from its own shape: its height between these thousandths of the natural one (by eye). */
export const flattest = 660;
/** The other end of that range. */
export const tallest = 1260;

/** Heights a shelf may have, in lines; 0 to 0 when it holds nothing. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A picture of the story with what make-up must know of it. */
export interface Placed extends PictureNeed {
  readonly picture: number;
}

/** The story's pictures dealt to the stands in reading order: the first one is the lead picture, the others go by column, so that they stand near their text. */
export interface Dealt {
  readonly head: readonly (readonly Placed[])[];
  readonly foot: readonly (readonly Placed[])[];
  readonly upper: readonly (readonly Placed[])[];
}

/** One way to stand the pictures, with all that does not depend on how much text there is. */
export interface Arrangement {
  readonly shelves: Shelves;
  readonly dealt: Dealt;
  readonly head: Range;
  readonly foot: Range;
  readonly upper: Range;
  /** For each column of the area on which shelves pictures stand in it: 1 the head's, 2 the foot's, 4 the upper one's, added up. */
  readonly over: readonly number[];
}

/** All arrangements of the pictures over so many columns in which no picture must be cropped too far. */
export function arrange(
  grid: Grid,
  columns: number,
  pictures: readonly PictureNeed[],
  waysToStand: typeof shelvesFor = shelvesFor,
): readonly Arrangement[] {
  const isMixed = areMixed(pictures);
  const placed = pictures.map((need, picture): Placed => ({ ...need, picture }));
  const natural = Array.from({ length: columns + 1 }, (_, width) => pictures.map((need) => naturalLines(grid, width, need)));
  const found: Arrangement[] = [];
  for (const shelves of waysToStand(pictures.length, columns, isMixed)) {
    const firsts = dealPictures(shelves, placed);
    const head = heights(shelves.head, firsts.head, placed, natural);
    if (head.least > head.most) continue;
    const foot = heights(shelves.foot, firsts.foot, placed, natural);
    if (foot.least > foot.most) continue;
    const upper = heights(shelves.upper, firsts.upper, placed, natural);
    if (upper.least > upper.most) continue;
    const of = (shelf: readonly Stand[], row: readonly number[]) => shelf.map(({ stack }, i) => placed.slice(row[i]!, row[i]! + stack));
    const dealt = { head: of(shelves.head, firsts.head), foot: of(shelves.foot, firsts.foot), upper: of(shelves.upper, firsts.upper) };
    found.push({ shelves, dealt, head, foot, upper, over: overColumns(shelves, columns) });
  }
  return found;
}

function overColumns({ head, foot, upper }: Shelves, columns: number): readonly number[] {
  const over = Array<number>(columns).fill(0);
  [head, foot, upper].forEach((shelf, i) => {
    for (const { column, width } of shelf) for (let x = column; x < column + width; x++) over[x]! += 1 << i;
  });
  return over;
}

/** True when no stand at the foot spans columns that end at different depths. */
export const standsOnOneFloor = ({ foot, upper }: Shelves, bottoms: readonly number[]): boolean =>
  foot.every((stand) => isLevelUnder(stand, bottoms)) && upper.every((stand) => isLevelUnder(stand, bottoms));

function isLevelUnder({ column, width }: Stand, bottoms: readonly number[]): boolean {
  for (let x = column + 1; x < column + width; x++) if (bottoms[x] !== bottoms[column]) return false;
  return true;
}

/** The first picture of every stand of a shelf. */
type Firsts = readonly number[];

function dealPictures(
  { head, foot, upper }: Shelves,
  placed: readonly Placed[],
): { readonly head: Firsts; readonly foot: Firsts; readonly upper: Firsts } {
  // Each shelf goes from left to right: the stand that begins first is next, one of the head before those beneath it.
  const rows = [head, upper, foot] as const;
  const firsts: [number[], number[], number[]] = [[], [], []];
  let next = 0;
  if (head.length > 0) {
    firsts[0].push(0);
    next = head[0]!.stack;
  }
  for (;;) {
    let [row, column] = [-1, Number.MAX_SAFE_INTEGER];
    for (let i = 0; i < 3; i++) {
      const stand = rows[i]![firsts[i]!.length];
      if (stand !== undefined && stand.column < column) [row, column] = [i, stand.column];
    }
    if (row < 0) break;
    const { stack } = rows[row]![firsts[row]!.length]!;
    firsts[row]!.push(next);
    next += stack;
  }
  return { head: firsts[0], foot: byShape(foot, firsts[2], placed), upper: byShape(upper, firsts[1], placed) };
}

/** True when some pictures are much wider than others, so that they do not suit one row of equal widths. */
function areMixed(pictures: readonly PictureNeed[]): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const { ratio } of pictures) {
    least = Math.min(least, ratio);
    most = Math.max(most, ratio);
  }
  return most > 1.25 * least;
}

/** Pictures of one row dealt anew, the widest to the widest stand, when their shapes differ much: a row is equally high throughout. */
function byShape(shelf: readonly Stand[], firsts: Firsts, placed: readonly Placed[]): Firsts {
  if (shelf.length < 2) return firsts;
  const pictures = firsts.map((first) => placed[first]!);
  if (!areMixed(pictures)) return firsts;
  pictures.sort((a, b) => b.ratio - a.ratio || a.picture - b.picture);
  const order = shelf.map((_, i) => i).sort((a, b) => shelf[b]!.width - shelf[a]!.width || a - b);
  const anew = [...firsts];
  order.forEach((at, rank) => {
    anew[at] = pictures[rank]!.picture;
  });
  return anew;
}

/** Heights a shelf may have (lines, white and captions included) so that no picture on it is cropped too far; `natural` by width and picture. */
function heights(shelf: readonly Stand[], firsts: Firsts, placed: readonly Placed[], natural: readonly (readonly number[])[]): Range {
  if (shelf.length === 0) return { least: 0, most: 0 };
  let least = 0;
  let most = Number.MAX_SAFE_INTEGER;
  for (let i = 0; i < shelf.length && least <= most; i++) {
    const { width, stack } = shelf[i]!;
    let whole = 0;
    let extra = 0;
    for (let picture = firsts[i]!; picture < firsts[i]! + stack; picture++) {
      whole += natural[width]![picture]!;
      extra += placed[picture]!.captionLines[width]! + pictureWhite;
    }
    least = Math.max(least, Math.ceil((whole * flattest) / 1000) + extra);
    most = Math.min(most, Math.floor((whole * tallest) / 1000) + extra);
  }
  return { least, most };
}

/** Lines the image takes when shown whole, and parts of one. */
export const naturalLines = (grid: Grid, width: number, { ratio }: Pick<PictureNeed, 'ratio'>): number =>
  (columnsWidth(grid, width) * 1000) / ratio / grid.line;
