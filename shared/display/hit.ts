import type { Length } from '../sheet/length.ts';
import type { Rect } from '../sheet/rect.ts';
import type { DisplayList, Glyphs, Piece } from './list.ts';

/**
 * A place in the copy: `source` is the piece's (`<story>#<element>`, `<story>#<element>/caption`, or the id of a notice), `offset` counts UTF-16 units of its text: of an element's
 * own text, of caption and credit as they are printed, of a notice as it is printed.
 */
export interface CopyPlace {
  readonly source: string;
  readonly offset: number;
}

/** What the source of a place in a story's copy says. */
export interface StoryPlace {
  readonly story: string;
  /** Index of the element in the story. */
  readonly element: number;
  /** True in the caption and credit of a picture. */
  readonly isCaption: boolean;
}

/** The element of a story that a source names; null for a notice. */
export function storyPlaceOf(source: string): StoryPlace | null {
  const found = /^(.*)#(\d+)(\/caption)?$/.exec(source);
  return found === null ? null : { story: found[1]!, element: Number(found[2]), isCaption: found[3] !== undefined };
}

/** The source of an element, or of its caption: what `storyPlaceOf` reads. */
export const sourceOf = ({ story, element, isCaption }: StoryPlace): string => `${story}#${element}${isCaption ? '/caption' : ''}`;

/** Where a caret stands: a line from (x1, y1) to (x2, y2), upright in lying lines, lying in vertical type. */
export interface Caret {
  readonly x1: Length;
  readonly y1: Length;
  readonly x2: Length;
  readonly y2: Length;
}

/** A point on the page, from the trim's top left corner. */
export interface Point {
  readonly x: Length;
  readonly y: Length;
}

/** One run of glyphs as hits see it: its stops along the line (before each glyph, and after the last), and its box. */
interface Strip {
  readonly source: string;
  readonly stops: readonly { readonly along: Length; readonly offset: number }[];
  readonly isVertical: boolean;
  readonly box: Rect;
}

/** Part of the em box above the baseline, thousandths, and beneath it. */
const above = 880;
const beneath = 120;

/** The place in the copy that a point means: in the line it is on, else in the nearest one not farther than `reach`; null when there is none. */
export function placeAt(list: DisplayList, { x, y }: Point, reach: Length = 0): CopyPlace | null {
  let best: Strip | undefined;
  let least = reach;
  for (const strip of stripsOf(list)) {
    const distance = Math.max(gap(x, strip.box.x, strip.box.width), gap(y, strip.box.y, strip.box.height));
    if (distance > least || (distance === least && best !== undefined)) continue;
    least = distance;
    best = strip;
  }
  if (best === undefined) return null;
  const along = best.isVertical ? y : x;
  let stop = best.stops[0]!;
  for (const other of best.stops) if (Math.abs(other.along - along) < Math.abs(stop.along - along)) stop = other;
  return { source: best.source, offset: stop.offset };
}

/** How far a value is from a stretch; 0 inside it. */
const gap = (value: number, from: number, length: number): number => Math.max(0, from - value, value - from - length);

/** Where a caret at a place of the copy stands: before the character there, after the text's last one; null when that part of the copy is not on the page. */
export function caretAt(list: DisplayList, { source, offset }: CopyPlace): Caret | null {
  let found: Caret | null = null;
  let nearest = -1;
  for (const strip of stripsOf(list)) {
    if (strip.source !== source) continue;
    // The last stop of a run is the first of the next one, so that a caret between two lines stands at the beginning of the second.
    for (const stop of strip.stops) {
      if (stop.offset > offset || stop.offset < nearest) continue;
      nearest = stop.offset;
      found = caretOf(strip, stop.along);
    }
  }
  return found;
}

function caretOf({ box, isVertical }: Strip, along: Length): Caret {
  return isVertical
    ? { x1: box.x, y1: along, x2: box.x + box.width, y2: along }
    : { x1: along, y1: box.y, x2: along, y2: box.y + box.height };
}

const kept = new WeakMap<DisplayList, readonly Strip[]>();

/** All runs of the page that are copy, in reading order; computed once for a list. */
function stripsOf(list: DisplayList): readonly Strip[] {
  let strips = kept.get(list);
  if (strips === undefined) {
    strips = list.pieces.flatMap(stripsIn);
    kept.set(list, strips);
  }
  return strips;
}

function stripsIn(piece: Piece): readonly Strip[] {
  if (piece.role === 'artifact' || piece.role === 'filler') return [];
  const own = piece.orders.flatMap((order, i): readonly Strip[] => {
    if (order.kind !== 'glyphs' || order.at === undefined || order.glyphs.length === 0) return [];
    return [stripOf(piece.source, order, order.at, piece.orders[i + 1])];
  });
  return [...own, ...piece.pieces.flatMap(stripsIn)];
}

function stripOf(source: string, run: Glyphs, at: number, next: Piece['orders'][number] | undefined): Strip {
  const rise = Math.round((run.size * above) / 1000);
  const fall = Math.round((run.size * beneath) / 1000);
  const isVertical = run.turned === true || run.drops !== undefined;
  const places = Array.from(run.glyphs, (_, i) => placeOf(run, i, rise));
  const after = places.at(-1)! + Math.round((run.size * run.squeeze) / 1000);
  // The next run of the same line begins where this one ends; without one the last glyph is taken for a full em.
  const follows = next?.kind === 'glyphs' && !isVertical && next.y === run.y && next.x === run.x && next.glyphs.length > 0;
  const end = follows ? placeOf(next, 0, rise) : after;
  const stops = places.map((along, i) => ({ along, offset: at + (run.starts[i] ?? 0) }));
  stops.push({ along: Math.max(end, places.at(-1)!), offset: at + run.text.length });
  const first = Math.min(...places);
  const length = Math.max(end, ...places) - first;
  const box = isVertical
    ? { x: run.turned ? run.x - fall : run.x, y: first, width: run.size, height: length }
    : { x: first, y: run.y - rise, width: length, height: run.size };
  return { source, stops, isVertical, box };
}

/** Where a glyph begins along its line: its origin, in upright vertical type the top of its em box. */
function placeOf(run: Glyphs, i: number, rise: Length): Length {
  const place = run.places[i] ?? 0;
  if (run.turned) return run.y + place;
  return run.drops === undefined ? run.x + place : run.y + (run.drops[i] ?? 0) - rise;
}
