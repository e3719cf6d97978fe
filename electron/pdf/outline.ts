import { componentPlaces } from '../../shared/face/glyf.ts';
import { Table } from '../../shared/face/table.ts';

/** What a glyph's outline contains, as counted by the `maxp` table (OpenType maxp 1.0). */
export interface GlyphCount {
  readonly points: number;
  readonly contours: number;
}

const composite = { words: 0x0001, scale: 0x0008, scales: 0x0040, matrix: 0x0080, instructions: 0x0100 } as const;

/** The bytes before a glyph's contours or components: how many contours, its box (OpenType glyf). Shorter data are of a blank glyph. */
const header = 10;

const u16 = (data: Uint8Array, at: number): number => ((data[at] ?? 0) << 8) | (data[at + 1] ?? 0);
const i16 = (data: Uint8Array, at: number): number => (u16(data, at) << 16) >> 16;

/** True when the glyph is put together of other glyphs (its contour count is negative; OpenType glyf). */
export const isComposite = (data: Uint8Array): boolean => data.length >= header && (data[0] ?? 0) > 0x7f;

/**
 * Writes a glyph's data at a place of `into`, without hinting instructions and with its components' ids renumbered; answers where they end. They are never longer than they were. Throws
 * FontDamaged when they are not sound.
 */
export function writeTidy(data: Uint8Array, renumber: (glyph: number) => number, into: Uint8Array, at: number): number {
  if (data.length < header) return writePart(data, 0, data.length, into, at);
  return isComposite(data) ? writeComposite(data, renumber, into, at) : writeSimple(data, into, at);
}

function writeSimple(data: Uint8Array, into: Uint8Array, at: number): number {
  const lengthAt = header + 2 * i16(data, 0);
  const instructions = new Table('a glyph', data).u16(lengthAt);
  if (instructions === 0) return writePart(data, 0, data.length, into, at);
  const behind = writePart(data, 0, lengthAt, into, at);
  into[behind] = 0;
  into[behind + 1] = 0;
  return writePart(data, lengthAt + 2 + instructions, data.length, into, behind + 2);
}

/** Instructions follow the last component, so the glyph is cut off behind it. */
function writeComposite(data: Uint8Array, renumber: (glyph: number) => number, into: Uint8Array, at: number): number {
  const places = componentPlaces(data);
  const last = places.at(-1) ?? header + 2;
  const flags = u16(data, last - 2);
  const scales = flags & composite.matrix ? 8 : flags & composite.scales ? 4 : flags & composite.scale ? 2 : 0;
  const end = writePart(data, 0, last + 2 + (flags & composite.words ? 4 : 2) + scales, into, at);
  const bytes = new DataView(into.buffer, into.byteOffset + at);
  for (const place of places) {
    bytes.setUint16(place - 2, u16(data, place - 2) & ~composite.instructions);
    bytes.setUint16(place, renumber(u16(data, place)));
  }
  return end;
}

function writePart(data: Uint8Array, from: number, to: number, into: Uint8Array, at: number): number {
  into.set(from === 0 && to === data.length ? data : data.subarray(from, to), at);
  return at + Math.max(0, to - from);
}

/** Points and contours of a simple glyph. */
export function countSimple(data: Uint8Array): GlyphCount {
  if (data.length < header + 2) return { points: 0, contours: 0 };
  const contours = i16(data, 0);
  return { points: contours > 0 ? u16(data, 8 + 2 * contours) + 1 : 0, contours };
}

/** The left edge of a glyph's box in font units; 0 for a glyph without outline. */
export const leftOf = (data: Uint8Array): number => (data.length < header ? 0 : i16(data, 2));

/** The right edge of a glyph's box. */
export const rightOf = (data: Uint8Array): number => (data.length < header ? 0 : i16(data, 6));
