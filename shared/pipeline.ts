import type { Remark } from './check/remark.ts';
import { remarkOn } from './check/remark-on.ts';
import { buildPage } from './display/build.ts';
import type { Folio } from './display/folio.ts';
import { framesOf } from './display/frames.ts';
import type { DisplayList } from './display/list.ts';
import type { PhotoSize, SetPage, SetStory } from './display/set-page.ts';
import { type NoticeRecord, recordColumn } from './flow/column-report.ts';
import { houseRules, type NoticeRules } from './flow/notice-rules.ts';
import type { Packed } from './flow/pack.ts';
import type { Composer } from './line/composer.ts';
import { setBody, thingsOn } from './makeup/body.ts';
import { captioned } from './makeup/captions.ts';
import type { Amount } from './makeup/fit.ts';
import { restOf } from './makeup/jumps.ts';
import type { OrderedStory } from './makeup/moves/move.ts';
import { packBox, packNowhere } from './makeup/notice-box.ts';
import { besideStory, noticePages, noticesNear, packFirst, pageRules } from './makeup/notice-pages.ts';
import { judge, type PageProposal, proposePages } from './makeup/page-plans.ts';
import { setPlacedHead } from './makeup/placed-head.ts';
import { adopted, noPlace, type Plan, type StoryPlan } from './makeup/plan.ts';
import type { MakeUpOrder } from './makeup/scorable.ts';
import { inColumnOrder } from './notice/moves.ts';
import type { Notice, PrintedNotice } from './notice/notice.ts';
import type { Frame } from './sheet/frame.ts';
import { type Cells, type Grid, gridOf, typeArea } from './sheet/grid.ts';
import type { Rect } from './sheet/rect.ts';
import { type SheetName, sheets } from './sheet/sheets.ts';
import { textOf } from './story/story.ts';
import { mixedNotices } from './words/printed.ts';

/** A notice as it is to be printed, with the id of its record. */
export interface KeptNotice extends PrintedNotice {
  readonly id: string;
}

/** Everything a page is made from. With `plan` (from an earlier making) make-up's search is not run again. The notice column sorts itself. */
export interface PageOrder {
  readonly sheet: SheetName;
  readonly folio: Folio;
  /** By position: the main story first, as far as make-up is to choose. */
  readonly stories: readonly OrderedStory[];
  readonly notices: readonly KeptNotice[];
  readonly photos: readonly PhotoSize[];
  readonly plan?: Plan;
  /** How the notice column is run, when not by the rules of the house. */
  readonly rules?: NoticeRules;
}

/** A made page: what to draw, what to remark, and the facts a report gives. */
export interface MadePage {
  readonly list: DisplayList;
  readonly remarks: readonly Remark[];
  readonly plan: Plan;
  readonly grid: Grid;
  readonly typeArea: Rect;
  readonly frames: readonly Frame[];
  /** Printed lines of each notice, by notice id. */
  readonly noticeLines: ReadonlyMap<string, number>;
  /** The notices due on this page as they stand in its column, for `columnReport`. */
  readonly column: readonly NoticeRecord[];
  /** Copy of all stories that found no place, and of each. */
  readonly overset: Amount;
  readonly stories: readonly { readonly id: string; readonly overset: Amount }[];
}

/** Makes one page; the same order always makes the same page. It never fails: what it could not do is in the remarks. */
export function makePage(order: PageOrder, composer: Composer): MadePage {
  composer.begin();

  // The notice column has an order of its own: by kind, then as taken in, and what a person moved.
  const sorted = { ...order, notices: columnOrder(order) };

  // Choose where everything stands: a search over real fillings, unless an earlier making has chosen.
  const plan = order.plan === undefined ? choosePlan(sorted, composer) : adopted(order.plan, order.stories);

  // Set the copy, fill the frames with it, pack the notices into their box.
  const set = setPage(sorted, plan, composer);

  return made(set, sorted.notices, composer);
}

/**
 * Makes as many pages as an order's notices need: the page of its story with as many as its box holds, then pages of nothing but notices, numbered on from the first.
 * The work grows as the notices do.
 */
export function makeNoticePages(order: PageOrder, composer: Composer): readonly MadePage[] {
  composer.begin();
  const rules = order.rules ?? pageRules;
  const notices = columnOrder(order);
  const all = { ...order, notices, rules };
  const sheet = sheets[order.sheet];
  const title = titleOf(notices);
  const pages: MadePage[] = [];
  let line = sheet.lineHeights[0]!;
  let start = { notice: 0, atom: 0 };
  if (order.stories.some(({ story }) => story.length > 0)) {
    const plan = order.plan === undefined ? chooseFirst(all, composer) : adopted(order.plan, order.stories);
    const first = plan.notices ? packFirst({ notices, rules }, composer, gridOf(sheets[plan.sheet], plan.line), plan.notices) : null;
    const set = setPage(all, plan, composer, { title, packed: first?.packed ?? null });
    line = plan.line;
    start = first?.next ?? start;
    pages.push(made(set, notices, composer, { from: 0, to: start.notice + (start.atom > 0 ? 1 : 0) }));
  }
  const runsOn = rules.again !== 'never' && title !== mixedNotices ? title + rules.continued : title;
  for (const { plan, packed, from, to } of noticePages(sheet, line, { notices, rules }, composer, start)) {
    const folio = { ...order.folio, pageNo: order.folio.pageNo + pages.length };
    const column = { packed, title: pages.length === 0 ? title : runsOn };
    const page = made(setPage({ ...all, folio, stories: [] }, plan, composer, column), notices, composer, { from, to });
    pages.push({ ...page, remarks: page.remarks.filter(({ kind }) => kind !== 'no-story') });
  }
  return pages;
}

/** The plan of the story's page: with all notices when they and the story find room, else with a box of as many as leave the story its own. */
function chooseFirst(order: PageOrder, composer: Composer): Plan {
  const { sheet, stories, notices } = order;
  const grid = gridOf(sheets[sheet], sheets[sheet].lineHeights[0]!);
  if (noticesNear(notices, grid).length === notices.length) {
    const plan = choosePlan(order, composer);
    const holdsAll = ({ id, story }: OrderedStory): boolean => {
      const place = plan.stories.find((other) => other.story === id);
      const pictures = story.filter(({ type }) => type === 'picture').length;
      return (
        place?.pictures.length === pictures && setBody(story, place, gridOf(sheets[plan.sheet], plan.line), composer).filled.rest === null
      );
    };
    if (stories.every(holdsAll)) return plan;
  }
  return choosePlan({ ...order, notices: noticesNear(notices, grid, besideStory) }, composer);
}

const plus = (a: Amount, b: Amount): Amount => ({ lines: a.lines + b.lines, characters: a.characters + b.characters });

/** Turns what is set into drawing orders, and looks at it as the press and the regulator would; `due` are the notices that belong on this page. */
function made(
  set: SetPage,
  notices: readonly KeptNotice[],
  composer: Composer,
  due?: { readonly from: number; readonly to: number },
): MadePage {
  const stories = set.stories.map(({ id, over }) => ({ id, overset: over }));
  return {
    list: buildPage(set, composer),
    remarks: remarkOn(set),
    plan: set.plan,
    grid: set.grid,
    typeArea: typeArea(set.grid),
    frames: framesOf(set),
    noticeLines: noticeLines(set),
    column: set.packed === null ? [] : recordColumn(notices, set.packed, set.folio.pageNo, due),
    overset: stories.reduce((sum, story) => plus(sum, story.overset), { lines: 0, characters: 0 }),
    stories,
  };
}

/** The notices of an order as its column has them. */
const columnOrder = ({ notices, rules, plan }: PageOrder): readonly KeptNotice[] =>
  inColumnOrder(notices, (rules ?? houseRules).order, plan?.notices?.moves);

/** Make-up's best plan for an order. */
export const choosePlan = (order: PageOrder, composer: Composer): Plan => proposed(order, composer)[0]!.plan;

/** Make-up's best three pages for an order, each with its marks, what does not fit and what fits too harshly; frames that a person pinned in the order's plan stay. */
export function proposeFor(order: PageOrder, composer: Composer): readonly PageProposal[] {
  composer.begin();
  return proposed({ ...order, notices: columnOrder(order) }, composer);
}

/** Make-up's pages, whose notice columns keep what a person moved in them. */
function proposed(order: PageOrder, composer: Composer): readonly PageProposal[] {
  const pages = proposePages(makeUpOrder(order), composer);
  const moves = order.plan?.notices?.moves;
  if (moves === undefined) return pages;
  return pages.map((page) => ({ ...page, plan: { ...page.plan, notices: page.plan.notices && { ...page.plan.notices, moves } } }));
}

/** Marks a page as it stands in the order's plan. */
export function judgePage(order: PageOrder & { readonly plan: Plan }, composer: Composer): PageProposal {
  composer.begin();
  return judge({ ...order, notices: columnOrder(order) }, adopted(order.plan, order.stories), composer);
}

/** What of an order make-up looks at: of a story that comes from another page the rest. */
const makeUpOrder = ({ sheet, stories, photos, notices, rules, plan }: PageOrder): MakeUpOrder => ({
  sheet,
  stories: stories.map((story) => (story.jump?.from === undefined ? story : { id: story.id, story: restOf(story.story, story.jump.from) })),
  photos,
  notices,
  ...(rules && { rules }),
  ...(plan && { plan }),
});

/** The notice column of one page of several, packed already. */
interface PackedColumns {
  readonly title: string;
  readonly packed: Packed | null;
}

/** Sets everything an order holds into the places of a plan. */
function setPage(order: PageOrder, planned: Plan, composer: Composer, column?: PackedColumns): SetPage {
  const grid = composer.keep('grid', [planned.sheet, planned.line], () => gridOf(sheets[planned.sheet], planned.line));
  const plan = captioned(planned, order.stories, grid, composer);
  const things = thingsOn(plan);
  const stories = inReadingOrder(order.stories, plan).map((story) => setStory(story, grid, composer, things));
  const headline = stories.flatMap(({ story }) => story).find((element) => element.type === 'headline');
  return {
    sheet: sheets[plan.sheet],
    grid,
    plan,
    title: headline?.type === 'headline' ? textOf(headline) : order.folio.paper,
    folio: order.folio,
    stories,
    photos: order.photos,
    notices: order.notices,
    noticeTitle: column?.title ?? titleOf(order.notices),
    packed: column ? column.packed : packedOn(order, plan, grid, composer),
  };
}

/** The notice column as the plan has it: a page that has notices and no box for them says so of all of them. */
const packedOn = ({ notices, rules }: PageOrder, { notices: box }: Plan, grid: Grid, composer: Composer): Packed | null =>
  box === null ? packNowhere(notices, composer, grid, rules) : packBox(notices, composer, grid, box, rules);

/** A story of the page with its number in the order and its place in the plan. */
interface PlacedStory extends OrderedStory {
  readonly number: number;
  readonly place: StoryPlan;
}

/** The stories as the plan has them, then those it has no place for: their copy is over. */
function inReadingOrder(stories: readonly OrderedStory[], plan: Plan): readonly PlacedStory[] {
  const numbered = stories.map((story, i) => ({ ...story, number: i + 1 }));
  const placed = plan.stories.flatMap((place) => numbered.filter(({ id }) => id === place.story).map((story) => ({ ...story, place })));
  const without = numbered.filter(({ id }) => !placed.some((story) => story.id === id));
  return [...placed, ...without.map((story) => ({ ...story, place: noPlace(story.id) }))];
}

function setStory(story: PlacedStory, grid: Grid, composer: Composer, things: readonly Cells[]): SetStory {
  const { place } = story;
  const head = place.head && setPlacedHead(story.story, place.head, grid, composer, place.box);
  return { ...story, head, ...setBody(story.story, place, grid, composer, things, story.jump) };
}

/** The words over the notice box: the head of its notices, or, when there are several, the house's word for all. */
function titleOf(notices: readonly Notice[]): string {
  const heads = new Set(notices.map((notice) => notice.head));
  return heads.size === 1 ? [...heads][0]! : mixedNotices;
}

function noticeLines(set: SetPage): ReadonlyMap<string, number> {
  const packed: Packed | null = set.plan.notices === null ? null : set.packed;
  return new Map(
    packed?.items.flatMap((item) => (item.notice < 0 ? [] : [[set.notices[item.notice]!.id, item.lines.length] as const])) ?? [],
  );
}
