import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Client } from '../../shared/api/client.ts';
import { valueOf } from '../support/store.ts';
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

/** What axe holds to be more than minor on the screen as it is, in words. */
async function faultsOn(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(
    async () => (await (window as unknown as { axe: Axe }).axe.run(document, { resultTypes: ['violations'] })).violations,
  );
  return found
    .filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} – ${failureSummary ?? ''}`));
}

/** Makes the page up once it is there. */
async function makeUp(page: Page): Promise<void> {
  await page.locator('summary').first().waitFor();
  await page.keyboard.press('F9');
}

/** Brings the page into a round and changes it, so that there are two proofs to compare. */
async function changeSinceProof(client: Client): Promise<void> {
  const [{ id: issueId = '' } = {}] = valueOf(await client.call('issue.list', {}));
  const [{ id, number, editors, sheet } = { id: '', number: 0, editors: '', sheet: 'tabloid' as const }] = valueOf(
    await client.call('issue.day', { issueId }),
  ).pages;
  valueOf(await client.call('page.round', { pageId: id, round: 'first', by: '' }));
  const { rowVersion } = valueOf(await client.call('page.open', { pageId: id }));
  valueOf(await client.call('page.facts', { id, rowVersion, number, editors, sheet, section: '要闻' }));
}

/** The counter opens where it was left. */
async function openForm(page: Page): Promise<void> {
  await page.keyboard.press('Control+4');
  await page.keyboard.press('Alt+1');
}

/** Pastes copy that is changed and doubted, for the panel where it is accepted. */
const pasteCopy = (page: Page): Promise<void> =>
  page.locator('.story-text').evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      '河街新事\n　　街坊 们都说,水清了.\n遗失声明\n王小冉遗失居民身份证一张，号码341102198001011234，声明作废。',
    );
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });

/** How each screen is opened, and what of it is there when it is. */
const screens: readonly (readonly [name: string, open: (page: Page) => Promise<unknown>, there: string])[] = [
  ['library', (page) => page.keyboard.press('Control+1'), '.page-card'],
  ['proofs', (page) => page.locator('.round .small-button').click(), '.proofs-mark'],
  ['photos', (page) => page.getByRole('tab').nth(1).click(), '[role=tab][aria-selected=true]:nth-child(2)'],
  ['notices waiting', (page) => page.getByRole('tab').nth(2).click(), '[role=tab][aria-selected=true]:nth-child(3)'],
  ['page', (page) => page.keyboard.press('Control+2'), '.page-canvas'],
  ['proposals', makeUp, '.page-proposal-row canvas.is-there'],
  ['story', (page) => page.keyboard.press('Control+3'), '.story-text:focus'],
  ['find', (page) => page.keyboard.press('Control+f'), '.find input:focus'],
  ['versions', (page) => page.keyboard.press('Control+s'), '.versions'],
  ['copy that comes', pasteCopy, '.review-items'],
  ['counter', openForm, '.notices-area input:focus'],
  ['batch', (page) => page.keyboard.press('Alt+2'), '.batch-source'],
  ['tonight', (page) => page.keyboard.press('Alt+3'), '.tonight-head'],
  ['archive', (page) => page.keyboard.press('Alt+4'), '.proof-paper canvas'],
  ['ledger', (page) => page.keyboard.press('Alt+5'), '.notices-area [role=tab]:nth-child(5)[aria-selected=true]'],
  ['rates', (page) => page.keyboard.press('Alt+6'), '.edit-table'],
  [
    'papers',
    (page) => page.locator('.settings-tab [role=tab]').nth(1).click(),
    '.settings-tab [role=tab]:nth-child(2)[aria-selected=true]',
  ],
  ['kinds', (page) => page.locator('.settings-tab [role=tab]').nth(2).click(), '.settings-tab [role=tab]:nth-child(3)[aria-selected=true]'],
  [
    'banned words',
    (page) => page.locator('.settings-tab [role=tab]').nth(3).click(),
    '.settings-tab [role=tab]:nth-child(4)[aria-selected=true]',
  ],
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

test('axe finds no more than minor faults on any screen, in both languages, light and dark', async () => {
  const { page } = await openWindow({ sample: true, prepare: changeSinceProof });
  await page.locator('.page-card').waitFor();
  await page.evaluate(axe);
  const [faults, seen]: [string[], Set<string>] = [[], new Set()];
  for (const [look, key] of looks) {
    if (key !== null) await page.keyboard.press(key);
    seen.add(await page.evaluate(() => `${document.documentElement.lang} ${getComputedStyle(document.body).backgroundColor}`));
    for (const [name, open, there] of screens) {
      await open(page);
      await page.locator(there).first().waitFor();
      await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
      faults.push(...(await faultsOn(page)).map((one) => `${look}, ${name}: ${one}`));
      await page.keyboard.press('Escape');
      await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    }
  }
  expect(faults).toEqual([]);
  expect(seen.size).toBe(4);
}, 300_000);
