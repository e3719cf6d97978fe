import type { Shaper } from '../face/face.ts';
import type { Em } from '../sheet/length.ts';
import { Break, type Copy, type Setting } from './paragraph.ts';
import { turn } from './phrase.ts';
import { placeColumn, type VerticalColumn } from './vertical-place.ts';
import { edgeFoot, edgeTop, heightIn, shownEnd, spaced, type VerticalText } from './vertical-spacing.ts';
import { type VerticalUnit, verticalUnits } from './vertical-units.ts';

/** Shapes copy for vertical setting: top to bottom, columns from right to left (CLREQ 2.4.2, 3.1.2; composition.md 1.11). */
export function prepareVertical(copy: Copy, setting: Setting, shaper: Shaper): VerticalText {
  return spaced(copy, verticalUnits(copy, setting, shaper), setting);
}

/**
 * The columns of a text, none longer than `length` (thousandths of the em) unless one unit is: as few as can be, parted at phrase ends and of like length, none beginning
 * or ending with a mark that may not. What has no place to break is broken between units, a turned word between its letters.
 */
export function breakVertical(text: VerticalText, setting: Setting, length: Em): readonly VerticalColumn[] {
  const cut = text.units.some((unit) => unit.way === 'turned' && unit.height > length)
    ? spaced(text.copy, cutWords(text, length), setting)
    : text;
  const columns: VerticalColumn[] = [];
  let from = 0;
  for (const to of ends(cut, length)) {
    columns.push(placeColumn(cut, from, to));
    from = to;
  }
  return columns;
}

/** A text on two columns, the second from a UTF-16 offset on; undefined where no unit begins there, or a column would be longer than `length` (thousandths of the em). */
export function partVertical(text: VerticalText, at: number, length: Em): readonly VerticalColumn[] | undefined {
  const second = text.units.findIndex(({ from }) => from === at);
  if (second <= 0) return undefined;
  const columns = [placeColumn(text, 0, second), placeColumn(text, second, text.units.length)];
  return columns.every(({ height }) => height <= length) ? columns : undefined;
}

/** Turned words longer than a column, in pieces that fit, cut between clusters of glyphs. */
function cutWords({ units }: VerticalText, length: Em): readonly VerticalUnit[] {
  return units.flatMap((unit) => {
    if (unit.way !== 'turned' || unit.height <= length || unit.glyphs.length < 2) return [unit];
    const pieces: VerticalUnit[] = [];
    for (let from = 0; from < unit.glyphs.length; ) {
      let height = unit.advances[from]!;
      let to = from + 1;
      let fits = to;
      for (; to < unit.glyphs.length; height += unit.advances[to++]!) {
        if (unit.starts[to] === unit.starts[to - 1]) continue;
        if (height > length) break;
        fits = to;
      }
      if (to === unit.glyphs.length && height <= length) fits = to;
      while (fits < unit.glyphs.length && unit.starts[fits] === unit.starts[fits - 1]) fits++;
      pieces.push(pieceOf(unit, from, fits));
      from = fits;
    }
    return pieces;
  });
}

function pieceOf(unit: VerticalUnit, from: number, to: number): VerticalUnit {
  const advances = unit.advances.subarray(from, to);
  return {
    ...unit,
    from: from === 0 ? unit.from : unit.starts[from]!,
    to: to === unit.glyphs.length ? unit.to : unit.starts[to]!,
    glyphs: unit.glyphs.subarray(from, to),
    advances,
    starts: unit.starts.subarray(from, to),
    height: advances.reduce((sum, advance) => sum + advance, 0),
    opens: from === 0 ? unit.opens : Break.emergency,
  };
}

/** What a column costs by itself, and an end where none may be: more than any unevenness (ems squared). */
const columnCost = 1e6;
const neverCost = 1e9;

/** Most units one column is looked at for: far more than any headline has. */
const mostUnits = 500;

/**
 * What it costs to part a headline at each kind of place: one that is no phrase end as much as columns of a quarter and three quarters cost beyond two of like height,
 * so that a phrase end nearer an end than that does not count (by eye); a mark a little more than a space.
 */
function turnCosts({ units, spaces }: VerticalText, length: Em): readonly number[] {
  const total = units.reduce((sum, unit, i) => sum + unit.height + spaces[i]!, 0) / 1000;
  const mean = total / Math.max(1, Math.ceil((total * 1000) / length));
  const costs: number[] = [];
  costs[turn.space] = 0;
  costs[turn.mark] = (mean * mean) / 16;
  costs[turn.bare] = (mean * mean) / 2;
  costs[turn.never] = neverCost;
  return costs;
}

/** Where each column ends: the cheapest way through all places, uneven columns costing the square of their height; of two ways alike the one with the longer first. */
function ends(text: VerticalText, length: Em): readonly number[] {
  const count = text.units.length;
  const atTurn = turnCosts(text, length);
  const costs = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const starts = new Int32Array(count + 1);
  costs[0] = 0;
  for (let from = 0; from < count; from++) {
    if (costs[from] === Number.POSITIVE_INFINITY) continue;
    reach(text, from, length, (to, height) => {
      const last = to === count || text.units[to]!.opens === Break.forced;
      const cost = costs[from]! + columnCost + (height * height) / 1e6 + (last ? 0 : atTurn[text.turns[to]!]!);
      if (cost > costs[to]!) return;
      costs[to] = cost;
      starts[to] = from;
    });
  }
  const found: number[] = [];
  for (let to = count; to > 0; to = starts[to]!) found.unshift(to);
  return found;
}

/** Tells of every sound end of a column that begins at `from`; of the last place that fits, whatever it is, when there is none. */
function reach(text: VerticalText, from: number, length: Em, tell: (to: number, height: Em) => void): void {
  const { units, turns } = text;
  let sound = false;
  let to = from + 1;
  let full = 0;
  let height = 0;
  for (; to <= units.length && to - from <= mostUnits; to++) {
    full += heightIn(text, to - 1) + (to - 1 > from ? text.spaces[to - 1]! : 0);
    const end = shownEnd(text, from, to);
    height = end === to ? full - edgeTop(text, from) - edgeFoot(text, to - 1) : height;
    if (height > length && to > from + 1) break;
    const must = to === units.length || units[to]!.opens === Break.forced;
    if (must || turns[to] !== turn.never) {
      tell(to, height);
      sound = true;
    }
    if (must) return;
  }
  if (!sound) tell(Math.max(from + 1, to - 1), Math.min(height, length));
}
