import type { FaceName } from '../face/face.ts';
import { copyOf } from '../flow/blocks.ts';
import { house } from '../line/house.ts';
import type { Span as FaceSpan } from '../line/paragraph.ts';
import type { Furniture, Plan, StoryPlan } from '../makeup/plan.ts';
import type { PrintedNotice } from '../notice/notice.ts';
import { type Frame, type FrameKind, numbersOfFrame } from '../sheet/frame.ts';
import type { Rect } from '../sheet/rect.ts';
import { isBody, type Picture, type Story, type StoryElement, type TextBlock, textOf } from '../story/story.ts';
import { rectOfOrder } from './change.ts';
import type { Folio } from './folio.ts';
import { sourceOf } from './hit.ts';
import type { DisplayList, Glyphs, Piece } from './list.ts';

/** A frame as two proofs are compared by it: `key` names it by its story's record, not by the story's number, so that it is found again on a page whose stories stand in another order. */
export interface ProofFrame {
  readonly key: string;
  readonly kind: FrameKind | 'masthead';
  /** Id of the story it belongs to; null for what belongs to none. */
  readonly story: string | null;
  /** Counted from 1 among those of its kind (of its story); null where there is but one. */
  readonly number: number | null;
  readonly rect: Rect;
  /** What it says: head, caption and folio their words, a picture the id of its photo; what stands in the legs is the story's `copy`. */
  readonly text: string;
  /** How it is dressed: the same where rule, tint, crop, split or size of type were chosen alike. */
  readonly look: string;
}

/** One run of a story's copy on the page: UTF-16 offsets in a paragraph of `copy`, and where it stands. */
export interface ProofRun {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly rect: Rect;
}

/** How a paragraph's lines were asked to be made: a line shorter, a line longer, chosen together; null is one after the other. */
export type ProofPace = 'tight' | 'loose' | 'fitted' | null;

/** A text of a story on a proof, in the face of its kind but for what is marked in it. */
export interface ProofText {
  readonly type: TextBlock['type'];
  /** Counted from 1 among the story's paragraphs, its lead with them, or among its sub-heads; null in the head. */
  readonly number: number | null;
  readonly text: string;
  readonly face: FaceName;
  /** The parts in another face, in their order. */
  readonly marked: readonly FaceSpan[];
  readonly pace: ProofPace;
}

/** A story of a proof: what of its head may be marked; its lead, paragraphs and sub-heads, and where they stand in its legs. */
export interface ProofStory {
  readonly id: string;
  readonly headline: string;
  readonly head: readonly ProofText[];
  readonly copy: readonly ProofText[];
  readonly runs: readonly ProofRun[];
}

/** A notice of a proof: what it says, and where its parts stand. */
export interface ProofNotice {
  readonly id: string;
  readonly text: string;
  readonly look: string;
  readonly rects: readonly Rect[];
}

/** What a made page is compared by with another making of it. */
export interface ProofPage {
  readonly frames: readonly ProofFrame[];
  readonly stories: readonly ProofStory[];
  readonly notices: readonly ProofNotice[];
}

/** What of a page's order its proof tells of. */
interface ProofOrder {
  readonly folio: Folio;
  readonly stories: readonly { readonly id: string; readonly story: Story }[];
  readonly notices: readonly (PrintedNotice & { readonly id: string })[];
}

/** Reads from a made page what it is compared by; stories and notices that have no place on it are left out. */
export function proofOf(
  order: ProofOrder,
  { list, frames, plan }: { readonly list: DisplayList; readonly frames: readonly Frame[]; readonly plan: Plan },
): ProofPage {
  const pieces = new Map(list.pieces.flatMap(withInner).map((piece) => [piece.source, piece]));
  const told = frames.map((frame) => proofFrame(frame, order, plan));
  return {
    frames: told,
    stories: order.stories.flatMap(({ id, story }) =>
      told.some((frame) => frame.story === id) ? [proofStory(id, story, plan, pieces)] : [],
    ),
    notices: order.notices.flatMap(({ id, head, text, style }): ProofNotice[] => {
      const piece = pieces.get(id);
      return piece === undefined ? [] : [{ id, text: `${head} ${text}`, look: JSON.stringify(style ?? null), rects: partsOf(piece) }];
    }),
  };
}

const withInner = (piece: Piece): readonly Piece[] => [piece, ...piece.pieces.flatMap(withInner)];

function proofFrame(frame: Frame, order: ProofOrder, plan: Plan): ProofFrame {
  const { id, story, rect } = frame;
  const number = numbersOfFrame(id)?.frame ?? (Number(/-(\d+)$/.exec(id)?.[1] ?? '0') || null);
  const thing = frame.kind === 'furniture' ? plan.furniture[(number ?? 1) - 1] : undefined;
  const copy = order.stories.find((other) => other.id === story)?.story ?? [];
  const place = plan.stories.find((other) => other.story === story);
  return {
    key: story === null ? id : id.replace(/^s\d+/, story),
    kind: thing?.kind === 'masthead' ? 'masthead' : frame.kind,
    story,
    number,
    rect,
    text: textIn(frame.kind === 'furniture' ? thing?.kind : frame.kind, number, copy, order.folio),
    look: JSON.stringify(thing === undefined ? lookOf(frame.kind, number, place, plan) : dressOf(thing)),
  };
}

function textIn(kind: FrameKind | Furniture['kind'] | undefined, number: number | null, copy: Story, folio: Folio): string {
  switch (kind) {
    case 'folio':
    case 'masthead':
      return [folio.paper, folio.date, folio.pageNo, folio.section, folio.editors, folio.running ?? ''].join(' ');
    case 'head':
      return copy.flatMap((element) => (isHead(element) ? [wordsOf(element)] : [])).join(' ');
    case 'picture':
      return pictureOf(copy, number)?.photo ?? '';
    case 'caption':
      return pictureOf(copy, number)?.children.map(textOf).join(' ') ?? '';
    default:
      return '';
  }
}

const isHead = (element: StoryElement): element is Exclude<StoryElement, Picture> => element.type !== 'picture' && !isBody(element);

const wordsOf = (element: Exclude<StoryElement, Picture>): string =>
  element.type === 'byline' ? `${element.title} ${textOf(element)}` : textOf(element);

const pictureOf = (copy: Story, number: number | null): Picture | undefined =>
  copy.filter((element) => element.type === 'picture')[(number ?? 1) - 1];

/** What a person chose for a frame, but for its place. */
function lookOf(kind: FrameKind, number: number | null, place: StoryPlan | undefined, plan: Plan): unknown {
  switch (kind) {
    case 'head':
      return [place?.head?.headline, place?.head?.vertical];
    case 'text':
      return [place?.legs[(number ?? 1) - 1]?.split, place?.style];
    case 'picture':
      return place?.pictures.find(({ picture }) => picture + 1 === number)?.crop;
    case 'box':
      return [place?.box?.rule, place?.box?.tint];
    case 'notices':
      return plan.notices?.columns;
    default:
      return null;
  }
}

function dressOf(thing: Furniture): unknown {
  const { column, line, width, lines, pinned, ...dress } = thing;
  return dress;
}

function proofStory(id: string, story: Story, plan: Plan, pieces: ReadonlyMap<string, Piece>): ProofStory {
  const place = plan.stories.find((other) => other.story === id);
  const head: ProofText[] = [];
  const copy: ProofText[] = [];
  const runs: ProofRun[] = [];
  story.forEach((element, index) => {
    if (isMarkable(element)) head.push(proofText(element, null, null));
    if (!isBody(element)) return;
    const piece = pieces.get(sourceOf({ story: id, element: index, isCaption: false }));
    runs.push(...runsOf(piece?.orders.filter(isCopy) ?? [], copy.length));
    const isSubhead = element.type === 'subhead';
    const number = 1 + copy.filter(({ type }) => (type === 'subhead') === isSubhead).length;
    copy.push(proofText(element, number, isSubhead ? null : paceOf(place, index)));
  });
  return { id, headline: head.find(({ type }) => type === 'headline')?.text ?? '', head, copy, runs };
}

/** True for what is set with its marks in a story's head; bylines are set without. */
const isMarkable = (element: StoryElement): element is TextBlock =>
  element.type === 'kicker' || element.type === 'headline' || element.type === 'deck';

function proofText({ type, children }: TextBlock, number: number | null, pace: ProofPace): ProofText {
  const { text, spans } = copyOf(children);
  const { face } = type === 'kicker' || type === 'headline' || type === 'deck' || type === 'subhead' ? house[type] : house.body;
  return { type, number, text, face, marked: spans.filter((span) => span.face !== face), pace };
}

function paceOf(place: StoryPlan | undefined, element: number): ProofPace {
  if (place?.tight?.includes(element)) return 'tight';
  if (place?.loose?.includes(element)) return 'loose';
  return place?.fitted?.includes(element) ? 'fitted' : null;
}

/** A run of copy with its place in the text of its source. */
type CopyRun = Glyphs & { readonly at: number };

const isCopy = (order: Piece['orders'][number]): order is CopyRun => order.kind === 'glyphs' && order.at !== undefined;

/** A run reaches to the next one: a blank that a line's end has swallowed is its own. */
const runsOf = (orders: readonly CopyRun[], paragraph: number): readonly ProofRun[] =>
  orders.map((order, i) => ({
    paragraph,
    from: order.at,
    to: Math.max(order.at + order.text.length, orders[i + 1]?.at ?? 0),
    rect: rectOfLine(order),
  }));

/** A run's line as far as its glyphs reach, a little higher than its em. */
function rectOfLine(run: Glyphs): Rect {
  // `rectOfOrder` takes an em about the line all round.
  const { x, y, width, height } = rectOfOrder(run);
  return { x: x + run.size, y, width: Math.max(0, width - 2 * run.size), height: Math.max(0, height - Math.round((run.size * 3) / 4)) };
}

/** Where the parts of a notice stand: one that runs over to the next column has two. */
function partsOf(piece: Piece): readonly Rect[] {
  const parts: Rect[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const order of piece.orders) {
    if (order.kind !== 'glyphs' || order.glyphs.length === 0) continue;
    const rect = rectOfLine(order);
    const before = parts.at(-1);
    if (before === undefined || order.y < last) parts.push(rect);
    else parts[parts.length - 1] = about(before, rect);
    last = order.y;
  }
  return parts;
}

function about(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
