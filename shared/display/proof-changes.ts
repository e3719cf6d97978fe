import type { FaceName } from '../face/face.ts';
import type { Rect } from '../sheet/rect.ts';
import type { TextBlock } from '../story/story.ts';
import { type CopyEdit, editIn, type ParagraphPair, pairsBetween, type Span, sharedEnds } from './copy-edits.ts';
import { facesBetween } from './copy-faces.ts';
import type { ProofFrame, ProofNotice, ProofPace, ProofPage, ProofRun, ProofStory, ProofText } from './proof.ts';

/**
 * In what two proofs differ at a place: it came, it went, it stands elsewhere, it is of another size, it says something else, shows another photo, is dressed otherwise. A text stands
 * in other faces; a paragraph became a sub-head, or a sub-head a paragraph; its lines were drawn in, let out, chosen together, or no longer so.
 */
export type ProofWay =
  | 'new'
  | 'gone'
  | 'moved'
  | 'resized'
  | 'text'
  | 'photo'
  | 'look'
  | 'face'
  | 'to-subhead'
  | 'to-copy'
  | 'tighter'
  | 'looser'
  | 'fitted'
  | 'unfitted';

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
  /** Which text of its story is set otherwise, as the later proof counts them. */
  readonly text?: { readonly type: TextBlock['type']; readonly number: number | null };
  /** Words that are set in another face. */
  readonly faces?: readonly { readonly words: string; readonly was: FaceName; readonly is: FaceName }[];
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
  const [earlier, later] = [
    { story: was, frames: old },
    { story: is, frames: now },
  ];
  return [...inFrames(old, now, is.headline), ...inHead(earlier, later), ...inCopy(earlier, later)];
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

/** What was marked, or is no longer, in the texts of a head that stands on the page. */
function inHead(before: Standing, after: Standing): readonly ProofChange[] {
  const place = ({ frames }: Standing): ProofPlace => at(...frames.filter(({ kind }) => kind === 'head').map(({ rect }) => rect));
  const [own, other] = [place(before), place(after)];
  if (own.frames.length + other.frames.length === 0) return [];
  return after.story.head.flatMap((text): ProofChange[] => {
    const was = before.story.head.find(({ type }) => type === text.type);
    const edits = was === undefined ? [] : facesBetween(was, text);
    return edits.length === 0 ? [] : [{ ...setOtherwise(after, text, 'face', own, other), kind: 'head', faces: edits.map(saidOf(text)) }];
  });
}

const setOtherwise = ({ story }: Standing, { type, number }: ProofText, way: ProofWay, before: ProofPlace, after: ProofPlace) => ({
  kind: 'text' as const,
  number: null,
  of: story.headline,
  ways: [way],
  text: { type, number },
  before,
  after,
});

type SaidFace = NonNullable<ProofChange['faces']>[number];

const saidOf =
  ({ text }: ProofText) =>
  ({ was, is, after: { from, to } }: ReturnType<typeof facesBetween>[number]): SaidFace => ({ words: text.slice(from, to), was, is });

/** What differs in what stands in the legs: of each paragraph its words, then how they are set, a change each. */
function inCopy(before: Standing, after: Standing): readonly ProofChange[] {
  const [old, now] = [before, after].map(({ story }) => story.copy.map(({ text }) => text)) as [string[], string[]];
  return pairsBetween(old, now).flatMap((pair): readonly ProofChange[] => {
    const edit = editIn(old, now, pair);
    const edited: readonly ProofChange[] = edit === null ? [] : [inWords(before, after, edit)];
    return pair.before === null || pair.after === null ? edited : [...edited, ...inSetting(before, after, pair)];
  });
}

const inWords = (before: Standing, after: Standing, edit: CopyEdit): ProofChange => ({
  kind: 'text',
  number: null,
  of: after.story.headline,
  ways: ['text'],
  edit: { out: wordsIn(before.story, edit.before), into: wordsIn(after.story, edit.after) },
  before: placeOf(before, spansOf(edit.before)),
  after: placeOf(after, spansOf(edit.after)),
});

const wordsIn = ({ copy }: ProofStory, span: Span | null): string =>
  span === null ? '' : copy[span.paragraph]!.text.slice(span.from, span.to);

const spansOf = (span: Span | null): readonly Span[] => (span === null ? [] : [span]);

/** How a paragraph that stands in both is set otherwise: in its kind, else in its faces; in its lines. */
function inSetting(before: Standing, after: Standing, pair: ParagraphPair & { before: number; after: number }): readonly ProofChange[] {
  const [was, is] = [before.story.copy[pair.before]!, after.story.copy[pair.after]!];
  const whole = ({ text }: ProofText, paragraph: number): readonly Span[] => [{ paragraph, from: 0, to: text.length }];
  const told = (way: ProofWay, own = whole(was, pair.before), other = whole(is, pair.after)) =>
    setOtherwise(after, is, way, placeOf(before, own), placeOf(after, other));
  const [wasSubhead, isSubhead] = [was.type === 'subhead', is.type === 'subhead'];
  if (wasSubhead !== isSubhead) return [told(isSubhead ? 'to-subhead' : 'to-copy')];
  const changes: ProofChange[] = [];
  const edits = facesBetween(was, is);
  if (edits.length > 0) {
    const own = edits.map((edit) => ({ paragraph: pair.before, ...edit.before }));
    const other = edits.map((edit) => ({ paragraph: pair.after, ...edit.after }));
    changes.push({ ...told('face', own, other), faces: edits.map(saidOf(is)) });
  }
  const ways = paceWays(was.pace, is.pace);
  if (ways !== null && linesOf(before.story, pair.before) !== linesOf(after.story, pair.after)) changes.push(told(ways));
  return changes;
}

/** What was asked of a paragraph's lines; null where the same was. */
function paceWays(was: ProofPace, is: ProofPace): ProofWay | null {
  if (was === is) return null;
  const [own, other] = [lengthAsked(was), lengthAsked(is)];
  if (own !== other) return other < own ? 'tighter' : 'looser';
  return is === 'fitted' ? 'fitted' : 'unfitted';
}

const lengthAsked = (pace: ProofPace): number => (pace === 'tight' ? -1 : pace === 'loose' ? 1 : 0);

/** Where a paragraph's lines begin: what was asked of lines that come out as they were is nothing to see. */
function linesOf({ runs }: ProofStory, paragraph: number): string {
  const own = runs.filter((run) => run.paragraph === paragraph);
  const begins = ({ rect }: ProofRun, last: ProofRun | undefined): boolean =>
    last === undefined || last.rect.y !== rect.y || last.rect.x > rect.x;
  return own.flatMap((run, i) => (begins(run, own[i - 1]) ? [run.from] : [])).join(' ');
}

/** The lines stretches of copy stand in, and the legs that hold them; where nothing is left of one the line it was taken from. */
function placeOf({ story, frames }: Standing, spans: readonly Span[]): ProofPlace {
  const lines = story.runs.filter((run) => spans.some((span) => isIn(run, span))).map(({ rect }) => rect);
  const legs = frames.filter(({ kind, rect }) => kind === 'text' && lines.some((line) => holds(rect, line)));
  return { frames: legs.map(({ rect }) => rect), lines };
}

function isIn(run: ProofRun, span: Span): boolean {
  const from = span.from < span.to ? span.from : Math.max(0, span.from - 1);
  return run.paragraph === span.paragraph && run.from < Math.max(span.to, from + 1) && run.to > from;
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
