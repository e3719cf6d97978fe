import { expect, test } from 'vitest';
import { openPageWindow, soon, tabTo } from './window.ts';

test('a remark is marked at its place on the page, and a click in the list goes there however far the page is enlarged', async () => {
  const { page } = await openPageWindow();
  const broken = page.locator('.page-remarks .is-forced-break').first();
  const mark = page.locator('.page-mark.is-forced-break').first();
  await mark.waitFor({ state: 'attached' });
  await page.locator('.page-canvas').focus();
  await page.keyboard.press('1');
  await page.locator('.page-percent', { hasText: '100%' }).waitFor();
  for (let i = 0; i < 12; i++) await page.keyboard.press('+');
  await broken.click();
  await soon(() => page.locator('.page-selected').getAttribute('data-frame')).toBe('notices');
  const area = (await page.locator('.page-canvas').boundingBox())!;
  const isInSight = async () => {
    const box = await mark.boundingBox();
    const caret = await page.locator('.page-caret').boundingBox();
    const isIn = (one: typeof box) =>
      one !== null && one.x >= area.x && one.x < area.x + area.width && one.y >= area.y && one.y < area.y + area.height;
    return isIn(box) && isIn(caret) && Math.abs(box!.x + box!.width / 2 - caret!.x) < 8;
  };
  await soon(isInSight).toBe(true);
}, 60_000);

test('a page that is shown whole stays so when a frame in sight is taken hold of and the window changes its size', async () => {
  const { page } = await openPageWindow();
  await tabTo(page, 's1-head');
  await page.setViewportSize({ width: 1000, height: 600 });
  const isWhole = async () => {
    const [area, frames] = await Promise.all([
      page.locator('.page-canvas').boundingBox(),
      page.locator('.page-frame').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON())),
    ]);
    return frames.every(
      ({ left, right, top, bottom }) => left > area!.x && right < area!.x + area!.width && top > area!.y && bottom < area!.y + area!.height,
    );
  };
  await soon(isWhole).toBe(true);
}, 60_000);

test('the numbers of a frame stand within the inspector in English as well', async () => {
  const { page } = await openPageWindow({ width: 1280, height: 800 });
  await page.keyboard.press('Control+Alt+l');
  await tabTo(page, 's1-head');
  const beyond = await page
    .locator('.page-side')
    .evaluate(
      (side) =>
        [...side.querySelectorAll('input')].filter((one) => one.getBoundingClientRect().right > side.getBoundingClientRect().right).length,
    );
  expect(beyond).toBe(0);
}, 60_000);
