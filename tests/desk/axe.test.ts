import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWindow } from '../support/window.ts';

// Put in through the debugger, which the content policy lets pass.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface Axe {
  run(on: Document, options: { readonly resultTypes: readonly string[] }): Promise<{ readonly violations: readonly Finding[] }>;
}

/** What axe holds to be serious or critical on the screen as it is, in words. */
async function seriousOn(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(
    async () => (await (window as unknown as { axe: Axe }).axe.run(document, { resultTypes: ['violations'] })).violations,
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} – ${failureSummary ?? ''}`));
}

/** How each screen is opened, and what of it is there when it is. */
const screens: readonly (readonly [name: string, open: (page: Page) => Promise<unknown>, there: string])[] = [
  ['library', (page) => page.keyboard.press('Control+1'), '.page-card img, .page-card canvas'],
  ['photos', (page) => page.getByRole('tab').nth(1).click(), '[role=tab][aria-selected=true]:nth-child(2)'],
  ['notices waiting', (page) => page.getByRole('tab').nth(2).click(), '[role=tab][aria-selected=true]:nth-child(3)'],
  ['page', (page) => page.keyboard.press('Control+2'), '.page-canvas'],
  ['story', (page) => page.keyboard.press('Control+3'), '.story-text:focus'],
  ['counter', (page) => page.keyboard.press('Control+4'), '.notices-area input:focus'],
  ['palette', (page) => page.keyboard.press('F1'), '.palette-line'],
  ['help', (page) => page.keyboard.press('Shift+F1'), '[data-command]'],
  ['search', (page) => page.keyboard.press('Control+Shift+F'), '[role=dialog] input'],
  ['settings', (page) => page.keyboard.press('Control+,'), '[role=dialog] select'],
];

/** Chinese light, Chinese dark, English dark, English light: one key from each to the next. */
const looks = [
  ['zh light', null],
  ['zh dark', 'Control+Alt+d'],
  ['en dark', 'Control+Alt+l'],
  ['en light', 'Control+Alt+d'],
] as const;

test('axe finds nothing serious on any screen, in both languages, light and dark', async () => {
  const { page } = await openWindow({ sample: true });
  await page.locator('.page-card').waitFor();
  await page.evaluate(axe);
  const [serious, seen]: [string[], Set<string>] = [[], new Set()];
  for (const [look, key] of looks) {
    if (key !== null) await page.keyboard.press(key);
    seen.add(await page.evaluate(() => `${document.documentElement.lang} ${getComputedStyle(document.body).backgroundColor}`));
    for (const [name, open, there] of screens) {
      await open(page);
      await page.locator(there).first().waitFor();
      await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
      serious.push(...(await seriousOn(page)).map((one) => `${look}, ${name}: ${one}`));
      await page.keyboard.press('Escape');
      await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    }
  }
  expect(serious).toEqual([]);
  expect(seen.size).toBe(4);
}, 180_000);
