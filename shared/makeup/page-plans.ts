import type { Composer } from '../line/composer.ts';
import { columnsWidth, gridOf } from '../sheet/grid.ts';
import { type SheetName, sheets } from '../sheet/sheets.ts';
import { isBody, textOf } from '../story/story.ts';
import { type BlockPage, blockPages } from './blocks/page.ts';
import { dividers, storyPlanOf } from './blocks/place.ts';
import { mostWhite } from './blocks/short.ts';
import { type Harsh, harshOf, type Unfit, unfitOf } from './complaints.ts';
import { makeUp, type Work } from './makeup.ts';
import type { OrderedStory } from './moves/move.ts';
import type { Plan } from './plan.ts';
import { ratiosOf } from './ratios.ts';
import { remadeAround } from './remake.ts';
import { type MakeUpOrder, type ScoredOrder, scorable } from './scorable.ts';
import { buttingPairs, type Score, score, straightCuts } from './score.ts';
import { differing } from './unlike.ts';

/** A page that make-up proposes: its plan, its marks, what does not fit on it and what fits too harshly. */
export interface PageProposal {
  readonly plan: Plan;
  readonly score: Score;
  readonly unfit: readonly Unfit[];
  readonly harsh: readonly Harsh[];
}

/** Pages that are looked at for the best: the cheapest of those composed. */
const judged = 36;

/** Pages that are proposed. */
const proposed = 3;

/**
 * Makes up a page: the best three complete pages, each really composed and marked, the best first; fewer when there are no three that differ. The same order gives the same pages.
 * A page that lacks lines of notices stands behind all that hold them, whatever its marks: notices are bought for their day.
 */
export function proposePages(order: MakeUpOrder, composer: Composer): readonly PageProposal[] {
  const plans = plansFor(order, composer);
  const pages = plans.slice(0, judged).map((plan) => judge(order, plan, composer));
  const best = pages
    .map((page, rank) => ({ page, rank }))
    .toSorted((a, b) => lacks(a.page) - lacks(b.page) || b.page.score.total - a.page.score.total || a.rank - b.rank);
  return differing(
    best.map(({ page }) => page),
    ({ plan }) => plan,
    proposed,
  );
}

const lacks = ({ unfit }: PageProposal): number => (unfit.some(({ kind }) => kind === 'notices-over') ? 1 : 0);

/** Marks a page, made up or changed by hand. */
export function judge(order: ScoredOrder, plan: Plan, composer: Composer): PageProposal {
  const page = scorable(order, plan, composer);
  return { plan, score: score(page), unfit: unfitOf(page), harsh: harshOf(page, buttingPairs(page.stories), straightCuts(page)) };
}

function plansFor(order: MakeUpOrder, composer: Composer): readonly Plan[] {
  const again = order.plan === undefined ? undefined : remadeAround(order, order.plan, composer);
  if (again !== undefined) return again;
  // Pinned rules and grounds stay where they are, whatever is put over them.
  const furniture = order.plan?.sheet === order.sheet ? order.plan.furniture.filter(({ pinned }) => pinned) : [];
  const plans = freshPlans(order, composer);
  return furniture.length === 0 ? plans : plans.map((plan) => ({ ...plan, furniture: [...furniture, ...plan.furniture] }));
}

/** Plans for a page of which nothing has been placed yet. */
function freshPlans(order: MakeUpOrder, composer: Composer): readonly Plan[] {
  const stories = order.stories.filter(({ story }) => story.length > 0);
  const sheet = sheets[order.sheet];
  const rules = order.rules === undefined ? {} : { rules: order.rules };
  const works = stories.map(({ story }) => ({ story, ratios: ratiosOf(story, order.photos) }));
  const inBlocks = (): readonly BlockPage[] => blockPages({ sheet, stories: works, notices: order.notices, ...rules }, composer);
  const asPlan = (page: BlockPage): Plan => planOf(order.sheet, page, stories);
  if (stories.length > 1) return inBlocks().map(asPlan);
  const [main] = stories;
  const work = {
    sheet,
    id: main?.id ?? order.stories[0]?.id ?? '',
    story: main?.story ?? [],
    notices: order.notices,
    ratios: works[0]?.ratios ?? [],
    ...rules,
  };
  const whole = (): readonly BlockPage[] => inBlocks().filter(losesNothing);
  if (isPicturePage(work)) {
    const pages = whole();
    if (pages.some(isFull)) return pages.map(asPlan);
  }
  const plans = makeUp(work, composer).map(({ plan }) => plan);
  // A story too short for its page leaves a filler: one of a block of its own may look better than one among the columns, if nothing is lost by it.
  if (main === undefined || plans.every(({ fillers }) => fillers.length === 0)) return plans;
  return [
    ...plans,
    ...whole()
      .map(asPlan)
      .slice(0, judged - plans.length),
  ];
}

const isFull = ({ blocks, fillers }: BlockPage): boolean => fillers.length === 0 && blocks.every((block) => block.fillers.length === 0);

/** The share of a page's characters up to which a story with several pictures makes a picture page (图片专版); by eye. */
const fewWords = 0.1;

/** Whether a story alone has so little copy for its pictures that they must fill the page. */
function isPicturePage({ sheet, story, ratios }: Pick<Work, 'sheet' | 'story' | 'ratios'>): boolean {
  if (ratios.length < 2) return false;
  const grid = gridOf(sheet, sheet.lineHeights[0]!);
  const characters = story.filter(isBody).reduce((sum, element) => sum + textOf(element).length, 0);
  return characters < (grid.columns * grid.lines * columnsWidth(grid, 1) * fewWords) / grid.cell;
}

/** Whether all copy and all pictures of a page stand, and no column of it is left white. */
const losesNothing = ({ blocks }: BlockPage): boolean =>
  blocks.every(({ over, dropped, filled }) => over === 0 && dropped === 0 && filled.holes.every(({ lines }) => lines <= mostWhite));

function planOf(sheet: SheetName, page: BlockPage, stories: readonly OrderedStory[]): Plan {
  return {
    sheet,
    line: page.line,
    stories: page.blocks.map((block) => storyPlanOf(block, stories[block.region.leaf]!.id)),
    notices: page.box,
    fillers: [...page.blocks.flatMap(({ fillers }) => fillers), ...page.fillers],
    furniture: page.blocks.flatMap(dividers),
  };
}
