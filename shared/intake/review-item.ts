import type { TextBlock } from '../story/story.ts';
import type { ChangeKind } from './change.ts';

/** Where words stand in what was read: an element of the story (part 1 is a picture's credit) or a notice, and a UTF-16 range of its text. */
export interface Spot {
  readonly in: 'story' | 'notices';
  readonly index: number;
  readonly part: 0 | 1;
  readonly from: number;
  readonly to: number;
}

/** One thing to accept or refuse: a change that was made, or a doubt with the reading that was chosen and the other one. `spot` is null where nothing of it stands in the copy. */
export interface ReviewItem {
  readonly kind: ChangeKind | 'doubt';
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly spot: Spot | null;
  /** What refusing does: puts the words back, parts a joined paragraph, takes a doubtful element for the other type, takes a line that was left out in as a paragraph before its spot, takes a notice for copy (a paragraph before the element told, or a story of its own where it has lines); null where there is nothing to refuse. */
  readonly refusal: Refusal | null;
}

/** How an item is refused. */
export type Refusal =
  | { readonly kind: 'words' }
  | { readonly kind: 'part'; readonly at: number }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'copy'; readonly before: number }
  | { readonly kind: 'type'; readonly type: TextBlock['type'] | 'picture' };
