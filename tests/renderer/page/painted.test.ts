import type { Page } from 'playwright-core';
import { test, vi } from 'vitest';
import { openWindow } from '../../support/window.ts';
import { openPageWindow, pixelsOf, soon } from './window.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Notes all that the page's canvas shows now. */
const note = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { width, height } = document.querySelector<HTMLCanvasElement>('.page-canvas canvas')!;
    const noted = document.querySelector<HTMLCanvasElement>('.page-canvas canvas')!.getContext('2d')!.getImageData(0, 0, width, height);
    Object.assign(globalThis, { noted });
  });

/** How far the pixel that differs most from what was noted lies from it, of 255. */
const farthest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { noted } = globalThis as unknown as { noted: ImageData };
    const now = document.querySelector<HTMLCanvasElement>('.page-canvas canvas')!.getContext('2d')!;
    const { data } = now.getImageData(0, 0, noted.width, noted.height);
    return data.reduce((most, value, i) => Math.max(most, Math.abs(value - noted.data[i]!)), 0);
  });

test('what typing leaves on the canvas is what the page looks like painted whole', async () => {
  const { page } = await openPageWindow();
  const box = (await page.locator('.page-frame.is-text').first().boundingBox())!;
  await page.mouse.dblclick(box.x + box.width / 2, box.y + 30);
  await page.locator('.story-text').waitFor();
  await soon(() => page.evaluate(() => document.activeElement?.className ?? '')).toContain('story-text');
  // A sentence of two lines: all that follows it moves down, and on into the columns beside.
  const before = await pixelsOf(page);
  await page.keyboard.insertText('滁州经开区城北新区把水保了下来，又把路修到了每一户人家的门口。');
  await soon(() => pixelsOf(page)).not.toBe(before);
  const typed = await pixelsOf(page);
  await note(page);
  await page.locator('.page-canvas').focus();
  await page.keyboard.press('1');
  await soon(() => pixelsOf(page)).not.toBe(typed);
  await page.keyboard.press('0');
  // A line drawn by itself and laid on the paper is rounded once more than one drawn there.
  await soon(() => farthest(page)).toBeLessThan(4);
});

test('a page whose setter cannot be fetched says so, and the desk stays', async () => {
  const { page } = await openWindow({ sample: true, expected: /worker/ });
  await page.route(/\/worker-[^/]*\.js$/, (route) => route.abort());
  await page.reload();
  await page.getByRole('button', { name: '版面', exact: true }).click();
  await page.getByRole('alert').getByText('拼版出错').waitFor();
  await page.getByRole('button', { name: '稿库', exact: true }).click();
  await page.locator('.page-card').waitFor();
});
