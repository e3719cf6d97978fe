import type { DragEvent } from 'react';
import { Transforms } from 'slate';
import { partOfFrame } from '../../shared/makeup/edit/part.ts';
import { desk } from '../desk.ts';
import { useHeld } from '../state/held.ts';
import { knowPhoto, usePage } from '../state/page.ts';
import { tellFault } from '../state/toasts.ts';
import { loadOpen } from '../story/open-stories.ts';
import { rememberPhoto } from '../story/photos.ts';
import type { StoryNode } from '../story/plugins/nodes.ts';
import { select } from './desktop.ts';
import { frameAt, pointOf } from './pointer.ts';

/** Takes photos that are dropped on picture frames: the first goes into the frame it is dropped on, more of them into the story's next pictures without a photo. */
export function usePageDrop() {
  const isFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files') && !useHeld.getState().isHeld;
  return {
    onDragOver: (event: DragEvent<HTMLDivElement>) => {
      if (!isFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      const frame = frameAt(pointOf(event, event.currentTarget));
      if (frame !== null) select(frame.id);
    },
    onDrop: (event: DragEvent<HTMLDivElement>) => {
      if (!isFiles(event)) return;
      event.preventDefault();
      const frame = frameAt(pointOf(event, event.currentTarget));
      if (frame !== null) void takePhotos([...event.dataTransfer.files], frame.id);
    },
  };
}

/** Keeps photos and puts them into the pictures of a story, beginning with that of a frame; answers how many were put. */
export async function takePhotos(files: readonly File[], frame: string): Promise<number> {
  const { plan, document } = usePage.getState();
  const part =
    plan &&
    partOfFrame(
      frame,
      plan,
      (document?.storyIds ?? []).map((id) => ({ id })),
    );
  if (!plan || part === null || !('at' in part)) return 0;
  const place = plan.stories[part.at]!;
  const story = await loadOpen(place.story);
  if (story === undefined) return 0;
  const first = part.kind === 'picture' ? place.pictures[part.index]!.picture : -1;
  let put = 0;
  for (const file of files) {
    const kept = await keepPhoto(file);
    if (kept === null) continue;
    story.editor.whenIdle(() => {
      const pictures = (story.editor.children as readonly StoryNode[]).flatMap((node, i) =>
        node.type === 'picture' ? [{ i, photo: node.photo }] : [],
      );
      const wanted = put === 0 && first >= 0 ? pictures[first] : pictures.find(({ photo }, n) => n > first && photo === '');
      if (wanted === undefined) return;
      story.editor.asStep('page.step.photo', () => Transforms.setNodes(story.editor, { photo: kept }, { at: [wanted.i] }));
      put++;
    });
  }
  return put;
}

async function keepPhoto(file: File): Promise<string | null> {
  const sent = await desk.send(new Uint8Array(await file.arrayBuffer()));
  if (!sent.ok) return null;
  const kept = await desk.call('photo.keep', { file: sent.value, fileName: file.name.slice(0, 200) });
  if (!kept.ok) {
    tellFault(kept.fault);
    return null;
  }
  rememberPhoto(kept.value.id, file);
  knowPhoto(kept.value);
  return kept.value.id;
}
