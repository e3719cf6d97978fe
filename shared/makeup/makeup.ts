import { type Block, storyBlocks } from '../flow/blocks.ts';
import { type Filled, fill } from '../flow/fill.ts';
import type { Leg } from '../flow/leg.ts';
import { loneLines } from '../flow/lone-lines.ts';
import type { NoticeRules } from '../flow/notice-rules.ts';
import type { Composer } from '../line/composer.ts';
import type { PrintedNotice } from '../notice/notice.ts';
import { columnsWidth, type Grid, gridOf } from '../sheet/grid.ts';
import type { Sheet } from '../sheet/sheets.ts';
import { isBody, type Story } from '../story/story.ts';
import { type Arrangement, arrange, type PictureNeed, standsOnOneFloor } from './arrange.ts';
import { standBeside } from './beside.ts';
import { pictureNeeds } from './blocks/need.ts';
import { columnFillers, withFillers } from './filler.ts';
import { setHead } from './head.ts';
import { boxDivision, boxItems, boxLines, boxWidth } from './notice-box.ts';
import { type Box, type Plan, withStory } from './plan.ts';
import { type Area, type Proposal, plainProposal, propose } from './propose.ts';
import { differing } from './unlike.ts';

/** What make-up works on. `ratios` gives each picture's width to height, times 1000. */
export interface Work {
  readonly sheet: Sheet;
  /** Id of the story. */
  readonly id: string;
  readonly story: Story;
  readonly notices: readonly PrintedNotice[];
  readonly ratios: readonly number[];
  /** How the notice column is run, when not by the rules of the house. */
  readonly rules?: NoticeRules;
}

/** A plan with its cost: the lower the better; `dropped` pictures found no place. */
export interface Choice {
  readonly plan: Plan;
  readonly cost: number;
  readonly dropped: number;
}

/** Fewest lines of the page that stay with the story, however many notices there are. */
const leastStory = 24;

/** Proposals that are really filled, at each headline depth and sub-head depth. */
const tried = 160;

/** Pages of a round that are kept: the cheapest of those that differ for an eye. */
const kept = 3;

/**
 * Chooses where everything stands: a search over real fillings. First every picture at the usual line height, then at the closer one, then one picture fewer, and so on;
 * the first round in which a page comes out full is the last. When no round does, the last page stands, with a filler or with overset copy.
 */
export function makeUp(work: Work, composer: Composer): readonly Choice[] {
  const pictures = work.ratios.length;
  for (let dropped = 0; dropped <= pictures; dropped++) {
    for (const line of work.sheet.lineHeights) {
      const choices = choose(work, composer, gridOf(work.sheet, line), pictures - dropped);
      if (choices.length > 0) return choices.map((choice) => placeRest(work, composer, choice));
    }
    const beside = dropped === 0 ? allBeside(work, composer) : [];
    if (beside.length > 0) return beside;
  }
  return [
    {
      plan: lastResort(work, composer, gridOf(work.sheet, work.sheet.lineHeights.at(-1)!)),
      cost: Number.MAX_SAFE_INTEGER,
      dropped: pictures,
    },
  ];
}

/** Pages of a story too short for its pictures: the text by itself, every picture where a filler would stand; none when they do not all find a place. */
function allBeside(work: Work, composer: Composer): readonly Choice[] {
  const choices = choose(work, composer, gridOf(work.sheet, work.sheet.lineHeights[0]!), 0);
  return choices.map((choice) => placeRest(work, composer, choice)).filter((choice) => choice.dropped === 0);
}

/** Gives pictures that found no place among the text what fillers leave them. */
function placeRest(work: Work, composer: Composer, choice: Choice): Choice {
  const { plan } = choice;
  const place = plan.stories[0];
  if (place === undefined || place.pictures.length === work.ratios.length) return choice;
  const grid = gridOf(work.sheet, plan.line);
  const needs = pictureNeeds(work.story, work.ratios, composer, grid);
  const { pictures, fillers } = standBeside(grid, place.pictures, plan.fillers, needs);
  return { ...choice, plan: { ...withStory(plan, 0, { ...place, pictures }), fillers }, dropped: work.ratios.length - pictures.length };
}

/** What does not change within a round: the headline block set, and the notice box as it would like to stand. */
interface Fixed {
  readonly grid: Grid;
  readonly headLines: number;
  readonly box: Box | null;
}

/** The head and the notice box at one depth of the headline block. */
interface Frame {
  readonly grid: Grid;
  readonly headLines: number;
  readonly notices: Box | null;
  readonly area: Area;
}

/** The best pages of a round: the story over all columns, or, when it is too short for that, over as many as it fills. */
function choose(work: Work, composer: Composer, grid: Grid, count: number): readonly Choice[] {
  const fixed = fixedOf(work, composer, grid);
  const needs = pictureNeeds(work.story, work.ratios, composer, grid).slice(0, count);
  const bodies = [1, 2].map((white) => bodyOf(work, composer, grid, white));
  for (let columns = bodies[0]!.lines === 0 ? 0 : grid.columns; columns >= 0; columns--) {
    const choices = chooseOver(work, fixed, needs, bodies, columns);
    if (choices.length > 0) return choices;
    if (columns <= 1 && bodies[0]!.lines > 0) break;
  }
  return [];
}

/** The story's text as blocks, with its length in lines, at one depth of sub-heads. */
interface Body {
  readonly subheadWhite: number;
  readonly blocks: readonly Block[];
  readonly lines: number;
}

function bodyOf(work: Work, composer: Composer, grid: Grid, subheadWhite: number): Body {
  const blocks = storyBlocks(work.story, composer, columnsWidth(grid, 1), subheadWhite);
  return { subheadWhite, blocks, lines: blocks.reduce((sum, block) => sum + block.depth, 0) };
}

/** The best pages with the story over so many columns, fillers in the others. */
function chooseOver(work: Work, fixed: Fixed, needs: readonly PictureNeed[], bodies: readonly Body[], columns: number): readonly Choice[] {
  const whole = frameOf(fixed, work, 0).area;
  const room = whole.bottoms.slice(0, columns).reduce((sum, bottom) => sum + bottom - whole.top, 0);
  if (room < bodies[0]!.lines) return [];
  const arrangements = arrange(fixed.grid, columns, needs).filter(({ shelves }) => standsOnOneFloor(shelves, whole.bottoms));
  const choices: Choice[] = [];
  for (const { subheadWhite, blocks, lines } of bodies) {
    for (const spare of [0, 1, 2]) {
      const frame = frameOf(fixed, work, spare);
      const beside = columnFillers(frame.area, columns);
      for (const proposal of proposalsFor(
        { ...frame, area: { ...frame.area, bottoms: frame.area.bottoms.slice(0, columns) } },
        arrangements,
        lines,
        spare === 0 && subheadWhite === 1,
      )) {
        const filled = fill(blocks, proposal.legs);
        if (filled.rest !== null || filled.holes.some((hole) => hole.lines > 2)) continue;
        const cost = proposal.cost + spare * 8 + (subheadWhite - 1) * 40 + edgeCost(filled);
        choices.push({
          plan: planOf(work, frame, { ...proposal, fillers: [...proposal.fillers, ...beside] }, subheadWhite),
          cost,
          dropped: 0,
        });
      }
    }
  }
  return differing(
    choices.sort((a, b) => a.cost - b.cost),
    ({ plan }) => plan,
    kept,
  );
}

/** Exact proposals when there are any, else such as leave a line or two white, else (when wanted, for they are slow to find) such as need a filler. */
function proposalsFor(frame: Frame, arrangements: readonly Arrangement[], lines: number, fillers: boolean): readonly Proposal[] {
  const exact = propose(frame.grid, frame.area, arrangements, lines, 0, tried);
  if (exact.length > 0) return exact;
  const loose = propose(frame.grid, frame.area, arrangements, lines, 2, tried);
  return fillers ? [...loose, ...withFillers(frame.grid, frame.area, arrangements, lines)] : loose;
}

function fixedOf(work: Work, composer: Composer, grid: Grid): Fixed {
  const head = setHead(work.story, composer, columnsWidth(grid, grid.columns));
  return { grid, headLines: head.lines.length === 0 ? 0 : Math.ceil(head.height / grid.line), box: boxOf(work, composer, grid) };
}

function frameOf({ grid, headLines: least, box }: Fixed, work: Work, spare: number): Frame {
  const headLines = least === 0 ? 0 : least + spare;
  const most = work.story.length === 0 ? grid.lines : grid.lines - headLines - leastStory;
  const notices = box && box.lines > most ? { ...box, line: grid.lines - most, lines: most } : box;
  const bottoms = Array.from({ length: grid.columns }, (_, column) =>
    notices && column >= notices.column ? notices.line - 1 : grid.lines,
  );
  return { grid, headLines, notices, area: { top: headLines, bottoms } };
}

/** The notice box at the foot, at the right when it does not span the page; without a story it has the page to itself. */
function boxOf(work: Work, composer: Composer, grid: Grid): Box | null {
  if (work.notices.length === 0) return null;
  const width = work.story.length === 0 ? grid.columns : boxWidth(work.notices, composer, grid, work.rules);
  const columns = boxDivision(work.notices, composer, grid, width, work.rules);
  const lines = boxLines(boxItems(work.notices, composer, grid, { width, columns }, work.rules), grid, columns, work.rules);
  return { column: grid.columns - width, width, line: grid.lines - lines, lines, columns };
}

function planOf(work: Work, frame: Frame, proposal: Proposal, subheadWhite: number): Plan {
  const { grid, headLines } = frame;
  const head = headLines === 0 ? null : { column: 0, width: grid.columns, line: 0, lines: headLines };
  const place = { story: work.id, head, subheadWhite, legs: proposal.legs, pictures: proposal.slots };
  return {
    sheet: work.sheet.name,
    line: grid.line,
    stories: work.story.length === 0 ? [] : [place],
    notices: frame.notices,
    fillers: proposal.fillers,
    furniture: [],
  };
}

/** What readers stumble over at column ends: white, a paragraph's last line alone at a column's head, its first line alone at a foot. Weights by eye. */
function edgeCost(filled: Filled): number {
  const white = filled.holes.reduce((sum, hole) => sum + hole.lines * 40, 0);
  return loneLines(filled).reduce((sum, { at }) => sum + (at === 'head' ? 25 : 10), white);
}

/** The page when nothing fits: all columns full of text, no picture; what is over is remarked. */
function lastResort(work: Work, composer: Composer, grid: Grid): Plan {
  const frame = frameOf(fixedOf(work, composer, grid), work, 0);
  const legs = frame.area.bottoms.map((to, column): Leg => ({ column, from: frame.headLines, to })).filter((leg) => leg.to > leg.from);
  return planOf(work, frame, plainProposal(work.story.some(isBody) ? legs : []), 1);
}
