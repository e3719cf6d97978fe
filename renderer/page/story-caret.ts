import { useEffect } from 'react';
import { useCaret } from '../state/caret.ts';
import { placeOfPoint } from '../state/copy-range.ts';
import { currentStory } from '../story/open-stories.ts';

/** Slate learns of a selection a moment after the browser. */
const moment = 40;

/** Shows on the page where the caret of the story in the editor stands, while a component is mounted. */
export function useStoryCaret(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const story = currentStory();
      const isInStory = document.activeElement?.classList.contains('story-text') === true;
      const focus = story?.editor.selection?.focus;
      if (story !== undefined && isInStory && focus !== undefined) useCaret.getState().put(placeOfPoint(story.id, focus), 'story');
    };
    const hear = () => {
      clearTimeout(timer);
      timer = setTimeout(look, moment);
    };
    document.addEventListener('selectionchange', hear);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', hear);
    };
  }, []);
}
