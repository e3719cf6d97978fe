import type { Page } from 'playwright-core';
import { type Opening, type OpenWindow, openWindow } from './window.ts';

/** The window at the counter on 3 March 2020 at so many hours and minutes, the caret in the form's first field. */
export async function openCounter(at: readonly [hour: number, minute: number], opening: Opening = {}): Promise<OpenWindow> {
  const opened = await openWindow({ width: 1366, height: 768, ...opening });
  await toCounter(opened.page, at);
  return opened;
}

/** Goes to the counter in a window that is open. A window that was left at the counter opens there, and the click takes the caret out of the form: the key brings it back. */
export async function toCounter(page: Page, [hour, minute]: readonly [number, number]): Promise<void> {
  await page.clock.setFixedTime(new Date(2020, 2, 3, hour, minute));
  await page.reload();
  await page.getByRole('button', { name: '柜台' }).click();
  await page.getByRole('combobox', { name: '种类' }).waitFor();
  await page.keyboard.press('Alt+1');
  await atForm(page);
}

/** Waits until the caret is in the form's first field: what is typed then is not lost on a slow machine. */
export const atForm = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.closest('[data-stop="form"]') !== null, undefined, { timeout: 20_000, polling: 50 });
