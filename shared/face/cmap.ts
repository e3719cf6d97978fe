import { FontDamaged, type Table } from './table.ts';

/** Finds the glyph of a code point; 0 when the font has none. */
export type GlyphLookup = (codePoint: number) => number;

/** How good a subtable is for us: whole Unicode before the basic plane, Windows before Unicode platform; 0 = of no use. */
function worth(platform: number, encoding: number, format: number): number {
  const unicode = platform === 3 ? encoding === 10 || encoding === 1 : platform === 0 && encoding !== 5;
  if (!unicode || (format !== 12 && format !== 4)) return 0;
  return (format === 12 ? 4 : 2) + (platform === 3 ? 1 : 0);
}

/** The lookup over a cmap's best Unicode subtable, format 12 or 4 (OpenType 1.9 "cmap"). */
export function readCmap(cmap: Table): GlyphLookup {
  const count = cmap.u16(2);
  let best = 0;
  let start = 0;
  for (let i = 0; i < count; i++) {
    const record = 4 + 8 * i;
    const offset = cmap.u32(record + 4);
    const value = worth(cmap.u16(record), cmap.u16(record + 2), offset + 2 <= cmap.length ? cmap.u16(offset) : 0);
    if (value > best) {
      best = value;
      start = offset;
    }
  }
  if (best === 0) throw new FontDamaged('cmap has no Unicode subtable of format 4 or 12');
  return cmap.u16(start) === 12 ? groups(cmap, start) : segments(cmap, start);
}

/** Format 12: groups of consecutive code points with consecutive glyphs. */
function groups(cmap: Table, start: number): GlyphLookup {
  const count = cmap.u32(start + 12);
  if (start + 16 + 12 * count > cmap.length) throw new FontDamaged('cmap format 12 runs over the table');
  return (codePoint) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = start + 16 + 12 * middle;
      const first = cmap.u32(group);
      if (codePoint < first) high = middle - 1;
      else if (codePoint > cmap.u32(group + 4)) low = middle + 1;
      else return cmap.u32(group + 8) + codePoint - first;
    }
    return 0;
  };
}

/** Format 4: segments of the basic plane, by delta or through an array of glyphs. */
function segments(cmap: Table, start: number): GlyphLookup {
  const count = cmap.u16(start + 6) >> 1;
  const ends = start + 14;
  const starts = ends + 2 * count + 2;
  const deltas = starts + 2 * count;
  const offsets = deltas + 2 * count;
  if (offsets + 2 * count > cmap.length) throw new FontDamaged('cmap format 4 runs over the table');
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cmap.u16(ends + 2 * middle) < codePoint) low = middle + 1;
      else high = middle;
    }
    if (low === count) return 0;
    const first = cmap.u16(starts + 2 * low);
    if (codePoint < first) return 0;
    const delta = cmap.u16(deltas + 2 * low);
    const offset = cmap.u16(offsets + 2 * low);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = cmap.u16(offsets + 2 * low + offset + 2 * (codePoint - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
