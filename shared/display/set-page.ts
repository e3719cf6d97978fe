import type { Block } from '../flow/blocks.ts';
import type { Filled } from '../flow/fill.ts';
import type { Packed } from '../flow/pack.ts';
import type { Head } from '../makeup/head.ts';
import type { Plan } from '../makeup/plan.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Sheet } from '../sheet/sheets.ts';
import type { Story } from '../story/story.ts';
import type { Folio } from './folio.ts';

/** A photo's size in pixels, by its id. */
export interface PhotoSize {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A notice as the box needs it: the id of its record. */
export interface Sourced {
  readonly id: string;
}

/** Everything of one page, set and placed: what the display list is built from. */
export interface SetPage {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly plan: Plan;
  readonly title: string;
  readonly folio: Folio;
  readonly storyId: string;
  readonly story: Story;
  readonly head: Head;
  readonly blocks: readonly Block[];
  readonly filled: Filled;
  readonly photos: readonly PhotoSize[];
  readonly notices: readonly Sourced[];
  readonly noticeTitle: string;
  readonly packed: Packed | null;
}
