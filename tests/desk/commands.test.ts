import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clashes } from '../../renderer/commands/keys.ts';
import { openWindow } from '../support/window.ts';

interface Line {
  readonly id: string;
  readonly words: string;
  readonly keys: readonly string[];
}

/** The key map as Help shows it. */
async function keyMap(page: Page): Promise<readonly Line[]> {
  await page.keyboard.press('Shift+F1');
  const lines = page.locator('[data-command]');
  await lines.first().waitFor();
  const map = await lines.evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.getAttribute('data-command') ?? '',
      words: row.querySelector('dt')?.textContent ?? '',
      keys: (row.getAttribute('data-keys') ?? '').split(' ').filter((one) => one !== ''),
    })),
  );
  await page.keyboard.press('Escape');
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  return map;
}

/** What the palette lists, nothing typed. */
async function paletteWords(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('F1');
  await page.locator('.palette-line').first().waitFor();
  const words = await page.locator('.palette-words').allTextContents();
  await page.keyboard.press('Escape');
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  return words;
}

test('in every part of the desk each command has its own id, keys of its own, words in both languages, and stands in the palette', async () => {
  const { page } = await openWindow({ sample: true });
  await page.locator('.top-bar').waitFor();
  for (const area of ['1', '2', '3', '4']) {
    await page.keyboard.press(`Control+${area}`);
    await page.locator(`.areas button:nth-child(${area})[aria-current=page]`).waitFor();
    const zh = await keyMap(page);
    expect(new Set(zh.map(({ id }) => id)).size).toBe(zh.length);
    expect(clashes(zh), `area ${area}`).toEqual([]);
    for (const { id, words } of zh) expect(words, id).toMatch(/\p{Script=Han}/u);
    expect([...(await paletteWords(page))].sort()).toEqual(zh.map(({ words }) => words).sort());
    await page.keyboard.press('Control+Alt+l');
    const en = await keyMap(page);
    expect(en.map(({ id }) => id)).toEqual(zh.map(({ id }) => id));
    for (const { id, words } of en) expect(words, id).toMatch(/^[A-Z]/);
    await page.keyboard.press('Control+Alt+l');
  }
}, 60_000);

test('the palette finds by pinyin initials and runs what Enter is pressed on; the focus comes back', async () => {
  const { page } = await openWindow({ sample: true });
  await page.locator('.top-bar').waitFor();
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('combobox').or(page.getByRole('searchbox')).or(page.locator('.palette-field input')).first().waitFor();
  await page.keyboard.type('zdgt');
  await expect.poll(() => page.locator('.palette-words').allTextContents()).toEqual(['转到柜台']);
  await page.keyboard.press('Enter');
  await page.locator('.areas [aria-current=page]', { hasText: '柜台' }).waitFor();
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  // The second one of a list, by the arrow.
  await page.keyboard.press('Control+Shift+P');
  await page.locator('.palette-field input').fill('go to');
  await expect.poll(() => page.locator('.palette-words').count()).toBe(4);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.areas [aria-current=page]').textContent()).not.toBe('柜台');
});

test('language and theme change without a reload, and the paper stays white', async () => {
  const { page } = await openWindow({ sample: true });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
  await page.locator('.top-bar').waitFor();
  const [before, white] = [await ground(), await paper()];
  await page.keyboard.press('Control+Alt+d');
  await expect.poll(ground).not.toBe(before);
  expect(await paper()).toBe(white);
  await page.keyboard.press('Control+Alt+l');
  await page.getByRole('button', { name: 'Library', exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});
