import { type FaceName, faceNames, type ShapedRun, type Shaper } from '../face/face.ts';
import type { Em } from '../sheet/length.ts';
import { isWord, kind } from './classes.ts';
import { type Collected, collect } from './collect.ts';
import { itemize, noFace } from './itemize.ts';
import { classBits, lb } from './line-break-class.ts';
import type { Copy, Setting } from './paragraph.ts';
import { tailoredBreaks } from './tailor.ts';

/** How a unit stands in its column: glyphs one beneath the other, side by side within one em (纵中横), or the whole turned clockwise. */
export type Way = 'upright' | 'across' | 'turned';

/** What a column may not pull apart: a character, a mark, a dash pair, figures set across, a turned word. Distances are thousandths of the em. */
export interface VerticalUnit {
  /** The text it stands for, UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly way: Way;
  readonly face: FaceName;
  readonly glyphs: Uint16Array;
  readonly advances: Int32Array;
  /** UTF-16 offset of the text at which each glyph's cluster begins. */
  readonly starts: Uint32Array;
  /** Natural height, and the blank at its top and foot that may be taken away. */
  readonly height: Em;
  readonly blankTop: Em;
  readonly blankFoot: Em;
  /** Whether a column may begin here: one of `Break`. */
  readonly opens: number;
}

/** Marks of two words that keep their height whatever the style: GB/T 15834 5.2.1 puts them whole beneath the character (composition.md 1.4, vertical). */
const untrimmable = '：；！？';

/** Two or three figures, with a capital or a point among them (5G, 3.5), stand side by side within one em (CLREQ 2.4.2, 纵中横). */
const across = /^(?=.*\d)[\dA-Z.]{2,3}$/;

/** An acronym of so few capitals stands upright, a letter an em (CLREQ 2.4.2; the number by eye). */
const acronym = /^[A-Z]{2,4}$/;

/** Signs from here on are drawn in an em square and always stand upright (℃ ㎡ ％). */
const squareSigns = 0x2100;

/** Cuts copy into units of vertical setting, shaped with the faces' vertical forms. What a face has no such form for is turned. */
export function verticalUnits(copy: Copy, setting: Setting, shaper: Shaper): readonly VerticalUnit[] {
  const collected = collect(copy.text);
  const opens = tailoredBreaks(collected, setting.level);
  const { faces } = itemize(copy, setting, collected, shaper);
  const units: VerticalUnit[] = [];
  const { kinds } = collected;
  for (let from = 0; from < copy.text.length; ) {
    let to = endOfCharacter(collected, faces, from);
    const words = isWesternWord(collected, from);
    while (words && to < copy.text.length && faces[to] === faces[from] && isWesternWord(collected, to))
      to = endOfCharacter(collected, faces, to);
    const part = { text: copy.text, kinds, face: faces[from]!, opens };
    units.push(...(words ? wordUnits(part, from, to, shaper) : [characterUnit(part, from, to, shaper)]));
    from = to;
  }
  return units;
}

/** A text being cut, and the number of the face at hand. */
interface Part {
  readonly text: string;
  readonly kinds: Uint8Array;
  readonly face: number;
  readonly opens: Uint8Array;
}

const fullwidthZero = 0xff10;

/** Letters, figures and the signs among them that are narrower than an em. */
const isWesternWord = ({ text, kinds }: Collected, i: number): boolean =>
  isWord(kinds[i]!) && kinds[i] !== kind.missing && !(kinds[i] === kind.digit && text.charCodeAt(i) >= fullwidthZero);

/** The end of the character at `from`, with the pair it makes and the combining marks on it, all of one face. */
function endOfCharacter({ text, joined, entries, kinds }: Collected, faces: Uint8Array, from: number): number {
  let to = from + 1;
  const bare = kinds[from] === kind.control || kinds[from] === kind.space;
  for (; to < text.length && faces[to] === faces[from]; to++) {
    const own = entries[to]! & classBits;
    if (joined[to] !== 1 && (bare || (own !== lb.CM && own !== lb.ZWJ))) break;
  }
  return to;
}

/** A figure alone, a few of them, an acronym, signs before and after them, or a word to be turned. */
function wordUnits(part: Part, from: number, to: number, shaper: Shaper): readonly VerticalUnit[] {
  const { text, kinds } = part;
  let first = from;
  let last = to;
  while (first < to && kinds[first] === kind.prefix) first++;
  while (last > first && (kinds[last - 1] === kind.postfix || text[last - 1] === '%')) last--;
  const core = text.slice(first, last);
  const alone = (start: number, end: number): VerticalUnit[] =>
    Array.from({ length: end - start }, (_, i) => unitOf(part, start + i, start + i + 1, 'upright', shaper));
  const upright = core.length <= 1 || acronym.test(core);
  if (upright || across.test(core)) {
    const middle = upright ? alone(first, last) : [unitOf(part, first, last, 'across', shaper)];
    return [...alone(from, first), ...middle, ...alone(last, to)];
  }
  while (last < to && text.charCodeAt(last) < squareSigns) last++;
  return [unitOf(part, from, last, 'turned', shaper), ...alone(last, to)];
}

/** A character or mark; brackets, dashes and connectors of which the face has no vertical form are turned. */
function characterUnit(part: Part, from: number, to: number, shaper: Shaper): VerticalUnit {
  const of = part.kinds[from]!;
  if (of === kind.control || part.face === noFace) return unitOf(part, from, to, 'upright', shaper);
  const upright = unitOf(part, from, to, 'upright', shaper);
  const turns = of === kind.opening || of === kind.closing || of === kind.dash || of === kind.ellipsis || of === kind.connector;
  if (!turns) return upright;
  const lying = shaper.shape(upright.face, part.text.slice(from, to)).glyphs;
  const same = lying.length === upright.glyphs.length && lying.every((glyph, i) => glyph === upright.glyphs[i]);
  return same ? unitOf(part, from, to, 'turned', shaper) : upright;
}

function unitOf({ text, kinds, face, opens }: Part, from: number, to: number, way: Way, shaper: Shaper): VerticalUnit {
  const of = kinds[from]!;
  const own = text.slice(from, to);
  const drawn = face !== noFace && of !== kind.control;
  const name = faceNames[drawn ? face : 0]!;
  const run = drawn ? (of === kind.missing ? nothing : shaper.shape(name, own, way === 'upright')) : none;
  const natural = run.advances.reduce((sum, advance) => sum + advance, 0);
  const trims = !untrimmable.includes(own);
  return {
    from,
    to,
    kind: of,
    way,
    face: name,
    glyphs: run.glyphs,
    advances: run.advances,
    starts: run.clusters.map((start) => start + from),
    height: heightOf(of, own, way, natural, drawn),
    blankTop: of === kind.opening ? 500 : 0,
    blankFoot: trims && (of === kind.closing || of === kind.pause || of === kind.stop) ? 500 : 0,
    opens: opens[from]!,
  };
}

const none: ShapedRun = { glyphs: new Uint16Array(0), advances: new Int32Array(0), clusters: new Uint32Array(0) };
const nothing: ShapedRun = { glyphs: Uint16Array.of(0), advances: Int32Array.of(1000), clusters: Uint32Array.of(0) };

/** Where no face draws a space. */
const bareSpace = 250;

/** Heights of marks in a column: —— and …… two ems, – and · half an em, turned words their length, all else an em (composition.md 1.4). */
function heightOf(of: number, text: string, way: Way, natural: Em, drawn: boolean): Em {
  switch (of) {
    case kind.control:
      return 0;
    case kind.space:
      return drawn ? natural : bareSpace;
    case kind.interpunct:
      return 500;
    case kind.connector:
      return text === '–' || text === '~' ? 500 : 1000;
    case kind.dash:
    case kind.ellipsis:
      return text === '⸺' ? 2000 : 1000 * text.length;
    case kind.wideSpace:
    case kind.missing:
      return 1000;
    default:
      if (!drawn) return 0;
      return way === 'turned' && isWord(of) ? natural : 1000;
  }
}
