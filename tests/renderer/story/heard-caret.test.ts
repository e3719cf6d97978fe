import { expect, test } from 'vitest';
import { block } from '../../support/copy.ts';
import { typeByIme } from '../../support/ime.ts';
import { caretAt, openStoryWindow } from './window.ts';

// The browser tells of a caret that was moved a task later: what happens in the very task that moves it comes before that.
test('a redraw right after the caret was moved leaves it where it was put', async () => {
  const { page, shown } = await openStoryWindow([block('headline', '早市'), block('paragraph', '河街的早市还没有散。')]);
  await caretAt(page, 1, 3);
  await page.evaluate(() => {
    document.getSelection()!.modify('move', 'forward', 'documentboundary');
    (document.querySelector('.is-language') as HTMLElement).click();
  });
  await expect.poll(() => page.locator('.is-language').textContent()).toBe('中');
  await typeByIme(page, '卖花', "mai'hua");
  expect(await shown()).toEqual(['早市', '河街的早市还没有散。卖花']);
});
