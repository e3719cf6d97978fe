import { faceNames, type Shaper } from '../face/face.ts';
import { isWord, kind } from './classes.ts';
import { hyphenOffsets } from './hyphenate.ts';
import { Break, type Hyphens, Part, type Setting } from './paragraph.ts';
import type { Shaped } from './shape.ts';

const softHyphen = 0xad;
const hyphen = '-';

/** What a text must have for any of its words to be parted; most paragraphs of a newspaper have not. */
const mayPart = /[A-Za-z][a-z]{4}|\u00ad/;

/**
 * Where a paragraph's words may be parted: by the patterns where its setting says so, at soft hyphens always. A break after a soft hyphen, which Unicode allows as
 * after a space, becomes an emergency: the parting is a resort. Places that no atom begins at (inside a ligature) are left out. Null when there are none.
 */
export function hyphensOf(
  text: string,
  setting: Setting,
  shaped: Shaped,
  classes: Uint8Array,
  breaks: Uint8Array,
  shaper: Shaper,
): Hyphens | null {
  if (!mayPart.test(text)) return null;
  const parts = new Uint8Array(shaped.atoms);
  const offsets = setting.hyphenate ? hyphenOffsets(text) : [];
  let next = 0;
  for (let i = 1; i < shaped.atoms; i++) {
    const at = shaped.offsets[i]!;
    while (next < offsets.length && offsets[next]! < at) next++;
    if (text.charCodeAt(at - 1) === softHyphen) {
      if (i < 2 || breaks[i] !== Break.allowed || !isLetter(classes[i]!) || !isLetter(classes[i - 2]!)) continue;
      breaks[i] = Break.emergency;
      parts[i] = Part.soft;
    } else if (offsets[next] === at && breaks[i] === Break.emergency) parts[i] = Part.narrow;
  }
  return withMarks(parts, shaped, shaper);
}

const isLetter = (of: number): boolean => isWord(of) && of !== kind.missing;

/** Adds the hyphen of every face that parts a word; a face without one parts none. */
function withMarks(parts: Uint8Array, { glyphFrom, faces }: Shaped, shaper: Shaper): Hyphens | null {
  const glyphs = new Uint16Array(faceNames.length);
  const widths = new Int32Array(faceNames.length);
  let some = false;
  for (let i = 1; i < parts.length; i++) {
    if (parts[i] === Part.never) continue;
    const face = faces[glyphFrom[i]! - 1] ?? 0;
    const name = faceNames[face]!;
    if (!shaper.covers(name, hyphen.charCodeAt(0))) {
      parts[i] = Part.never;
      continue;
    }
    some = true;
    if (widths[face] !== 0) continue;
    const run = shaper.shape(name, hyphen);
    glyphs[face] = run.glyphs[0] ?? 0;
    widths[face] = run.advances[0] ?? 0;
  }
  return some ? { parts, glyphs, widths } : null;
}
