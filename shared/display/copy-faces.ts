import type { FaceName } from '../face/face.ts';
import type { Span } from '../line/paragraph.ts';
import { keptIn } from './copy-edits.ts';

/** A text with its face, and the parts of it that stand in another. */
export interface FacedText {
  readonly text: string;
  readonly face: FaceName;
  readonly marked: readonly Span[];
}

/** A stretch of a text, UTF-16 offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words that stand in both states of a text, set in another face in the later one. */
export interface FaceEdit {
  readonly was: FaceName;
  readonly is: FaceName;
  readonly before: Stretch;
  readonly after: Stretch;
}

/** More characters than these that went or came leave nothing of a text whose face could be told. Chosen by eye. */
const mostEdited = 800;

/**
 * Where words that were kept between two states of a text are set in another face, in reading order: words that came or went are an edit of the text, whatever their face. Blanks alone
 * have no face to see. Swapped, the two states give the mirror.
 */
export function facesBetween(before: FacedText, after: FacedText): readonly FaceEdit[] {
  if (before.face === after.face && before.marked.length + after.marked.length === 0) return [];
  // Where texts can be matched in several ways, the way must not depend on which came first.
  if (before.text > after.text) return facesBetween(after, before).map(mirrored);
  const [ours, theirs] = [lettersOf(before), lettersOf(after)];
  const edits: FaceEdit[] = [];
  let last: readonly [number, number] | null = null;
  const texts = (letters: readonly Letter[]): readonly string[] => letters.map(({ text }) => text);
  for (const [i, j] of keptIn(texts(ours), texts(theirs), mostEdited)) {
    const [own, other] = [ours[i]!, theirs[j]!];
    if (own.face === other.face) continue;
    const edit = edits.at(-1);
    const goesOn =
      last !== null &&
      ours.slice(last[0], i).every(({ face }) => face === own.face) &&
      theirs.slice(last[1], j).every(({ face }) => face === other.face);
    const ends = { before: own.at + own.text.length, after: other.at + other.text.length };
    if (goesOn && edit !== undefined)
      edits[edits.length - 1] = {
        ...edit,
        before: { from: edit.before.from, to: ends.before },
        after: { from: edit.after.from, to: ends.after },
      };
    else
      edits.push({
        was: own.face,
        is: other.face,
        before: { from: own.at, to: ends.before },
        after: { from: other.at, to: ends.after },
      });
    last = [i, j];
  }
  return edits.filter(({ before: { from, to } }) => before.text.slice(from, to).trim() !== '');
}

const mirrored = ({ was, is, before, after }: FaceEdit): FaceEdit => ({ was: is, is: was, before: after, after: before });

interface Letter {
  readonly text: string;
  readonly at: number;
  readonly face: FaceName;
}

function lettersOf({ text, face, marked }: FacedText): readonly Letter[] {
  let at = 0;
  let next = 0;
  return [...text].map((one) => {
    while (next < marked.length && marked[next]!.to <= at) next++;
    const span = marked[next];
    const letter = { text: one, at, face: span !== undefined && span.from <= at ? span.face : face };
    at += one.length;
    return letter;
  });
}
