/** One stand of pictures on a shelf: from a column, so many basic columns wide, so many pictures above one another. */
export interface Stand {
  readonly column: number;
  readonly width: number;
  readonly stack: number;
}

/** How pictures may stand on a page: hung at the head under the headline, and in up to two rows at the foot; all stands of a shelf are equally high. */
export interface Shelves {
  readonly head: readonly Stand[];
  readonly foot: readonly Stand[];
  readonly upper: readonly Stand[];
}

/** Pictures on a shelf. */
export const picturesOn = (shelf: readonly Stand[]): number => shelf.reduce((sum, stand) => sum + stand.stack, 0);

/**
 * All ways to stand so many pictures on `columns` columns. The lead picture hangs at the head and leaves the first column to the text, so that reading starts under
 * the headline's beginning; foot rows are unbroken runs of stands; an upper row stands wholly on the lower one. So every column's text stays in one piece.
 */
export function shelvesFor(pictures: number, columns: number, mixed = false): readonly Shelves[] {
  if (pictures === 0) return [{ head: [], foot: [], upper: [] }];
  const found: Shelves[] = [];
  const rows = Array.from({ length: pictures + 1 }, (_, count) => footShelves(count, columns, mixed));
  for (const head of headShelves(columns)) {
    const left = pictures - picturesOn(head);
    if (left < 0) continue;
    if (left === 0) found.push({ head, foot: [], upper: [] });
    for (const foot of rows[left]!) found.push({ head, foot, upper: [] });
    for (let low = 2; low < left; low++) {
      for (const foot of rows[low]!) {
        if (widthOf(foot) < columns - 2) continue;
        for (const upper of rows[left - low]!) if (standsOn(upper, foot)) found.push({ head, foot, upper });
      }
    }
  }
  return found;
}

/**
 * The same for a story that has only a part of the page: a picture may also take the block's whole width under the headline, or at its foot, since columns so few are
 * read on under it without doubt.
 */
export function blockShelves(pictures: number, columns: number, mixed = false): readonly Shelves[] {
  const found = shelvesFor(pictures, columns, mixed).filter(({ foot, upper }) => isFlush(foot, columns) && isFlush(upper, columns));
  if (pictures === 0 || columns > widestWhole) return found;
  const whole: Stand = { column: 0, width: columns, stack: 1 };
  if (pictures === 1) found.push({ head: [], foot: [whole], upper: [] }, { head: [whole], foot: [], upper: [] });
  else for (const foot of footShelves(pictures - 1, columns, mixed)) found.push({ head: [whole], foot, upper: [] });
  return found;
}

/** True when a row of stands is in one piece and reaches a side of the block. */
const isFlush = (row: readonly Stand[], columns: number): boolean =>
  row.length === 0 ||
  ((row[0]!.column === 0 || row.at(-1)!.column + row.at(-1)!.width === columns) &&
    widthOf(row) === row.at(-1)!.column + row.at(-1)!.width - row[0]!.column);

/** The widest block, in basic columns, that one picture may cross: beyond it the way from column to column is too far. */
const widestWhole = 4;

/** True when every stand of the upper row stands wholly on the lower one, side by side with no column between left out. */
const standsOn = (upper: readonly Stand[], foot: readonly Stand[]): boolean =>
  upper.every((stand) => {
    for (let column = stand.column; column < stand.column + stand.width; column++) {
      if (!foot.some((under) => column >= under.column && column < under.column + under.width)) return false;
    }
    return true;
  });

/** Basic columns that all stands of a shelf take together. */
export const widthOf = (shelf: readonly Stand[]): number => {
  let width = 0;
  for (const stand of shelf) width += stand.width;
  return width;
};

/** The lead picture after a column or two of text or at the outer edge, alone or with one or two smaller ones at that edge. */
function headShelves(columns: number): readonly (readonly Stand[])[] {
  const shelves: Stand[][] = [];
  for (let width = Math.max(1, Math.floor(columns / 3)); width <= Math.ceil((columns * 2) / 3); width++) {
    for (const column of new Set([1, 2, columns - width])) {
      if (column < 1 || column + width > columns) continue;
      shelves.push([{ column, width, stack: 1 }]);
      for (const side of [1, 2]) {
        if (column + width + side > columns || side >= width) continue;
        for (const stack of [1, 2])
          shelves.push([
            { column, width, stack: 1 },
            { column: columns - side, width: side, stack },
          ]);
      }
    }
  }
  return shelves;
}

/** Rows of stands at the foot: equal widths, or two widths mixed; together at the left, at the right or in the middle, or parted to both sides with text between. */
function footShelves(pictures: number, columns: number, mixed: boolean): readonly (readonly Stand[])[] {
  const shelves: Stand[][] = [];
  for (const widths of widthRuns(pictures, columns, mixed)) {
    const spare = columns - widths.reduce((sum, width) => sum + width, 0);
    if (spare === 0) shelves.push(row(widths, 0, 0, 0));
    else {
      shelves.push(row(widths, 0, 0, 0), row(widths, spare, 0, 0));
      if (spare % 2 === 0) shelves.push(row(widths, spare / 2, 0, 0));
      for (let left = 1; left < widths.length; left++) shelves.push(row(widths, 0, left, spare));
    }
  }
  return shelves;
}

/** Stands of these widths side by side from a column; after `left` of them so many columns are left to the text. */
function row(widths: readonly number[], start: number, left: number, spare: number): Stand[] {
  let column = start;
  return widths.map((width, i) => {
    if (left > 0 && i === left) column += spare;
    const stand = { column, width, stack: 1 };
    column += width;
    return stand;
  });
}

/** Width lists of a foot row; single columns only when there are too many pictures for wider ones. Pictures of mixed shapes may stand in any mixture of widths. */
function widthRuns(pictures: number, columns: number, mixed: boolean): readonly (readonly number[])[] {
  const least = pictures * 2 > columns ? 1 : 2;
  if (mixed && pictures <= mostMixed) return mixtures(pictures, columns, least);
  const runs: number[][] = [];
  for (let width = least; width <= Math.min(4, columns); width++) {
    if (width * pictures <= columns) runs.push(Array(pictures).fill(width));
    const next = width + 1;
    for (let wider = 1; wider < pictures; wider++) {
      if (width * (pictures - wider) + next * wider > columns) continue;
      const narrow: number[] = Array(pictures - wider).fill(width);
      const wide: number[] = Array(wider).fill(next);
      runs.push([...wide, ...narrow], [...narrow, ...wide]);
    }
  }
  return runs;
}

/** Rows of more pictures than this keep to two widths. */
const mostMixed = 4;

/** All lists of so many widths from `least` to four columns that fit. */
function mixtures(pictures: number, columns: number, least: number): readonly (readonly number[])[] {
  if (pictures === 0) return [[]];
  const runs: (readonly number[])[] = [];
  for (let width = least; width <= 4 && width + (pictures - 1) * least <= columns; width++) {
    for (const rest of mixtures(pictures - 1, columns - width, least)) runs.push([width, ...rest]);
  }
  return runs;
}
