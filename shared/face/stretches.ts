import type { ShapedRun } from './face.ts';

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
 * What a face's shaper has made of Chinese text already. No Han of the house's faces joins its neighbours (a law holds them to it), so what a run has shown of each is
 * known; what stands between them – marks, numbers, words – is shaped as a stretch and kept. Other text is not cut up.
 */
export class Stretches {
  readonly #shape: Shape;
  readonly #glyphs = new Uint16Array(lastHan - firstHan + 1);
  /** The advance and one; 0 for a Han not shaped yet. */
  readonly #advances = new Uint16Array(lastHan - firstHan + 1);
  readonly #kept = new Map<string, ShapedRun>();

  constructor(shape: Shape) {
    this.#shape = shape;
  }

  /** A run as the shaper gives it whole. */
  shape(text: string): ShapedRun {
    if (!isPlain(text)) return this.#shape(text);
    return this.#knows(text) ? this.#joined(text) : this.#learn(text);
  }

  #knows(text: string): boolean {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (isHan(unit) && this.#advances[unit - firstHan] === 0) return false;
    }
    return true;
  }

  #learn(text: string): ShapedRun {
    const run = this.#shape(text);
    for (let glyph = 0; glyph < run.glyphs.length; glyph++) {
      const unit = text.charCodeAt(run.clusters[glyph]!);
      if (!isHan(unit)) continue;
      this.#glyphs[unit - firstHan] = run.glyphs[glyph]!;
      this.#advances[unit - firstHan] = run.advances[glyph]! + 1;
    }
    return run;
  }

  /** A run of Han that are known and of stretches between them. */
  #joined(text: string): ShapedRun {
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
      glyphs[glyph] = this.#glyphs[han]!;
      advances[glyph] = this.#advances[han]! - 1;
      clusters[glyph++] = i++;
    }
    return { glyphs, advances, clusters };
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
