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
  const mine = after.find(({ name }) => name === '我的稿（未采用）');
  expect(textsOf(valueOf(await client.call('story.version', { id: storyId, version: mine!.id })).story)).toEqual(['还有原文我的在此。']);
});

test('words are found and replaced over the page, full and half width alike, as one step', async () => {
  const { page, client, storyId, kept, shown } = await openStoryWindow([
    block('headline', '城东ＡＢ区'),
    block('paragraph', '城东ab区，AB区。'),
  ]);
  const { pageId } = valueOf(await client.call('story.get', { id: storyId }));
  const notice = { kind: 'other', form: '', head: '声明', text: 'AB区某店遗失公章一枚，声明作废。', fields: {}, numbers: [], findings: [] };
  valueOf(await client.call('notice.take', { pageId, notice }));
  await caretAt(page, 0, 0);
  await page.keyboard.press('Control+f');
  const field = page.getByLabel('查找', { exact: true }).first();
  await field.fill('ab区');
  await expect.poll(() => page.locator('.find-count').textContent()).toBe('1／3');
  expect(await page.locator('.story-text .is-found, .story-text .is-current').allTextContents()).toEqual(['ＡＢ区', 'ab区', 'AB区']);
  await page.getByLabel('区分大小写').check();
  await expect.poll(() => page.locator('.find-count').textContent()).toBe('1／1');
  await page.getByLabel('区分大小写').uncheck();
  await page.getByLabel('查找范围').selectOption('page');
  await expect.poll(() => page.locator('.find-results li').count()).toBe(4);
  await page.getByLabel('替换为').fill('新区');
  await page.getByRole('button', { name: '全部替换' }).click();
  await expect.poll(shown).toEqual(['城东新区', '城东新区，新区。']);
  const noticeText = async () => valueOf(await client.call('notice.list', { pageId })).at(-1)?.notice.text;
  await expect.poll(noticeText).toBe('新区某店遗失公章一枚，声明作废。');
  await page.locator('.story-text').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(shown).toEqual(['城东ＡＢ区', '城东ab区，AB区。']);
  await expect.poll(noticeText).toBe('AB区某店遗失公章一枚，声明作废。');
  expect(textsOf(await kept())).toEqual(['城东ＡＢ区', '城东ab区，AB区。']);
});
