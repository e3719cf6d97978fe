import type { DragEvent } from 'react';
import { desk } from '../desk.ts';
import { useHeld } from '../state/held.ts';
import { leave } from '../state/leaving.ts';
import { orTell } from '../state/toasts.ts';
import { placePhotoInOpenStory } from './photo-into-story.ts';

/** What can be put on a page. */
export interface Placeable {
  readonly kind: 'story' | 'photo' | 'notice';
  readonly id: string;
}

const type = 'application/x-pinban-placeable';

/** Takes something in hand; in a window that only reads nothing is. */
export function drag(event: DragEvent, placeable: Placeable): void {
  if (useHeld.getState().isHeld) {
    event.preventDefault();
    return;
  }
  event.dataTransfer.setData(type, JSON.stringify(placeable));
  event.dataTransfer.effectAllowed = 'move';
}

/** Whether what is dragged over is one of these. */
export const isDragged = (event: DragEvent): boolean => event.dataTransfer.types.includes(type);

/** What was dropped, or null. */
export function dropped(event: DragEvent): Placeable | null {
  const data = event.dataTransfer.getData(type);
  return data === '' ? null : (JSON.parse(data) as Placeable);
}

/** Puts something on a page, or (null) back among what waits; by mouse and by keyboard alike. What is typed is kept first. */
export async function put({ kind, id }: Placeable, pageId: string | null): Promise<boolean> {
  await leave();
  if (kind === 'story') return orTell(await desk.call('story.move', { id, pageId })) !== null;
  if (kind === 'notice') return orTell(await desk.call('notice.move', { id, pageId })) !== null;
  if (pageId === null) return false;
  if (placePhotoInOpenStory(id, pageId)) return true;
  return orTell(await desk.call('photo.place', { photo: id, pageId })) !== null;
}
