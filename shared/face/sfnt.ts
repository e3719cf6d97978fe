import { type GlyphLookup, readCmap } from './cmap.ts';
import { FontDamaged, Table } from './table.ts';

/** Where a font's bytes come from: a file read piece by piece, or an array. Reading beyond the end gives fewer bytes. */
export interface FontBytes {
  /** Bytes to keep. */
  read(offset: number, length: number): Uint8Array;
  /** Bytes to look at before anything is asked for again: what hundreds of glyphs are read with. */
  glance(offset: number, length: number): Uint8Array;
}

/** A TrueType font read table by table; lengths in font units (`unitsPerEm` to the em). Damaged bytes throw FontDamaged where they are met. */
export interface Sfnt {
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  /** The font's bounding box [xMin, yMin, xMax, yMax] (head). */
  readonly box: readonly [number, number, number, number];
  /** Height above and (negative) depth below the baseline (hhea). */
  readonly ascent: number;
  readonly descent: number;
  /** Height of capitals (OS/2 version 2 and later; else seven tenths of the em). */
  readonly capHeight: number;
  /** 100 to 900 (OS/2; else 400). */
  readonly weight: number;
  /** Degrees, counter-clockwise (post; else 0). */
  readonly italicAngle: number;
  /** The name for PDF, printable ASCII without PDF's delimiters (name 6; else `Unnamed`). */
  readonly postScriptName: string;
  /** The natural width of a glyph, font units; 0 for a glyph the font does not have. */
  advance(glyph: number): number;
  /** A glyph's raw description from `glyf`, to look at before the next one is asked for; empty for a blank glyph or one the font does not have. Do not write to it. */
  glyphData(glyph: number): Uint8Array;
  /** The glyph of a code point by `cmap`, 0 when it has none. */
  glyphFor(codePoint: number): number;
  /** A font file with only the tables that horizontal shaping reads: no outlines, a fiftieth of the size, the same result. */
  shapingFace(): Uint8Array;
}

/** Opens a TrueType font; only the directory and the small fact tables are read now. Throws FontDamaged when they are not sound. */
export function openSfnt(bytes: FontBytes): Sfnt {
  return new TrueTypeFont(bytes);
}

const shapingTables = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'maxp'];
const required = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

interface Extent {
  readonly offset: number;
  readonly length: number;
}

class TrueTypeFont implements Sfnt {
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly weight: number;
  readonly #bytes: FontBytes;
  readonly #directory: ReadonlyMap<string, Extent>;
  readonly #tables = new Map<string, Table>();
  readonly #longLoca: boolean;
  readonly #metricCount: number;
  #lookup: GlyphLookup | undefined;
  #postScriptName: string | undefined;

  constructor(bytes: FontBytes) {
    this.#bytes = bytes;
    this.#directory = readDirectory(bytes);
    const head = this.#table('head');
    this.unitsPerEm = head.u16(18);
    if (this.unitsPerEm < 16 || this.unitsPerEm > 16384) throw new FontDamaged(`head gives ${this.unitsPerEm} units to the em`);
    this.box = [head.i16(36), head.i16(38), head.i16(40), head.i16(42)];
    this.#longLoca = head.u16(50) !== 0;
    const hhea = this.#table('hhea');
    this.ascent = hhea.i16(4);
    this.descent = hhea.i16(6);
    this.glyphCount = this.#table('maxp').u16(4);
    this.#metricCount = hhea.u16(34);
    if (this.glyphCount === 0 || this.#metricCount === 0) throw new FontDamaged('the font has no glyphs');
    const os2 = this.#directory.has('OS/2') ? this.#table('OS/2') : undefined;
    this.weight = os2 ? os2.u16(4) : 400;
    this.capHeight = os2 && os2.u16(0) >= 2 ? os2.i16(88) : Math.round(this.unitsPerEm * 0.7);
  }

  get italicAngle(): number {
    if (!this.#directory.has('post')) return 0;
    const angle = new Table('post', this.#part('post', 4, 4, 'glance'));
    return angle.i16(0) + angle.u16(2) / 0x10000;
  }

  get postScriptName(): string {
    this.#postScriptName ??= this.#directory.has('name') ? readPostScriptName(this.#table('name')) : 'Unnamed';
    return this.#postScriptName;
  }

  advance(glyph: number): number {
    if (glyph < 0 || glyph >= this.glyphCount) return 0;
    return this.#table('hmtx').u16(4 * Math.min(glyph, this.#metricCount - 1));
  }

  glyphData(glyph: number): Uint8Array {
    if (glyph < 0 || glyph >= this.glyphCount) return new Uint8Array(0);
    const loca = this.#table('loca');
    const start = this.#longLoca ? loca.u32(4 * glyph) : 2 * loca.u16(2 * glyph);
    const end = this.#longLoca ? loca.u32(4 * glyph + 4) : 2 * loca.u16(2 * glyph + 2);
    if (start === end) return new Uint8Array(0);
    if (start > end) throw new FontDamaged(`loca of glyph ${glyph} runs backwards`);
    return this.#part('glyf', start, end - start, 'glance');
  }

  glyphFor(codePoint: number): number {
    this.#lookup ??= readCmap(this.#table('cmap'));
    const glyph = this.#lookup(codePoint);
    return glyph < this.glyphCount ? glyph : 0;
  }

  shapingFace(): Uint8Array {
    const tags = shapingTables.filter((tag) => this.#directory.has(tag));
    const parts = tags.map((tag) => this.#tables.get(tag)?.bytes ?? this.#whole(tag));
    const size = parts.reduce((sum, part) => sum + padded(part.length), 12 + 16 * tags.length);
    const face = new Uint8Array(size);
    const view = new DataView(face.buffer);
    view.setUint32(0, 0x00010000);
    view.setUint16(4, tags.length);
    let offset = 12 + 16 * tags.length;
    for (const [i, part] of parts.entries()) {
      const record = 12 + 16 * i;
      const tag = tags[i] ?? '';
      for (let k = 0; k < 4; k++) face[record + k] = tag.charCodeAt(k);
      view.setUint32(record + 8, offset);
      view.setUint32(record + 12, part.length);
      face.set(part, offset);
      offset += padded(part.length);
    }
    return face;
  }

  #extent(tag: string): Extent {
    const extent = this.#directory.get(tag);
    if (!extent) throw new FontDamaged(`there is no table ${tag}`);
    return extent;
  }

  #whole(tag: string): Uint8Array {
    return this.#part(tag, 0, this.#extent(tag).length, 'read');
  }

  /** Part of a table, never beyond its end. */
  #part(tag: string, start: number, length: number, how: keyof FontBytes): Uint8Array {
    const extent = this.#extent(tag);
    if (start + length > extent.length) throw new FontDamaged(`${tag} ends at ${extent.length}, ${length} bytes at ${start} are asked for`);
    const part = this.#bytes[how](extent.offset + start, length);
    if (part.length !== length) throw new FontDamaged(`${tag} is cut off by the end of the file`);
    return part;
  }

  /** A whole table, read once and kept. */
  #table(tag: string): Table {
    const kept = this.#tables.get(tag);
    if (kept) return kept;
    const table = new Table(tag, this.#whole(tag));
    this.#tables.set(tag, table);
    return table;
  }
}

const padded = (length: number): number => (length + 3) & ~3;

/** The table directory; every table that a TrueType font must have is in it. */
function readDirectory(bytes: FontBytes): ReadonlyMap<string, Extent> {
  const header = new Table('the file header', bytes.read(0, 12));
  const kind = header.u32(0);
  if (kind !== 0x00010000 && kind !== 0x74727565) throw new FontDamaged('this is not a TrueType font file');
  const count = header.u16(4);
  const records = new Table('the table directory', bytes.read(12, 16 * count));
  const directory = new Map<string, Extent>();
  for (let i = 0; i < count; i++) {
    directory.set(records.tag(16 * i), { offset: records.u32(16 * i + 8), length: records.u32(16 * i + 12) });
  }
  for (const tag of required) if (!directory.has(tag)) throw new FontDamaged(`there is no table ${tag}`);
  return directory;
}

/** Name 6 in Windows (UTF-16) or Macintosh (one byte) encoding (OpenType 1.9 "name"). */
function readPostScriptName(name: Table): string {
  const count = name.u16(2);
  const storage = name.u16(4);
  for (let i = 0; i < count; i++) {
    const record = 6 + 12 * i;
    if (name.u16(record + 6) !== 6) continue;
    const step = name.u16(record) === 1 ? 1 : 2;
    const start = storage + name.u16(record + 10);
    let text = '';
    for (let k = step - 1; k < name.u16(record + 8); k += step) text += String.fromCharCode(name.u8(start + k));
    const clean = text.replace(/[^!-~]|[[\](){}<>/%#]/g, '').slice(0, 63);
    if (clean !== '') return clean;
  }
  return 'Unnamed';
}
