import { expect, test } from 'vitest';
import type { Client } from '../../../shared/api/client.ts';
import type { Story } from '../../../shared/story/story.ts';
import { block } from '../../support/copy.ts';
import { valueOf } from '../../support/store.ts';
import { caretAt, openStoryWindow, textsOf } from './window.ts';

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

test('whoever leaves the search or the versions writes on where the caret was', async () => {
  const { page, shown } = await openStoryWindow([block('headline', '防汛'), block('paragraph', '昨日上午。')]);
  await caretAt(page, 1, 5);
  await page.keyboard.press('Control+f');
  await page.locator('.find input').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.story-text:focus').waitFor();
  await page.keyboard.type('甲');
  await page.keyboard.press('Control+s');
  await page.locator('.version-name:focus').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.story-text:focus').waitFor();
  await page.keyboard.type('乙');
  await expect.poll(shown).toEqual(['防汛', '昨日上午。甲乙']);
});

/** Keeps a notice on a page or (null) waiting for one, and answers its id. */
const take = async (client: Client, pageId: string | null, text: string): Promise<string> => {
  const notice = { kind: 'other', form: '', head: '声明', text, fields: {}, numbers: [], findings: [] };
  return valueOf(await client.call('notice.take', { pageId, notice })).id;
};

test('words are replaced over the issue, page by page, and over all notices, those that wait for a page as well; each is one step', async () => {
  const { page, client, storyId, kept } = await openStoryWindow([block('paragraph', '河街早市。')]);
  const { pageId, issueId } = valueOf(await client.call('story.get', { id: storyId }));
  const facts = { section: '副刊', editors: '', sheet: 'broadsheet' } as const;
  const { id: other } = valueOf(await client.call('page.add', { issueId: issueId!, ...facts }));
  const there: Story = [block('headline', '河街夜市'), block('paragraph', '河街与河街。')];
  const { id: elsewhere } = valueOf(await client.call('story.add', { pageId: other, story: there as never }));
  const { id: waiting } = valueOf(await client.call('story.add', { pageId: null, story: [block('paragraph', '河街待用。')] as never }));
  const notices = [
    await take(client, pageId, '河街某店遗失公章，声明作废。'),
    await take(client, other, '河街某馆遗失发票，声明作废。'),
    await take(client, null, '河街某社遗失证照，声明作废。'),
  ];
  const story = async (id: string) => textsOf(valueOf(await client.call('story.get', { id })).story);
  const said = () => Promise.all(notices.map(async (id) => valueOf(await client.call('notice.get', { id })).notice.text.slice(0, 2)));

  await caretAt(page, 0, 0);
  await page.keyboard.press('Control+f');
  await page.getByLabel('查找', { exact: true }).first().fill('河街');
  await page.getByLabel('替换为').fill('江街');
  await page.getByLabel('查找范围').selectOption('issue');
  await expect.poll(() => page.locator('.find-results li').count()).toBe(6);
  await page.getByRole('button', { name: '全部替换' }).click();
  await expect.poll(() => story(elsewhere)).toEqual(['江街夜市', '江街与江街。']);
  expect(textsOf(await kept())).toEqual(['江街早市。']);
  await expect.poll(said).toEqual(['江街', '江街', '河街']);
  expect(await story(waiting)).toEqual(['河街待用。']);
  await page.locator('.story-text').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => story(elsewhere)).toEqual(['河街夜市', '河街与河街。']);
  expect(textsOf(await kept())).toEqual(['河街早市。']);
  await expect.poll(said).toEqual(['河街', '河街', '河街']);

  await page.getByLabel('查找范围').selectOption('notices');
  await expect.poll(() => page.locator('.find-results li').count()).toBe(3);
  await page.getByRole('button', { name: '全部替换' }).click();
  await expect.poll(said).toEqual(['江街', '江街', '江街']);
  expect(await story(elsewhere)).toEqual(['河街夜市', '河街与河街。']);
  await page.locator('.story-text').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(said).toEqual(['河街', '河街', '河街']);
  // What was taken back is found again without a key.
  await expect.poll(() => page.locator('.find-results li').count()).toBe(3);
});

test('a story that waits is not searched with the issue, and a notice that was found is gone into where it stands', async () => {
  const { page, client, storyId } = await openStoryWindow([block('paragraph', '河街早市。')]);
  const { pageId } = valueOf(await client.call('story.get', { id: storyId }));
  await take(client, pageId, '河街某店遗失公章，声明作废。');
  valueOf(await client.call('story.add', { pageId: null, story: [block('headline', '河街待用')] as never }));
  await page.getByRole('button', { name: '稿库', exact: true }).click();
  await page.locator('.side-list').getByText('河街待用').click();
  await page.locator('.story-text').getByText('河街待用').waitFor();
  await caretAt(page, 0, 0);
  await page.keyboard.press('Control+f');
  await page.getByLabel('查找', { exact: true }).first().fill('河街');
  await expect.poll(() => page.locator('.find-count').textContent()).toBe('1／1');
  await page.getByLabel('查找范围').selectOption('issue');
  await expect
    .poll(() => page.locator('.find-results li').allTextContents())
    .toEqual(['稿 河街早市。', expect.stringContaining('声明 河街某店')]);
  await page.locator('.find-results button').last().click();
  await page.locator('.page-notice textarea:focus').waitFor();
  expect(await page.locator('.page-notice textarea').inputValue()).toBe('河街某店遗失公章，声明作废。');
}, 60_000);
