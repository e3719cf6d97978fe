import { diffArrays } from 'diff';

/** A stretch of a story's copy: UTF-16 offsets in one of its paragraphs. */
export interface Span {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** One place where two states of a copy differ: what went and what came; null where a whole paragraph came or went. */
export interface CopyEdit {
  readonly before: Span | null;
  readonly after: Span | null;
}

/** A paragraph in two states of a copy, by its numbers; null in the state that has none of it. */
export type ParagraphPair =
  | { readonly before: number; readonly after: number }
  | { readonly before: number; readonly after: null }
  | { readonly before: null; readonly after: number };

/** What stands in both of two rows, as pairs of its numbers: as many as can be without crossing; none where more than `most` went or came. */
export function keptIn(before: readonly string[], after: readonly string[], most = Infinity): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays([...before], [...after], { maxEditLength: most }) ?? []) {
    if (removed) i += count;
    else if (added) j += count;
    else for (let k = 0; k < count; k++) pairs.push([i++, j++]);
  }
  return pairs;
}

/** Which paragraphs of two states of a copy are the same one, be it edited, and which went or came: in reading order. */
export function pairsBetween(before: readonly string[], after: readonly string[]): readonly ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  let [i, j] = [0, 0];
  for (const [own, other] of keptIn(before, after)) {
    pairs.push(...paired(before, after, { i, own, j, other }), { before: own, after: other });
    [i, j] = [own + 1, other + 1];
  }
  return [...pairs, ...paired(before, after, { i, own: before.length, j, other: after.length })];
}

/** What became of a paragraph's words, from the first character that differs to the last; null where they are the same. */
export function editIn(before: readonly string[], after: readonly string[], pair: ParagraphPair): CopyEdit | null {
  const whole = (paragraph: number, texts: readonly string[]): Span => ({ paragraph, from: 0, to: texts[paragraph]!.length });
  if (pair.before === null) return { before: null, after: whole(pair.after, after) };
  if (pair.after === null) return { before: whole(pair.before, before), after: null };
  const [was, is] = [before[pair.before]!, after[pair.after]!];
  if (was === is) return null;
  const { head, tail } = sharedEnds(was, is);
  return {
    before: { paragraph: pair.before, from: head, to: was.length - tail },
    after: { paragraph: pair.after, from: head, to: is.length - tail },
  };
}

/** Paragraphs between two that stand in both: each that came is taken for the next one gone that it is like. */
function paired(
  before: readonly string[],
  after: readonly string[],
  { i, own, j, other }: { readonly i: number; readonly own: number; readonly j: number; readonly other: number },
): readonly ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  let next = i;
  const goneTo = (end: number): void => {
    for (; next < end; next++) pairs.push({ before: next, after: null });
  };
  for (let came = j; came < other; came++) {
    let like = next;
    while (like < own && !isLike(before[like]!, after[came]!)) like++;
    if (like === own) {
      pairs.push({ before: null, after: came });
      continue;
    }
    goneTo(like);
    pairs.push({ before: like, after: came });
    next = like + 1;
  }
  goneTo(own);
  return pairs;
}

/** How much of the longer of two paragraphs must be the same at their ends for one to be read as a change of the other. Chosen by eye. */
const likeness = 0.3;

function isLike(a: string, b: string): boolean {
  const { head, tail } = sharedEnds(a, b);
  return head + tail >= likeness * Math.max(a.length, b.length);
}

/** How long two texts are the same from their beginning and from their end, in UTF-16 units; no character is parted. */
export function sharedEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const [ours, theirs] = [[...a], [...b]];
  const least = Math.min(ours.length, theirs.length);
  let first = 0;
  while (first < least && ours[first] === theirs[first]) first++;
  let last = 0;
  while (last < least - first && ours.at(-1 - last) === theirs.at(-1 - last)) last++;
  return { head: ours.slice(0, first).join('').length, tail: ours.slice(ours.length - last).join('').length };
}
