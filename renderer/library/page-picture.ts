import { useEffect, useEffectEvent, useState } from 'react';
import { desk } from '../desk.ts';

/** Pictures of pages and photos as addresses to show, by what they show; the oldest are let go. */
const pictures = new Map<string, Promise<string | null>>();
const mostKept = 200;

function remember(key: string, make: () => Promise<string | null>): Promise<string | null> {
  const found = pictures.get(key);
  if (found !== undefined) return found;
  const making = make().catch(() => null);
  pictures.set(key, making);
  if (pictures.size > mostKept) {
    const [oldest] = pictures.keys();
    const gone = pictures.get(oldest ?? '');
    pictures.delete(oldest ?? '');
    void gone?.then((address) => (address === null ? undefined : URL.revokeObjectURL(address)));
  }
  return making;
}

/** The bytes of a file the desk laid down, as an address to show. */
export async function addressOf(file: string, mime: string): Promise<string | null> {
  const bytes = await desk.file(file);
  return bytes.ok ? URL.createObjectURL(new Blob([new Uint8Array(bytes.value)], { type: mime })) : null;
}

/** Makes one picture after another: a page is set again for it, and the desk has other work. */
let turn: Promise<unknown> = Promise.resolve();

async function pictureOfPage(pageId: string, dpi: number): Promise<string | null> {
  const mine = turn.then(() => desk.call('page.print', { pageId, form: 'png', dpi }));
  turn = mine.catch(() => undefined);
  const printed = await mine;
  return printed.ok ? addressOf(printed.value.file, printed.value.mime) : null;
}

/** A picture by its key, null while it is not there. */
export function usePicture(key: string | null, make: () => Promise<string | null>): string | null {
  const [address, setAddress] = useState<string | null>(null);
  // The key says what is made, and so when it is made anew.
  const made = useEffectEvent(make);
  useEffect(() => {
    if (key === null) return setAddress(null);
    let wanted = true;
    void remember(key, made).then((found) => (wanted ? setAddress(found) : undefined));
    return () => {
      wanted = false;
    };
  }, [key]);
  return address;
}

/** The picture of a made page, as it stands under this seal. */
export const usePagePicture = (pageId: string, seal: string, made: boolean): string | null =>
  usePicture(made ? `page ${pageId} ${seal}` : null, () => pictureOfPage(pageId, 36));
