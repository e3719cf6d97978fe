import { Transforms } from 'slate';
import { useStories } from '../story/open-stories.ts';
import type { StoryNode } from '../story/plugins/nodes.ts';
import { newPicture } from '../story/plugins/with-element-breaks.ts';

/**
 * Puts a photo into a story of a page that is open in the editor, as one step of it: into its first picture that wants one, or behind its copy. False when none of the page's
 * stories is open; the desk then does it in the store.
 */
export function placePhotoInOpenStory(photo: string, pageId: string): boolean {
  const open = Object.values(useStories.getState().open).find((story) => story.place?.pageId === pageId);
  if (open === undefined) return false;
  const { editor } = open;
  const at = (editor.children as readonly StoryNode[]).findIndex((node) => node.type === 'picture' && node.photo === '');
  editor.whenIdle(() =>
    editor.asStep('story.step.element', () => {
      if (at >= 0) Transforms.setNodes(editor, { photo } as never, { at: [at] });
      else Transforms.insertNodes(editor, newPicture(photo, '', '') as never, { at: [editor.children.length] });
    }),
  );
  return true;
}
