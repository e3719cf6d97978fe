import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** Drops a blue photo of a size on the page's first picture frame, as the browser would tell of it; answers where the frame is in the window. */
export async function dropPhoto(page: Page, width: number, height: number, name = '照片.jpg') {
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#204080' } })
    .jpeg()
    .toBuffer();
  const box = (await page.locator('.page-frame.is-picture').first().boundingBox())!;
  await page.evaluate(
    (given) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(given.data)], given.name, { type: 'image/jpeg' }));
      const target = document.querySelector('.page-canvas')!;
      const told = { bubbles: true, cancelable: true, dataTransfer: transfer, clientX: given.x, clientY: given.y };
      for (const type of ['dragover', 'drop']) target.dispatchEvent(new DragEvent(type, told));
    },
    { data: [...bytes], name, x: box.x + box.width / 2, y: box.y + box.height / 2 },
  );
  return box;
}
