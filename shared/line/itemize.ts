import { type FaceName, faceNames, faceNumber, type Shaper } from '../face/face.ts';
import { kind } from './classes.ts';
import type { Collected } from './collect.ts';
import { classBits, lb } from './line-break-class.ts';
import type { Copy, Setting, Span } from './paragraph.ts';

/** In `faces`: the unit is drawn by no glyph. */
export const noFace = 255;

/** Which face draws each UTF-16 unit (a face number, or `noFace`), and the offsets of characters that no face covers. */
export interface Itemized {
  readonly faces: Uint8Array;
  readonly missing: readonly number[];
}

/** Faces tried, in this order, for a character its own face does not cover. */
const fallbacks: readonly FaceName[] = ['song', 'hei'];

/** Marks a face has in a width that does not suit Chinese text, and the face they are taken from instead. */
const borrowed: Partial<Record<FaceName, { readonly marks: string; readonly from: FaceName }>> = {
  // LXGW WenKai: proportional quotes, — of 900, · of 350.
  kai: { marks: '“”‘’·—…', from: 'song' },
};

const isSelector = (c: number): boolean => c === 0x200d || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);

/** Chooses a face for every unit by span and coverage; characters that no face covers change their kind to `missing`, unless they are only a mark on another. */
export function itemize(copy: Copy, setting: Setting, collected: Collected, shaper: Shaper): Itemized {
  const { text, kinds, entries, joined } = collected;
  const wanted = facesWanted(copy, setting);
  const faces = new Uint8Array(text.length);
  const missing: number[] = [];
  let face = setting.face;
  for (let i = 0; i < text.length; i++) {
    if (wanted !== null) face = faceNames[wanted[i]!]!;
    const of = kinds[i]!;
    if (of === kind.control) faces[i] = noFace;
    else if (joined[i] === 1) {
      const low = (text.charCodeAt(i) & 0xfc00) === 0xdc00;
      faces[i] = low || wanted === null || wanted[i] === wanted[i - 1] ? faces[i - 1]! : faceNumber(face);
    } else if (of === kind.missing) {
      faces[i] = faceNumber(face);
      missing.push(i);
    } else {
      const codePoint = text.codePointAt(i)!;
      const own = entries[i]! & classBits;
      const marked = i > 0 && (own === lb.CM || own === lb.ZWJ) && kinds[i - 1] !== kind.control && kinds[i - 1] !== kind.space;
      faces[i] = marked ? faceOfMark(shaper, faces[i - 1]!, codePoint) : faceOf(shaper, face, codePoint, of);
      if (faces[i] !== noFace || of === kind.space || of === kind.wideSpace) continue;
      if (!marked) {
        faces[i] = faceNumber(face);
        kinds[i] = kind.missing;
        if (codePoint > 0xffff) kinds[i + 1] = kind.missing;
      }
      if (!isSelector(codePoint)) missing.push(i);
    }
  }
  return { faces, missing };
}

/** The number of the face that draws a code point: its own, one of the fallbacks, or none. */
function faceOf(shaper: Shaper, face: FaceName, codePoint: number, of: number): number {
  const other = borrowed[face];
  if (
    other !== undefined &&
    of !== kind.symbol &&
    other.marks.includes(String.fromCodePoint(codePoint)) &&
    shaper.covers(other.from, codePoint)
  ) {
    return faceNumber(other.from);
  }
  if (shaper.covers(face, codePoint)) return faceNumber(face);
  for (const fallback of fallbacks) if (shaper.covers(fallback, codePoint)) return faceNumber(fallback);
  return noFace;
}

/** A combining mark or selector goes with the character before it, where that one's face has it. */
const faceOfMark = (shaper: Shaper, face: number, codePoint: number): number =>
  face !== noFace && (isSelector(codePoint) || shaper.covers(faceNames[face]!, codePoint)) ? face : noFace;

/** The face each unit asks for, later spans over earlier ones; null when there are no spans. */
function facesWanted(copy: Copy, setting: Setting): Uint8Array | null {
  if (copy.spans.length === 0) return null;
  const wanted = new Uint8Array(copy.text.length).fill(faceNumber(setting.face));
  for (const { from, to, face } of copy.spans as readonly Span[]) wanted.fill(faceNumber(face), Math.max(0, from), Math.max(0, to));
  return wanted;
}
