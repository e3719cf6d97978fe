import type { Composer } from '../../shared/line/composer.ts';
import { composeBlock } from '../../shared/makeup/blocks/block.ts';
import { type HeadOption, needOf } from '../../shared/makeup/blocks/need.ts';
import { storyPlanOf } from '../../shared/makeup/blocks/place.ts';
import { Stands } from '../../shared/makeup/blocks/stands.ts';
import type { Plan, StoryPlan } from '../../shared/makeup/plan.ts';
import { ratiosOf } from '../../shared/makeup/ratios.ts';
import { type KeptNotice, type MadePage, makeNoticePages, makePage, type PageOrder, proposeFor } from '../../shared/pipeline.ts';
import { type Cells, gridOf } from '../../shared/sheet/grid.ts';
import { type SheetName, sheets } from '../../shared/sheet/sheets.ts';
import type { Story } from '../../shared/story/story.ts';
import { galleryNotices, galleryStories, withPictures } from './copy.ts';
import { galleryPhotos } from './photos.ts';

/** One page of the gallery: what it shows, its order unless it is one of many pages of notices, and how it is made. */
export interface GalleryPage {
  readonly name: string;
  readonly order?: (composer: Composer) => PageOrder;
  readonly make: (composer: Composer) => MadePage;
}

/** A page of the gallery as data: its stories by their first words, each with so many pictures, and how many of the notices stand on it. */
interface Spec {
  readonly name: string;
  readonly sheet: SheetName;
  readonly stories: string;
  /** One of them, from 0, that goes on on another page with the text of one more. */
  readonly goesOn?: { readonly story: number; readonly to: number; readonly more: string };
  readonly notices: number;
  /** How a person changes the page that make-up proposes, and the stories it is then made of. */
  readonly change?: (plan: Plan, order: PageOrder, composer: Composer) => Plan;
  readonly remadeOf?: string;
}

const broadsheet: SheetName = 'broadsheet';
const tabloid: SheetName = 'tabloid';

/** What make-up must be able to do, page by page. */
const specs: readonly Spec[] = [
  { name: '01 对开 特写 十图 公告', sheet: broadsheet, stories: '河10', notices: 19 },
  { name: '02 对开 特写 无图 公告', sheet: broadsheet, stories: '河0', notices: 120 },
  { name: '03 对开 特写 一图', sheet: broadsheet, stories: '河1', notices: 48 },
  { name: '04 对开 特写 四图 无公告', sheet: broadsheet, stories: '河4', notices: 0 },
  { name: '05 四开 特写 二图 公告', sheet: tabloid, stories: '河2', notices: 10 },
  { name: '06 对开 头条加二 公告', sheet: broadsheet, stories: '河2 万亩早2 五月第1', notices: 19 },
  { name: '07 对开 头条加三 公告', sheet: broadsheet, stories: '河2 万亩早1 五月第1 城北水1', notices: 15 },
  { name: '08 对开 头条加四 公告', sheet: broadsheet, stories: '河3 万亩早1 五月第1 城北水1 新学期0', notices: 19 },
  { name: '09 对开 头条加五 无图', sheet: broadsheet, stories: '河0 万亩早0 五月第0 城北水0 新学期0 老电影0', notices: 60 },
  { name: '10 对开 头条加五 十图', sheet: broadsheet, stories: '河4 万亩早2 五月第1 城北水1 新学期1 老电影1', notices: 0 },
  { name: '11 四开 头条加一', sheet: tabloid, stories: '万亩早2 城北水1', notices: 10 },
  { name: '12 四开 头条加二', sheet: tabloid, stories: '万亩早2 五月第1 十八路0', notices: 8 },
  { name: '13 四开 头条加四 无图', sheet: tabloid, stories: '河0 万亩早0 老电影0 图书馆0 小区快0', notices: 8 },
  { name: '14 四开 头条加五 公告', sheet: tabloid, stories: '五月第1 城北水1 新学期0 老电影0 图书馆0 小区快0', notices: 6 },
  {
    name: '17 对开 钉住头条 换稿重拼',
    sheet: broadsheet,
    stories: '河2 万亩早1 五月第1 城北水1',
    notices: 15,
    change: pinFirst,
    remadeOf: '河2 万亩早1 新学期1 老电影1',
  },
  {
    name: '18 对开 竖题 转下版',
    sheet: broadsheet,
    stories: '河2 万亩早1 五月第1 城北水1',
    notices: 15,
    change: dressed,
    goesOn: { story: 2, to: 5, more: '河0' },
  },
  { name: '19 四开 稿挤 不下的报出', sheet: tabloid, stories: '河2 万亩早1 五月第1', notices: 10 },
  { name: '20 四开 图多稿少', sheet: tabloid, stories: '老电影2 新学期1 十八路1', notices: 19 },
];

/** The twenty pages of the gallery. */
export function galleryPages(): readonly GalleryPage[] {
  const stories = galleryStories();
  const ours = galleryNotices();
  // So many of the gallery's notices, the first ones again behind the last.
  const notices = (count: number): readonly KeptNotice[] =>
    Array.from({ length: count }, (_, i) => ({ ...ours[i % ours.length]!, id: `notice-${i + 1}` }));
  const orderOf = (sheet: SheetName, wanted: string, count: number): PageOrder => {
    let photo = 0;
    const placed = [...wanted.matchAll(/(\D+?)(\d+)(?: |$)/g)].map(([, words, pictures], i) => {
      const story: Story = withPictures(stories.get(words!)!, Number(pictures), photo);
      photo += Number(pictures);
      return { id: `story-${i + 1}`, story };
    });
    const folio = { paper: '青禾日报', date: '2024-05-10', pageNo: 3, section: placed.length > 1 ? '要闻' : '专题', editors: '' };
    return { sheet, folio, stories: placed, notices: notices(count), photos: galleryPhotos };
  };
  const column = (sheet: SheetName, count: number, at: number) => (composer: Composer) =>
    makeNoticePages({ ...orderOf(sheet, '', count), stories: [] }, composer)[at]!;
  return [
    ...specs.map((spec): GalleryPage => {
      const order = (composer: Composer): PageOrder => orderBy(spec, orderOf, composer);
      return { name: spec.name, order, make: (composer) => makePage(order(composer), composer) };
    }),
    { name: '15 对开 整版公告', make: column(broadsheet, 200, 0) },
    { name: '16 四开 公告转下版', make: column(tabloid, 150, 1) },
  ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The order of a page: with the plan that a person has changed, if one has, and made again around what is pinned. */
function orderBy(
  { sheet, stories, notices, change, remadeOf, goesOn }: Spec,
  orderOf: (sheet: SheetName, stories: string, notices: number) => PageOrder,
  composer: Composer,
): PageOrder {
  const first = orderOf(sheet, stories, notices);
  if (change === undefined) return first;
  const order = orderOf(sheet, remadeOf ?? stories, notices);
  const placed = order.stories.map((one, i) => {
    if (i !== goesOn?.story) return one;
    const more = orderOf(sheet, goesOn.more, 0).stories[0]!.story.filter(({ type }) => type === 'paragraph');
    return { ...one, story: [...one.story, ...more], jump: { to: goesOn.to } };
  });
  const changed = { ...order, stories: placed, plan: change(makePage(first, composer).plan, order, composer) };
  return remadeOf === undefined ? changed : { ...changed, plan: proposeFor(changed, composer)[0]!.plan };
}

function changeStory(plan: Plan, at: number, change: (place: StoryPlan) => StoryPlan): Plan {
  return { ...plan, stories: plan.stories.map((place, i) => (i === at ? change(place) : place)) };
}

function pinFirst(plan: Plan): Plan {
  return changeStory(plan, 0, (place) => ({ ...place, head: place.head && { ...place.head, pinned: true } }));
}

/** The rectangle about a placed story. */
function aboutOf({ head, legs, pictures }: StoryPlan): Cells {
  const all = [
    ...(head === null ? [] : [head]),
    ...pictures.map(({ cells }) => cells),
    ...legs.map(({ column, width = 1, from, to }) => ({ column, width, line: from, lines: to - from })),
  ];
  const column = Math.min(...all.map((cells) => cells.column));
  const line = Math.min(...all.map((cells) => cells.line));
  const right = Math.max(...all.map((cells) => cells.column + cells.width));
  const foot = Math.max(...all.map((cells) => cells.line + cells.lines));
  return { column, width: right - column, line, lines: foot - line };
}

/** A page dressed by hand: its third story beside a vertical headline, composed anew in the columns that leaves. */
function dressed(plan: Plan, { stories, photos }: PageOrder, composer: Composer): Plan {
  const grid = gridOf(sheets[plan.sheet], plan.line);
  return changeStory(plan, 2, (place) => {
    const about = aboutOf(place);
    const story = stories.find(({ id }) => id === place.story)!.story;
    const measured = needOf(story, 2, ratiosOf(story, photos), sheets[plan.sheet], grid, composer);
    const bare: HeadOption = { step: undefined, size: 0, lines: 0, cost: 0 };
    const need = { ...measured, heads: measured.heads.map((options) => (options.length === 0 ? [] : [bare])) };
    const region = {
      leaf: 0,
      column: about.column + 1,
      width: about.width - 1,
      top: about.line,
      bottoms: Array<number>(about.width - 1).fill(about.line + about.lines),
    };
    const block = composeBlock(need, region, Number.MAX_SAFE_INTEGER, { grid, composer, stands: new Stands(grid) });
    const composed = storyPlanOf(block, place.story);
    // What goes on on another page fills its columns here to the foot.
    const legs = composed.legs.map((leg) => ({ ...leg, to: about.line + about.lines }));
    return { ...composed, legs, head: { ...about, width: 1, vertical: true } };
  });
}
