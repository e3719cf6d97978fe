import type { DisplayList, Glyphs, Piece } from '../../shared/display/list.ts';
import { type FaceName, faceNames } from '../../shared/face/face.ts';

/**
 * What a page uses of a face: its glyphs, ascending, and the text each stands for (null for one that never stands for a text of its own). A glyph that stands for
 * different texts (U+2026 and U+22EF share one in Noto Serif SC) is there once for each.
 */
export interface FaceUse {
  readonly face: FaceName;
  readonly glyphs: Uint16Array;
  readonly texts: readonly (string | null)[];
}

/** A cluster of a line: glyphs from `start` to before `end` that together stand for `text`. */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text glyph by glyph; null when there are more glyphs than characters, so that only all of them together can be read. */
  readonly parts: readonly string[] | null;
}

/** True when every glyph of a line stands for the one UTF-16 unit at its place, as in most lines of Chinese: such a line is read without clusters. */
export function isPlain({ glyphs, starts, text }: Glyphs): boolean {
  let plain = text.length === glyphs.length;
  for (let i = 0; plain && i < starts.length; i++) plain = starts[i] === i;
  return plain;
}

/** What the hyphen of a parted word stands for where none was typed: a reader takes it out again (PDF 1.4 9.7.2). */
const softHyphen = '\u00ad';

/**
 * A line's clusters in order: glyphs that begin at the same place of the text belong together; what stands before the first belongs to it. A glyph behind all of the text
 * is the hyphen of a parted word.
 */
export function clustersOf(line: Glyphs): readonly Cluster[] {
  let clusters = known.get(line);
  if (!clusters) {
    clusters = divideLine(line);
    known.set(line, clusters);
  }
  return clusters;
}

/** Asked for twice in every PDF, and again in the next where the line stayed. */
const known = new WeakMap<Glyphs, readonly Cluster[]>();

function divideLine({ glyphs, starts, text }: Glyphs): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let from = 0;
  for (let start = 0; start < glyphs.length; ) {
    let end = start + 1;
    while (end < glyphs.length && starts[end] === starts[start]) end++;
    const to = end < glyphs.length ? (starts[end] ?? 0) : text.length;
    const own = start > 0 && from === text.length ? softHyphen : text.slice(from, to);
    clusters.push({ start, end, text: own, parts: divide(own, end - start) });
    start = end;
    from = to;
  }
  return clusters;
}

/** One character to each glyph, the rest to the last. */
function divide(text: string, count: number): readonly string[] | null {
  if (count === 1 && text !== '') return [text];
  const characters = Array.from(text);
  if (characters.length < count) return null;
  return [...characters.slice(0, count - 1), characters.slice(count - 1).join('')];
}

/** Every face the list uses, in the house's order. */
export function usesOf(list: DisplayList): readonly FaceUse[] {
  const found = new Map<FaceName, Map<number, string[]>>();
  const take = (line: Glyphs): void => {
    const texts = found.get(line.face) ?? new Map<number, string[]>();
    found.set(line.face, texts);
    if (isPlain(line)) {
      for (let i = 0; i < line.glyphs.length; i++) noteUnit(texts, line.glyphs[i] ?? 0, line.text, i);
      return;
    }
    for (const cluster of clustersOf(line))
      for (let i = cluster.start; i < cluster.end; i++) note(texts, line.glyphs[i] ?? 0, cluster.parts?.[i - cluster.start]);
  };
  const walk = (piece: Piece): void => {
    for (const order of piece.orders) if (order.kind === 'glyphs') take(order);
    piece.pieces.forEach(walk);
  };
  list.pieces.forEach(walk);
  return faceNames.flatMap((face) => {
    const texts = found.get(face);
    return texts ? [listUse(face, texts)] : [];
  });
}

function note(texts: Map<number, string[]>, glyph: number, text: string | undefined): void {
  const known = texts.get(glyph);
  if (!known) texts.set(glyph, text === undefined ? [] : [text]);
  else if (text !== undefined && !known.includes(text)) known.push(text);
}

/** Notes one unit of a text; no string is made of it where it is the only text its glyph is known to stand for, as nearly always. */
function noteUnit(texts: Map<number, string[]>, glyph: number, text: string, at: number): void {
  const known = texts.get(glyph);
  const only = known?.length === 1 ? known[0] : undefined;
  if (only?.length !== 1 || only.charCodeAt(0) !== text.charCodeAt(at)) note(texts, glyph, text.charAt(at));
}

function listUse(face: FaceName, texts: ReadonlyMap<number, readonly string[]>): FaceUse {
  const found: number[] = [];
  texts.forEach((_, glyph) => {
    found.push(glyph);
  });
  const glyphs: number[] = [];
  const meant: (string | null)[] = [];
  Uint16Array.from(found)
    .sort()
    .forEach((glyph) => {
      const own = texts.get(glyph) ?? [];
      for (let i = 0; i < Math.max(1, own.length); i++) {
        glyphs.push(glyph);
        meant.push(own[i] ?? null);
      }
    });
  return { face, glyphs: Uint16Array.from(glyphs), texts: meant };
}
