import type { Story } from '../../story/story.ts';
import type { HeadlineStep, Identified, Jump, Plan, StoryPlan } from '../plan.ts';
import type { PhotoShape } from '../ratios.ts';

/** What a move does to a story or beside it: plain data. `by` counts lines, or basic columns of a width. */
export type Deed =
  | { readonly kind: 'pull-in'; readonly element: number }
  | { readonly kind: 'let-out'; readonly element: number }
  | { readonly kind: 'subhead-white'; readonly by: -1 | 1 }
  | { readonly kind: 'picture-height'; readonly pictures: readonly number[]; readonly by: -1 | 1 }
  | {
      readonly kind: 'picture-width';
      readonly picture: number;
      readonly side: 'left' | 'right';
      readonly by: -1 | 1;
      readonly imageLines: number;
      readonly captionLines: number;
    }
  | { readonly kind: 'picture-drop'; readonly picture: number }
  | { readonly kind: 'head-lines'; readonly by: number }
  | { readonly kind: 'headline'; readonly step: HeadlineStep; readonly by: number }
  | { readonly kind: 'filler-add'; readonly width: number; readonly lines: number }
  | { readonly kind: 'filler-height'; readonly filler: number; readonly by: -1 | 1 }
  | { readonly kind: 'filler-drop'; readonly filler: number }
  | { readonly kind: 'cut'; readonly element: number; readonly at: number; readonly sentences: number; readonly characters: number };

/** One thing a make-up man may do to make the copy of a story (its id) fit: whole in itself, carried out by `applyMove`. */
export type Move = Deed & { readonly story: string };

/** A story of a page's order. */
export interface OrderedStory extends Identified {
  readonly story: Story;
  /** Not told: all of it stands on this page. */
  readonly jump?: Jump;
}

/** What of a page's order copyfit reads and may change; a whole `PageOrder` is one. */
export interface FitOrder {
  readonly stories: readonly OrderedStory[];
  readonly photos: readonly PhotoShape[];
}

/** A page's order with the plan it is made by. */
export interface Job<Order extends FitOrder = FitOrder> {
  readonly order: Order;
  readonly plan: Plan;
}

/** One story of a job: what moves for it are made from. `at` is its place in the plan's list. */
export interface Part {
  readonly at: number;
  readonly place: StoryPlan;
  readonly story: Story;
  readonly jump: Jump | undefined;
}

/** A story of a job by its id; undefined when the order or the plan does not have it. */
export function partOf({ order, plan }: Job, id: string): Part | undefined {
  const at = plan.stories.findIndex(({ story }) => story === id);
  const place = plan.stories[at];
  const found = order.stories.find((story) => story.id === id);
  return place === undefined || found === undefined ? undefined : { at, place, story: found.story, jump: found.jump };
}
