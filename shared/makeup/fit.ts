import type { Band } from '../flow/around.ts';
import type { Composer } from '../line/composer.ts';
import { frameName } from '../sheet/frame.ts';
import { type Grid, gridOf } from '../sheet/grid.ts';
import { sheets } from '../sheet/sheets.ts';
import { type Body, roomFor, setBody, thingsOn } from './body.ts';
import { applyMove } from './moves/apply.ts';
import { cutMoves } from './moves/cut.ts';
import { fillerMoves } from './moves/fillers.ts';
import { harms, weights } from './moves/harms.ts';
import { headMoves } from './moves/head.ts';
import { type FitOrder, type Job, type Move, type Part, partOf } from './moves/move.ts';
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

/** What copyfit knows of one story of a page. */
interface Judged {
  readonly job: Job;
  readonly part: Part;
  readonly grid: Grid;
  readonly body: Body;
  readonly now: Fitting;
}

/**
 * Tells how a page fits and what can be done about it, story by story: when copy is over, moves that bring some of it in; when white is left, moves that take some of it
 * up; when neither, moves both ways. Each is really composed: `applyMove` gives exactly what is promised, and changes no other story's fit.
 */
export function fit(order: FitOrder, plan: Plan, composer: Composer): Fit {
  const grid = gridOf(sheets[plan.sheet], plan.line);
  const things = thingsOn(plan);
  const judged = plan.stories.flatMap((place): Judged[] => {
    const part = partOf({ order, plan }, place.story);
    if (part === undefined) return [];
    const body = setBody(part.story, part.place, grid, composer, things, part.jump);
    return [{ job: { order, plan }, part, grid, body, now: fittingOf(place, body, grid) }];
  });
  const number = ({ part }: Judged): number => order.stories.findIndex(({ id }) => id === part.place.story) + 1;
  return {
    stories: judged.map(({ now }) => now),
    frames: judged.flatMap((one) => frameFittings(one, number(one))),
    moves: judged.flatMap((one) => offersFor(one, composer)).sort((a, b) => a.harm - b.harm),
  };
}

function offersFor(judged: Judged, composer: Composer): readonly Offer[] {
  const { job, part, grid, body, now } = judged;
  const { order, plan } = job;
  const { at, place } = part;
  const rows = rowsOf(plan, at);
  return movesFor(judged, composer).flatMap((move): Offer[] => {
    const done = applyMove(order, plan, move);
    const then = done && partOf(done, place.story);
    if (done === undefined || then === undefined || !keepsOthers(plan, done.plan, at, grid)) return [];
    const set = setBody(then.story, then.place, grid, composer, thingsOn(done.plan), then.jump);
    const { over, under } = fittingOf(then.place, set, grid);
    const gain = spare({ over, under }) - spare(now);
    const sound = deepestHole(set) <= Math.max(deepest, deepestHole(body));
    const harm = harmOf(move, place.subheadWhite, rows, { over, under });
    return sound && isWanted(now, gain, { over, under }) ? [{ move, gain, over, under, harm }] : [];
  });
}

/** True when the room of no other story's text has changed: neither its legs, nor what stands in their way. */
function keepsOthers(plan: Plan, then: Plan, at: number, grid: Grid): boolean {
  const [before, after] = [thingsOn(plan), thingsOn(then)];
  return plan.stories.every((place, i) => i === at || sameRoom(roomFor(place, grid, before), roomFor(then.stories[i]!, grid, after)));
}

const sameRoom = (a: readonly Band[], b: readonly Band[]): boolean =>
  a.length === b.length &&
  a.every(({ x, width, from, to }, i) => {
    const other = b[i]!;
    return x === other.x && width === other.width && from === other.from && to === other.to;
  });

type Fits = Pick<Fitting, 'over' | 'under'>;

/** How deep white may be at the foot of a column that text follows, as make-up has it. */
const deepest = 2;

/** Lines of the deepest white above more text: what a sub-head leaves that must go to the next column. */
const deepestHole = ({ filled: { holes, segments, rest } }: Body): number =>
  holes.reduce((most, hole) => (rest !== null || hole.leg < (segments.at(-1)?.leg ?? 0) ? Math.max(most, hole.lines) : most), 0);

const none: Amount = { lines: 0, characters: 0 };

/** Lines of room there are for more copy; negative when there are too few. */
const spare = ({ over, under }: Fits): number => under.lines - over.lines;

/** White at the feet of legs, with the characters it would hold. */
function whiteOf({ filled }: Body, { cell }: Grid, leg?: number): Amount {
  let lines = 0;
  let space = 0;
  for (const hole of filled.holes) {
    if (leg !== undefined && hole.leg !== leg) continue;
    lines += hole.lines;
    space += hole.space;
  }
  return { lines, characters: Math.floor(space / cell) };
}

/** How a story that is set in its place fits: copy that is over, white that is left. */
export const fittingOf = (place: Part['place'], body: Body, grid: Grid): Fitting => ({
  id: place.story,
  over: body.over,
  under: whiteOf(body, grid),
});

/** How each text frame fits, in the order of the thread. */
const frameFittings = ({ part: { place }, body, grid, now }: Judged, number: number): readonly Fitting[] =>
  place.legs.map((_, leg) => ({
    id: frameName(number, 'text', leg + 1),
    over: leg === place.legs.length - 1 ? now.over : none,
    under: whiteOf(body, grid, leg),
  }));

/** All moves the story may bear, whichever way they go. */
function movesFor({ job, part, grid, body, now: { over, under } }: Judged, composer: Composer): readonly Move[] {
  const { place, story } = part;
  const deeds = [
    ...paceMoves(place, body, grid, composer),
    ...fillerMoves(job.plan, part, over.lines > 0 ? 0 : under.lines),
    ...headMoves(part, grid, composer),
    ...heightMoves(job, part, grid),
    ...widthMoves(job, part, grid, composer),
    ...(over.lines === 0 && under.lines > 0 ? [] : [...dropMoves(place), ...cutMoves(story, over.lines, grid.characters)]),
  ];
  return deeds.map((deed) => ({ ...deed, story: place.story }));
}

/** True for a move that changes the fit by whole lines the way that is needed: copy that is over comes in, white that is left is taken up. */
function isWanted(now: Fits, gain: number, then: Fits): boolean {
  if (now.over.lines > 0) return gain > 0 && then.over.lines < now.over.lines;
  if (now.under.lines > 0) return gain < 0;
  return gain !== 0;
}

function harmOf(move: Move, subheadWhite: number, rows: readonly (readonly number[])[], { over, under }: Fits): number {
  const left = over.lines * weights.over + under.lines * weights.under;
  if (move.kind === 'subhead-white') return harms[move.kind] + (subheadWhite + move.by === 0 ? weights.cramped : 0) + left;
  if (move.kind === 'cut') return harms.cut + move.sentences * weights.sentence + left;
  const [alone] = move.kind === 'picture-height' && move.pictures.length === 1 ? move.pictures : [];
  const uneven = alone !== undefined && rows.some((row) => row.length > 1 && row.includes(alone));
  return harms[move.kind] + (uneven ? weights.uneven : 0) + left;
}
