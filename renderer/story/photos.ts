import { create } from 'zustand';

/** Photos dropped in this window, by the id they are kept under: an address of their bytes to show. */
const usePhotos = create<Readonly<Record<string, string>>>()(() => ({}));

/** An address to show a kept photo by, or null when this window has not got its bytes. */
export const usePhoto = (id: string): string | null => usePhotos((photos) => photos[id] ?? null);

/** Remembers the bytes of a photo that was just kept. */
export function rememberPhoto(id: string, bytes: Blob): void {
  if (usePhotos.getState()[id] === undefined) usePhotos.setState({ [id]: URL.createObjectURL(bytes) });
}
