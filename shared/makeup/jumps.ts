import type { Jump, Plan, StoryPlan } from './plan.ts';

/** A page of an issue: its number and its plan. */
export interface NumberedPlan {
  readonly number: number;
  readonly plan: Plan;
}

/**
 * The plans of an issue's pages with jump lines that name the right pages: a story that has text on several pages jumps from each to the next one by number; one on a single
 * page has none. A plan that is right already comes back itself.
 */
export function withJumps(pages: readonly NumberedPlan[]): readonly Plan[] {
  const numbers = new Map<string, number[]>();
  for (const { number, plan } of [...pages].sort((a, b) => a.number - b.number))
    for (const { story, legs } of plan.stories) if (legs.length > 0) numbers.set(story, [...(numbers.get(story) ?? []), number]);
  return pages.map(({ number, plan }) => {
    const stories = plan.stories.map((place) => {
      const run = place.legs.length > 0 ? (numbers.get(place.story) ?? []) : [];
      const at = run.indexOf(number);
      return jumping(place, run[at - 1], run[at + 1]);
    });
    return stories.every((place, i) => place === plan.stories[i]) ? plan : { ...plan, stories };
  });
}

function jumping(place: StoryPlan, from: number | undefined, to: number | undefined): StoryPlan {
  if (place.jump?.from === from && place.jump?.to === to) return place;
  const { jump: _jump, ...others } = place;
  const jump: Jump = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return from === undefined && to === undefined ? others : { ...others, jump };
}
