import { useEffect } from 'react';
import type { Range } from 'slate';
import { ReactEditor } from 'slate-react';
import { create } from 'zustand';
import { useCaret } from '../state/caret.ts';
import { placeOfPoint } from '../state/copy-range.ts';
import { useView } from '../state/view.ts';
import { currentStory, loadOpen, type OpenStory, placeCaret, useStories } from './open-stories.ts';

/**
 * The story under the hand. It changes in three ways: a story is opened, a page is opened that has another main story, the story is discarded. Its surface has the focus when the
 * person opens a story or goes to the story part of the desk, and at no other time: a page that is opened brings its story and leaves the focus where it is.
 */

/** True from when the focus is asked for until the surface of the story has taken it: it may be about to appear. */
const useAsked = create<{ readonly isAsked: boolean }>()(() => ({ isAsked: false }));

/** Asks for the focus for the story under the hand. */
export const writeOn = (): void => useAsked.setState({ isAsked: true });

/** Gives a story's surface the focus when it is asked for; the surface is the only one that takes it. */
export function useFocusWhenAsked(editor: ReactEditor): void {
  const isAsked = useAsked((state) => state.isAsked);
  useEffect(() => {
    if (!isAsked) return;
    ReactEditor.focus(editor);
    useAsked.setState({ isAsked: false });
  }, [editor, isAsked]);
}

/** Puts a story under the hand, its caret where it stood or at `caret`; nothing else of the window changes. Undefined when it is not there, with the fault told. */
export async function takeInHand(id: string, caret?: Range): Promise<OpenStory | undefined> {
  const before = currentStory();
  if (before !== undefined && before.id !== id) void before.keeper.flush();
  const story = await loadOpen(id);
  if (story === undefined) return undefined;
  if (caret !== undefined) story.editor.whenIdle(() => placeCaret(story.editor, caret));
  useStories.setState({ current: id });
  return story;
}

/** Opens a story in the editor, to be written in; the page it stands on comes beside it. Answers whether it is there. */
export async function openStory(id: string, caret?: Range): Promise<boolean> {
  const story = await takeInHand(id, caret);
  if (story === undefined) return false;
  if (story.place !== null) useView.getState().set(story.place);
  useView.getState().show('story');
  writeOn();
  return true;
}

/** Brings the main story of a page that has been opened under the hand, unless the one there is the page's own or waits for a page. */
export function bringMain(pageId: string, storyIds: readonly string[]): void {
  const before = currentStory();
  const stays = before !== undefined && (before.place === null || before.place.pageId === pageId);
  if (!stays && storyIds[0] !== undefined) useStories.setState({ current: storyIds[0] });
}

// Going to the story part, or laying the desk out anew there, makes another surface of it.
useView.subscribe((view, before) => {
  if (view.area === 'story' && (before.area !== 'story' || before.beside !== view.beside) && currentStory() !== undefined) writeOn();
});

// The page shows where the caret of the story stands.
useStories.subscribe(({ current, carets }, before) => {
  const caret = current === null ? null : carets[current];
  if (current !== null && caret != null && caret !== before.carets[current])
    useCaret.setState({ place: placeOfPoint(current, caret.focus) });
});
