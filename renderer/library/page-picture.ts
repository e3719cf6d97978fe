import { useEffect, useEffectEvent, useState } from 'react';
import type { Output } from '../../shared/api/contract.ts';
import { desk } from '../desk.ts';

/** Pictures of pages and photos as addresses to show, by what they show; the oldest are let go. */
const pictures = new Map<string, Promise<Picture | null>>();
const mostKept = 200;

/** Where a picture is to be had, and, of a page, what there is to remark about it as it is shown. */
interface Picture {
  readonly address: string;
  readonly facts?: Pick<Output<'page.print'>, 'remarks' | 'overset'>;
}

function remember(key: string, make: () => Promise<Picture | null>): Promise<Picture | null> {
  const found = pictures.get(key);
  if (found !== undefined) return found;
  const making = make().catch(() => null);
  pictures.set(key, making);
  if (pictures.size > mostKept) {
    const [oldest] = pictures.keys();
    const gone = pictures.get(oldest ?? '');
    pictures.delete(oldest ?? '');
    void gone?.then((picture) => (picture === null ? undefined : URL.revokeObjectURL(picture.address)));
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

async function pictureOfPage(pageId: string, dpi: number): Promise<Picture | null> {
  const mine = turn.then(() => desk.call('page.print', { pageId, form: 'png', dpi }));
  turn = mine.catch(() => undefined);
  const printed = await mine;
  if (!printed.ok) return null;
  const address = await addressOf(printed.value.file, printed.value.mime);
  return address === null ? null : { address, facts: printed.value };
}

/** What is made under a key, null while it is not there. */
function useMade(key: string | null, make: () => Promise<Picture | null>): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  // The key says what is made, and so when it is made anew.
  const made = useEffectEvent(make);
  useEffect(() => {
    if (key === null) return setPicture(null);
    let wanted = true;
    void remember(key, made).then((found) => (wanted ? setPicture(found) : undefined));
    return () => {
      wanted = false;
    };
  }, [key]);
  return picture;
}

/** A picture by its key, null while it is not there. */
export const usePicture = (key: string | null, make: () => Promise<string | null>): string | null =>
  useMade(key, async () => {
    const address = await make();
    return address === null ? null : { address };
  })?.address ?? null;

/** The picture of a made page, as it stands under this seal. */
export const usePagePicture = (pageId: string, seal: string, made: boolean): Picture | null =>
  useMade(made ? `page ${pageId} ${seal}` : null, () => pictureOfPage(pageId, 36));
