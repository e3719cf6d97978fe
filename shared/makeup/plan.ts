import type { Leg } from '../flow/fill.ts';
import type { Cells } from '../sheet/grid.ts';
import type { Length } from '../sheet/length.ts';
import type { SheetName } from '../sheet/sheets.ts';

/** A place for one picture: `picture` is its place among the story's pictures; the image takes the upper lines of the cells, the caption the lines beneath. */
export interface PictureSlot {
  readonly picture: number;
  readonly cells: Cells;
  readonly imageLines: number;
  readonly captionLines: number;
  /** White lines above the image (a picture that stands at the foot of columns); one that hangs at the head has its white beneath. */
  readonly whiteAbove: number;
}

/** The notice box: its cells, and into how many columns it is divided inside. */
export interface Box extends Cells {
  readonly columns: number;
}

/** A headline on so many lines in a step of the house's table. */
export interface HeadlineStep {
  readonly lines: 1 | 2;
  readonly size: Length;
}

/** Where everything on the page stands, in cells of the grid: what make-up chose, and all it takes to make the same page again without searching. */
export interface Plan {
  readonly sheet: SheetName;
  /** Body line height. */
  readonly line: Length;
  /** Lines of the headline block at the head of the page. */
  readonly headLines: number;
  /** Lines a sub-head takes beyond its own. */
  readonly subheadWhite: number;
  readonly legs: readonly Leg[];
  readonly pictures: readonly PictureSlot[];
  /** The notice box, or null. */
  readonly notices: Box | null;
  readonly fillers: readonly Cells[];
  /** How the headline is set when not in the largest step that fits; ignored while the headline does not fit so. */
  readonly headline?: HeadlineStep;
  /** Elements of the story set one line shorter, and one line longer, than they would run. */
  readonly tight?: readonly number[];
  readonly loose?: readonly number[];
}
