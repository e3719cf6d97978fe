import type { Composer } from '../line/composer.ts';
import type { Cells } from '../sheet/grid.ts';
import { gridOf } from '../sheet/grid.ts';
import { sheets } from '../sheet/sheets.ts';
import { pagesAround } from './blocks/page.ts';
import { dividers, storyPlanOf } from './blocks/place.ts';
import { adopted, mastheadsOf, type Plan, type StoryPlan } from './plan.ts';
import { ratiosOf } from './ratios.ts';
import type { MakeUpOrder } from './scorable.ts';

/** True when a person has placed something of a story: then all of it stays. */
export const isPinned = ({ head, legs, pictures, box }: StoryPlan): boolean =>
  head?.pinned === true || box?.pinned === true || legs.some(({ pinned }) => pinned) || pictures.some(({ pinned }) => pinned);

/** The rectangles a placed story covers, so that others can be kept off it: column by column, joined where neighbours begin and end alike. */
function coversOf({ head, legs, pictures, box }: StoryPlan): readonly Cells[] {
  if (box !== undefined) return [box];
  const all: Cells[] = [
    ...(head === null ? [] : [head]),
    ...pictures.map(({ cells }) => cells),
    ...legs.map(({ column, width = 1, from, to }) => ({ column, width, line: from, lines: to - from })),
  ];
  const covers: Cells[] = [];
  const right = Math.max(0, ...all.map(({ column, width }) => column + width));
  for (let column = 0; column < right; column++) {
    const here = all.filter((cells) => cells.column <= column && column < cells.column + cells.width && cells.lines > 0);
    if (here.length === 0) continue;
    const line = Math.min(...here.map((cells) => cells.line));
    const lines = Math.max(...here.map((cells) => cells.line + cells.lines)) - line;
    const last = covers.at(-1);
    if (last !== undefined && last.column + last.width === column && last.line === line && last.lines === lines)
      covers[covers.length - 1] = { ...last, width: last.width + 1 };
    else covers.push({ column, width: 1, line, lines });
  }
  return covers;
}

/**
 * Pages made again around what a person has pinned, the best first: pinned stories, box, fillers and furniture stay where they are, everything else is divided among what they
 * leave; the page as it stands when they leave no way to divide it. Undefined when nothing is pinned that others must keep off.
 */
export function remadeAround(order: MakeUpOrder, plan: Plan, composer: Composer): readonly Plan[] | undefined {
  if (plan.sheet !== order.sheet) return undefined;
  const kept = plan.stories.filter((place) => isPinned(place) && order.stories.some(({ id }) => id === place.story));
  const box = plan.notices?.pinned ? plan.notices : null;
  const fillers = plan.fillers.filter(({ pinned }) => pinned);
  const furniture = plan.furniture.filter(({ pinned }) => pinned);
  const pinned = [...kept.flatMap(coversOf), ...(box === null ? [] : [box]), ...fillers, ...mastheadsOf({ ...plan, furniture })];
  if (pinned.length === 0) return undefined;
  const free = order.stories.flatMap(({ id, story }, rank) =>
    story.length === 0 || kept.some((place) => place.story === id) ? [] : [{ id, story, rank, ratios: ratiosOf(story, order.photos) }],
  );
  const work = {
    sheet: sheets[order.sheet],
    stories: free,
    notices: box === null ? order.notices : [],
    ...(order.rules && { rules: order.rules }),
  };
  const pages = pagesAround(work, gridOf(work.sheet, plan.line), pinned, composer);
  if (pages.length === 0) return [adopted(plan, order.stories)];
  const weight = (place: StoryPlan): number => order.stories.findIndex(({ id }) => id === place.story);
  return pages.map((page) => ({
    ...plan,
    stories: [...kept, ...page.blocks.map((block) => storyPlanOf(block, free[block.region.leaf]!.id))].toSorted(
      (a, b) => weight(a) - weight(b),
    ),
    notices: box ?? page.box,
    fillers: [...fillers, ...page.blocks.flatMap((block) => block.fillers), ...page.fillers],
    furniture: [...furniture, ...dividers(page.blocks)],
  }));
}
