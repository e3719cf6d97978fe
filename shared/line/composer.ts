import type { FaceName, Shaper } from '../face/face.ts';
import { faceNames, faceNumber } from '../face/face.ts';
import { type Em, emsAt, type Length } from '../sheet/length.ts';
import { breakFrom, breakLines } from './break.ts';
import { isStrand } from './cost.ts';
import { evenLines } from './even.ts';
import { fitLines } from './fit.ts';
import { setLine } from './justify.ts';
import { loosenLines } from './loosen.ts';
import type { Copy, Line, Paragraph, Setting, Span } from './paragraph.ts';
import { prepare } from './prepare.ts';

/** Glyphs of one face in a set line: places are lengths from the line's left edge, `starts` UTF-16 offsets in `text`. */
export interface Run {
  readonly face: FaceName;
  readonly glyphs: Uint16Array;
  readonly places: Int32Array;
  readonly text: string;
  readonly starts: Uint32Array;
  /** UTF-16 offset of `text` in the paragraph's copy. */
  readonly at: number;
}

interface Kept {
  readonly paragraph: Paragraph;
  readonly lines: Map<Em, readonly Line[]>;
  making: number;
}

/** Something made of kept parts. */
interface Made {
  readonly parts: readonly unknown[];
  readonly value: unknown;
  making: number;
}

/**
 * Sets copy and keeps what it has set: a paragraph is shaped once for its text and setting, broken once for a measure, and its lines are placed once.
 * The making of the next page after an edit therefore shapes one paragraph only. What two makings in a row did not ask for is forgotten.
 */
export class Composer {
  readonly shaper: Shaper;
  /** By setting, by its spans, by text. */
  #kept = new Map<Setting, Map<string, Map<string, Kept>>>();
  #made = new Map<string, Made>();
  #owners = new WeakMap<Paragraph, Kept>();
  #runs = new WeakMap<Line, readonly Run[]>();
  #rests = new WeakMap<Paragraph, Map<string, readonly Line[]>>();
  #fitted = new WeakMap<readonly Line[], readonly Line[]>();
  #shorter = new WeakMap<readonly Line[], readonly Line[]>();
  #longer = new WeakMap<readonly Line[], readonly Line[]>();
  #making = 0;

  constructor(shaper: Shaper) {
    this.shaper = shaper;
  }

  /** The paragraph of this copy and setting, shaped now or kept from before. Settings are told apart by identity. */
  paragraph(copy: Copy, setting: Setting): Paragraph {
    const texts = within(within(this.#kept, setting), copy.spans.map(spanKey).join());
    let kept = texts.get(copy.text);
    if (kept === undefined) {
      kept = { paragraph: prepare(copy, setting, this.shaper), lines: new Map(), making: this.#making };
      texts.set(copy.text, kept);
      this.#owners.set(kept.paragraph, kept);
    }
    kept.making = this.#making;
    return kept.paragraph;
  }

  /** The lines of a paragraph at a measure (thousandths of its em). */
  lines(paragraph: Paragraph, measure: Em): readonly Line[] {
    const kept = this.#owners.get(paragraph);
    const found = kept?.lines.get(measure);
    if (found !== undefined) return found;
    const lines = loosenLines(paragraph, evenLines(paragraph, breakLines(paragraph, measure)), measure);
    kept?.lines.set(measure, lines);
    return lines;
  }

  /**
   * The lines of what is left of a paragraph from an atom on (a line's `from`), at a measure that may be another than its first lines had; of the whole paragraph from
   * atom 0 on.
   */
  linesFrom(paragraph: Paragraph, atom: number, measure: Em): readonly Line[] {
    if (atom === 0) return this.lines(paragraph, measure);
    const rests = within(this.#rests, paragraph);
    const key = `${atom} ${measure}`;
    let lines = rests.get(key);
    if (lines === undefined) {
      lines = loosenLines(paragraph, evenLines(paragraph, breakFrom(paragraph, atom, measure)), measure);
      rests.set(key, lines);
    }
    return lines;
  }

  /** The lines of a paragraph chosen together, at the least strain: for one that is looked at, not typed into. */
  fitted(paragraph: Paragraph, measure: Em): readonly Line[] {
    const lines = this.lines(paragraph, measure);
    let fitted = this.#fitted.get(lines);
    if (fitted === undefined) {
      fitted = fitLines(paragraph, measure);
      this.#fitted.set(lines, fitted);
    }
    return fitted;
  }

  /** The lines of a paragraph set one line shorter (−1) or longer (1) within its setting's limits; its ordinary lines where that cannot be. */
  paced(paragraph: Paragraph, measure: Em, by: -1 | 1): readonly Line[] {
    const lines = this.lines(paragraph, measure);
    const kept = by < 0 ? this.#shorter : this.#longer;
    let paced = kept.get(lines);
    if (paced === undefined) {
      paced = fitLines(paragraph, measure, lines.length + by) ?? lines;
      kept.set(lines, paced);
    }
    return paced;
  }

  /**
   * The lines of a paragraph that stands by itself, a notice: a last line of one character, which its lines one after the other could not help, is drawn in where the whole
   * paragraph can be set a line shorter, else gets company where its lines are chosen together; else it stays.
   */
  cured(paragraph: Paragraph, measure: Em): readonly Line[] {
    const lines = this.lines(paragraph, measure);
    const isStranded = (of: readonly Line[]): boolean => {
      const last = of.at(-1);
      return last !== undefined && of.length > 1 && isStrand(paragraph, last.from, last.to);
    };
    if (!isStranded(lines)) return lines;
    const shorter = this.paced(paragraph, measure, -1);
    if (!isStranded(shorter)) return shorter;
    const fitted = this.fitted(paragraph, measure);
    return isStranded(fitted) ? lines : fitted;
  }

  /** The glyphs of one line, a run a face, in order. */
  runs(paragraph: Paragraph, line: Line): readonly Run[] {
    let runs = this.#runs.get(line);
    if (runs === undefined) {
      runs = runsOf(paragraph, line);
      this.#runs.set(line, runs);
    }
    return runs;
  }

  /**
   * What was made under a name of the same parts, or is made of them now: `parts` are all that it depends on, told apart by identity. A stage behind this one keeps so
   * what an edit elsewhere on the page leaves as it is.
   */
  keep<Value>(name: string, parts: readonly unknown[], make: () => Value): Value {
    const known = this.#made.get(name);
    if (known !== undefined && areSame(known.parts, parts)) {
      known.making = this.#making;
      return known.value as Value;
    }
    const value = make();
    this.#made.set(name, { parts, value, making: this.#making });
    return value;
  }

  /** Marks the beginning of a page's making, and forgets what neither this nor the last one asked for. */
  begin(): void {
    this.#making++;
    for (const spanned of this.#kept.values()) {
      for (const [spans, texts] of spanned) {
        forget(texts, this.#making - 2);
        if (texts.size === 0) spanned.delete(spans);
      }
    }
    forget(this.#made, this.#making - 2);
  }
}

interface Keeping<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** The map kept under a key, an empty one when there is none yet. */
function within<Key extends object | string, Value>(maps: Keeping<Key, Map<string, Value>>, key: Key): Map<string, Value> {
  let inner = maps.get(key);
  if (inner === undefined) {
    inner = new Map();
    maps.set(key, inner);
  }
  return inner;
}

function forget(kept: Map<string, { readonly making: number }>, before: number): void {
  for (const [key, { making }] of kept) if (making < before) kept.delete(key);
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

const spanKey = (span: Span): string => `${span.from}-${span.to}${span.face}`;

/** Where the text of a line's glyphs ends: before what ends the line by force, which they do not say again. */
function textEnd({ copy, offsets }: Paragraph, line: Line): number {
  let end = offsets[line.next]!;
  if (line.last) while (end > 0 && lineEnds.includes(copy.text[end - 1]!)) end--;
  return end;
}

const lineEnds = '\n\v\f\r\u0085\u2028\u2029';

/** Cuts a set line into runs of one face; spaces skipped at the line end are kept at its end, so that no character is lost to a reader of the text. */
function runsOf(paragraph: Paragraph, line: Line): readonly Run[] {
  const set = setLine(paragraph, line);
  const { glyphFrom, faces } = paragraph;
  const size = paragraph.setting.size;
  const first = glyphFrom[line.from]!;
  const drawn = glyphFrom[line.to]!;
  const end = glyphFrom[line.next]!;
  const starts = glyphStarts(paragraph, line.from, line.next);
  const runs: Run[] = [];
  for (let from = first; from < end; ) {
    let to = from + 1;
    while (to < end && faces[to] === faces[from]) to++;
    const places = new Int32Array(to - from);
    for (let g = from; g < to; g++) places[g - from] = emsAt(g < drawn ? set.places[g - first]! : set.width, size);
    // What prints nothing and has no glyph before the line's first one still belongs to its text.
    const textFrom = from === first ? paragraph.offsets[line.from]! : starts[from - first]!;
    const textTo = to < end ? starts[to - first]! : textEnd(paragraph, line);
    const own = from === first && to === end ? starts : starts.slice(from - first, to - first);
    for (let g = 0; g < own.length; g++) own[g]! -= textFrom;
    runs.push({
      face: faceNames[faces[from]!]!,
      glyphs: paragraph.glyphs.subarray(from, to),
      places,
      text: paragraph.copy.text.slice(textFrom, textTo),
      starts: own,
      at: textFrom,
    });
    from = to;
  }
  const last = runs.at(-1);
  if (set.hyphen !== undefined && last !== undefined) runs[runs.length - 1] = withHyphen(paragraph, last, set.hyphen);
  return runs;
}

/** A run with the hyphen of a line that ends inside a word: it stands for the soft hyphen that was typed there, else it begins where the text ends and is no part of it. */
function withHyphen({ hyphens, setting }: Paragraph, run: Run, place: Em): Run {
  const glyph = hyphens?.glyphs[faceNumber(run.face)] ?? 0;
  return {
    ...run,
    glyphs: Uint16Array.of(...run.glyphs, glyph),
    places: Int32Array.of(...run.places, emsAt(place, setting.size)),
    starts: Uint32Array.of(...run.starts, run.text.length - (run.text.endsWith('\u00ad') ? 1 : 0)),
  };
}

/** The UTF-16 offset at which each glyph's text begins; an atom of as many characters as glyphs gives each glyph its own. */
function glyphStarts(paragraph: Paragraph, from: number, to: number): Uint32Array {
  const { glyphFrom, offsets } = paragraph;
  const first = glyphFrom[from]!;
  const starts = new Uint32Array(glyphFrom[to]! - first);
  for (let atom = from; atom < to; atom++) {
    const characters = offsets[atom + 1]! - offsets[atom]!;
    for (let g = glyphFrom[atom]!, k = 0; g < glyphFrom[atom + 1]!; g++, k++)
      starts[g - first] = offsets[atom]! + Math.min(k, Math.max(0, characters - 1));
  }
  return starts;
}

/** Width of a set line as a length: its glyphs' extent without letter-space, for centred and right-aligned lines already placed by the breaker. */
export const lineWidth = (paragraph: Paragraph, line: Line): Length => emsAt(setLine(paragraph, line).width, paragraph.setting.size);
