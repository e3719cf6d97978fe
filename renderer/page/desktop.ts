import { create } from 'zustand';
import { useHeld } from '../state/held.ts';
import { usePage } from '../state/page.ts';
import type { PageView, Size } from './view.ts';

/** What the hand does on the page. */
export type Tool = 'select' | 'hand';

/** How the open page is looked at, and what on it is taken hold of: nothing of it is copy. */
interface Desktop {
  readonly view: PageView | null;
  /** True while the page is kept fitted into its area. */
  readonly isFitted: boolean;
  readonly area: Size;
  /** The frame that is selected, by its name in the made page. */
  readonly selected: string | null;
  /** True while the hand is in the selected picture: what moves is the photo, not its frame. */
  readonly inPicture: boolean;
  /** The notice whose wording is being corrected. */
  readonly inNotice: string | null;
  readonly tool: Tool;
  /** Preview: only what will be printed. */
  readonly preview: boolean;
  readonly grid: boolean;
  /** Guides across and down, in thousandths of a point from the trim's corner. */
  readonly guides: readonly { readonly way: 'across' | 'down'; readonly at: number }[];
}

/** The page area's view state. */
export const useDesktop = create<Desktop>()(() => ({
  view: null,
  isFitted: true,
  area: { width: 0, height: 0 },
  selected: null,
  inPicture: false,
  inNotice: null,
  tool: 'select',
  preview: false,
  grid: false,
  guides: [],
}));

/** Takes hold of a frame, or of none. */
export const select = (selected: string | null): void => useDesktop.setState({ selected, inPicture: false, inNotice: null });

/** Goes into a notice to correct its wording, or (null) comes out of it. */
export const correctNotice = (inNotice: string | null): void => {
  if (!useHeld.getState().isHeld) useDesktop.setState({ inNotice });
};

// Frames are named by their place, so another page has one of the same name: what was held there is nobody's here.
usePage.subscribe(({ document }, before) => {
  if (document?.id !== before.document?.id) select(null);
});
