import type { Packed } from '../flow/pack.ts';
import type { Body } from '../makeup/body.ts';
import type { OrderedStory } from '../makeup/moves/move.ts';
import type { SetHead } from '../makeup/placed-head.ts';
import type { Plan, StoryPlan } from '../makeup/plan.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Sheet } from '../sheet/sheets.ts';
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

/** One story, set and placed. */
export interface SetStory extends OrderedStory, Body {
  /** Its number in the page's order, from 1: frames are named by it. */
  readonly number: number;
  readonly place: StoryPlan;
  /** Null where the plan has no place for it. */
  readonly head: SetHead | null;
}

/** Everything of one page, set and placed: what the display list is built from. */
export interface SetPage {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly plan: Plan;
  readonly title: string;
  readonly folio: Folio;
  /** In the order of the plan, which is the reading order. */
  readonly stories: readonly SetStory[];
  readonly photos: readonly PhotoSize[];
  readonly notices: readonly Sourced[];
  readonly noticeTitle: string;
  readonly packed: Packed | null;
}
