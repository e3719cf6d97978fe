import { faceNames, type ShapedRun, type Shaper } from '../face/face.ts';
import { kind } from './classes.ts';
import type { Collected } from './collect.ts';
import { type Itemized, noFace } from './itemize.ts';
import { classBits, lb } from './line-break-class.ts';

/** A text's atoms with the glyphs a shaper gave them: offsets and glyphFrom as in `Paragraph`, natural advances in thousandths of the em. */
export interface Shaped {
  readonly atoms: number;
  readonly offsets: Uint32Array;
  readonly glyphFrom: Uint32Array;
  readonly glyphs: Uint16Array;
  readonly faces: Uint8Array;
  readonly advances: Int32Array;
}

/** Glyphs in the order of the text, and where their clusters begin. */
interface Glyphs {
  count: number;
  ids: Uint16Array;
  faces: Uint8Array;
  advances: Int32Array;
  /** UTF-16 offset each glyph's cluster begins at; never decreases. */
  starts: Uint32Array;
}

/** Shapes maximal runs of one face and cuts the text into atoms: clusters of the shaper, dash and ellipsis pairs, characters with their combining marks. */
export function shape(collected: Collected, itemized: Itemized, shaper: Shaper): Shaped {
  const { text, kinds } = collected;
  const { faces } = itemized;
  const starts = new Uint8Array(text.length + 1);
  const glyphs: Glyphs = {
    count: 0,
    ids: new Uint16Array(text.length + 8),
    faces: new Uint8Array(text.length + 8),
    advances: new Int32Array(text.length + 8),
    starts: new Uint32Array(text.length + 8),
  };
  for (let from = 0; from < text.length; ) {
    const face = faces[from]!;
    if (face === noFace || kinds[from] === kind.missing) {
      starts[from] = 1;
      if (face !== noFace && !isTrail(text, from)) add(glyphs, 0, face, 0, from);
      from++;
      continue;
    }
    let to = from + 1;
    while (to < text.length && faces[to] === face && kinds[to] !== kind.missing && !beginsDash(collected, to)) to++;
    take(glyphs, shaper.shape(faceNames[face]!, text.slice(from, to)), face, from, starts);
    from = to;
  }
  return cut(collected, glyphs, starts);
}

/** In a row of dashes each pair is shaped by itself: a font may join three into one glyph (U+2E3B), which no line could break. */
const beginsDash = ({ kinds, joined }: Collected, i: number): boolean =>
  kinds[i - 1] === kind.dash && joined[i] === 0 && (kinds[i] === kind.dash || kinds[i] === kind.connector);

const isTrail = (text: string, i: number): boolean =>
  i > 0 && (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;

function take(glyphs: Glyphs, run: ShapedRun, face: number, from: number, starts: Uint8Array): void {
  starts[from] = 1;
  for (let g = 0; g < run.glyphs.length; g++) {
    const start = from + run.clusters[g]!;
    starts[start] = 1;
    add(glyphs, run.glyphs[g]!, face, run.advances[g]!, start);
  }
}

function add(glyphs: Glyphs, id: number, face: number, advance: number, start: number): void {
  if (glyphs.count === glyphs.ids.length) grow(glyphs);
  const g = glyphs.count++;
  glyphs.ids[g] = id;
  glyphs.faces[g] = face;
  glyphs.advances[g] = advance;
  glyphs.starts[g] = start;
}

function grow(glyphs: Glyphs): void {
  const size = glyphs.ids.length * 2;
  const ids = new Uint16Array(size);
  const faces = new Uint8Array(size);
  const advances = new Int32Array(size);
  const starts = new Uint32Array(size);
  ids.set(glyphs.ids);
  faces.set(glyphs.faces);
  advances.set(glyphs.advances);
  starts.set(glyphs.starts);
  Object.assign(glyphs, { ids, faces, advances, starts });
}

/** Atoms begin where a cluster does, except inside a pair of marks and at a combining mark that joins the character before it. */
function cut({ text, entries, joined, kinds }: Collected, glyphs: Glyphs, starts: Uint8Array): Shaped {
  const offsets = new Uint32Array(text.length + 1);
  const glyphFrom = new Uint32Array(text.length + 1);
  let atoms = 0;
  let glyph = 0;
  for (let i = 0; i < text.length; i++) {
    if (starts[i] === 0) continue;
    if (i > 0) {
      if (joined[i] === 1) continue;
      const own = entries[i]! & classBits;
      const before = kinds[i - 1]!;
      if ((own === lb.CM || own === lb.ZWJ) && before !== kind.control && before !== kind.space) continue;
    }
    while (glyph < glyphs.count && glyphs.starts[glyph]! < i) glyph++;
    offsets[atoms] = i;
    glyphFrom[atoms] = glyph;
    atoms++;
  }
  offsets[atoms] = text.length;
  glyphFrom[atoms] = glyphs.count;
  return {
    atoms,
    offsets: offsets.subarray(0, atoms + 1),
    glyphFrom: glyphFrom.subarray(0, atoms + 1),
    glyphs: glyphs.ids.subarray(0, glyphs.count),
    faces: glyphs.faces.subarray(0, glyphs.count),
    advances: glyphs.advances.subarray(0, glyphs.count),
  };
}
