import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Client } from '../../shared/api/client.ts';
import { valueOf } from './store.ts';

/** A photo of one colour as a JPEG file. */
export interface PhotoFile {
  readonly name: string;
  readonly data: readonly number[];
}

/** Makes a photo of a size and colour. */
export async function photoOf(name: string, width: number, height: number, background = '#204080'): Promise<PhotoFile> {
  const bytes = await sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return { name, data: [...bytes] };
}

/** Drops photos on the page's nth picture frame (counted from 0), as the browser would tell of it; answers where the frame is in the window. */
export async function dropPhotos(page: Page, nth: number, files: readonly PhotoFile[]) {
  const box = (await page.locator('.page-frame.is-picture').nth(nth).boundingBox())!;
  await page.evaluate(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, data } of given.files) transfer.items.add(new File([Uint8Array.from(data)], name, { type: 'image/jpeg' }));
      const target = document.querySelector('.page-canvas')!;
      const told = { bubbles: true, cancelable: true, dataTransfer: transfer, clientX: given.x, clientY: given.y };
      for (const type of ['dragover', 'drop']) target.dispatchEvent(new DragEvent(type, told));
    },
    { files, x: box.x + box.width / 2, y: box.y + box.height / 2 },
  );
  return box;
}

/** Drops a blue photo of a size on the page's first picture frame; answers where the frame is in the window. */
export const dropPhoto = async (page: Page, width: number, height: number, name = '照片.jpg') =>
  dropPhotos(page, 0, [await photoOf(name, width, height)]);

/** Gives every picture of the first page's stories a photo, before the window opens. */
export async function fillPictures(client: Client): Promise<void> {
  const { data } = await photoOf('照片.jpg', 1200, 800);
  const { id: photo } = valueOf(
    await client.call('photo.keep', { file: valueOf(await client.send(Uint8Array.from(data))), fileName: '照片.jpg' }),
  );
  const [issue] = valueOf(await client.call('issue.list', {}));
  const [page] = valueOf(await client.call('issue.day', { issueId: issue?.id ?? '' })).pages;
  for (const { id } of page?.stories ?? []) {
    const { rowVersion, story } = valueOf(await client.call('story.get', { id }));
    const filled = story.map((element) => (element.type === 'picture' ? { ...element, photo } : element));
    valueOf(await client.call('story.keep', { id, rowVersion, story: filled }));
  }
}
