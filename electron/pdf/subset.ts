import { componentsOf } from '../../shared/face/glyf.ts';
import type { Sfnt } from '../../shared/face/sfnt.ts';
import { countSimple, extent, isComposite, tidyGlyph } from './outline.ts';

/**
 * The used glyphs (ascending, one as often as it is wanted) with the components they are put together of and .notdef, ascending; a glyph's place in this list is
 * its number in the subset.
 */
export function closeGlyphs(font: Sfnt, used: Uint16Array): Uint16Array {
  const all = new Set<number>(used);
  const added: number[] = [];
  const add = (glyph: number): void => {
    if (all.has(glyph)) return;
    all.add(glyph);
    added.push(glyph);
    componentsOf(font.glyphData(glyph)).forEach(add);
  };
  add(0);
  for (const glyph of used) componentsOf(font.glyphData(glyph)).forEach(add);
  return Uint16Array.from([...used, ...added]).sort();
}

/**
 * A TrueType font of the given glyphs only, numbered by their places in the list: the tables a CIDFontType2 needs and no more (PDF 1.4 5.8), without hints.
 * Only the data of these glyphs are read from the font.
 */
export function subsetFont(font: Sfnt, glyphs: Uint16Array): Uint8Array {
  const places = new Map<number, number>();
  for (const [place, glyph] of glyphs.entries()) places.set(glyph, place);
  const renumber = (glyph: number): number => places.get(glyph) ?? 0;
  const outlines = Array.from(glyphs, (glyph) => tidyGlyph(font.glyphData(glyph), renumber));
  const advances = Array.from(glyphs, (glyph) => font.advance(glyph));
  const { glyf, loca, long } = writeGlyphs(outlines);
  const metrics = writeMetrics(outlines, advances);
  const tables: Readonly<Record<string, Uint8Array>> = {
    glyf,
    head: writeHead(font, long),
    hhea: writeHorizontalHeader(font, outlines, advances, metrics.full),
    hmtx: metrics.hmtx,
    loca,
    maxp: writeProfile(outlines),
  };
  return writeTables(tables);
}

function writeGlyphs(outlines: readonly Uint8Array[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array; readonly long: boolean } {
  const even = (length: number): number => length + (length & 1);
  const total = outlines.reduce((sum, data) => sum + even(data.length), 0);
  const long = total > 0x1fffe;
  const glyf = new Uint8Array(total);
  const loca = new Uint8Array((outlines.length + 1) * (long ? 4 : 2));
  const offsets = new DataView(loca.buffer);
  const note = (place: number, offset: number): void =>
    long ? offsets.setUint32(place * 4, offset) : offsets.setUint16(place * 2, offset / 2);
  let at = 0;
  for (const [place, data] of outlines.entries()) {
    note(place, at);
    glyf.set(data, at);
    at += even(data.length);
  }
  note(outlines.length, at);
  return { glyf, loca, long };
}

/** hmtx: the equal advances at the end are given once; the left side bearing is the outline's xMin. */
function writeMetrics(outlines: readonly Uint8Array[], advances: readonly number[]): { readonly hmtx: Uint8Array; readonly full: number } {
  let full = advances.length;
  while (full > 1 && advances[full - 2] === advances[full - 1]) full--;
  const hmtx = new Uint8Array(full * 4 + (advances.length - full) * 2);
  const bytes = new DataView(hmtx.buffer);
  for (const [place, data] of outlines.entries()) {
    const [left] = extent(data);
    if (place < full) bytes.setUint16(place * 4, advances[place] ?? 0);
    bytes.setInt16(place < full ? place * 4 + 2 : full * 4 + (place - full) * 2, left);
  }
  return { hmtx, full };
}

function writeHead(font: Sfnt, long: boolean): Uint8Array {
  const head = new Uint8Array(54);
  const bytes = new DataView(head.buffer);
  bytes.setUint32(0, 0x00010000);
  bytes.setUint32(4, 0x00010000);
  bytes.setUint32(12, 0x5f0f3cf5);
  bytes.setUint16(16, 0b11);
  bytes.setUint16(18, font.unitsPerEm);
  for (const [i, edge] of font.box.entries()) bytes.setInt16(36 + 2 * i, edge);
  bytes.setUint16(46, 7);
  bytes.setInt16(48, 2);
  bytes.setInt16(50, long ? 1 : 0);
  return head;
}

function writeHorizontalHeader(font: Sfnt, outlines: readonly Uint8Array[], advances: readonly number[], full: number): Uint8Array {
  const hhea = new Uint8Array(36);
  const bytes = new DataView(hhea.buffer);
  let [left, right, reach] = [0x7fff, 0x7fff, 0];
  for (const [place, data] of outlines.entries()) {
    if (data.length === 0) continue;
    const [xMin, xMax] = extent(data);
    left = Math.min(left, xMin);
    right = Math.min(right, (advances[place] ?? 0) - xMax);
    reach = Math.max(reach, xMax);
  }
  bytes.setUint32(0, 0x00010000);
  bytes.setInt16(4, font.ascent);
  bytes.setInt16(6, font.descent);
  bytes.setUint16(10, Math.max(...advances));
  bytes.setInt16(12, left);
  bytes.setInt16(14, right);
  bytes.setInt16(16, reach);
  bytes.setInt16(18, 1);
  bytes.setUint16(34, full);
  return hhea;
}

/** maxp 1.0, counted over the subset; everything about instructions is 0 because there are none. */
function writeProfile(outlines: readonly Uint8Array[]): Uint8Array {
  const deep = (data: Uint8Array): readonly [points: number, contours: number, depth: number] => {
    if (!isComposite(data)) {
      const { points, contours } = countSimple(data);
      return [points, contours, 0];
    }
    const parts = componentsOf(data).map((place) => deep(outlines[place] ?? new Uint8Array()));
    return [parts.reduce((n, [p]) => n + p, 0), parts.reduce((n, [, c]) => n + c, 0), 1 + Math.max(...parts.map(([, , d]) => d))];
  };
  const most = { points: 0, contours: 0, sumPoints: 0, sumContours: 0, components: 0, depth: 0 };
  for (const data of outlines) {
    const [points, contours, depth] = deep(data);
    most.depth = Math.max(most.depth, depth);
    if (depth > 0) most.components = Math.max(most.components, componentsOf(data).length);
    most[depth ? 'sumPoints' : 'points'] = Math.max(most[depth ? 'sumPoints' : 'points'], points);
    most[depth ? 'sumContours' : 'contours'] = Math.max(most[depth ? 'sumContours' : 'contours'], contours);
  }
  const maxp = new Uint8Array(32);
  const bytes = new DataView(maxp.buffer);
  bytes.setUint32(0, 0x00010000);
  const zones = 1;
  const numbers = [
    outlines.length,
    most.points,
    most.contours,
    most.sumPoints,
    most.sumContours,
    zones,
    0,
    0,
    0,
    0,
    0,
    0,
    most.components,
    most.depth,
  ];
  for (const [i, number] of numbers.entries()) bytes.setUint16(4 + 2 * i, number);
  return maxp;
}

/** The table directory and the tables on four-byte boundaries, with their check sums and the whole font's (OpenType, organization of a font). */
function writeTables(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(tables);
  const aligned = (length: number): number => (length + 3) & ~3;
  const start = 12 + 16 * names.length;
  const bytes = new Uint8Array(names.reduce((sum, tag) => sum + aligned(tables[tag]?.length ?? 0), start));
  const header = new DataView(bytes.buffer);
  const power = 31 - Math.clz32(names.length);
  header.setUint32(0, 0x00010000);
  for (const [i, number] of [names.length, 16 << power, power, 16 * names.length - (16 << power)].entries())
    header.setUint16(4 + 2 * i, number);
  let at = start;
  let headAt = 0;
  let sum = 0;
  for (const [i, tag] of names.entries()) {
    const table = tables[tag] ?? new Uint8Array();
    bytes.set(table, at);
    for (let c = 0; c < 4; c++) bytes[12 + 16 * i + c] = tag.charCodeAt(c);
    const sumOfTable = sumWords(header, at, aligned(table.length));
    sum += sumOfTable;
    header.setUint32(16 + 16 * i, sumOfTable);
    header.setUint32(20 + 16 * i, at);
    header.setUint32(24 + 16 * i, table.length);
    if (tag === 'head') headAt = at;
    at += aligned(table.length);
  }
  header.setUint32(headAt + 8, (0xb1b0afba - sum - sumWords(header, 0, start)) >>> 0);
  return bytes;
}

function sumWords(bytes: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + bytes.getUint32(at)) | 0;
  return sum >>> 0;
}
