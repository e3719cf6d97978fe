import { expect, test } from 'vitest';
import { block } from '../../support/copy.ts';
import { caretAt, openStoryWindow, textsOf } from './window.ts';

test('a full disk is told beside the text, typing goes on, and all of it is kept when there is room again', async () => {
  const { page, kept, shown } = await openStoryWindow([block('headline', '主题'), block('paragraph', '河街。')]);
  const full = JSON.stringify({ ok: false, fault: { kind: 'store-full', file: '/desk/pinban.sqlite' } });
  await page.route('**/api/story.keep', (route) => route.fulfill({ contentType: 'application/json', body: full }));
  await caretAt(page, 1, 3);
  await page.keyboard.type('早');
  const keeping = page.locator('.story-keeping');
  await expect.poll(() => keeping.textContent(), { timeout: 10_000 }).toMatch(/正在重试.*磁盘已满，稿库 \/desk\/pinban\.sqlite 存不下了/);
  expect(await page.locator('.status-kept').getAttribute('class')).toContain('is-failed');
  await page.keyboard.type('市');
  expect(await shown()).toEqual(['主题', '河街。早市']);
  await page.unroute('**/api/story.keep');
  expect(textsOf(await kept())).toEqual(['主题', '河街。早市']);
});
