import { useMemo } from 'react';
import { Editor, Range } from 'slate';
import type { Counts } from '../../shared/story/count.ts';
import { countStory, countText } from '../../shared/story/count.ts';
import type { Story } from '../../shared/story/story.ts';
import { useRested } from '../state/rested.ts';
import { type OpenStory, useStories } from './open-stories.ts';

/** The story in the editor and what it says now, or null when none is open. */
export function useCurrent(): { readonly story: OpenStory; readonly text: Story } | null {
  const story = useStories(({ open, current }) => (current === null ? undefined : open[current]));
  const text = useStories(({ texts, current }) => (current === null ? undefined : texts[current]));
  return story === undefined || text === undefined ? null : { story, text };
}

/** The counts of a story, and of what is selected in it (null when nothing is). */
export function useCounts(
  story: OpenStory,
  text: Story,
): { readonly whole: Counts; readonly copy: Counts; readonly selected: Counts | null } {
  const settled = useRested(text, 150);
  const counts = useMemo(() => countStory(settled), [settled]);
  const caret = useStories((stories) => stories.carets[story.id] ?? null);
  const isSome = caret !== null && Range.isExpanded(caret);
  return { ...counts, selected: isSome ? countText(Editor.string(story.editor as unknown as Editor, caret)) : null };
}
