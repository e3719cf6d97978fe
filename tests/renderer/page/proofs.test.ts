import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import type { Client } from '../../../shared/api/client.ts';
import { dropPhotos, fillPictures, photoOf } from '../../support/drop-photo.ts';
import { valueOf } from '../../support/store.ts';
import { keptPlan, openPageWindow, soon, tabTo } from './window.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The round of the sample's page, and whether it has been changed since. */
async function roundOf(client: Client): Promise<readonly [string, boolean]> {
  const issue = valueOf(await client.call('issue.list', {}))[0]!;
  const { round, changedSince } = valueOf(await client.call('issue.day', { issueId: issue.id })).pages[0]!;
  return [round, changedSince];
}

const sign = (page: Page) => page.locator('.page-sign');

test('the round is chosen and the page signed off where it is made; a change after that is told', async () => {
  const { page, client } = await openPageWindow({ prepare: fillPictures });
  await page.locator('.page-proofs').getByLabel('校次').selectOption('second');
  await soon(() => roundOf(client)).toEqual(['second', false]);
  await sign(page).click();
  await soon(() => roundOf(client)).toEqual(['signed', false]);
  await soon(() => sign(page).isDisabled()).toBe(true);
  await tabTo(page, 'notices');
  await page.keyboard.press('ArrowUp');
  await soon(() => roundOf(client)).toEqual(['signed', true]);
  await soon(() => sign(page).isEnabled()).toBe(true);
  expect(await page.locator('.page-proofs em').count()).toBe(1);
});

test('a page on which copy is over asks once more before it is signed off', async () => {
  const { page, client } = await openPageWindow({ prepare: fillPictures });
  const legs = (await keptPlan(client)).plan.stories[0]!.legs.length;
  await tabTo(page, `s1-text-${legs}`);
  await page.keyboard.press('Delete');
  await page.locator('.page-remarks .is-overset').first().waitFor();
  await sign(page).click();
  await page.locator('.sign-over').waitFor();
  await page.getByRole('button', { name: '先不签' }).click();
  await soon(() => page.locator('.sign-over').count()).toBe(0);
  expect(await roundOf(client)).toEqual(['rough', false]);
  // Also where it is signed by choosing the round, here and in the library.
  await page.locator('.page-proofs').getByLabel('校次').selectOption('signed');
  await page.getByRole('button', { name: '仍签付印' }).click();
  await soon(() => roundOf(client)).toEqual(['signed', false]);
  await page.locator('.page-proofs').getByLabel('校次').selectOption('rough');
  await soon(() => roundOf(client)).toEqual(['rough', false]);
  await page.keyboard.press('Control+1');
  await page.locator('.page-card').getByText('余').first().waitFor();
  await page.locator('.page-card').getByLabel('校次').first().selectOption('signed');
  await page.getByRole('button', { name: '先不签' }).click();
  expect(await roundOf(client)).toEqual(['rough', false]);
  await page.locator('.page-card').getByLabel('校次').first().selectOption('signed');
  await page.getByRole('button', { name: '仍签付印' }).click();
  await soon(() => roundOf(client)).toEqual(['signed', false]);
});

test('notices whose box was taken from the page are asked for before it is signed off; with the box back, nothing is asked any more', async () => {
  const { page, client } = await openPageWindow({ prepare: fillPictures });
  await tabTo(page, 'notices');
  await page.keyboard.press('Delete');
  await page.locator('.page-remarks .is-overset').first().waitFor();
  await sign(page).click();
  await page.locator('.sign-over').waitFor();
  expect(await roundOf(client)).toEqual(['rough', false]);
  await page.locator('.page-canvas').focus();
  await page.keyboard.press('Control+z');
  await soon(() => page.locator('.sign-over').count()).toBe(0);
  await sign(page).click();
  await soon(() => roundOf(client)).toEqual(['signed', false]);
});

test('pictures that wait for their photo are asked for before the page is signed off, here and in the library; a photo that comes is counted at once', async () => {
  const { page, client } = await openPageWindow();
  await sign(page).click();
  expect(await page.locator('.sign-over').textContent()).toContain('还有 10 幅图没配照片');
  await dropPhotos(page, 0, [await photoOf('照片.jpg', 1200, 800)]);
  await soon(() => page.locator('.sign-over').textContent()).toContain('还有 9 幅图没配照片');
  await page.getByRole('button', { name: '先不签' }).click();
  expect(await roundOf(client)).toEqual(['rough', false]);
  await page.keyboard.press('Control+1');
  await page.locator('.page-card').getByLabel('校次').first().selectOption('signed');
  await soon(() => page.locator('.sign-over').textContent()).toContain('还有 9 幅图没配照片');
  await page.getByRole('button', { name: '仍签付印' }).click();
  await soon(() => roundOf(client)).toEqual(['signed', false]);
});
