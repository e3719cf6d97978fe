import type { Story } from '../../story/story.ts';
import type { HeadlineStep, Plan } from '../plan.ts';
import type { PhotoShape } from '../ratios.ts';

/** One thing a make-up man may do to make copy fit: plain data, whole in itself, that `applyMove` carries out. `by` counts lines, or basic columns of a width. */
export type Move =
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

/** What of a page's order copyfit reads and may change; a whole `PageOrder` is one. */
export interface FitOrder {
  readonly storyId: string;
  readonly story: Story;
  readonly photos: readonly PhotoShape[];
}

/** A page's order with the plan it is made by. */
export interface Job<Order extends FitOrder = FitOrder> {
  readonly order: Order;
  readonly plan: Plan;
}
