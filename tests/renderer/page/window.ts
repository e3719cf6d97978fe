import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Opening, type OpenWindow, openWindow } from '../../support/window.ts';

/** Opens the desk on the shipped sample's page, and waits until it is painted. */
export async function openPageWindow(opening: Opening = {}): Promise<OpenWindow> {
  const opened = await openWindow({ sample: true, ...opening });
  await opened.page.getByRole('button', { name: '版面', exact: true }).click();
  await painted(opened.page);
  return opened;
}

/** Waits until the canvas shows ink. */
export async function painted(page: Page): Promise<void> {
  await expect.poll(() => inkOf(page), { timeout: 20_000 }).toBeGreaterThan(500);
}

/** Dark pixels on the page's canvas. */
export const inkOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.page-canvas canvas');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 0 && data[i]! < 120) dark++;
    return dark;
  });

/** All that the page's canvas shows, to be told from what it shows otherwise. */
export const pixelsOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLCanvasElement>('.page-canvas canvas')!.toDataURL());
