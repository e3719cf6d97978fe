import { expect, test } from 'vitest';
import { valueOf } from '../../support/store.ts';
import { keptPlan, openPageWindow, pixelsOf, soon } from './window.ts';

test('a masthead is put on the page, says what is typed, stays through make-up, and each step is taken back', async () => {
  const { page, client } = await openPageWindow();
  const furniture = async () => (await keptPlan(client)).plan.furniture;
  const before = await furniture();
  await page.keyboard.press('F1');
  await page.locator('.palette-field input').fill('报头');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '报头', exact: true }).waitFor();
  await page.getByLabel('报头小字').fill('CN 34-0000　今日4版');
  await page.keyboard.press('Enter');
  const masthead = { kind: 'masthead', column: 0, width: 8, line: 0, lines: 14, imprint: 'CN 34-0000　今日4版', pinned: true };
  await soon(furniture).toEqual([...before, masthead]);
  await page.locator('.page-remarks .is-clash').first().waitFor();
  await page.locator('.page-canvas').focus();
  await page.keyboard.press('F9');
  await page.locator('.page-proposal-row canvas.is-there').first().waitFor({ timeout: 60_000 });
  await page.keyboard.press('1');
  await page.locator('.page-remarks .is-clash').first().waitFor({ state: 'detached' });
  expect(await furniture()).toContainEqual(masthead);
  await page.locator('.page-canvas').focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
  await soon(furniture).toEqual(before);
}, 120_000);

test('what is done to the open page from the library is there when the page is shown again', async () => {
  const { page, client } = await openPageWindow();
  const before = await pixelsOf(page);
  await page.getByRole('button', { name: '稿库', exact: true }).click();
  const card = page.locator('.page-card').first();
  await card.getByRole('button', { name: '第 3 版：更多' }).click();
  await page.getByRole('menuitem', { name: '版名与编辑…' }).click();
  await card.getByLabel('编辑').fill('责编　赵一');
  await page.keyboard.press('Enter');
  await soon(async () => (await keptPlan(client)).editors).toBe('责编　赵一');
  const { id: pageId, notices } = await keptPlan(client);
  valueOf(await client.call('notice.take', { pageId, notice: { ...notices[0]!.notice, text: '遗失赵一公章一枚，声明作废。' } }));
  await page.getByRole('button', { name: '版面', exact: true }).click();
  await page.locator('.page-frame.is-notices').waitFor();
  await soon(() => pixelsOf(page)).not.toBe(before);
  await page.locator('.page-canvas').focus();
  for (let i = 0; i < 80 && (await page.locator('.page-selected[data-frame=notices]').count()) === 0; i++) await page.keyboard.press('Tab');
  await page.getByText('声明次序').click();
  await page.locator('.page-column-text', { hasText: '赵一公章' }).waitFor();
}, 60_000);
