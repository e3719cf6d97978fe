import { componentPlaces } from '../../shared/face/glyf.ts';
import { Table } from '../../shared/face/table.ts';

/** What a glyph's outline contains, as counted by the `maxp` table (OpenType maxp 1.0). */
export interface GlyphCount {
  readonly points: number;
  readonly contours: number;
}

const composite = { words: 0x0001, scale: 0x0008, scales: 0x0040, matrix: 0x0080, instructions: 0x0100 } as const;

const tableOf = (data: Uint8Array): Table => new Table('a glyph', data);

/** True when the glyph is put together of other glyphs (its contour count is negative; OpenType glyf). */
export const isComposite = (data: Uint8Array): boolean => data.length >= 10 && tableOf(data).i16(0) < 0;

/** A glyph's data without its hinting instructions and with its components' ids renumbered; simple glyphs without instructions come back as they are. */
export function tidyGlyph(data: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  if (data.length < 10) return data;
  return isComposite(data) ? tidyComposite(data, renumber) : tidySimple(data);
}

function tidySimple(data: Uint8Array): Uint8Array {
  const glyph = tableOf(data);
  const lengthAt = 10 + 2 * glyph.i16(0);
  const instructions = glyph.u16(lengthAt);
  if (instructions === 0) return data;
  const kept = new Uint8Array(data.length - instructions);
  kept.set(data.subarray(0, lengthAt));
  kept.set(data.subarray(lengthAt + 2 + instructions), lengthAt + 2);
  return kept;
}

/** Instructions follow the last component, so the glyph is cut off behind it. */
function tidyComposite(data: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  const places = componentPlaces(data);
  const last = places.at(-1) ?? 12;
  const flags = tableOf(data).u16(last - 2);
  const scales = flags & composite.matrix ? 8 : flags & composite.scales ? 4 : flags & composite.scale ? 2 : 0;
  const kept = data.slice(0, last + 2 + (flags & composite.words ? 4 : 2) + scales);
  const bytes = new DataView(kept.buffer);
  for (const place of places) {
    bytes.setUint16(place - 2, bytes.getUint16(place - 2) & ~composite.instructions);
    bytes.setUint16(place, renumber(bytes.getUint16(place)));
  }
  return kept;
}

/** Points and contours of a simple glyph. */
export function countSimple(data: Uint8Array): GlyphCount {
  if (data.length < 12) return { points: 0, contours: 0 };
  const glyph = tableOf(data);
  const contours = glyph.i16(0);
  return { points: contours > 0 ? glyph.u16(8 + 2 * contours) + 1 : 0, contours };
}

/** A glyph's box as [xMin, xMax] in font units; [0, 0] for a glyph without outline. */
export function extent(data: Uint8Array): readonly [number, number] {
  if (data.length < 10) return [0, 0];
  const glyph = tableOf(data);
  return [glyph.i16(2), glyph.i16(6)];
}
