import type { ShapedRun } from './face.ts';
import type { Sfnt } from './sfnt.ts';

/** What is asked of the face itself. */
type Font = Pick<Sfnt, 'advance' | 'glyphFor' | 'unitsPerEm'>;

/** Shapes a stretch of Chinese text. */
type Shape = (text: string) => ShapedRun;

const firstHan = 0x3400;
const lastHan = 0x9fff;
const isHan = (unit: number): boolean => unit >= firstHan && unit <= lastHan;

/** Text in which no character joins the one before it: Han, ASCII, Latin 1, Chinese marks, symbols; no combining marks, selectors, joiners or pairs of surrogates. */
const plain =
  /^[\x20-\x7e\xa1-\xac\xae-\xff\u2010-\u2027\u2030-\u205e\u2103-\u22ff\u2460-\u24ff\u25a0-\u2666\u3000-\u3029\u3030-\u303e\u3400-\u9fff\uff01-\uff5e\uffe0-\uffe6]*$/;

/** Whether a text may be cut up into Han and the stretches between them. */
export const isPlain = (text: string): boolean => plain.test(text);

/** Stretches kept at most: marks and numbers between Han. */
const mostKept = 5000;

/**
 * Shapes Chinese text of a face. In the house's faces a Han is the glyph its character map names and joins no neighbour (a law holds them to both), so the shaper is asked only for
 * what stands between Han – marks, numbers, words –, and once for each such stretch. Other text is not cut up.
 */
export class Stretches {
  readonly #shape: Shape;
  readonly #font: Font;
  readonly #glyphs = new Uint16Array(lastHan - firstHan + 1);
  /** The advance and one; 0 for a Han not looked up yet. */
  readonly #advances = new Uint16Array(lastHan - firstHan + 1);
  readonly #kept = new Map<string, ShapedRun>();

  constructor(shape: Shape, font: Font) {
    this.#shape = shape;
    this.#font = font;
  }

  /** A run as the shaper gives it whole. */
  shape(text: string): ShapedRun {
    if (!isPlain(text)) return this.#shape(text);
    const between = this.#between(text);
    let count = text.length;
    for (const { from, to, run } of between) count += run.glyphs.length - (to - from);
    const glyphs = new Uint16Array(count);
    const advances = new Int32Array(count);
    const clusters = new Uint32Array(count);
    let glyph = 0;
    let next = 0;
    for (let i = 0; i < text.length; ) {
      const stretch = between[next];
      if (stretch?.from === i) {
        const { run, from, to } = stretch;
        glyphs.set(run.glyphs, glyph);
        advances.set(run.advances, glyph);
        for (const cluster of run.clusters) clusters[glyph++] = from + cluster;
        next++;
        i = to;
        continue;
      }
      const han = text.charCodeAt(i) - firstHan;
      if (this.#advances[han] === 0) this.#learn(han);
      glyphs[glyph] = this.#glyphs[han]!;
      advances[glyph] = this.#advances[han]! - 1;
      clusters[glyph++] = i++;
    }
    return { glyphs, advances, clusters };
  }

  #learn(han: number): void {
    const glyph = this.#font.glyphFor(firstHan + han);
    this.#glyphs[han] = glyph;
    this.#advances[han] = Math.round((this.#font.advance(glyph) * 1000) / this.#font.unitsPerEm) + 1;
  }

  /** The stretches of a text that are not Han, shaped. */
  #between(text: string): readonly { readonly from: number; readonly to: number; readonly run: ShapedRun }[] {
    const stretches: { from: number; to: number; run: ShapedRun }[] = [];
    for (let from = 0; from < text.length; ) {
      let to = from;
      while (to < text.length && !isHan(text.charCodeAt(to))) to++;
      if (to > from) stretches.push({ from, to, run: this.#stretch(text.slice(from, to)) });
      from = Math.max(to, from + 1);
    }
    return stretches;
  }

  #stretch(text: string): ShapedRun {
    let run = this.#kept.get(text);
    if (!run) {
      run = this.#shape(text);
      if (this.#kept.size >= mostKept) this.#kept.clear();
      this.#kept.set(text, run);
    }
    return run;
  }
}
