import type { FaceName, Outline, Outlines } from './face.ts';
import type { Sfnt } from './sfnt.ts';
import { FontDamaged, Table } from './table.ts';

/** How deep composites may nest, and how many components and points one glyph may have in all: far above any real font, so that a damaged one ends soon. */
const deepest = 6;
const mostParts = 512;
const mostPoints = 65535;

/** One component of a composite glyph: its glyph and where and how it is put. */
interface Component {
  readonly glyph: number;
  /** Where the glyph's number stands in the data. */
  readonly at: number;
  readonly byPoints: boolean;
  readonly scaledOffset: boolean;
  readonly first: number;
  readonly second: number;
  /** x' = xx·x + yx·y, y' = xy·x + yy·y. */
  readonly xx: number;
  readonly xy: number;
  readonly yx: number;
  readonly yy: number;
}

/** Points of a glyph in font units; `ends[i]` is the last point of contour i. */
interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Bit 0: the point lies on the curve. */
  readonly flags: Uint8Array;
  readonly ends: Uint32Array;
}

const noPoints: Points = { x: new Float64Array(0), y: new Float64Array(0), flags: new Uint8Array(0), ends: new Uint32Array(0) };

/** The glyphs a composite glyph is put together from, in order, as often as they are used; none for a simple or blank glyph. */
export const componentsOf = (glyphData: Uint8Array): readonly number[] => readComponents(glyphData).map((part) => part.glyph);

/** Where in a composite glyph's data its components' glyph numbers (two bytes each) stand, for a subsetter that renumbers glyphs. */
export const componentPlaces = (glyphData: Uint8Array): readonly number[] => readComponents(glyphData).map((part) => part.at);

/** A glyph's outline in thousandths of the em; empty when the glyph is blank. Throws FontDamaged when its description is not sound (OpenType 1.9 "glyf"). */
export function outlineOf(font: Sfnt, glyph: number): Outline {
  return trace(pointsOf(font, glyph, 0, { parts: 0 }), 1000 / font.unitsPerEm);
}

/** Outlines of fonts with `glyf` tables, each decoded once and kept. */
export function glyfOutlines(fonts: (face: FaceName) => Sfnt): Outlines {
  const kept = new Map<FaceName, Map<number, Outline>>();
  return {
    outline(face, glyph) {
      let ofFace = kept.get(face);
      if (!ofFace) {
        ofFace = new Map();
        kept.set(face, ofFace);
      }
      let outline = ofFace.get(glyph);
      if (!outline) {
        outline = outlineOf(fonts(face), glyph);
        ofFace.set(glyph, outline);
      }
      return outline;
    },
  };
}

/** A number of 2 whole bits and 14 fractional ones. */
const f2dot14 = (data: Table, at: number): number => data.i16(at) / 16384;

const none: readonly Component[] = [];

function readComponents(glyphData: Uint8Array): readonly Component[] {
  const isSimple = glyphData.length === 0 || (glyphData.length > 1 && glyphData[0]! < 0x80);
  if (isSimple) return none;
  const data = new Table('a glyph', glyphData);
  const parts: Component[] = [];
  let at = 10;
  for (let flags = 0x20; (flags & 0x20) !== 0; ) {
    flags = data.u16(at);
    const words = (flags & 1) !== 0;
    const byPoints = (flags & 2) === 0;
    const read = (k: number) => {
      if (words) return byPoints ? data.u16(at + 4 + 2 * k) : data.i16(at + 4 + 2 * k);
      return byPoints ? data.u8(at + 4 + k) : data.i8(at + 4 + k);
    };
    const scale = at + (words ? 8 : 6);
    const scales = (flags & 0x80) !== 0 ? 4 : (flags & 0x40) !== 0 ? 2 : (flags & 8) !== 0 ? 1 : 0;
    const xx = scales > 0 ? f2dot14(data, scale) : 1;
    parts.push({
      glyph: data.u16(at + 2),
      at: at + 2,
      byPoints,
      scaledOffset: (flags & 0x1800) === 0x0800,
      first: read(0),
      second: read(1),
      xx,
      xy: scales === 4 ? f2dot14(data, scale + 2) : 0,
      yx: scales === 4 ? f2dot14(data, scale + 4) : 0,
      yy: scales > 1 ? f2dot14(data, scale + (scales === 4 ? 6 : 2)) : xx,
    });
    at = scale + 2 * scales;
    if (parts.length > mostParts) throw new FontDamaged('a glyph has too many components');
  }
  return parts;
}

/** A glyph's points, those of its components and all. */
function pointsOf(font: Sfnt, glyph: number, depth: number, seen: { parts: number }): Points {
  const data = font.glyphData(glyph);
  if (data.length === 0) return noPoints;
  const table = new Table(`glyph ${glyph}`, data);
  if (table.i16(0) >= 0) return simplePoints(table);
  if (depth === deepest) throw new FontDamaged(`the components of glyph ${glyph} nest too deep`);
  let points = noPoints;
  for (const part of readComponents(data)) {
    if (++seen.parts > mostParts) throw new FontDamaged(`glyph ${glyph} has too many components`);
    points = joined(points, part, pointsOf(font, part.glyph, depth + 1, seen));
    if (points.x.length > mostPoints) throw new FontDamaged(`glyph ${glyph} has too many points`);
  }
  return points;
}

/** The points so far and a component's, put where the component says. */
function joined(points: Points, part: Component, own: Points): Points {
  const from = points.x.length;
  const x = new Float64Array(from + own.x.length);
  const y = new Float64Array(x.length);
  const flags = new Uint8Array(x.length);
  const ends = new Uint32Array(points.ends.length + own.ends.length);
  x.set(points.x);
  y.set(points.y);
  flags.set(points.flags);
  flags.set(own.flags, from);
  ends.set(points.ends);
  for (const [i, end] of own.ends.entries()) ends[points.ends.length + i] = from + end;
  for (let i = 0; i < own.x.length; i++) {
    const px = own.x[i] ?? 0;
    const py = own.y[i] ?? 0;
    x[from + i] = part.xx * px + part.yx * py;
    y[from + i] = part.xy * px + part.yy * py;
  }
  let dx = part.first;
  let dy = part.second;
  if (part.byPoints) {
    dx = (x[part.first] ?? 0) - (x[from + part.second] ?? 0);
    dy = (y[part.first] ?? 0) - (y[from + part.second] ?? 0);
  } else if (part.scaledOffset) {
    dx *= Math.sqrt(part.xx * part.xx + part.xy * part.xy);
    dy *= Math.sqrt(part.yx * part.yx + part.yy * part.yy);
  }
  for (let i = from; i < x.length; i++) {
    x[i] = (x[i] ?? 0) + dx;
    y[i] = (y[i] ?? 0) + dy;
  }
  return { x, y, flags, ends };
}

function simplePoints(data: Table): Points {
  const contours = data.i16(0);
  if (contours === 0) return noPoints;
  if (10 + 2 * contours > data.length) throw new FontDamaged(`${data.name} ends within its contours`);
  const ends = new Uint32Array(contours);
  let count = 0;
  for (let i = 0; i < contours; i++) {
    const end = data.u16(10 + 2 * i);
    if (end < count) throw new FontDamaged(`${data.name}: contour ${i} ends before it begins`);
    ends[i] = end;
    count = end + 1;
  }
  let at = 10 + 2 * contours;
  at += 2 + data.u16(at);
  const flags = new Uint8Array(count);
  for (let i = 0; i < count; ) {
    const flag = data.u8(at++);
    for (let times = (flag & 8) !== 0 ? data.u8(at++) + 1 : 1; times > 0 && i < count; times--) flags[i++] = flag;
  }
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  at = readCoordinates(data, at, flags, 0x02, 0x10, x);
  readCoordinates(data, at, flags, 0x04, 0x20, y);
  return { x, y, flags, ends };
}

/** Reads one coordinate of all points, stored as steps of none, one or two bytes; gives where reading ended. */
function readCoordinates(data: Table, start: number, flags: Uint8Array, short: number, same: number, into: Float64Array): number {
  let at = start;
  let value = 0;
  for (let i = 0; i < into.length; i++) {
    const flag = flags[i] ?? 0;
    if ((flag & short) !== 0) value += (flag & same) !== 0 ? data.u8(at++) : -data.u8(at++);
    else if ((flag & same) === 0) {
      value += data.i16(at);
      at += 2;
    }
    into[i] = value;
  }
  return at;
}

/** Points to drawing numbers: between two control points in a row lies a point half way (TrueType's implied points). */
function trace(points: Points, scale: number): Outline {
  const { x, y, ends } = points;
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] ?? 0) * scale;
    y[i] = (y[i] ?? 0) * scale;
  }
  // A point gives at most one curve (5 numbers); a contour a move, a curve home and a close.
  const out = new Float64Array(5 * x.length + 9 * ends.length);
  let length = 0;
  let first = 0;
  for (const last of ends) {
    if (last > first) length = traceContour(points, first, last, out, length);
    first = last + 1;
  }
  return out.slice(0, length);
}

function traceContour({ x, y, flags }: Points, first: number, last: number, out: Outline, start: number): number {
  const onCurve = (i: number) => ((flags[i] ?? 0) & 1) !== 0;
  const begins = onCurve(first);
  const fromLast = !begins && onCurve(last);
  const firstX = x[first] ?? 0;
  const firstY = y[first] ?? 0;
  const startX = begins ? firstX : fromLast ? (x[last] ?? 0) : (firstX + (x[last] ?? 0)) / 2;
  const startY = begins ? firstY : fromLast ? (y[last] ?? 0) : (firstY + (y[last] ?? 0)) / 2;
  let n = start;
  const curve = (cx: number, cy: number, px: number, py: number) => {
    out[n] = 2;
    out[n + 1] = cx;
    out[n + 2] = cy;
    out[n + 3] = px;
    out[n + 4] = py;
    n += 5;
  };
  out[n++] = 0;
  out[n++] = startX;
  out[n++] = startY;
  let control = false;
  let cx = 0;
  let cy = 0;
  const end = fromLast ? last - 1 : last;
  for (let i = begins ? first + 1 : first; i <= end; i++) {
    const px = x[i] ?? 0;
    const py = y[i] ?? 0;
    if (onCurve(i)) {
      if (control) curve(cx, cy, px, py);
      else {
        out[n++] = 1;
        out[n++] = px;
        out[n++] = py;
      }
      control = false;
    } else {
      if (control) curve(cx, cy, (cx + px) / 2, (cy + py) / 2);
      control = true;
      cx = px;
      cy = py;
    }
  }
  if (control) curve(cx, cy, startX, startY);
  out[n++] = 3;
  return n;
}
