import { expect, test, vi } from 'vitest';
import { valueOf } from '../../support/store.ts';
import { keptPlan, openPageWindow, pixelsOf, soon, tabTo } from './window.ts';

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

test('what stands on the page is set otherwise: a head vertically, a text in columns and marks of its own, a box with another rule; each is a step to undo', async () => {
  const { page, client } = await openPageWindow();
  const { plan: before } = await keptPlan(client);
  const story = async () => (await keptPlan(client)).plan.stories[0]!;
  await tabTo(page, 's1-head');
  await page.getByLabel('竖排标题').check();
  await soon(async () => (await story()).head?.vertical).toBe(true);
  await page.keyboard.press('Control+z');
  await soon(async () => (await keptPlan(client)).plan).toEqual(before);

  await tabTo(page, 's1-text-1');
  await page.getByLabel('框内分栏').fill('2');
  await page.keyboard.press('Enter');
  await page.getByLabel('破栏方式').selectOption({ label: '自由（等宽，可带零头）' });
  await page.getByLabel('栏底拉齐').check();
  await soon(async () => (await story()).legs[0]!.split).toEqual({ columns: 2, way: 'free', level: true });
  await page.getByLabel('行首行尾禁则').selectOption('strict');
  await page.getByLabel('标点宽度').selectOption({ label: '开明' });
  await page.getByLabel('行末标点悬挂').check();
  await soon(async () => (await story()).style).toEqual({ level: 'strict', marks: 'kaiming', hang: true });
  await page.getByLabel('全篇通盘断行').check();
  await soon(async () => (await story()).fitted?.length ?? 0).toBeGreaterThan(5);

  await page.getByRole('button', { name: '给这篇加围框' }).click();
  await page.getByLabel('线型').selectOption({ label: '文武线' });
  await page.getByLabel('底纹 %').fill('12');
  await page.keyboard.press('Enter');
  await soon(async () => (await story()).box).toMatchObject({ rule: 'thick-thin', tint: 12 });

  await tabTo(page, 'notices');
  await page.getByLabel('声明分栏').fill('5');
  await page.keyboard.press('Enter');
  await soon(async () => (await keptPlan(client)).plan.notices?.columns).toBe(5);
  expect(await page.locator('.page-canvas').isVisible()).toBe(true);
});

test('what was taken off the page is offered while nothing is held, and put back', async () => {
  const { page, client } = await openPageWindow();
  const plan = async () => (await keptPlan(client)).plan;
  const pictures = async () => (await plan()).stories[0]!.pictures.map(({ picture }) => picture);
  const all = await pictures();
  for (const frame of ['notices', 's1-picture-3']) {
    await tabTo(page, frame);
    await page.keyboard.press('Delete');
  }
  await soon(pictures).toEqual(all.filter((picture) => picture !== 2));
  const missing = page.getByRole('list', { name: '还没有上版的' });
  await missing.getByRole('button', { name: '放上声明' }).click();
  await soon(async () => (await plan()).notices).toMatchObject({ width: 8, pinned: true });
  expect(await page.locator('.page-selected').getAttribute('data-frame')).toBe('notices');
  await page.locator('.page-canvas').focus();
  await page.keyboard.press('Escape');
  await missing.getByRole('button', { name: /图片/ }).click();
  await soon(pictures).toEqual([...all.filter((picture) => picture !== 2), 2]);
  expect(await page.locator('.page-selected').getAttribute('data-frame')).toBe('s1-picture-3');
});

test('a notice is moved up in its column, and the column comes back to its own order with one press', async () => {
  const { page, client } = await openPageWindow();
  const { plan: before } = await keptPlan(client);
  const moves = async () => (await keptPlan(client)).plan.notices?.moves;
  await tabTo(page, 'notices');
  await page.getByText('声明次序').click();
  const texts = page.locator('.page-column-text');
  const second = await texts.nth(1).textContent();
  await page.getByRole('button', { name: /^上移/ }).nth(1).click();
  await expect.poll(() => texts.first().textContent()).toBe(second);
  await soon(async () => (await moves())?.length).toBe(1);
  // The focus has gone with the notice, to the way back as it is the first; the same key moves it on and on.
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await soon(focused).toMatch(/^下移：.*第 1 条/);
  for (const place of [2, 3]) {
    await page.keyboard.press('Enter');
    await soon(focused).toMatch(new RegExp(`^下移：.*第 ${place} 条`));
  }
  await expect.poll(() => texts.nth(2).textContent()).toBe(second);
  await page.getByRole('button', { name: '全部按原来的次序' }).click();
  await expect.poll(() => texts.nth(1).textContent()).toBe(second);
  await soon(async () => (await keptPlan(client)).plan).toEqual(before);
});

test('a notice is corrected once: on the page its record follows, in its record the page does; the step is taken back', async () => {
  const { page, client } = await openPageWindow();
  const first = async () => (await keptPlan(client)).notices[0]!;
  const { id, notice } = await first();
  await tabTo(page, 'notices');
  await page.getByText('声明次序').click();
  const listed = page.getByRole('button', { name: notice.text, exact: true });
  await listed.click();
  const box = page.getByLabel('改这条声明');
  await soon(() => box.inputValue()).toBe(notice.text);
  await box.fill(`${notice.text}特此声明。`);
  await page.keyboard.press('Escape');
  await listed.click();
  await box.fill(`${notice.text}今已更正。`);
  const before = await pixelsOf(page);
  await page.keyboard.press('Enter');
  await soon(async () => (await first()).notice.text).toBe(`${notice.text}今已更正。`);
  await soon(() => pixelsOf(page)).not.toBe(before);
  await page.keyboard.press('Control+z');
  await soon(async () => (await first()).notice.text).toBe(notice.text);

  const kept = valueOf(await client.call('notice.get', { id }));
  valueOf(await client.call('notice.keep', { id, rowVersion: kept.rowVersion, notice: { ...notice, text: `${notice.text}另见本报。` } }));
  await page.getByRole('button', { name: `${notice.text}另见本报。`, exact: true }).waitFor();

  // A double click on the notice itself leads there as well.
  const frame = (await page.locator('.page-frame.is-notices').boundingBox())!;
  await page.mouse.dblclick(frame.x + 20, frame.y + frame.height / 2);
  await soon(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a frame taken hold of has its numbers in sight, however far down the panels were; what lies upon another is told by name and number', async () => {
  const { page } = await openPageWindow({ height: 700 });
  const side = page.locator('.page-side');
  const inspector = page.locator('.page-panel').first();
  const up = () => side.evaluate((panels) => panels.scrollTop);
  await page.locator('.page-fit summary').first().click();
  await side.evaluate((panels) => panels.scrollTo(0, panels.scrollHeight));
  expect(await up()).toBeGreaterThan(0);
  await tabTo(page, 's1-text-2');
  await soon(up).toBe(0);
  expect(await inspector.locator('h2').textContent()).toBe('文字 2');
  await page.keyboard.press('ArrowLeft');
  await page.locator('.page-remarks .is-clash').first().waitFor();
  expect(await page.locator('.page-remarks .is-clash').allTextContents()).toContain('文字 1 压住 文字 2');
});
