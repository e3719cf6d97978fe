import type { Remark } from './check/remark.ts';
import type { DisplayList } from './display/list.ts';
import type { Shaper } from './face/face.ts';
import type { Plan } from './makeup/plan.ts';
import type { Notice } from './notice/notice.ts';
import type { Day } from './sheet/day.ts';
import type { Frame } from './sheet/frame.ts';
import type { Grid } from './sheet/grid.ts';
import type { Rect } from './sheet/rect.ts';
import type { Story } from './story/story.ts';

/** A notice with the id of its record. */
export interface KeptNotice extends Notice {
  readonly id: string;
}

/** What make-up must know of a kept photo: its id (SHA-256) and its size in pixels. */
export interface PhotoFacts {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** The words of the folio. */
export interface Folio {
  readonly paper: string;
  readonly date: Day;
  readonly pageNo: number;
  readonly section: string;
  readonly editors: string;
}

/** Everything a page is made from. With `plan` (from an earlier making) make-up's search is not run again. */
export interface PageOrder {
  readonly sheet: 'broadsheet' | 'tabloid';
  readonly folio: Folio;
  readonly storyId: string;
  readonly story: Story;
  readonly notices: readonly KeptNotice[];
  readonly photos: readonly PhotoFacts[];
  readonly plan?: Plan;
}

/** A made page: what to draw, what to remark, and the facts a report gives. */
export interface MadePage {
  readonly list: DisplayList;
  readonly remarks: readonly Remark[];
  readonly plan: Plan;
  readonly grid: Grid;
  readonly typeArea: Rect;
  readonly frames: readonly Frame[];
  /** Printed lines of each notice, by notice id. */
  readonly noticeLines: ReadonlyMap<string, number>;
  readonly overset: { readonly lines: number; readonly characters: number };
}

/** Makes one page; the same order and shaper always make the same page. It never fails: what it could not do is in the remarks. */
export function makePage(order: PageOrder, shaper: Shaper): MadePage {
  void order;
  void shaper;
  throw new Error('being written');
}
