import type { FontBytes } from '../../../shared/face/sfnt.ts';

/** A small TrueType font to be built in a test: glyph descriptions by glyph id, and what the other tables are to say. */
export interface FontPlan {
  readonly glyphs: readonly (readonly number[])[];
  /** Advances; glyphs beyond the last have the last one's. */
  readonly advances: readonly number[];
  readonly characters: readonly (readonly [codePoint: number, glyph: number])[];
  readonly cmapFormat: 4 | 12;
  readonly name?: string;
}

const u16 = (...values: number[]): number[] => values.flatMap((value) => [(value >> 8) & 255, value & 255]);
const u32 = (...values: number[]): number[] => values.flatMap((value) => [...u16(Math.floor(value / 0x10000)), ...u16(value & 0xffff)]);

/** Sixteen-bit numbers as font bytes. */
export const words = u16;

/** A simple glyph of straight lines and curves: contours of [x, y, on the curve] points, every coordinate two bytes. */
export function simpleGlyph(contours: readonly (readonly (readonly [number, number, boolean])[])[]): number[] {
  const points = contours.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  let count = 0;
  const ends = contours.map((contour) => {
    count += contour.length;
    return count - 1;
  });
  const steps = (values: number[]) => u16(...values.map((value, i) => value - (values[i - 1] ?? 0)));
  const box = u16(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  const flags = points.map(([, , onCurve]) => (onCurve ? 1 : 0));
  const bytes = [...u16(contours.length), ...box, ...u16(...ends), ...u16(0), ...flags, ...steps(xs), ...steps(ys)];
  return bytes.length % 4 === 0 ? bytes : [...bytes, ...new Array<number>(4 - (bytes.length % 4)).fill(0)];
}

function cmap4(characters: FontPlan['characters']): number[] {
  const sorted = [...characters].sort((a, b) => a[0] - b[0]);
  const codes = [...sorted.map(([codePoint]) => codePoint), 0xffff];
  const deltas = [...sorted.map(([codePoint, glyph]) => glyph - codePoint), 1];
  const body = [...u16(...codes), ...u16(0), ...u16(...codes), ...u16(...deltas), ...u16(...codes.map(() => 0))];
  return [...u16(4, 14 + body.length, 0, 2 * codes.length, 0, 0, 0), ...body];
}

function cmap12(characters: FontPlan['characters']): number[] {
  const groups = [...characters].sort((a, b) => a[0] - b[0]).flatMap(([codePoint, glyph]) => u32(codePoint, codePoint, glyph));
  return [...u16(12, 0), ...u32(16 + groups.length, 0, characters.length), ...groups];
}

/** The font's file: 1000 units to the em, long loca. */
export function buildFont(plan: FontPlan): Uint8Array {
  const offsets = [0];
  for (const glyph of plan.glyphs) offsets.push((offsets.at(-1) ?? 0) + glyph.length);
  const cmap = plan.cmapFormat === 4 ? cmap4(plan.characters) : cmap12(plan.characters);
  const name = [...(plan.name ?? 'Built-Regular')].flatMap((letter) => u16(letter.charCodeAt(0)));
  const zeros = (count: number) => new Array<number>(count).fill(0);
  const tables: [string, number[]][] = [
    ['OS/2', [...u16(4, 0, 650), ...zeros(82), ...u16(720), ...zeros(6)]],
    ['cmap', [...u16(0, 1, 3, plan.cmapFormat === 4 ? 1 : 10), ...u32(12), ...cmap]],
    ['glyf', plan.glyphs.flat()],
    ['head', [...u32(0x10000, 0, 0, 0x5f0f3cf5), ...u16(0, 1000), ...zeros(16), ...u16(-10, -20, 1010, 900), ...u16(0, 8, 2, 1, 0)]],
    ['hhea', [...u32(0x10000), ...u16(880, -120), ...zeros(26), ...u16(plan.advances.length)]],
    ['hmtx', [...plan.advances.flatMap((advance) => u16(advance, 0)), ...zeros(2 * (plan.glyphs.length - plan.advances.length))]],
    ['loca', u32(...offsets)],
    ['maxp', [...u32(0x10000), ...u16(plan.glyphs.length), ...zeros(26)]],
    ['name', [...u16(0, 1, 18, 3, 1, 0x409, 6, name.length, 0), ...name]],
    ['post', [...u32(0x30000), ...u16(-12, 0x8000), ...zeros(24)]],
  ];
  let offset = 12 + 16 * tables.length;
  const directory: number[] = [];
  const body: number[] = [];
  for (const [tag, bytes] of tables) {
    directory.push(...[...tag].map((letter) => letter.charCodeAt(0)), ...u32(0, offset, bytes.length));
    const filled = [...bytes, ...zeros((4 - (bytes.length % 4)) % 4)];
    body.push(...filled);
    offset += filled.length;
  }
  return Uint8Array.from([...u32(0x10000), ...u16(tables.length, 0, 0, 0), ...directory, ...body]);
}

/** Bytes in memory as a port, telling how many were asked for. What a glance gave is overwritten by the next, as the port's contract allows. */
export function inMemory(bytes: Uint8Array): FontBytes & { readonly asked: () => number } {
  let asked = 0;
  let glanced = new Uint8Array(0);
  const read = (offset: number, length: number): Uint8Array => {
    asked += length;
    return bytes.subarray(offset, Math.min(bytes.length, offset + length));
  };
  return {
    asked: () => asked,
    read,
    glance(offset, length) {
      glanced.fill(0xee);
      glanced = read(offset, length).slice();
      return glanced;
    },
  };
}

/** Seeded numbers from 0 up to (not including) `below` (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
