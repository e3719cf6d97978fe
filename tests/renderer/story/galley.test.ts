import { expect, test } from 'vitest';
import { block, han } from '../../support/copy.ts';
import { typeByIme } from '../../support/ime.ts';
import { valueOf } from '../../support/store.ts';
import { caretAt, openStoryWindow } from './window.ts';

test('the galley beside the text is set with every word, and tells the line the caret stands in', async () => {
  const { page } = await openStoryWindow([block('headline', '题'), block('paragraph', han(30))], { width: 1500 });
  await page.keyboard.press('Control+\\');
  const lines = page.locator('.galley-line');
  await expect.poll(() => lines.count()).toBe(3);
  expect((await lines.allTextContents()).join('')).toBe(han(30));
  expect((await lines.allTextContents()).map((text) => text.length)).toEqual([11, 13, 6]);
  await caretAt(page, 1, 30);
  await typeByIme(page, '声明作废一二三四五', 'sheng');
  await expect.poll(() => lines.count()).toBe(4);
  await expect.poll(() => page.locator('.galley-line.is-caret').textContent()).toContain('五');
  await lines.nth(1).click();
  await expect.poll(() => page.locator('.galley-line.is-caret').getAttribute('data-number')).toBe('2');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => lines.count()).toBe(3);
});

test('on a made page it tells over and under in lines and characters, and where on the page the caret stands', async () => {
  const { page, client, storyId } = await openStoryWindow([block('headline', '题'), block('paragraph', `${han(900)}。`)], {
    width: 1500,
    prepare: async (client) => {
      const issue = valueOf(await client.call('issue.list', {}))[0]!;
      const { pages } = valueOf(await client.call('issue.open', { paper: issue.paper, date: issue.date }));
      valueOf(await client.call('page.make', { pageId: pages[0]!.id }));
    },
  });
  await page.keyboard.press('Control+\\');
  const place = valueOf(await client.call('story.place', { id: storyId }));
  expect(place?.place.legs.length).toBeGreaterThan(0);
  await expect.poll(() => page.locator('.galley-head').count()).toBeGreaterThan(0);
  await caretAt(page, 1, 3);
  const { column, from } = place!.place.legs[0]!;
  await expect.poll(() => page.locator('.status-bar').textContent()).toContain(`版面第 ${column + 1} 栏第 ${from + 1} 行`);
  await caretAt(page, 1, 900);
  for (let i = 0; i < 40; i++)
    await page.keyboard.insertText(
      '字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字',
    );
  await expect.poll(() => page.locator('.galley header').textContent(), { timeout: 5000 }).toMatch(/^(超|差|正好) \d+ 行/);
});
