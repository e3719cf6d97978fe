import type { Split } from '../../flow/leg.ts';
import type { TextStyle } from '../../line/house.ts';
import { moveNotice, restoreNotices } from '../../notice/moves.ts';
import { type Furniture, type Plan, type RuleKind, type StoryBox, type StoryPlan, withStory } from '../plan.ts';
import type { PlanPart } from './part.ts';

const withPlace = (plan: Plan, at: number, change: (place: StoryPlan) => StoryPlan): Plan => {
  const place = plan.stories[at];
  return place === undefined ? plan : withStory(plan, at, change(place));
};

/** Sets a story's head vertically (竖排标题), or across again. */
export const setVertical = (plan: Plan, at: number, isVertical: boolean): Plan =>
  withPlace(plan, at, (place) => {
    if (place.head === null) return place;
    const { vertical: _, ...head } = place.head;
    return { ...place, head: isVertical ? { ...head, vertical: true } : head };
  });

/** Breaks a leg into columns of its own (破栏); one column is no split. */
export const setSplit = (plan: Plan, at: number, index: number, split: Split): Plan =>
  withPlace(plan, at, (place) => ({
    ...place,
    legs: place.legs.map((leg, i) => {
      if (i !== index) return leg;
      const { split: _, ...whole } = leg;
      return split.columns === 1 ? whole : { ...whole, split };
    }),
  }));

/** Sets a story's text in another style; nothing told is the house's. */
export const setStyle = (plan: Plan, at: number, style: TextStyle): Plan =>
  withPlace(plan, at, ({ style: _, ...place }) => (Object.keys(style).length === 0 ? place : { ...place, style }));

/** Chooses the lines of these elements of a story together (total fit), those of all others one after the other. */
export const setFitted = (plan: Plan, at: number, elements: readonly number[]): Plan =>
  withPlace(plan, at, ({ fitted: _, ...place }) =>
    elements.length === 0 ? place : { ...place, fitted: [...new Set(elements)].sort((a, b) => a - b) },
  );

/** Divides the notice box into so many columns. */
export const setBoxColumns = (plan: Plan, columns: number): Plan => ({ ...plan, notices: plan.notices && { ...plan.notices, columns } });

/** Moves a notice out of the column's order, before another one or last (`before` null); `ids` are the notices as the column has them now. */
export function moveInColumn(plan: Plan, ids: readonly string[], id: string, before: string | null): Plan {
  if (plan.notices === null || !ids.includes(id)) return plan;
  const { moves } = moveNotice({ ids, moves: plan.notices.moves ?? [] }, id, before);
  return { ...plan, notices: { ...plan.notices, moves } };
}

/** Puts a notice back where the column's own order has it; without an id, all of them. */
export function restoreColumn(plan: Plan, id?: string): Plan {
  if (plan.notices?.moves === undefined) return plan;
  const { moves, ...box } = plan.notices;
  const left = restoreNotices(moves, id);
  return { ...plan, notices: left.length === 0 ? box : { ...box, moves: left } };
}

/** How a box, a rule or a ground looks: the kind of its rule, its ground in percent of black (0: paper), which way a rule runs. */
export interface Look {
  readonly rule?: RuleKind;
  readonly tint?: number;
  readonly way?: 'across' | 'down';
}

type Ruled = PlanPart & { readonly kind: 'box' | 'furniture' };

const ruledOf = (plan: Plan, part: Ruled): StoryBox | Furniture | undefined =>
  part.kind === 'box' ? plan.stories[part.at]?.box : plan.furniture[part.index];

/** What of its look a box about a story or a piece of furniture has; undefined for a masthead, and for one that is not there. */
export function lookOf(plan: Plan, part: Ruled): Look | undefined {
  const found = ruledOf(plan, part);
  if (found === undefined || ('kind' in found && found.kind === 'masthead')) return undefined;
  if (!('kind' in found) || found.kind === 'box') return { rule: found.rule, tint: found.tint ?? 0 };
  return found.kind === 'rule' ? { rule: found.rule, way: found.way } : { tint: found.tint };
}

/** Gives a box about a story or a piece of furniture another look; what it does not have stays out. */
export function setLook(plan: Plan, part: Ruled, look: Look): Plan {
  if (part.kind === 'box') return withPlace(plan, part.at, (place) => (place.box ? { ...place, box: boxed(place.box, look) } : place));
  return { ...plan, furniture: plan.furniture.map((one, i) => (i === part.index ? furnished(one, look) : one)) };
}

function boxed<Box extends { readonly rule: RuleKind; readonly tint?: number }>(box: Box, { rule = box.rule, tint = box.tint }: Look): Box {
  const { tint: _, ...bare } = { ...box, rule };
  return (tint ? { ...bare, tint } : bare) as Box;
}

function furnished(one: Furniture, look: Look): Furniture {
  if (one.kind === 'masthead') return one;
  if (one.kind === 'box') return boxed(one, look);
  return one.kind === 'rule' ? { ...one, rule: look.rule ?? one.rule, way: look.way ?? one.way } : { ...one, tint: look.tint ?? one.tint };
}

/** Has a masthead say something else of the house. */
export const setImprint = (plan: Plan, index: number, imprint: string): Plan => ({
  ...plan,
  furniture: plan.furniture.map((one, i) => (i === index && one.kind === 'masthead' ? { ...one, imprint } : one)),
});
