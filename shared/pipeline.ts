import type { Remark } from './check/remark.ts';
import { remarkOn } from './check/remark-on.ts';
import { buildPage } from './display/build.ts';
import type { Folio } from './display/folio.ts';
import { framesOf } from './display/frames.ts';
import type { DisplayList } from './display/list.ts';
import type { PhotoSize, SetPage } from './display/set-page.ts';
import { storyBlocks } from './flow/blocks.ts';
import { fill, overset } from './flow/fill.ts';
import type { Packed } from './flow/pack.ts';
import type { Composer } from './line/composer.ts';
import { setHead } from './makeup/head.ts';
import { makeUp } from './makeup/makeup.ts';
import { packBox } from './makeup/notice-box.ts';
import type { Plan } from './makeup/plan.ts';
import type { Notice } from './notice/notice.ts';
import { sortNotices } from './notice/sort.ts';
import type { Frame } from './sheet/frame.ts';
import { columnsWidth, type Grid, gridOf, typeArea } from './sheet/grid.ts';
import type { Rect } from './sheet/rect.ts';
import { type SheetName, sheets } from './sheet/sheets.ts';
import { type Story, textOf } from './story/story.ts';
import { mixedNotices } from './words/printed.ts';

/** A notice with the id of its record. */
export interface KeptNotice extends Notice {
  readonly id: string;
}

/** Everything a page is made from. With `plan` (from an earlier making) make-up's search is not run again. The notice column sorts itself. */
export interface PageOrder {
  readonly sheet: SheetName;
  readonly folio: Folio;
  readonly storyId: string;
  readonly story: Story;
  readonly notices: readonly KeptNotice[];
  readonly photos: readonly PhotoSize[];
  readonly plan?: Plan;
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
  readonly overset: { readonly lines: number; readonly characters: number };
}

/** Makes one page; the same order always makes the same page. It never fails: what it could not do is in the remarks. */
export function makePage(order: PageOrder, composer: Composer): MadePage {
  composer.begin();

  // The notice column has an order of its own: by kind, then as taken in.
  const sorted = { ...order, notices: sortNotices(order.notices) };

  // Choose where everything stands: a search over real fillings, unless an earlier making has chosen.
  const plan = order.plan ?? choosePlan(sorted, composer);

  // Set the copy, fill the frames with it, pack the notices into their box.
  const set = setPage(sorted, plan, composer);

  // Turn what is set into drawing orders, and look at it as the press and the regulator would.
  return {
    list: buildPage(set, composer),
    remarks: remarkOn(set),
    plan,
    grid: set.grid,
    typeArea: typeArea(set.grid),
    frames: framesOf(set),
    noticeLines: noticeLines(set),
    overset: overset(set.blocks, set.filled.rest),
  };
}

/** Make-up's best plan for an order. */
export function choosePlan(order: PageOrder, composer: Composer): Plan {
  const work = { sheet: sheets[order.sheet], story: order.story, notices: order.notices, ratios: ratiosOf(order) };
  return makeUp(work, composer)[0]!.plan;
}

/** Sets everything an order holds into the places of a plan. */
function setPage(order: PageOrder, plan: Plan, composer: Composer): SetPage {
  const sheet = sheets[plan.sheet];
  const grid = gridOf(sheet, plan.line);
  const blocks = storyBlocks(order.story, composer, columnsWidth(grid, 1), plan.subheadWhite);
  const headline = order.story.find((element) => element.type === 'headline');
  const heads = new Set(order.notices.map((notice) => notice.head));
  return {
    sheet,
    grid,
    plan,
    title: headline?.type === 'headline' ? textOf(headline) : order.folio.paper,
    folio: order.folio,
    storyId: order.storyId,
    story: order.story,
    head: setHead(order.story, composer, columnsWidth(grid, grid.columns)),
    blocks,
    filled: fill(blocks, plan.legs),
    photos: order.photos,
    notices: order.notices,
    noticeTitle: heads.size === 1 ? [...heads][0]! : mixedNotices,
    packed: plan.notices ? packBox(order.notices, composer, grid, plan.notices) : null,
  };
}

/** Width to height of each picture of the story, times 1000; one without a photo is taken for 3 to 2. */
function ratiosOf(order: PageOrder): readonly number[] {
  return order.story.flatMap((element) => {
    if (element.type !== 'picture') return [];
    const photo = order.photos.find((candidate) => candidate.id === element.photo);
    return [photo ? Math.round((photo.width * 1000) / photo.height) : 1500];
  });
}

function noticeLines(set: SetPage): ReadonlyMap<string, number> {
  const packed: Packed | null = set.packed;
  return new Map(
    packed?.items.flatMap((item) => (item.notice < 0 ? [] : [[set.notices[item.notice]!.id, item.lines.length] as const])) ?? [],
  );
}
