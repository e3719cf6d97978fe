import type { ShapedRun, Shaper } from './face.ts';

const dash = 0x2014;
const twoEmDash = 0x2e3a;

/** Marks and their vertical forms in Unicode (U+FE10 to U+FE48); the mainland's quotes turn into corner brackets, as in the house's faces. */
const marks = '，、。：；！？…—“”‘’（）｛｝〔〕【】《》〈〉「」『』［］';
const verticalForms = '︐︑︒︓︔︕︖︙︱﹃﹄﹁﹂︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈';

/**
 * The stand-in shaper for tests: a Chinese character is a square of one em, a Western letter or figure half an em, a word space a quarter, and a glyph's
 * id is its code point (low 16 bits), so that results can be worked out by hand. As in the house's faces — is 890 wide, · is 327, and 「——」 is joined into one
 * glyph of 1780 (id 0x2E3A); a combining mark stands in the cluster before it with no advance. Vertically marks have the ids of their presentation forms
 * (‘——’ that of U+FE31), one em wide. It covers all but private use characters.
 */
export const squares: Shaper = {
  shape(_face, text, vertical = false): ShapedRun {
    const glyphs = new Uint16Array(text.length);
    const advances = new Int32Array(text.length);
    const clusters = new Uint32Array(text.length);
    let count = 0;
    for (let i = 0; i < text.length; i++) {
      const codePoint = text.codePointAt(i)!;
      const joined = codePoint === dash && text.charCodeAt(i + 1) === dash;
      const form = vertical ? marks.indexOf(text.charAt(i)) : -1;
      glyphs[count] = form >= 0 ? verticalForms.charCodeAt(form) : joined ? twoEmDash : codePoint & 0xffff || 1;
      advances[count] = form >= 0 ? 1000 : joined ? 1780 : advanceOf(codePoint);
      clusters[count] = isCombining(codePoint) && count > 0 ? clusters[count - 1]! : i;
      count++;
      if (joined || codePoint > 0xffff) i++;
    }
    return { glyphs: glyphs.subarray(0, count), advances: advances.subarray(0, count), clusters: clusters.subarray(0, count) };
  },

  covers: (_face, codePoint) => codePoint < 0xe000 || codePoint > 0xf8ff,
};

const isCombining = (c: number): boolean => (c >= 0x300 && c <= 0x36f) || c === 0x200d || (c >= 0xfe00 && c <= 0xfe0f);

function advanceOf(c: number): number {
  if (c === 0x20 || c === 0xa0) return 250;
  if (c === 0xb7) return 327;
  if (c === dash) return 890;
  if (isCombining(c)) return 0;
  return c < 0x2010 || c === 0x2013 || (c >= 0xff61 && c <= 0xffdc) ? 500 : 1000;
}
