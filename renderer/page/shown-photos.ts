import { useEffect, useState } from 'react';
import { desk } from '../desk.ts';
import { askSetter } from '../setter/setter.ts';
import { usePage } from '../state/page.ts';

const handed = new Map<string, Promise<boolean>>();
const addresses = new Map<string, string>();

/** An address at which the window itself finds a photo of the page; undefined until it has been handed over. */
export const addressOfPhoto = (id: string): string | undefined => addresses.get(id);

/** Pixels a photo is shown with at most: enough for a whole broadsheet on a large screen. */
const most = 2400;

/** Hands the photos of the open page to the setter; tells how many it has got, so that the page is painted again. */
export function useShownPhotos(): number {
  const photos = usePage((page) => page.photos);
  const [shown, setShown] = useState(0);
  useEffect(() => {
    for (const { id } of photos) {
      if (addresses.has(id)) continue;
      void handOver(id).then((isThere) => (isThere ? setShown((n) => n + 1) : undefined));
    }
  }, [photos]);
  return shown;
}

/** Hands a photo to the setter, once; false where it is not to be had. */
export function handOver(id: string): Promise<boolean> {
  const before = handed.get(id);
  if (before !== undefined) return before;
  const handing = fetchPhoto(id).then((isThere) => {
    if (!isThere) handed.delete(id);
    return isThere;
  });
  handed.set(id, handing);
  return handing;
}

async function fetchPhoto(id: string): Promise<boolean> {
  const shown = await desk.call('photo.show', { id, most });
  if (!shown.ok) return false;
  const bytes = await desk.file(shown.value.file);
  if (!bytes.ok) return false;
  const blob = new Blob([new Uint8Array(bytes.value)], { type: shown.value.mime });
  const image = await createImageBitmap(blob);
  const { width, height } = image;
  const copy = await createImageBitmap(image);
  const beside = await askSetter('photo', { id, image: copy, width, height }, { transfer: [copy], thread: 'long' });
  const here = await askSetter('photo', { id, image, width, height }, { transfer: [image] });
  if (!here.ok || !beside.ok) return false;
  addresses.set(id, URL.createObjectURL(blob));
  return true;
}
