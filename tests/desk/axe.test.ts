import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWindow } from '../support/window.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe holds to be serious or critical on the screen as it is, in words. */
async function seriousOn(page: Page): Promise<readonly string[]> {
  // Through the debugger, which the content policy lets pass.
  await page.evaluate(axe);
  const found = await page.evaluate(
    async () => (await (window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }).axe.run()).violations,
  );
  return (found as readonly Finding[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} – ${failureSummary ?? ''}`));
}

const screens: readonly (readonly [name: string, open: (page: Page) => Promise<unknown>])[] = [
  ['library', (page) => page.keyboard.press('Control+1')],
  ['photos', (page) => page.getByRole('tab').nth(1).click()],
  ['notices waiting', (page) => page.getByRole('tab').nth(2).click()],
  ['page', (page) => page.keyboard.press('Control+2')],
  ['story', (page) => page.keyboard.press('Control+3')],
  ['counter', (page) => page.keyboard.press('Control+4')],
  ['palette', (page) => page.keyboard.press('F1')],
  ['help', (page) => page.keyboard.press('Shift+F1')],
  ['search', (page) => page.keyboard.press('Control+Shift+F')],
  ['settings', (page) => page.keyboard.press('Control+,')],
];

test.each([
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)(
  'axe finds nothing serious on any screen: %s, %s',
  async (language, theme) => {
    const { page, client } = await openWindow({ sample: true });
    const found = async () => JSON.stringify(await client.call('view.get', {}));
    await page.locator('.page-card').waitFor();
    if (language === 'en') await page.keyboard.press('Control+Alt+l');
    if (theme === 'dark') await page.keyboard.press('Control+Alt+d');
    const serious: string[] = [];
    for (const [name, open] of screens) {
      await open(page);
      await page.waitForTimeout(300);
      serious.push(...(await seriousOn(page)).map((one) => `${name}: ${one}`));
      await page.keyboard.press('Escape');
    }
    expect(serious).toEqual([]);
    await expect.poll(found).toContain(`\\"language\\":\\"${language}\\"`);
  },
  120_000,
);
