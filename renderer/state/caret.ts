import { create } from 'zustand';
import type { CopyPlace } from '../../shared/display/hit.ts';

/** Where in the copy the hand is; `by` says who put it there: the page (a click in the made text) or the story's editor. */
interface CaretState {
  readonly place: CopyPlace | null;
  readonly by: 'page' | 'story';
  put(place: CopyPlace | null, by: 'page' | 'story'): void;
}

/** The caret of the window: the story's editor goes where the page put it, and the page shows where the editor has it. */
export const useCaret = create<CaretState>()((set) => ({ place: null, by: 'story', put: (place, by) => set({ place, by }) }));
