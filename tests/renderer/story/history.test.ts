import { expect, test } from 'vitest';
import { block } from '../../support/copy.ts';
import { typeByIme } from '../../support/ime.ts';
import { valueOf } from '../../support/store.ts';
import { caretAt, openStoryWindow, textsOf } from './window.ts';

test('a version is named, compared and restored; the restore is a step', async () => {
  const { page, kept, shown } = await openStoryWindow([block('headline', '主题'), block('paragraph', '今天上午八点发车。')]);
  await page.keyboard.press('Control+s');
  await page.getByLabel('给现在的稿子起个名').fill('一校');
  await page.keyboard.press('Enter');
  await page.locator('.versions strong', { hasText: '一校' }).waitFor();
  await page.keyboard.press('Escape');
  await caretAt(page, 1, 4);
  await typeByIme(page, '已经', 'yi');
  await kept();
  await page.keyboard.press('Control+s');
  await page.locator('.versions button', { hasText: '一校' }).click();
  await expect.poll(() => page.locator('.compared ins').allTextContents()).toEqual(['已经']);
  await page.getByRole('button', { name: '恢复此版' }).click();
  await expect.poll(shown).toEqual(['主题', '今天上午八点发车。']);
  expect(textsOf(await kept())).toEqual(['主题', '今天上午八点发车。']);
  await page.locator('.story-text').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(shown).toEqual(['主题', '今天上午已经八点发车。']);
  expect(textsOf(await kept())).toEqual(['主题', '今天上午已经八点发车。']);
});

test('when another hand was quicker both texts are shown, and neither is lost', async () => {
  const { page, client, storyId, kept, shown } = await openStoryWindow([block('paragraph', '原文在此。')]);
  const { rowVersion } = valueOf(await client.call('story.get', { id: storyId }));
  valueOf(await client.call('story.keep', { id: storyId, rowVersion, story: [block('paragraph', '对方改了原文。')] as never }));
  await caretAt(page, 0, 2);
  await typeByIme(page, '我的', 'wo');
  await page.getByRole('alertdialog').waitFor();
  await expect.poll(() => page.locator('.compared del').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: /以我的为准/ }).click();
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(textsOf(await kept())).toEqual(['原文我的在此。']);
  const versions = valueOf(await client.call('story.versions', { id: storyId }));
  const texts = await Promise.all(
    versions.map(async ({ id }) => textsOf(valueOf(await client.call('story.version', { id: storyId, version: id })).story)[0]),
  );
  expect(texts[0]).toBe('原文我的在此。');

  const now = valueOf(await client.call('story.get', { id: storyId }));
  valueOf(
    await client.call('story.keep', { id: storyId, rowVersion: now.rowVersion, story: [block('paragraph', '对方又改了。')] as never }),
  );
  await caretAt(page, 0, 0);
  await typeByIme(page, '还有', 'hai');
  await page.getByRole('button', { name: /以对方的为准/ }).click();
  await expect.poll(shown).toEqual(['对方又改了。']);
  expect(textsOf(await kept())).toEqual(['对方又改了。']);
  const after = valueOf(await client.call('story.versions', { id: storyId }));
  const mine = after.find(({ label }) => label !== null && 'name' in label && label.name === '我的稿（未采用）');
  expect(textsOf(valueOf(await client.call('story.version', { id: storyId, version: mine!.id })).story)).toEqual(['还有原文我的在此。']);
});

test('every round of proof keeps what the story said then, and one round is compared with the next', async () => {
  const { page, client, storyId, kept } = await openStoryWindow([block('headline', '主题'), block('paragraph', '今天上午八点发车。')]);
  const { pageId } = valueOf(await client.call('story.get', { id: storyId }));
  const enter = async (round: 'first' | 'second') => valueOf(await client.call('page.round', { pageId: pageId!, round, by: '校对乙' }));
  await enter('first');
  await caretAt(page, 1, 4);
  await typeByIme(page, '已经', 'yi');
  await kept();
  await enter('second');
  await caretAt(page, 1, 0);
  await typeByIme(page, '就在', 'jiu');
  await kept();
  await page.keyboard.press('Control+s');
  await page.locator('.versions button', { hasText: '一校' }).click();
  await expect.poll(() => page.locator('.compared ins').allTextContents()).toEqual(['就在', '已经']);
  const against = page.getByLabel('所选的一版与');
  await against.selectOption(
    await against.locator('option', { hasText: '二校' }).evaluate((option) => (option as HTMLOptionElement).value),
  );
  await expect.poll(() => page.locator('.compared ins').allTextContents()).toEqual(['已经']);
  expect(textsOf(await kept())).toEqual(['主题', '就在今天上午已经八点发车。']);
});
