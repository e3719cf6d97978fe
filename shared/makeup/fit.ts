import { overset } from '../flow/fill.ts';
import type { Composer } from '../line/composer.ts';
import { type Body, setBody } from './body.ts';
import { applyMove } from './moves/apply.ts';
import { cutMoves } from './moves/cut.ts';
import { fillerMoves } from './moves/fillers.ts';
import { harms, weights } from './moves/harms.ts';
import { headMoves } from './moves/head.ts';
import type { FitOrder, Job, Move } from './moves/move.ts';
import { paceMoves } from './moves/paces.ts';
import { dropMoves, heightMoves, rowsOf, widthMoves } from './moves/pictures.ts';
import type { Plan } from './plan.ts';

/** So much copy, or room for it: whole lines (行), and characters (字). */
export interface Amount {
  readonly lines: number;
  readonly characters: number;
}

/** How a story or a frame fits: `over` is copy that found no place, `under` is white left, with the characters it would hold. */
export interface Fitting {
  /** Id of the story, or of the text frame in the page's report; what is over is told of the last frame of the thread. */
  readonly id: string;
  readonly over: Amount;
  readonly under: Amount;
}

/**
 * A move with what it does, found by composing the page with it. `gain` is how many lines of room it makes for the copy (negative: how much room it takes up);
 * `over` and `under` are how the story fits afterwards; the lower its `harm`, the better the page stays.
 */
export interface Offer {
  readonly move: Move;
  readonly gain: number;
  readonly over: Amount;
  readonly under: Amount;
  readonly harm: number;
}

/** Copyfit of a page: every story, every text frame, and the moves that mend it, least harm first. */
export interface Fit {
  readonly stories: readonly Fitting[];
  readonly frames: readonly Fitting[];
  readonly moves: readonly Offer[];
}

/**
 * Tells how a page fits and what can be done about it: when copy is over, moves that bring some of it in; when white is left, moves that take some of it up; when
 * neither, moves both ways. Each is really composed: `applyMove` gives exactly what is promised.
 */
export function fit(order: FitOrder, plan: Plan, composer: Composer): Fit {
  const body = setBody(order.story, plan, composer);
  const story = fittingOf(order.storyId, body);
  const rows = rowsOf(plan, body.grid);
  const offers = movesFor({ order, plan }, body, story, composer).flatMap((move): Offer[] => {
    const done = applyMove(order, plan, move);
    if (done === undefined) return [];
    const then = setBody(done.order.story, done.plan, composer);
    const { over, under } = fittingOf(order.storyId, then);
    const gain = spare({ over, under }) - spare(story);
    const sound = deepestHole(then) <= Math.max(deepest, deepestHole(body));
    return sound && isWanted(story, gain, { over, under })
      ? [{ move, gain, over, under, harm: harmOf(move, plan, rows, { over, under }) }]
      : [];
  });
  return { stories: [story], frames: frameFittings(plan, body, story.over), moves: offers.sort((a, b) => a.harm - b.harm) };
}

type Fits = Pick<Fitting, 'over' | 'under'>;

/** How deep white may be at the foot of a column that text follows, as make-up has it. */
const deepest = 2;

/** Lines of the deepest white above more text: what a sub-head leaves that must go to the next column. */
const deepestHole = ({ filled: { holes, segments, rest } }: Body): number =>
  holes.reduce((most, hole) => (rest !== null || hole.leg < (segments.at(-1)?.leg ?? 0) ? Math.max(most, hole.lines) : most), 0);

const none: Amount = { lines: 0, characters: 0 };

/** Lines of room there are for more copy; negative when there are too few. */
const spare = ({ over, under }: Fits): number => under.lines - over.lines;

const white = (lines: number, { grid }: Body): Amount => ({ lines, characters: lines * grid.characters });

function fittingOf(id: string, body: Body): Fitting {
  const lines = body.filled.holes.reduce((sum, hole) => sum + hole.lines, 0);
  return { id, over: overset(body.blocks, body.filled.rest), under: white(lines, body) };
}

/** How each text frame fits, in the order of the thread. */
const frameFittings = (plan: Plan, body: Body, over: Amount): readonly Fitting[] =>
  plan.legs.map((_, leg) => ({
    id: `text-${leg + 1}`,
    over: leg === plan.legs.length - 1 ? over : none,
    under: white(
      body.filled.holes.reduce((sum, hole) => (hole.leg === leg ? sum + hole.lines : sum), 0),
      body,
    ),
  }));

/** All moves the page may bear, whichever way they go. */
function movesFor(job: Job, body: Body, { over, under }: Fits, composer: Composer): readonly Move[] {
  const { order, plan } = job;
  const { grid } = body;
  return [
    ...paceMoves(plan, body, composer),
    ...fillerMoves(plan, over.lines > 0 ? 0 : under.lines),
    ...headMoves(job, grid, composer),
    ...heightMoves(job, grid),
    ...widthMoves(job, grid, composer),
    ...(over.lines === 0 && under.lines > 0 ? [] : [...dropMoves(plan), ...cutMoves(order.story, over.lines, grid.characters)]),
  ];
}

/** True for a move that changes the fit by whole lines the way that is needed: copy that is over comes in, white that is left is taken up. */
function isWanted(now: Fits, gain: number, then: Fits): boolean {
  if (now.over.lines > 0) return gain > 0 && then.over.lines < now.over.lines;
  if (now.under.lines > 0) return gain < 0;
  return gain !== 0;
}

function harmOf(move: Move, plan: Plan, rows: readonly (readonly number[])[], { over, under }: Fits): number {
  const left = over.lines * weights.over + under.lines * weights.under;
  if (move.kind === 'subhead-white') return harms[move.kind] + (plan.subheadWhite + move.by === 0 ? weights.cramped : 0) + left;
  if (move.kind === 'cut') return harms.cut + move.sentences * weights.sentence + left;
  const [alone] = move.kind === 'picture-height' && move.pictures.length === 1 ? move.pictures : [];
  const uneven = alone !== undefined && rows.some((row) => row.length > 1 && row.includes(alone));
  return harms[move.kind] + (uneven ? weights.uneven : 0) + left;
}
