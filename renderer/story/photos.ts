import { useEffect } from 'react';
import { create } from 'zustand';
import { desk } from '../desk.ts';

/** Addresses to show kept photos by, by the id they are kept under. */
const usePhotos = create<Readonly<Record<string, string>>>()(() => ({}));

/** Photos that were asked for, so that each is fetched once. */
const asked = new Set<string>();

/** How large a photo is fetched for the margin of the text, in pixels of its longer edge. */
const edge = 320;

/** An address to show a kept photo by; null while it is on its way, and for none. */
export function usePhoto(id: string): string | null {
  const address = usePhotos((photos) => photos[id] ?? null);
  useEffect(() => {
    if (id !== '' && address === null) void fetchPhoto(id);
  }, [id, address]);
  return address;
}

async function fetchPhoto(id: string): Promise<void> {
  if (asked.has(id)) return;
  asked.add(id);
  const found = await desk.call('photo.show', { id, most: edge });
  const bytes = found.ok ? await desk.file(found.value.file) : null;
  if (found.ok && bytes?.ok) rememberPhoto(id, new Blob([new Uint8Array(bytes.value)], { type: found.value.mime }));
}

/** Remembers the bytes of a photo. */
export function rememberPhoto(id: string, bytes: Blob): void {
  if (usePhotos.getState()[id] === undefined) usePhotos.setState({ [id]: URL.createObjectURL(bytes) });
}
