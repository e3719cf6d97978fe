import type { Em } from '../sheet/length.ts';

/**
 * The faces of the house: song 宋 (body), song-heavy 特粗宋 (headlines), hei 黑 (light sans), hei-bold 粗黑 (sub-heads, heads), kai 楷 (decks, bylines, captions).
 * Their order is their number in typed arrays (`faceNumber`).
 */
export const faceNames = ['song', 'song-heavy', 'hei', 'hei-bold', 'kai'] as const;

/** One of the house's faces, by role-free name. */
export type FaceName = (typeof faceNames)[number];

/** A face's number in typed arrays. */
export const faceNumber = (name: FaceName): number => faceNames.indexOf(name);

/** Vertical measures of a face, thousandths of the em; the em box of Chinese type reaches from 880 above the baseline to 120 below it. */
export interface FaceMetrics {
  readonly ascent: Em;
  readonly descent: Em;
}

/**
 * One run as the shaper gave it, in logical order, horizontal: `glyphs[i]` is a glyph id of the face (0 = no glyph), `advances[i]` its natural advance
 * in thousandths of the em, `clusters[i]` the UTF-16 offset in the run's text of the first character it stands for. Clusters never decrease.
 */
export interface ShapedRun {
  readonly glyphs: Uint16Array;
  readonly advances: Int32Array;
  readonly clusters: Uint32Array;
}

/** The port to whatever turns characters into glyphs: HarfBuzz in the program, squares of one em in tests. */
export interface Shaper {
  /**
   * Shapes text that one face covers; no mark is trimmed and no space added (that is `line`'s work). With `vertical` the face's forms for vertical setting are
   * taken (OpenType `vert`), still laid out horizontally: a glyph's em box, 0 to 1000 across and 880 to −120 high, is then placed by whoever sets it.
   */
  shape(face: FaceName, text: string, vertical?: boolean): ShapedRun;
  /** True when the face has a glyph of its own for the code point. */
  covers(face: FaceName, codePoint: number): boolean;
}

/** One outline as numbers: 0 x y = move, 1 x y = line, 2 cx cy x y = quadratic curve, 3 = close; units of the em/1000, y upwards from the baseline. */
export type Outline = Float64Array;

/** The port to glyph outlines, for painters. */
export interface Outlines {
  outline(face: FaceName, glyph: number): Outline;
}
