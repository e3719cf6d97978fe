import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Client } from '../../../shared/api/client.ts';
import { block } from '../../support/copy.ts';
import { valueOf } from '../../support/store.ts';
import { openWindow } from '../../support/window.ts';

const story = (headline: string) => [block('headline', headline), block('paragraph', '昨日上午，防汛演练在柳湾举行。')];

/** An issue with two pages, a story on each, and one that waits. */
async function prepare(client: Client): Promise<void> {
  const { id: issueId } = valueOf(await client.call('issue.open', { paper: '柳湾日报', date: '2026-11-26' }));
  for (const section of ['要闻', '民生']) {
    const { id: pageId } = valueOf(await client.call('page.add', { issueId, section, editors: '', sheet: 'tabloid' }));
    valueOf(await client.call('story.add', { pageId, story: story(`${section}头条`) }));
  }
  valueOf(await client.call('story.add', { pageId: null, story: story('待上版的稿') }));
}

const inEditor = (page: Page) => expect.poll(() => page.locator('.story-text .is-headline [data-slate-string]').allTextContents());
const hasFocus = (page: Page) => expect.poll(() => page.locator('.story-text:focus').count());
const pageAtWork = (page: Page) =>
  expect.poll(() => page.getByLabel('当前版面').evaluate((select: HTMLSelectElement) => select.selectedIndex));

test('a page brings its main story and leaves the focus; a story that is opened has it, and brings its page', async () => {
  const { page } = await openWindow({ prepare });
  await page.getByRole('button', { name: '打开第 2 版' }).click();
  await inEditor(page).toEqual(['民生头条']);
  await page.locator('.page-canvas').click({ position: { x: 5, y: 5 } });
  await hasFocus(page).toBe(0);
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: '要闻头条', exact: true }).click();
  await inEditor(page).toEqual(['要闻头条']);
  await hasFocus(page).toBe(1);
  await pageAtWork(page).toBe(0);
  await page.getByLabel('当前版面').selectOption({ index: 1 });
  await inEditor(page).toEqual(['民生头条']);
  // Going to the story's part gives it the focus, and so does another layout of the desk.
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+3');
  await hasFocus(page).toBe(1);
  await page.keyboard.press('Control+\\');
  await page.locator('.page-canvas').waitFor({ state: 'detached' });
  await hasFocus(page).toBe(1);
  await page.keyboard.type('新');
  await inEditor(page).toEqual(['新民生头条']);
});

test('a story that waits stays under the hand when pages are opened, goes on the page it is put on, and is closed when it is discarded', async () => {
  const { page, client } = await openWindow({ prepare });
  await page.getByRole('button', { name: '待上版的稿', exact: true }).click();
  await inEditor(page).toEqual(['待上版的稿']);
  await page.getByLabel('当前版面').selectOption({ index: 1 });
  await inEditor(page).toEqual(['待上版的稿']);
  await page.keyboard.press('Control+1');
  const waiting = page.getByRole('button', { name: '把“待上版的稿”放到' });
  await waiting.click();
  await page.getByRole('menuitem', { name: '放到第 1 版' }).click();
  await waiting.waitFor({ state: 'detached' });
  // Now it stands on page 1: another page brings its own.
  await page.getByRole('button', { name: '打开第 2 版' }).click();
  await inEditor(page).toEqual(['民生头条']);
  const [{ id = '' } = {}] = valueOf(await client.call('issue.list', {}));
  const own = valueOf(await client.call('issue.day', { issueId: id })).pages[1]!.stories[0]!;
  valueOf(await client.call('story.drop', { id: own.id, rowVersion: own.rowVersion }));
  await page.locator('.story-none').waitFor();
});

test('a surface that is left in the very moment a key was struck does not take the focus back', async () => {
  const { page } = await openWindow({ prepare });
  await page.getByRole('button', { name: '要闻头条', exact: true }).click();
  await hasFocus(page).toBe(1);
  await page.keyboard.press('Control+f');
  const field = page.getByLabel('查找', { exact: true });
  await field.waitFor();
  await page.locator('.story-text .is-headline').click();
  await hasFocus(page).toBe(1);
  // As on a machine too busy for a timer between two keys: the caret has just been set after the first of them when the focus goes on.
  await page.evaluate(() => {
    const search = document.querySelector<HTMLInputElement>('input[aria-label="查找"]')!;
    const set = Selection.prototype.setBaseAndExtent;
    Selection.prototype.setBaseAndExtent = function (...range) {
      Selection.prototype.setBaseAndExtent = set;
      set.apply(this, range);
      search.focus();
      // The surface is drawn once more at once.
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', code: 'KeyL', ctrlKey: true, altKey: true }));
    };
  });
  await page.keyboard.press('Enter');
  await page.locator('.story-text[aria-label="Text of the story"]').waitFor();
  await hasFocus(page).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});
