import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Client } from '../../../shared/api/client.ts';
import { valueOf } from '../../support/store.ts';
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

/** Looks until what is seen is what is wanted. */
export const soon = <Value>(look: () => Value | Promise<Value>): ReturnType<typeof expect.poll<Value>> =>
  expect.poll(look, { timeout: 20_000 });

/** The page's plan as the store has it. */
export async function keptPlan(client: Client) {
  const issue = valueOf(await client.call('issue.list', {}))[0]!;
  const page = valueOf(await client.call('issue.open', { paper: issue.paper, date: issue.date })).pages[0]!;
  const open = valueOf(await client.call('page.open', { pageId: page.id }));
  return { ...open, plan: open.plan! };
}

const chosen = (page: Page): Promise<string | null> => page.locator('.page-selected').getAttribute('data-frame');

/** Presses Tab on the canvas until a frame is selected. */
export async function tabTo(page: Page, frame: string): Promise<void> {
  await page.locator('.page-canvas').focus();
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    if ((await page.locator('.page-selected').count()) > 0 && (await chosen(page)) === frame) return;
  }
  throw new Error(`${frame} cannot be reached by Tab`);
}
