import { useEffect, useMemo, useState } from 'react';
import { Editor, Range } from 'slate';
import type { Counts } from '../../shared/story/count.ts';
import { countStory, countText } from '../../shared/story/count.ts';
import type { Story } from '../../shared/story/story.ts';
import { type OpenStory, useStories } from './open-stories.ts';

/** The story in the editor and what it says now, or null when none is open. */
export function useCurrent(): { readonly story: OpenStory; readonly text: Story } | null {
  const story = useStories(({ open, current }) => (current === null ? undefined : open[current]));
  const text = useStories(({ texts, current }) => (current === null ? undefined : texts[current]));
  return story === undefined || text === undefined ? null : { story, text };
}

/** A value once it has stood still for some milliseconds: what is worth computing only when the hand rests. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}

/** The counts of a story, and of what is selected in it (null when nothing is). */
export function useCounts(
  story: OpenStory,
  text: Story,
): { readonly whole: Counts; readonly copy: Counts; readonly selected: Counts | null } {
  const settled = useSettled(text, 150);
  const counts = useMemo(() => countStory(settled), [settled]);
  const caret = useStories((stories) => stories.carets[story.id] ?? null);
  const isSome = caret !== null && Range.isExpanded(caret);
  return { ...counts, selected: isSome ? countText(Editor.string(story.editor as unknown as Editor, caret)) : null };
}
