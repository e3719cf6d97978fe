import { squares } from '../../shared/face/squares.ts';
import { Composer } from '../../shared/line/composer.ts';
import { setPlacedHead } from '../../shared/makeup/placed-head.ts';
import type { Plan, StoryPlan } from '../../shared/makeup/plan.ts';
import type { MakeUpOrder } from '../../shared/makeup/scorable.ts';
import { type MadePage, makePage as make, type PageOrder } from '../../shared/pipeline.ts';
import { gridOf } from '../../shared/sheet/grid.ts';
import { points } from '../../shared/sheet/length.ts';
import { sheets } from '../../shared/sheet/sheets.ts';
import { han, storyOf } from './copy.ts';
import { losses } from './notices.ts';

/** A page of an order that has no folio of its own. */
export const makePage = (order: Omit<PageOrder, 'folio'> | MakeUpOrder, composer: Composer): MadePage =>
  make({ ...(order as PageOrder), folio: { paper: '青禾日报', date: '2020-03-03', pageNo: 3, section: '要闻', editors: '' } }, composer);

/** The plan of a broadsheet on which stories stand and nothing else. */
export const planOf = (...stories: readonly StoryPlan[]): Plan => ({
  sheet: 'broadsheet',
  line: 12_000,
  stories,
  notices: null,
  fillers: [],
  furniture: [],
});

/** Where a story stands: nowhere yet, without head, legs and pictures, but as a test says. */
export const placeOf = (story: string, more: Partial<StoryPlan> = {}): StoryPlan => ({
  story,
  head: null,
  subheadWhite: 1,
  legs: [],
  pictures: [],
  ...more,
});

/** The size that the headline of a placed story is set in. */
export function headlineOf(order: MakeUpOrder, place: StoryPlan): number {
  const story = order.stories.find(({ id }) => id === place.story)!.story;
  const head = setPlacedHead(story, place.head!, gridOf(sheets[order.sheet], points(12)), new Composer(squares));
  return head.kind === 'horizontal' ? head.lines.find(({ role }) => role === 'headline')!.size : 0;
}

/** A page of stories of so many characters each (in paragraphs of about 110), the first with so many pictures, the second with one where there are any; and of so many losses. */
export const orderOf = (lengths: readonly number[], pictures: number, sheet: MakeUpOrder['sheet'], count: number): MakeUpOrder => ({
  sheet,
  stories: lengths.map((length, i) => ({
    id: `story-${i}`,
    story: storyOf(han(9 + (i % 4), i), Array(Math.ceil(length / 110)).fill(110), i === 0 ? pictures : i === 1 && pictures > 0 ? 1 : 0),
  })),
  photos: [],
  notices: losses(count),
});
