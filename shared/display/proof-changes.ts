import type { Rect } from '../sheet/rect.ts';
import { editsBetween, type Span, sharedEnds } from './copy-edits.ts';
import type { ProofFrame, ProofNotice, ProofPage, ProofStory } from './proof.ts';

/** In what two proofs differ at a place: it came, it went, it stands elsewhere, it is of another size, it says something else, shows another photo, is dressed otherwise. */
export type ProofWay = 'new' | 'gone' | 'moved' | 'resized' | 'text' | 'photo' | 'look';

/** Where a change stands on one of the proofs: the frames to outline, and, of copy, the very lines. Nothing where that proof has nothing of it. */
export interface ProofPlace {
  readonly frames: readonly Rect[];
  readonly lines: readonly Rect[];
}

/** One change between two proofs of a page. */
export interface ProofChange {
  readonly kind: ProofFrame['kind'] | 'story' | 'notice';
  readonly number: number | null;
  /** The headline of its story, the words of a notice; '' for what belongs to none. */
  readonly of: string;
  readonly ways: readonly ProofWay[];
  /** What was said and what is said instead. */
  readonly edit?: { readonly out: string; readonly into: string };
  readonly before: ProofPlace;
  readonly after: ProofPlace;
}

/**
 * What differs between two proofs of a page: stories in the reading order of the later one, then those that went, then what belongs to no story, then notices. A story that came or went
 * is one change with all its frames; a notice is told when it came, went or says something else, not when others push it along its column.
 */
export function changesBetween(before: ProofPage, after: ProofPage): readonly ProofChange[] {
  const changes = after.stories.flatMap((story) => {
    const was = before.stories.find(({ id }) => id === story.id);
    return was === undefined ? [wholeStory(story, after, 'new')] : inStory(was, story, before, after);
  });
  const gone = before.stories.filter(({ id }) => !after.stories.some((story) => story.id === id));
  const loose = (page: ProofPage) => page.frames.filter(({ story }) => story === null);
  return [
    ...changes,
    ...gone.map((story) => wholeStory(story, before, 'gone')),
    ...inFrames(loose(before), loose(after), ''),
    ...inNotices(before.notices, after.notices),
  ];
}

const nowhere: ProofPlace = { frames: [], lines: [] };
const at = (...frames: readonly Rect[]): ProofPlace => ({ frames, lines: [] });

const framesOf = (page: ProofPage, id: string): readonly ProofFrame[] => page.frames.filter(({ story }) => story === id);

function wholeStory({ id, headline }: ProofStory, page: ProofPage, way: 'new' | 'gone'): ProofChange {
  const place = at(...framesOf(page, id).map(({ rect }) => rect));
  const sides = way === 'new' ? { before: nowhere, after: place } : { before: place, after: nowhere };
  return { kind: 'story', number: null, of: headline, ways: [way], ...sides };
}

function inStory(was: ProofStory, is: ProofStory, before: ProofPage, after: ProofPage): readonly ProofChange[] {
  const [old, now] = [framesOf(before, was.id), framesOf(after, is.id)];
  return [...inFrames(old, now, is.headline), ...inCopy({ story: was, frames: old }, { story: is, frames: now })];
}

function inFrames(before: readonly ProofFrame[], after: readonly ProofFrame[], of: string): readonly ProofChange[] {
  const old = new Map(before.map((frame) => [frame.key, frame]));
  const names = (frame: ProofFrame) => ({ kind: frame.kind, number: frame.number, of });
  const changes = after.flatMap((frame): ProofChange[] => {
    const was = old.get(frame.key);
    old.delete(frame.key);
    const ways: readonly ProofWay[] = was === undefined ? ['new'] : waysBetween(was, frame);
    if (ways.length === 0 || followsPicture(frame, ways)) return [];
    const edit = was !== undefined && ways.includes('text') ? { edit: editOf(was.text, frame.text) } : {};
    return [{ ...names(frame), ways, ...edit, before: was === undefined ? nowhere : at(was.rect), after: at(frame.rect) }];
  });
  const gone = [...old.values()].filter((frame) => !followsPicture(frame, ['gone']));
  return [...changes, ...gone.map((frame): ProofChange => ({ ...names(frame), ways: ['gone'], before: at(frame.rect), after: nowhere }))];
}

/** A caption goes where its picture goes: only other words in it are news. */
const followsPicture = ({ kind }: ProofFrame, ways: readonly ProofWay[]): boolean => kind === 'caption' && !ways.includes('text');

function waysBetween(was: ProofFrame, is: ProofFrame): readonly ProofWay[] {
  const ways: ProofWay[] = [];
  if (was.rect.x !== is.rect.x || was.rect.y !== is.rect.y) ways.push('moved');
  if (was.rect.width !== is.rect.width || was.rect.height !== is.rect.height) ways.push('resized');
  if (was.text !== is.text) ways.push(is.kind === 'picture' ? 'photo' : 'text');
  if (was.look !== is.look) ways.push('look');
  return ways;
}

function editOf(before: string, after: string): { readonly out: string; readonly into: string } {
  const { head, tail } = sharedEnds(before, after);
  return { out: before.slice(head, before.length - tail), into: after.slice(head, after.length - tail) };
}

/** A story on one of the proofs, with its frames. */
interface Standing {
  readonly story: ProofStory;
  readonly frames: readonly ProofFrame[];
}

/** Edits of what stands in the legs: one change each. */
function inCopy(before: Standing, after: Standing): readonly ProofChange[] {
  return editsBetween(before.story.copy, after.story.copy).map(({ before: was, after: is }) => ({
    kind: 'text',
    number: null,
    of: after.story.headline,
    ways: ['text'],
    edit: { out: wordsIn(before.story, was), into: wordsIn(after.story, is) },
    before: placeOf(before, was),
    after: placeOf(after, is),
  }));
}

const wordsIn = ({ copy }: ProofStory, span: Span | null): string => (span === null ? '' : copy[span.paragraph]!.slice(span.from, span.to));

/** The lines a stretch of copy stands in, and the legs that hold them; where nothing is left of it the line it was taken from. */
function placeOf({ story, frames }: Standing, span: Span | null): ProofPlace {
  if (span === null) return nowhere;
  const from = span.from < span.to ? span.from : Math.max(0, span.from - 1);
  const to = Math.max(span.to, from + 1);
  const lines = story.runs.filter((run) => run.paragraph === span.paragraph && run.from < to && run.to > from).map(({ rect }) => rect);
  const legs = frames.filter(({ kind, rect }) => kind === 'text' && lines.some((line) => holds(rect, line)));
  return { frames: legs.map(({ rect }) => rect), lines };
}

/** True when the middle of a line stands in a leg. */
function holds(leg: Rect, line: Rect): boolean {
  const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
  return x >= leg.x && x <= leg.x + leg.width && y >= leg.y && y <= leg.y + leg.height;
}

function inNotices(before: readonly ProofNotice[], after: readonly ProofNotice[]): readonly ProofChange[] {
  const names = (notice: ProofNotice) => ({ kind: 'notice' as const, number: null, of: notice.text });
  const came = after.flatMap((notice): ProofChange[] => {
    const was = before.find(({ id }) => id === notice.id);
    if (was === undefined) return [{ ...names(notice), ways: ['new'], before: nowhere, after: at(...notice.rects) }];
    const ways: ProofWay[] = [
      ...(was.text === notice.text ? [] : ['text' as const]),
      ...(was.look === notice.look ? [] : ['look' as const]),
    ];
    if (ways.length === 0) return [];
    const edit = was.text === notice.text ? {} : { edit: editOf(was.text, notice.text) };
    return [{ ...names(notice), ways, ...edit, before: at(...was.rects), after: at(...notice.rects) }];
  });
  const gone = before.filter(({ id }) => !after.some((notice) => notice.id === id));
  return [
    ...came,
    ...gone.map((notice): ProofChange => ({ ...names(notice), ways: ['gone'], before: at(...notice.rects), after: nowhere })),
  ];
}
