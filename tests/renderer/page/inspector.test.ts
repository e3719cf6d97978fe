import { expect, test, vi } from 'vitest';
import { keptPlan, openPageWindow, soon, tabTo } from './window.ts';

vi.setConfig({ testTimeout: 60_000 });

test('a place is typed in lines or in millimetres, which go to the nearest line; a step of a millimetre goes to the next', async () => {
  const { page, client } = await openPageWindow();
  const before = (await keptPlan(client)).plan.notices!;
  await tabTo(page, 'notices');
  const lines = page.getByLabel('起行', { exact: true });
  const top = page.getByLabel('上 mm', { exact: true });
  const kept = async () => (await keptPlan(client)).plan.notices!.line;
  await lines.fill(String(before.line + 1 - 5));
  await page.keyboard.press('Enter');
  await soon(kept).toBe(before.line - 5);
  // A line of the broadsheet is 12 points, 4.23 mm.
  const shown = Number(await top.inputValue());
  await top.fill((shown - 13).toFixed(1));
  await page.keyboard.press('Enter');
  await soon(kept).toBe(before.line - 8);
  await soon(async () => Number(await top.inputValue())).toBeCloseTo(shown - 3 * 4.233, 1);
  await top.press('ArrowUp');
  await soon(kept).toBe(before.line - 7);
});

test('a box is put about a story, taken hold of by keyboard, and taken off', async () => {
  const { page, client } = await openPageWindow();
  const { plan: before } = await keptPlan(client);
  const box = async () => (await keptPlan(client)).plan.stories[0]!.box;
  await tabTo(page, 's1-head');
  await page.getByRole('button', { name: '给这篇加围框' }).click();
  await soon(box).toMatchObject({ column: 0, width: 8, rule: 'thin' });
  const { lines } = (await box())!;
  expect(await page.locator('.page-selected').getAttribute('data-frame')).toBe('s1-box');
  await page.locator('.page-canvas').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await soon(async () => (await box())?.lines).toBe(lines - 1);
  await page.keyboard.press('Delete');
  await soon(async () => (await keptPlan(client)).plan).toEqual(before);
});
