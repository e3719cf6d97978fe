import type { Composer } from '../line/composer.ts';
import { columnsWidth, gridOf } from '../sheet/grid.ts';
import { type SheetName, sheets } from '../sheet/sheets.ts';
import { isBody, textOf } from '../story/story.ts';
import { type BlockPage, type BlockPages, blockPages } from './blocks/page.ts';
import { dividers, storyPlanOf } from './blocks/place.ts';
import { mostWhite } from './blocks/short.ts';
import { type Harsh, harshOf, type Unfit, unfitOf } from './complaints.ts';
import { makeUp, type Work } from './makeup.ts';
import type { OrderedStory } from './moves/move.ts';
import type { Furniture, Plan } from './plan.ts';
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
  const { plans, parted } = plansFor(order, composer);
  const judgedOf = (some: readonly Plan[]): readonly PageProposal[] => some.slice(0, judged).map((plan) => judge(order, plan, composer));
  let pages = ranked(judgedOf(plans));
  for (let round = 0; round < rounds && isFlawed(pages[0]); round++) {
    const butting = pages.find(({ score: { parts } }) => parts.buttingHeads < 100);
    const others = butting === undefined ? [] : judgedOf(parted(butting.plan)).filter((page) => losesNo(page, butting));
    const [first] = pages;
    pages = ranked([...pages, ...others]);
    if (pages[0] === first) break;
  }
  return differing(pages, ({ plan }) => plan, proposed);
}

/** How often headlines that stand side by side are parted. */
const rounds = 2;

/** True for a page with headlines side by side, or cut in two: parting headlines on it, or on one that is not cut, may give a better one. */
const isFlawed = (page: PageProposal | undefined): boolean =>
  page !== undefined && Math.min(page.score.parts.buttingHeads, page.score.parts.splitAcross) < 100;

/** Pages in the order they are proposed in: by their marks; where so much is over that none are left for the fit, the lines that are over still count. */
const ranked = (pages: readonly PageProposal[]): readonly PageProposal[] =>
  pages
    .map((page, rank) => ({ page, rank, worth: page.score.total - (page.score.parts.fit > 0 ? 0 : linesOver(page) * overLine) }))
    .toSorted((a, b) => lacks(a.page) - lacks(b.page) || b.worth - a.worth || a.rank - b.rank)
    .map(({ page }) => page);

/** What such a line is worth of the marks of the page, by eye: little, for what stands on it is judged first; someone must cut its copy all the same. */
const overLine = 0.03;

/** True for a page on which parting headlines has not cost copy, pictures or notices the place they have on another, nor cut it in two: a box takes room. */
const losesNo = (page: PageProposal, than: PageProposal): boolean =>
  page.score.parts.splitAcross >= than.score.parts.splitAcross &&
  page.score.parts.fit >= than.score.parts.fit - mostHarsher &&
  lost(page) <= lost(than);

/** Marks that such a page may have less for its fit: a paragraph or two set closer, a line of white. By eye. */
const mostHarsher = 5;

/** What of a page's order, and of its room, is lost: lines over, pictures as lines, cells that no copy fills. */
const lost = (page: PageProposal): number =>
  page.unfit.reduce(
    (sum, one) => sum + (one.kind === 'pictures-dropped' ? one.count * pictureLines : one.kind === 'page-short' ? one.cells : 0),
    linesOver(page),
  );

/** Lines that a picture without a place is as bad as: by eye. */
const pictureLines = 20;

const linesOver = ({ unfit }: PageProposal): number =>
  unfit.reduce((sum, one) => sum + (one.kind === 'copy-over' || one.kind === 'notices-over' ? one.lines : 0), 0);

const lacks = ({ unfit }: PageProposal): number => (unfit.some(({ kind }) => kind === 'notices-over') ? 1 : 0);

/** Marks a page, made up or changed by hand. */
export function judge(order: ScoredOrder, plan: Plan, composer: Composer): PageProposal {
  const page = scorable(order, plan, composer);
  return { plan, score: score(page), unfit: unfitOf(page), harsh: harshOf(page, buttingPairs(page.stories), straightCuts(page)) };
}

/** Plans of a page, the cheapest first, and those on which the headlines are parted that stand side by side on one of them, made when they are asked for. */
interface Plans {
  readonly plans: readonly Plan[];
  readonly parted: (plan: Plan) => readonly Plan[];
}

const bare = (plans: readonly Plan[]): Plans => ({ plans, parted: () => [] });

function plansFor(order: MakeUpOrder, composer: Composer): Plans {
  const again = order.plan === undefined ? undefined : remadeAround(order, order.plan, composer);
  if (again !== undefined) return bare(again);
  // Pinned rules and grounds stay where they are, whatever is put over them.
  const furniture = order.plan?.sheet === order.sheet ? order.plan.furniture.filter(({ pinned }) => pinned) : [];
  return freshPlans(order, furniture, composer);
}

/** Plans for a page of which nothing has been placed yet but pieces of furniture. */
function freshPlans(order: MakeUpOrder, furniture: readonly Furniture[], composer: Composer): Plans {
  const stories = order.stories.filter(({ story }) => story.length > 0);
  const sheet = sheets[order.sheet];
  const rules = order.rules === undefined ? {} : { rules: order.rules };
  const works = stories.map(({ story }) => ({ story, ratios: ratiosOf(story, order.photos) }));
  const inBlocks = (): BlockPages => blockPages({ sheet, stories: works, notices: order.notices, ...rules }, composer);
  const furnished = (plan: Plan): Plan => (furniture.length === 0 ? plan : { ...plan, furniture: [...furniture, ...plan.furniture] });
  const asPlan = (page: BlockPage): Plan => furnished(planOf(order.sheet, page, stories));
  if (stories.length > 1) {
    const { pages, parted } = inBlocks();
    const known = new Map<Plan, BlockPage>();
    const asPlans = (some: readonly BlockPage[]): readonly Plan[] =>
      some.map((page) => {
        const plan = asPlan(page);
        known.set(plan, page);
        return plan;
      });
    return { plans: asPlans(pages), parted: (plan) => asPlans(parted(known.get(plan)!)) };
  }
  const [main] = stories;
  const work = {
    sheet,
    id: main?.id ?? order.stories[0]?.id ?? '',
    story: main?.story ?? [],
    notices: order.notices,
    ratios: works[0]?.ratios ?? [],
    ...rules,
  };
  const whole = (): readonly BlockPage[] => inBlocks().pages.filter(losesNothing);
  if (isPicturePage(work)) {
    const pages = whole();
    if (pages.some(isFull)) return bare(pages.map(asPlan));
  }
  const plans = makeUp(work, composer).map(({ plan }) => furnished(plan));
  // A story too short for its page leaves a filler: one of a block of its own may look better than one among the columns, if nothing is lost by it.
  if (main === undefined || plans.every(({ fillers }) => fillers.length === 0)) return bare(plans);
  return bare([
    ...plans,
    ...whole()
      .map(asPlan)
      .slice(0, judged - plans.length),
  ]);
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
    furniture: dividers(page.blocks),
  };
}
