import type { Cells, Grid } from '../../sheet/grid.ts';
import { type Furniture, type PictureSlot, type Plan, withStory } from '../plan.ts';
import { cellsOfPart, type PlanPart, partsOf } from './part.ts';
import { unthread } from './thread.ts';

/** Puts a filler on the page, pinned. */
export const addFiller = (plan: Plan, cells: Cells): Plan => ({ ...plan, fillers: [...plan.fillers, { ...cells, pinned: true }] });

/** Puts a rule, box or tint on the page, pinned. */
export const addFurniture = (plan: Plan, furniture: Furniture): Plan => ({
  ...plan,
  furniture: [...plan.furniture, { ...furniture, pinned: true }],
});

/** Gives picture `picture` of a story a place: so many caption lines at the foot of its cells, one white line beneath where there is room; in the stead of its old place, if it has one. */
export function addPicture(plan: Plan, at: number, picture: number, cells: Cells, captionLines: number): Plan {
  const place = plan.stories[at];
  if (place === undefined) return plan;
  const imageLines = Math.max(1, cells.lines - captionLines - 1);
  const slot: PictureSlot = { picture, cells, imageLines, captionLines, whiteAbove: 0, pinned: true };
  return withStory(plan, at, { ...place, pictures: [...place.pictures.filter((other) => other.picture !== picture), slot] });
}

/** Puts a box about all that a story has on the page: a line more above and below, where the page goes on. A story of which nothing stands there gets none. */
export function boxAbout(plan: Plan, at: number, grid: Grid): Plan {
  const place = plan.stories[at];
  const cells = partsOf(plan).flatMap((part) =>
    'at' in part && part.at === at && part.kind !== 'box' ? (cellsOfPart(plan, part) ?? []) : [],
  );
  if (place === undefined || cells.length === 0) return plan;
  const column = Math.min(...cells.map((one) => one.column));
  const line = Math.max(0, Math.min(...cells.map((one) => one.line)) - 1);
  const right = Math.max(...cells.map((one) => one.column + one.width));
  const bottom = Math.min(grid.lines, Math.max(...cells.map((one) => one.line + one.lines)) + 1);
  return withStory(plan, at, { ...place, box: { column, width: right - column, line, lines: bottom - line, rule: 'thin', pinned: true } });
}

/** Takes a part off the page; its copy, if it has some, runs on or is over. Later fillers and furniture move up in their lists. */
export function remove(plan: Plan, part: PlanPart): Plan {
  switch (part.kind) {
    case 'notices':
      return { ...plan, notices: null };
    case 'filler':
      return { ...plan, fillers: plan.fillers.filter((_, i) => i !== part.index) };
    case 'furniture':
      return { ...plan, furniture: plan.furniture.filter((_, i) => i !== part.index) };
    case 'leg':
      return unthread(plan, part.at, part.index);
    case 'box': {
      const { box: _, ...place } = plan.stories[part.at]!;
      return withStory(plan, part.at, place);
    }
    case 'head': {
      const place = plan.stories[part.at];
      return place === undefined ? plan : withStory(plan, part.at, { ...place, head: null });
    }
    case 'picture': {
      const place = plan.stories[part.at];
      if (place === undefined) return plan;
      return withStory(plan, part.at, { ...place, pictures: place.pictures.filter((_, i) => i !== part.index) });
    }
  }
}
