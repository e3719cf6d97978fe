import type { Leg } from '../../flow/leg.ts';
import type { Cells } from '../../sheet/grid.ts';
import { type Plan, withStory } from '../plan.ts';

/** Threads a new text frame behind leg `index` of a story (−1: before the first): text runs on into it. */
export function thread(plan: Plan, at: number, index: number, { column, width, line, lines }: Cells): Plan {
  const place = plan.stories[at];
  if (place === undefined) return plan;
  const leg: Leg = { column, ...(width === 1 ? {} : { width }), from: line, to: line + lines, pinned: true };
  const legs = [...place.legs.slice(0, index + 1), leg, ...place.legs.slice(index + 1)];
  return withStory(plan, at, { ...place, legs });
}

/** Takes a text frame out of its thread: its text runs on in the next one. */
export function unthread(plan: Plan, at: number, index: number): Plan {
  const place = plan.stories[at];
  if (place?.legs[index] === undefined) return plan;
  return withStory(plan, at, { ...place, legs: place.legs.filter((_, i) => i !== index) });
}

/** Puts leg `from` of a story at place `to` of its thread. */
export function rethread(plan: Plan, at: number, from: number, to: number): Plan {
  const place = plan.stories[at];
  const leg = place?.legs[from];
  if (place === undefined || leg === undefined || from === to || to < 0 || to >= place.legs.length) return plan;
  const legs = place.legs.filter((_, i) => i !== from);
  return withStory(plan, at, { ...place, legs: [...legs.slice(0, to), leg, ...legs.slice(to)] });
}
