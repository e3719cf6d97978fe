import { createHash } from 'node:crypto';
import type { FaceName } from '../../shared/face/face.ts';
import type { Sfnt } from '../../shared/face/sfnt.ts';
import { deflate } from './file.ts';
import { gatherGlyphs, subsetFont } from './subset.ts';

/**
 * A subset font ready to embed, `deflated` while the page is drawn. A glyph's code in the PDF is its place in `glyphs`, the first one where it stands there several times (`codes`, by glyph id); `hex`
 * and `widths` (thousandths of the em) are by code.
 */
export interface Subset {
  readonly font: Sfnt;
  readonly used: Uint16Array;
  readonly glyphs: Uint16Array;
  readonly codes: Uint16Array;
  readonly hex: readonly string[];
  readonly widths: Float64Array;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly deflated: Promise<Uint8Array>;
}

/** Subsets kept from one PDF to the next: as long as a face's glyphs on the page stay the same, nothing is cut or deflated again. */
export class KeptSubsets {
  readonly #kept = new Map<FaceName, Subset>();

  /** The subset of a face for exactly these glyphs (ascending, as often as wanted). */
  subset(face: FaceName, font: Sfnt, used: Uint16Array): Subset {
    const kept = this.#kept.get(face);
    if (kept && kept.font === font && sameGlyphs(kept.used, used)) return kept;
    const fresh = cutSubset(font, used);
    this.#kept.set(face, fresh);
    // One that could not be deflated is not kept: the next PDF tries again.
    fresh.deflated.catch(() => {
      if (this.#kept.get(face) === fresh) this.#kept.delete(face);
    });
    return fresh;
  }
}

const sameGlyphs = (a: Uint16Array, b: Uint16Array): boolean => a.length === b.length && a.every((glyph, i) => glyph === b[i]);

function cutSubset(font: Sfnt, used: Uint16Array): Subset {
  const set = gatherGlyphs(font, used);
  const { glyphs } = set;
  const codes = new Uint16Array((glyphs.at(-1) ?? 0) + 1);
  const widths = new Float64Array(glyphs.length);
  for (let code = glyphs.length - 1; code >= 0; code--) {
    const glyph = glyphs[code] ?? 0;
    codes[glyph] = code;
    widths[code] = Math.round((font.advance(glyph) * 100_000) / font.unitsPerEm) / 100;
  }
  const bytes = subsetFont(font, set);
  return {
    font,
    used,
    glyphs,
    codes,
    hex: hexCodes(glyphs.length),
    widths,
    name: `${tagOf(glyphs)}+${font.postScriptName}`,
    bytes,
    deflated: deflate(bytes),
  };
}

/** A code in four hexadecimal digits, as Identity-H reads it. */
export const hexCode = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

const hexes: string[] = [];

/** The codes from 0 on, so many at least: every face numbers its glyphs from there. */
function hexCodes(count: number): readonly string[] {
  while (hexes.length < count) hexes.push(hexCode(hexes.length));
  return hexes;
}

/** The six capital letters before a subset's name, from its glyphs (PDF 1.4 5.5.3). */
const tagOf = (glyphs: Uint16Array): string =>
  String.fromCharCode(
    ...createHash('md5')
      .update(new Uint8Array(glyphs.buffer, glyphs.byteOffset, glyphs.byteLength))
      .digest()
      .subarray(0, 6)
      .map((byte) => 65 + (byte % 26)),
  );
