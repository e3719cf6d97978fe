import { componentsOf } from '../../shared/face/glyf.ts';
import type { Sfnt } from '../../shared/face/sfnt.ts';
import { countSimple, isComposite, leftOf, rightOf, writeTidy } from './outline.ts';

/** Glyphs for a subset, ascending; a glyph's place in the list is its number in the subset. The data of the one at a place lie in `bytes` from `starts[place]` to before `ends[place]`. */
export interface GlyphSet {
  readonly glyphs: Uint16Array;
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The used glyphs (ascending, one as often as it is wanted) with the components they are put together of and .notdef. Each is read from the font once. */
export function gatherGlyphs(font: Sfnt, used: Uint16Array): GlyphSet {
  const wanted = new Set<number>();
  used.forEach((glyph) => {
    wanted.add(glyph);
  });
  const added: number[] = [];
  const order = new Map<number, number>();
  const edges = [0];
  let bytes = new Uint8Array(512 * used.length);
  let length = 0;
  const take = (glyph: number): void => {
    if (order.has(glyph)) return;
    const data = font.glyphData(glyph);
    if (length + data.length > bytes.length) bytes = grown(bytes, 2 * (length + data.length));
    bytes.set(data, length);
    length += data.length;
    order.set(glyph, edges.length - 1);
    edges.push(length);
    if (!wanted.has(glyph)) added.push(glyph);
    if (isComposite(data)) componentsOf(data).forEach(take);
  };
  take(0);
  used.forEach(take);
  const glyphs = Uint16Array.from([...used, ...added]).sort();
  const starts = new Uint32Array(glyphs.length);
  const ends = new Uint32Array(glyphs.length);
  glyphs.forEach((glyph, place) => {
    const at = order.get(glyph) ?? 0;
    starts[place] = edges[at] ?? 0;
    ends[place] = edges[at + 1] ?? 0;
  });
  return { glyphs, bytes, starts, ends };
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}

const dataAt = ({ bytes, starts, ends }: GlyphSet, place: number): Uint8Array => bytes.subarray(starts[place], ends[place]);

/** A TrueType font of the given glyphs only, numbered by their places in the list: the tables a CIDFontType2 needs and no more (PDF 1.4 5.8), without hints. */
export function subsetFont(font: Sfnt, set: GlyphSet): Uint8Array {
  const advances = set.glyphs.map((glyph) => font.advance(glyph));
  const outlines = writeOutlines(set, advances);
  const { glyf, offsets } = outlines;
  const long = glyf.length > 0x1fffe;
  const { hmtx, full } = writeMetrics(outlines.lefts, advances);
  const tables: Readonly<Record<string, Uint8Array>> = {
    glyf,
    head: writeHead(font, long),
    hhea: writeHorizontalHeader(font, outlines, advances, full),
    hmtx,
    loca: writeLocations(offsets, long),
    maxp: writeProfile(set.glyphs.length, outlines.most),
  };
  return writeTables(tables);
}

/** The outlines side by side, with where each begins, and what the other tables tell of them: the left edge of each, how far they reach in all, and the most of everything. */
interface Outlines {
  readonly glyf: Uint8Array;
  readonly offsets: Uint32Array;
  readonly lefts: Int16Array;
  readonly reach: { left: number; right: number; most: number };
  readonly most: Profile;
}

function writeOutlines(set: GlyphSet, advances: Uint16Array): Outlines {
  const { glyphs, starts, ends } = set;
  const count = glyphs.length;
  const even = (length: number): number => length + (length & 1);
  let room = 0;
  for (let place = 0; place < count; place++) room += even(ends[place]! - starts[place]!);
  const glyf = new Uint8Array(room);
  const offsets = new Uint32Array(count + 1);
  const lefts = new Int16Array(count);
  const reach = { left: 0x7fff, right: 0x7fff, most: 0 };
  const most: Profile = { points: 0, contours: 0, sumPoints: 0, sumContours: 0, components: 0, depth: 0 };
  const renumber = (glyph: number): number => Math.max(0, glyphs.lastIndexOf(glyph));
  let at = 0;
  for (let place = 0; place < count; place++) {
    const data = dataAt(set, place);
    at = even(writeTidy(data, renumber, glyf, at));
    offsets[place + 1] = at;
    lefts[place] = leftOf(data);
    if (data.length === 0) continue;
    reach.left = Math.min(reach.left, leftOf(data));
    reach.right = Math.min(reach.right, advances[place]! - rightOf(data));
    reach.most = Math.max(reach.most, rightOf(data));
    countIn(most, set, data);
  }
  return { glyf: glyf.subarray(0, at), offsets, lefts, reach, most };
}

function writeLocations(offsets: Uint32Array, long: boolean): Uint8Array {
  const loca = new Uint8Array(offsets.length * (long ? 4 : 2));
  const bytes = new DataView(loca.buffer);
  for (let place = 0; place < offsets.length; place++)
    long ? bytes.setUint32(place * 4, offsets[place]!) : bytes.setUint16(place * 2, offsets[place]! / 2);
  return loca;
}

/** hmtx: the equal advances at the end are given once; the left side bearing is the outline's xMin. */
function writeMetrics(lefts: Int16Array, advances: Uint16Array): { readonly hmtx: Uint8Array; readonly full: number } {
  let full = advances.length;
  while (full > 1 && advances[full - 2] === advances[full - 1]) full--;
  const hmtx = new Uint8Array(full * 4 + (advances.length - full) * 2);
  const bytes = new DataView(hmtx.buffer);
  for (let place = 0; place < lefts.length; place++) {
    if (place < full) bytes.setUint16(place * 4, advances[place]!);
    bytes.setInt16(place < full ? place * 4 + 2 : full * 4 + (place - full) * 2, lefts[place]!);
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

function writeHorizontalHeader(font: Sfnt, { reach }: Outlines, advances: Uint16Array, full: number): Uint8Array {
  const hhea = new Uint8Array(36);
  const bytes = new DataView(hhea.buffer);
  bytes.setUint32(0, 0x00010000);
  bytes.setInt16(4, font.ascent);
  bytes.setInt16(6, font.descent);
  bytes.setUint16(10, Math.max(...advances));
  bytes.setInt16(12, reach.left);
  bytes.setInt16(14, reach.right);
  bytes.setInt16(16, reach.most);
  bytes.setInt16(18, 1);
  bytes.setUint16(34, full);
  return hhea;
}

/** The most of everything in one glyph, simple (`points`, `contours`) or put together of others. */
interface Profile {
  points: number;
  contours: number;
  sumPoints: number;
  sumContours: number;
  components: number;
  depth: number;
}

/** Counts a glyph in. */
function countIn(most: Profile, set: GlyphSet, data: Uint8Array): void {
  if (!isComposite(data)) {
    const { points, contours } = countSimple(data);
    most.points = Math.max(most.points, points);
    most.contours = Math.max(most.contours, contours);
    return;
  }
  const { points, contours, depth } = countComposite(set, data);
  most.sumPoints = Math.max(most.sumPoints, points);
  most.sumContours = Math.max(most.sumContours, contours);
  most.components = Math.max(most.components, componentsOf(data).length);
  most.depth = Math.max(most.depth, depth);
}

function countComposite(set: GlyphSet, data: Uint8Array): { readonly points: number; readonly contours: number; readonly depth: number } {
  const sum = { points: 0, contours: 0, depth: 0 };
  for (const glyph of componentsOf(data)) {
    const part = dataAt(set, set.glyphs.indexOf(glyph));
    const { points, contours, depth } = isComposite(part) ? countComposite(set, part) : { ...countSimple(part), depth: 0 };
    sum.points += points;
    sum.contours += contours;
    sum.depth = Math.max(sum.depth, depth);
  }
  return { ...sum, depth: sum.depth + 1 };
}

/** maxp 1.0, counted over the subset; everything about instructions is 0 because there are none. */
function writeProfile(count: number, most: Profile): Uint8Array {
  const maxp = new Uint8Array(32);
  const bytes = new DataView(maxp.buffer);
  bytes.setUint32(0, 0x00010000);
  bytes.setUint16(4, count);
  bytes.setUint16(6, most.points);
  bytes.setUint16(8, most.contours);
  bytes.setUint16(10, most.sumPoints);
  bytes.setUint16(12, most.sumContours);
  // Zones of the instructions' machine: one at least.
  bytes.setUint16(14, 1);
  bytes.setUint16(28, most.components);
  bytes.setUint16(30, most.depth);
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
  for (let at = from; at < from + length; at += 4) sum = (sum + bytes.getInt32(at)) | 0;
  return sum >>> 0;
}
