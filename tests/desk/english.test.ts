import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openCounter } from '../support/counter-window.ts';
import { openWindow } from '../support/window.ts';

/** Choices and prompts in sight whose words are wider than the room they have. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    const arrow = 14;
    const isCut = (field: HTMLInputElement | HTMLSelectElement): boolean => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      const words = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.placeholder;
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      if (pen === null) return true;
      pen.font = font;
      return pen.measureText(words).width > room - (field instanceof HTMLSelectElement ? arrow : 0);
    };
    const isInSight = (element: HTMLElement): boolean => element.offsetParent !== null && element.clientWidth > 2;
    return [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:not([type=radio], [type=checkbox], [type=file]), select'),
    ]
      .filter((field) => isInSight(field) && isCut(field))
      .map((field) => field.getAttribute('aria-label') || ('placeholder' in field && field.placeholder) || field.outerHTML.slice(0, 80));
  });

test('in English no choice and no prompt is cut off, and the story’s buttons stand in one row beside the page', async () => {
  const { page } = await openWindow({ sample: true });
  await page.locator('.page-card').waitFor();
  await page.keyboard.press('Control+Alt+l');
  const screens: readonly (readonly [keys: readonly string[], there: string])[] = [
    [['Control+1'], '.page-card'],
    [['Control+2'], '.page-canvas'],
    [['Control+3', 'Control+f'], '.find input'],
    [['Control+4', 'Alt+1'], 'form.entry'],
    [['Alt+2'], '.batch-source'],
    [['Alt+3'], '.tonight-head'],
    [['Alt+4'], '.proof-paper'],
    [['Alt+6'], '.edit-table'],
  ];
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const [keys, there] of screens) {
      for (const key of keys) await page.keyboard.press(key);
      await page.locator(there).first().waitFor();
      expect(await cutOff(page), `${width}, ${keys}`).toEqual([]);
    }
    for (const section of [2, 0]) {
      await page.locator('.settings-tab [role=tab]').nth(section).click();
      const tables = await page.locator('.edit-table').evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth));
      expect(Math.max(...tables), `section ${section} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('Control+3');
  await page.keyboard.press('Control+\\');
  await page.locator('.story-text:focus').waitFor();
  const rows = await page
    .locator('.story-tools button')
    .evaluateAll((buttons) => new Set(buttons.map((each) => each.getBoundingClientRect().top)).size);
  expect(rows).toBe(1);
}, 90_000);

test('in English the counter names the blanks, the evidence and the rules of a kind that ships in English, each form beside its Chinese name', async () => {
  const { page } = await openCounter([14, 20], { width: 1280, height: 800 });
  await page.keyboard.press('Control+Alt+l');
  const kind = page.getByRole('combobox', { name: 'Kind' });
  await kind.click();
  const option = page.getByRole('option').nth(26);
  expect(await option.textContent()).toBe('27债权转让暨催收公告Debt call');
  const cut = await page
    .locator('.proposals .aside')
    .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length);
  expect(cut).toBe(0);
  await kind.fill('26');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Place of the auction' }).waitFor();
  const named = await page.locator('form.entry label, .evidence').allTextContents();
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((words) => /\p{Script=Han}/u.test(words))).toEqual([]);
}, 60_000);

test('in English a story whose parts were taken off the page is offered no wider than the panel beside it', async () => {
  const { page } = await openWindow({ sample: true, width: 1440 });
  await page.locator('.page-card').waitFor();
  await page.keyboard.press('Control+Alt+l');
  await page.keyboard.press('Control+2');
  await page.locator('.page-frame').first().waitFor({ timeout: 20_000 });
  await page.locator('.page-canvas').focus();
  for (const frame of ['s1-head', 's1-picture-1']) {
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return page.locator('.page-selected').first().getAttribute('data-frame');
      })
      .toBe(frame);
    await page.keyboard.press('Delete');
  }
  const offered = page.getByRole('list', { name: 'Not on the page yet' }).getByRole('button');
  await expect.poll(() => offered.count()).toBe(2);
  expect(await page.locator('.page-side').evaluate((side) => side.scrollWidth - side.clientWidth)).toBe(0);
  // What is cut off is told whole.
  for (const button of await offered.all()) expect(await button.getAttribute('title')).toBe(await button.textContent());
}, 60_000);
