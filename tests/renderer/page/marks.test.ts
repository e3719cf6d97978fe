import { expect, test } from 'vitest';
import type { Story } from '../../../shared/story/story.ts';
import { valueOf } from '../../support/store.ts';
import { keptPlan, openPageWindow, soon, tabTo } from './window.ts';

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

test('copy that a shorter frame no longer holds is told in the status line while the story stands beside the page, and by the page’s card in the library', async () => {
  const { page } = await openPageWindow();
  const fit = page.locator('.status-fit');
  await page.locator('.story-text').waitFor();
  await soon(() => fit.textContent()).toBe('版面：正好');
  await tabTo(page, 's1-text-2');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await soon(() => fit.getAttribute('class')).toContain('is-over');
  // The story's galley hears of it later than the page does.
  await page.waitForTimeout(500);
  expect(await fit.textContent()).toMatch(/^版面：多 \d+ 行/);
  const over = (await fit.textContent())!.replace('版面：多', '余');
  await page.getByRole('button', { name: '稿库', exact: true }).click();
  await page.locator('.page-card').getByText(over).waitFor();
}, 60_000);

test('a story that stands nowhere on its page is over in the status line', async () => {
  const { page, client } = await openPageWindow();
  const fit = page.locator('.status-fit');
  await soon(() => fit.textContent()).toBe('版面：正好');
  const { id: pageId } = await keptPlan(client);
  const story: Story = [
    { type: 'headline', children: [{ text: '防汛演练' }] },
    { type: 'paragraph', children: [{ text: '昨日上午，防汛演练在柳湾举行。'.repeat(40) }] },
  ];
  valueOf(await client.call('story.add', { pageId, story }));
  await soon(() => fit.textContent()).toMatch(/^版面：多 \d+ 行/);
}, 60_000);
