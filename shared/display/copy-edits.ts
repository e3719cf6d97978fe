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

/** Where two states of a story's copy differ, paragraph by paragraph, in reading order; within a paragraph from the first character that differs to the last. */
export function editsBetween(before: readonly string[], after: readonly string[]): readonly CopyEdit[] {
  const edits: CopyEdit[] = [];
  let [i, j] = [0, 0];
  for (const [own, other] of [...alike(before, after), [before.length, after.length] as const]) {
    edits.push(...paired(before, after, { i, own, j, other }));
    [i, j] = [own + 1, other + 1];
  }
  return edits;
}

/** Paragraphs that stand in both, as pairs of their numbers: as many as can be without crossing. */
function alike(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays([...before], [...after])) {
    if (removed) i += count;
    else if (added) j += count;
    else for (let k = 0; k < count; k++) pairs.push([i++, j++]);
  }
  return pairs;
}

/** Paragraphs between two that stand in both: each that came is taken for the next one gone that it is like. */
function paired(
  before: readonly string[],
  after: readonly string[],
  { i, own, j, other }: { readonly i: number; readonly own: number; readonly j: number; readonly other: number },
): readonly CopyEdit[] {
  const edits: CopyEdit[] = [];
  let next = i;
  const goneTo = (end: number): void => {
    for (; next < end; next++) edits.push({ before: { paragraph: next, from: 0, to: before[next]!.length }, after: null });
  };
  for (let came = j; came < other; came++) {
    let like = next;
    while (like < own && !isLike(before[like]!, after[came]!)) like++;
    if (like === own) {
      edits.push({ before: null, after: { paragraph: came, from: 0, to: after[came]!.length } });
      continue;
    }
    goneTo(like);
    const { head, tail } = sharedEnds(before[like]!, after[came]!);
    edits.push({
      before: { paragraph: like, from: head, to: before[like]!.length - tail },
      after: { paragraph: came, from: head, to: after[came]!.length - tail },
    });
    next = like + 1;
  }
  goneTo(own);
  return edits;
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
