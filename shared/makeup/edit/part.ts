import { type Leg, legWidth } from '../../flow/leg.ts';
import { frameName } from '../../sheet/frame.ts';
import type { Cells } from '../../sheet/grid.ts';
import { type Filler, type Furniture, type HeadPlace, type Identified, type PictureSlot, type Plan, withStory } from '../plan.ts';

/** One thing of a plan that a hand can take hold of: `at` counts the plan's stories, `index` the story's legs or slots, or the plan's fillers or furniture. */
export type PlanPart =
  | { readonly kind: 'box'; readonly at: number }
  | { readonly kind: 'head'; readonly at: number }
  | { readonly kind: 'leg'; readonly at: number; readonly index: number }
  | { readonly kind: 'picture'; readonly at: number; readonly index: number }
  | { readonly kind: 'notices' }
  | { readonly kind: 'filler'; readonly index: number }
  | { readonly kind: 'furniture'; readonly index: number };

/** The part of a plan that a frame of the made page shows; a caption belongs to its picture. Null for the folio, and for a frame the plan no longer has. */
export function partOfFrame(frame: string, plan: Plan, stories: readonly Identified[]): PlanPart | null {
  const [, which, count] = /^(filler|furniture)-(\d+)$/.exec(frame) ?? [];
  const index = Number(count) - 1;
  if (which === 'filler') return plan.fillers[index] ? { kind: 'filler', index } : null;
  if (which === 'furniture') return plan.furniture[index] ? { kind: 'furniture', index } : null;
  if (frame === 'notices') return plan.notices && { kind: 'notices' };
  const [, number, kind, nth] = /^s(\d+)-(box|head|text|picture|caption)(?:-(\d+))?$/.exec(frame) ?? [];
  const story = stories[Number(number) - 1];
  const at = plan.stories.findIndex((place) => place.story === story?.id);
  const place = plan.stories[at];
  if (place === undefined) return null;
  if (kind === 'box') return place.box ? { kind, at } : null;
  if (kind === 'head') return place.head && { kind, at };
  if (kind === 'text') return place.legs[Number(nth) - 1] ? { kind: 'leg', at, index: Number(nth) - 1 } : null;
  const slot = place.pictures.findIndex(({ picture }) => picture === Number(nth) - 1);
  return slot < 0 ? null : { kind: 'picture', at, index: slot };
}

/** The frame of the made page that shows a part: `partOfFrame` the other way. */
export function frameOfPart(part: PlanPart, plan: Plan, stories: readonly Identified[]): string {
  if (part.kind === 'notices') return 'notices';
  if (part.kind === 'filler' || part.kind === 'furniture') return `${part.kind}-${part.index + 1}`;
  const place = plan.stories[part.at];
  const number = stories.findIndex(({ id }) => id === place?.story) + 1;
  if (part.kind === 'head' || part.kind === 'box') return frameName(number, part.kind);
  if (part.kind === 'leg') return frameName(number, 'text', part.index + 1);
  return frameName(number, 'picture', (place?.pictures[part.index]?.picture ?? 0) + 1);
}

/** All parts of a plan, stories in their order, each with the box about it and its head first. */
export function partsOf(plan: Plan): readonly PlanPart[] {
  return [
    ...plan.stories.flatMap(({ box, head, legs, pictures }, at): readonly PlanPart[] => [
      ...(box === undefined ? [] : [{ kind: 'box', at } as const]),
      ...(head === null ? [] : [{ kind: 'head', at } as const]),
      ...legs.map((_, index): PlanPart => ({ kind: 'leg', at, index })),
      ...pictures.map((_, index): PlanPart => ({ kind: 'picture', at, index })),
    ]),
    ...(plan.notices ? [{ kind: 'notices' } as const] : []),
    ...plan.fillers.map((_, index): PlanPart => ({ kind: 'filler', index })),
    ...plan.furniture.map((_, index): PlanPart => ({ kind: 'furniture', index })),
  ];
}

/** What a part is in its plan. */
type Placed = (Cells | Leg | PictureSlot | HeadPlace) & { readonly pinned?: true };

const placedOf = (plan: Plan, part: PlanPart): Placed | null | undefined => {
  switch (part.kind) {
    case 'box':
      return plan.stories[part.at]?.box;
    case 'head':
      return plan.stories[part.at]?.head;
    case 'leg':
      return plan.stories[part.at]?.legs[part.index];
    case 'picture':
      return plan.stories[part.at]?.pictures[part.index];
    case 'notices':
      return plan.notices;
    case 'filler':
      return plan.fillers[part.index];
    case 'furniture':
      return plan.furniture[part.index];
  }
};

/** The cells a part takes; null when the plan does not have it. */
export function cellsOfPart(plan: Plan, part: PlanPart): Cells | null {
  const placed = placedOf(plan, part);
  if (!placed) return null;
  if ('from' in placed) return { column: placed.column, width: legWidth(placed), line: placed.from, lines: placed.to - placed.from };
  const { column, width, line, lines } = 'cells' in placed ? placed.cells : placed;
  return { column, width, line, lines };
}

/** True when a person has pinned the part. */
export const isPartPinned = (plan: Plan, part: PlanPart): boolean => placedOf(plan, part)?.pinned === true;

/** The plan with some of its leg, head, slot, box, filler or furniture put otherwise; a part that is not there changes nothing. */
export function withPart(plan: Plan, part: PlanPart, put: PartPutter): Plan {
  const swap = <Item>(items: readonly Item[], index: number, change: (item: Item) => Item): readonly Item[] =>
    items.map((item, i) => (i === index ? change(item) : item));
  if (part.kind === 'notices') return plan.notices ? { ...plan, notices: put.cells(plan.notices) } : plan;
  if (part.kind === 'filler') return { ...plan, fillers: swap<Filler>(plan.fillers, part.index, put.cells) };
  if (part.kind === 'furniture') return { ...plan, furniture: swap<Furniture>(plan.furniture, part.index, put.cells) };
  const place = plan.stories[part.at];
  if (place === undefined) return plan;
  if (part.kind === 'box') return place.box ? withStory(plan, part.at, { ...place, box: put.cells(place.box) }) : plan;
  if (part.kind === 'head') return withStory(plan, part.at, { ...place, head: place.head && put.cells(place.head) });
  if (part.kind === 'leg') return withStory(plan, part.at, { ...place, legs: swap(place.legs, part.index, put.leg) });
  return withStory(plan, part.at, { ...place, pictures: swap(place.pictures, part.index, put.slot) });
}

/** How each shape a part can have is changed. */
export interface PartPutter {
  cells<Place extends Cells & { readonly pinned?: true }>(place: Place): Place;
  leg(leg: Leg): Leg;
  slot(slot: PictureSlot): PictureSlot;
}
