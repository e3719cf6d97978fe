import { create } from 'zustand';
import type { CopyPlace } from '../../shared/display/hit.ts';

/** Where in the made copy the hand is: a click on the page puts it there, and so does the caret of the story in the editor. */
export const useCaret = create<{ readonly place: CopyPlace | null }>()(() => ({ place: null }));
