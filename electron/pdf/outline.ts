import { componentPlaces } from '../../shared/face/glyf.ts';

/** What a glyph's outline contains, as counted by the `maxp` table (OpenType maxp 1.0). */
export interface GlyphCount {
  readonly points: number;
  readonly contours: number;
}

const composite = { words: 0x0001, scale: 0x0008, scales: 0x0040, matrix: 0x0080, instructions: 0x0100 } as const;

// A page looks into a thousand glyphs, some numbers in each: a DataView for every look would cost more than the looking.
const u16 = (data: Uint8Array, at: number): number => ((data[at] ?? 0) << 8) | (data[at + 1] ?? 0);
const i16 = (data: Uint8Array, at: number): number => (u16(data, at) << 16) >> 16;

function setU16(data: Uint8Array, at: number, value: number): void {
  data[at] = value >> 8;
  data[at + 1] = value;
}

/** True when the glyph is put together of other glyphs (its contour count is negative; OpenType glyf). */
export const isComposite = (data: Uint8Array): boolean => data.length >= 10 && i16(data, 0) < 0;

/** A glyph's data without its hinting instructions and with its components' ids renumbered; simple glyphs without instructions come back as they are. */
export function tidyGlyph(data: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  if (data.length < 10) return data;
  return isComposite(data) ? tidyComposite(data, renumber) : tidySimple(data);
}

function tidySimple(data: Uint8Array): Uint8Array {
  const lengthAt = 10 + 2 * i16(data, 0);
  const instructions = u16(data, lengthAt);
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
  const flags = u16(data, last - 2);
  const scales = flags & composite.matrix ? 8 : flags & composite.scales ? 4 : flags & composite.scale ? 2 : 0;
  const kept = data.slice(0, last + 2 + (flags & composite.words ? 4 : 2) + scales);
  for (const place of places) {
    setU16(kept, place - 2, u16(kept, place - 2) & ~composite.instructions);
    setU16(kept, place, renumber(u16(kept, place)));
  }
  return kept;
}

/** Points and contours of a simple glyph. */
export function countSimple(data: Uint8Array): GlyphCount {
  if (data.length < 12) return { points: 0, contours: 0 };
  const contours = i16(data, 0);
  return { points: contours > 0 ? u16(data, 8 + 2 * contours) + 1 : 0, contours };
}

/** A glyph's box as [xMin, xMax] in font units; [0, 0] for a glyph without outline. */
export function extent(data: Uint8Array): readonly [number, number] {
  if (data.length < 10) return [0, 0];
  return [i16(data, 2), i16(data, 6)];
}
