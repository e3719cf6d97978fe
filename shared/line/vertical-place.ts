import type { FaceName } from '../face/face.ts';
import { emAbove } from '../sheet/grid.ts';
import type { Em } from '../sheet/length.ts';
import { columnHeight, edgeTop, heightIn, shownEnd, type VerticalText } from './vertical-spacing.ts';
import type { VerticalUnit, Way } from './vertical-units.ts';

/**
 * Glyphs of one face in a column, thousandths of the em: x from the column's left edge, y from its top. `upright` glyphs have their origins at
 * (x + places[i], y + drops[i]); `across` ones on one baseline at (x + places[i], y), their width scaled by `squeeze`; a `turned` run is a line laid on its side, its origins
 * at (x, y + places[i]). `text` and `starts` as in `Run`.
 */
export interface VerticalRun {
  readonly way: Way;
  readonly face: FaceName;
  readonly squeeze: number;
  readonly x: Em;
  readonly y: Em;
  readonly glyphs: Uint16Array;
  readonly places: Int32Array;
  readonly drops: Int32Array;
  readonly text: string;
  readonly starts: Uint32Array;
  /** UTF-16 offset of `text` in the copy. */
  readonly at: number;
}

/** One column of a vertical text: UTF-16 offsets `from` to `to`, its height with marks trimmed at both ends, and its glyphs in reading order. */
export interface VerticalColumn {
  readonly from: number;
  readonly to: number;
  readonly height: Em;
  readonly runs: readonly VerticalRun[];
}

/** Height of an em box's middle above the baseline (print.md §2, note 7: from 880 to −120). */
const middle = emAbove - 500;

/** A run being gathered. */
interface Gathered {
  readonly unit: VerticalUnit;
  readonly squeeze: number;
  readonly x: Em;
  readonly y: Em;
  readonly from: number;
  to: number;
  readonly glyphs: number[];
  readonly places: number[];
  readonly drops: number[];
  readonly starts: number[];
}

/** Places the glyphs of units `from` to `to`, every unit in its em box; spaces at the foot stand there without taking room, so that no character is lost to a reader. */
export function placeColumn(text: VerticalText, from: number, to: number): VerticalColumn {
  const { units, copy, spaces, trimTop } = text;
  const runs: Gathered[] = [];
  const shown = shownEnd(text, from, to);
  let top = from < shown ? -edgeTop(text, from) : 0;
  for (let i = from; i < to; i++) {
    if (i > from && i < shown) top += spaces[i]!;
    place(units[i]!, top - trimTop[i]!, runs);
    if (i < shown) top += heightIn(text, i);
  }
  return {
    from: units[from]!.from,
    to: units[to - 1]!.to,
    height: columnHeight(text, from, to),
    runs: runs.map((run): VerticalRun => {
      const { unit, squeeze, x, y } = run;
      return {
        way: unit.way,
        face: unit.face,
        squeeze,
        x,
        y,
        glyphs: Uint16Array.from(run.glyphs),
        places: Int32Array.from(run.places),
        drops: Int32Array.from(run.drops),
        text: copy.text.slice(run.from, run.to),
        starts: Uint32Array.from(run.starts, (start) => start - run.from),
        at: run.from,
      };
    }),
  };
}

/** Puts a unit whose box begins at `top` into the run before it, or into one of its own. What draws nothing only adds its text. */
function place(unit: VerticalUnit, top: Em, runs: Gathered[]): void {
  const last = runs.at(-1);
  if (last !== undefined && unit.glyphs.length === 0) {
    last.to = unit.to;
    return;
  }
  const stacks = unit.way === 'upright' && last?.unit.way === 'upright' && last.unit.face === unit.face && last.glyphs.length > 0;
  const { squeeze, x, y, places, drops } = stand(unit, top);
  if (stacks) {
    last.to = unit.to;
    last.glyphs.push(...unit.glyphs);
    last.places.push(...places.map((at) => at + x - last.x));
    last.drops.push(...drops.map((drop) => drop + y - last.y));
    last.starts.push(...unit.starts);
    return;
  }
  const from = unit.from;
  runs.push({ unit, squeeze, x, y, from, to: unit.to, glyphs: [...unit.glyphs], places, drops, starts: [...unit.starts] });
}

interface Standing {
  readonly squeeze: number;
  readonly x: Em;
  readonly y: Em;
  readonly places: number[];
  readonly drops: number[];
}

/** Where a unit's glyphs stand: in the middle of the column, and of the unit's height. */
function stand({ way, advances, height }: VerticalUnit, top: Em): Standing {
  const natural = advances.reduce((sum, advance) => sum + advance, 0);
  const along = (scale: number): number[] => {
    let at = 0;
    return Array.from(advances, (advance) => {
      const place = Math.round((at * scale) / 1000);
      at += advance;
      return place;
    });
  };
  if (way === 'turned') {
    const y = top + Math.round((height - natural) / 2);
    return { squeeze: 1000, x: 500 - middle, y, places: along(1000), drops: along(0) };
  }
  if (way === 'across') {
    const squeeze = natural > 1000 ? Math.floor(1_000_000 / natural) : 1000;
    const x = Math.round((1000 - (natural * squeeze) / 1000) / 2);
    return { squeeze, x, y: top + emAbove, places: along(squeeze), drops: along(0) };
  }
  // A pair's glyphs stand one beneath the other; a mark on a letter has no width and stands where the letter does.
  const rows = advances.reduce((sum, advance, i) => sum + (i === 0 || advance > 0 ? 1 : 0), 0);
  const box = Math.round(height / Math.max(1, rows));
  let row = -1;
  const drops = Array.from(advances, (advance, i) => (i === 0 || advance > 0 ? ++row : row) * box);
  return { squeeze: 1000, x: 0, y: top + Math.round(box / 2) + middle, places: lefts(advances), drops };
}

/** Each glyph in the middle of the column; one without width keeps to the pen of the glyph before it. */
function lefts(advances: Int32Array): number[] {
  let pen = 500;
  return Array.from(advances, (advance) => {
    if (advance === 0) return pen;
    const left = Math.round((1000 - advance) / 2);
    pen = left + advance;
    return left;
  });
}
