import { diffArrays, diffChars } from 'diff';
import { type Story, type StoryElement, textOf } from '../../../shared/story/story.ts';

/** A piece of text in a comparison: in both texts, only in the earlier (`out`), only in the later (`in`). */
export interface Piece {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** One element of a comparison with its pieces in reading order. */
export interface Compared {
  readonly type: StoryElement['type'];
  readonly pieces: readonly Piece[];
}

interface Row {
  readonly type: StoryElement['type'];
  readonly text: string;
}

const rowsOf = (story: Story): Row[] =>
  story.map((element) => ({
    type: element.type,
    text:
      element.type === 'picture'
        ? element.children.map(textOf).join('\u3000')
        : element.type === 'byline' && element.title !== ''
          ? `${element.title}\u3000${textOf(element)}`
          : textOf(element),
  }));

/** Compares two states of a story element by element, and within changed ones by characters where that is readable, else as a whole. */
export function difference(before: Story, after: Story): readonly Compared[] {
  const compared: Compared[] = [];
  let out: Row[] = [];
  let into: Row[] = [];
  const flush = () => {
    compared.push(...paired(out, into));
    [out, into] = [[], []];
  };
  const same = (a: Row, b: Row) => a.type === b.type && a.text === b.text;
  for (const part of diffArrays(rowsOf(before), rowsOf(after), { comparator: same })) {
    if (part.removed) out.push(...part.value);
    else if (part.added) into.push(...part.value);
    else {
      flush();
      for (const { type, text } of part.value) compared.push({ type, pieces: [{ kind: 'same', text }] });
    }
  }
  flush();
  return compared;
}

/** Elements that went and elements that came, put side by side where one became the other. */
function paired(out: readonly Row[], into: readonly Row[]): readonly Compared[] {
  const compared: Compared[] = [];
  let next = 0;
  for (const row of into) {
    const at = out.findIndex((one, i) => i >= next && isLike(one.text, row.text));
    if (at < 0) {
      compared.push({ type: row.type, pieces: [{ kind: 'in', text: row.text }] });
      continue;
    }
    for (const gone of out.slice(next, at)) compared.push({ type: gone.type, pieces: [{ kind: 'out', text: gone.text }] });
    compared.push({ type: row.type, pieces: readable(out[at]!.text, row.text) });
    next = at + 1;
  }
  for (const gone of out.slice(next)) compared.push({ type: gone.type, pieces: [{ kind: 'out', text: gone.text }] });
  return compared;
}

/** How much of the longer of two texts must be in both for one to be read as a change of the other. Chosen by eye. */
const likeness = 0.4;

function isLike(a: string, b: string): boolean {
  if (a === b) return true;
  const common = diffChars(a, b).reduce((sum, part) => (part.added || part.removed ? sum : sum + part.value.length), 0);
  return common >= likeness * Math.max(a.length, b.length);
}

/** Fewer unchanged characters than this between two changes are read as changed with them. Chosen by eye. */
const leastBetween = 2;

/** The changes within one text, small islands between them joined: three changed words read better than nine changed characters. */
function readable(before: string, after: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let [out, into] = ['', ''];
  const flush = () => {
    if (out !== '') pieces.push({ kind: 'out', text: out });
    if (into !== '') pieces.push({ kind: 'in', text: into });
    [out, into] = ['', ''];
  };
  const parts = diffChars(before, after);
  parts.forEach((part, i) => {
    if (part.removed) out += part.value;
    else if (part.added) into += part.value;
    else if (part.value.length < leastBetween && i > 0 && i < parts.length - 1) {
      out += part.value;
      into += part.value;
    } else {
      flush();
      pieces.push({ kind: 'same', text: part.value });
    }
  });
  flush();
  return pieces;
}
