import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Client } from '../../shared/api/client.ts';
import type { Story } from '../../shared/story/story.ts';
import { photoOf } from '../support/drop-photo.ts';
import { valueOf } from '../support/store.ts';
import { openWindow } from '../support/window.ts';

const story = (headline: string): Story => [
  { type: 'headline', children: [{ text: headline }] },
  { type: 'paragraph', children: [{ text: '本报讯　记者王芳报道：昨日上午，防汛演练在柳湾举行。' }] },
];

/** An issue with pages 1 and 2, and two stories that wait. */
async function prepare(client: Client): Promise<void> {
  const { id: issueId } = valueOf(await client.call('issue.open', { paper: '柳湾日报', date: '2026-11-26' }));
  for (const section of ['要闻', '民生']) valueOf(await client.call('page.add', { issueId, section, editors: '', sheet: 'tabloid' }));
  for (const headline of ['防汛演练', '菜价连降']) valueOf(await client.call('story.add', { pageId: null, story: story(headline) }));
}

test('a first start says what to do, and one action opens the sample, made up', async () => {
  const { page, client } = await openWindow();
  await page.getByRole('button', { name: '打开示例版面' }).click();
  const card = page.locator('.page-card');
  await card.locator('img').waitFor({ timeout: 30_000 });
  expect(await card.locator('h3').textContent()).toMatch(/^第 3 版/);
  const issues = valueOf(await client.call('issue.list', {}));
  const day = valueOf(await client.call('issue.day', { issueId: issues[0]?.id ?? '' }));
  expect(day.pages).toMatchObject([{ number: 3, made: true }]);
  // Asked for again it is the same page.
  await page.keyboard.press('F1');
  await page.locator('.palette-field input').fill('示例');
  await page.keyboard.press('Enter');
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  await expect.poll(async () => valueOf(await client.call('issue.list', {})).length).toBe(1);
  expect(await card.count()).toBe(1);
}, 60_000);

test('a story is put on a page by keyboard alone and by dragging, and back', async () => {
  const { page, client } = await openWindow({ prepare });
  const [{ id: issueId = '' } = {}] = valueOf(await client.call('issue.list', {}));
  const onPage = async (index: number) =>
    valueOf(await client.call('issue.day', { issueId })).pages[index]?.stories.map(({ headline }) => headline);
  await page.getByRole('button', { name: '把“防汛演练”放到' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: '放到第 2 版　民生' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => onPage(1)).toEqual(['防汛演练']);
  await page.locator('.page-card', { hasText: '民生' }).getByText('防汛演练').waitFor();
  await page.locator('.side-list li', { hasText: '菜价连降' }).dragTo(page.locator('.page-card').first());
  await expect.poll(() => onPage(0)).toEqual(['菜价连降']);
  await page.getByText('没有待上版的稿件').waitFor();
  await page.locator('.page-card', { hasText: '要闻' }).getByRole('button', { name: '放回稿库' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => onPage(0)).toEqual([]);
  await page.locator('.side-list').getByText('菜价连降').waitFor();
}, 60_000);

test('the rest of a story goes to another page, which names it, and back', async () => {
  const { page, client } = await openWindow({
    prepare: async (desk) => {
      await prepare(desk);
      const [{ id: issueId = '' } = {}] = valueOf(await desk.call('issue.list', {}));
      const [first] = valueOf(await desk.call('issue.day', { issueId })).pages;
      const long: Story = [...story('长稿'), { type: 'paragraph', children: [{ text: '雨停之后，沿河的路又通了。'.repeat(500) }] }];
      valueOf(await desk.call('story.add', { pageId: first?.id ?? '', story: long }));
    },
  });
  const [one, two] = [page.locator('.page-card', { hasText: '要闻' }), page.locator('.page-card', { hasText: '民生' })];
  await one.getByLabel('余文：长稿').selectOption({ label: '下转第 2 版' });
  await two.getByText('上接第 1 版').waitFor();
  for (const card of [one, two]) {
    await card.getByRole('button', { name: '一键拼版' }).click();
    await card.locator('img').waitFor({ timeout: 30_000 });
  }
  const [{ id: issueId = '' } = {}] = valueOf(await client.call('issue.list', {}));
  expect(valueOf(await client.call('issue.day', { issueId })).pages.map(({ overset }) => overset.lines)).toEqual([0, 0]);
  await one.getByLabel('余文：长稿').selectOption({ label: '不转版' });
  await two.getByText('上接第 1 版').waitFor({ state: 'detached' });
  await expect
    .poll(async () => valueOf(await client.call('issue.day', { issueId })).pages[0]?.stories.map(({ restPageId }) => restPageId))
    .toEqual([null]);
}, 90_000);

test('lengths are told in lines, weights are given, pages are named, go through the rounds and are signed off by the person at the desk', async () => {
  const { page, client } = await openWindow({ prepare });
  const [{ id: issueId = '' } = {}] = valueOf(await client.call('issue.list', {}));
  const first = async () => valueOf(await client.call('issue.day', { issueId })).pages[0];
  await expect.poll(() => page.locator('.side-facts').first().textContent(), { timeout: 20_000 }).toMatch(/^\d+ 字　\d+ 行/);
  await page.getByLabel('分量：菜价连降').selectOption('4');
  await expect.poll(async () => valueOf(await client.call('story.waiting', {})).map(({ weight }) => weight)).toEqual([4, 0]);
  await page.keyboard.press('Control+,');
  await page.getByLabel('报纸名称').fill('柳湾日报');
  await page.getByRole('button', { name: '添一人' }).click();
  await page.getByLabel('姓名').fill('钱二');
  await page.getByLabel('本机使用者').selectOption('钱二');
  await page.getByRole('button', { name: '保存设置' }).click();
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  const card = page.locator('.page-card').first();
  await card.getByLabel('校次').selectOption('signed');
  await expect.poll(first).toMatchObject({ round: 'signed', roundBy: '钱二' });
  await card.getByText('钱二').waitFor();
  await card.getByRole('button', { name: '第 1 版：更多' }).click();
  await page.getByRole('menuitem', { name: '版名与编辑…' }).click();
  await card.getByLabel('编辑').fill('赵一');
  await page.keyboard.press('Enter');
  await expect.poll(first).toMatchObject({ editors: '赵一', changedSince: true });
  await card.getByText('此后有改动').waitFor();
}, 60_000);

test('an upright photo is shown to its foot among the photos', async () => {
  const { page } = await openWindow({ prepare });
  const upright = sharp(Uint8Array.from((await photoOf('upright', 300, 570)).data)).extend({ bottom: 30, background: '#ff0000' });
  await page.getByRole('tab', { name: '照片' }).click();
  await page
    .locator('.photo-drop input[type=file]')
    .setInputFiles({ name: '竖照.jpg', mimeType: 'image/jpeg', buffer: await upright.jpeg().toBuffer() });
  const shown = page.locator('.photo-frame img');
  await shown.waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.photo-frame img')?.complete === true);
  const { data, info } = await sharp(await shown.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let red = 0;
  for (let at = 0; at < data.length; at += info.channels) if (data[at]! > 200 && data[at + 1]! < 80 && data[at + 2]! < 80) red += 1;
  expect(red).toBeGreaterThan(20);
}, 60_000);

test('everything is searched from one field, and Enter goes there', async () => {
  const { page } = await openWindow({ prepare });
  await page.locator('.side-list li').first().waitFor();
  await page.keyboard.press('Control+Shift+F');
  await page.locator('.palette-field input').fill('王芳');
  await expect.poll(() => page.locator('.hit strong').allTextContents()).toEqual(['菜价连降', '防汛演练']);
  expect(await page.locator('.hit span').first().textContent()).toContain('王芳');
  await page.locator('.palette-field input').fill('民生');
  await expect.poll(() => page.locator('.hit strong').allTextContents()).toEqual(['民生']);
  await page.locator('.palette-field input').fill('演练');
  await expect.poll(() => page.locator('.hit strong').allTextContents()).toEqual(['菜价连降', '防汛演练']);
  const focused = async () => {
    await page.keyboard.press('ArrowDown');
    return page.locator('.palette-line[data-focused] .hit strong').allTextContents();
  };
  await expect.poll(focused).toEqual(['防汛演练']);
  await page.keyboard.press('Enter');
  await page.locator('.areas [aria-current=page]', { hasText: '稿件' }).waitFor();
  await page.locator('.story-text').getByText('防汛演练', { exact: true }).waitFor();
}, 60_000);

test('a desk that holds nothing says so in each part, and one press leads on', async () => {
  const { page } = await openWindow();
  await page.getByRole('button', { name: '稿件', exact: true }).click();
  await page.getByRole('heading', { name: '还没有版面可看' }).waitFor();
  await page.getByRole('button', { name: '新稿件', exact: true }).click();
  await page.locator('.story-text:focus').waitFor();
  await page.getByRole('button', { name: '打开示例版面', exact: true }).click();
  await page.locator('.page-frame.is-notices').waitFor();
}, 60_000);

test('the window opens again as it was left: part, page, story, caret, language, dark', async () => {
  const { page, another, client } = await openWindow({ prepare });
  await page.locator('.side-list').getByText('防汛演练').click();
  const text = page.locator('.story-text');
  await text.getByText('本报讯').click();
  await page.keyboard.press('Control+End');
  const kept = async () =>
    JSON.parse(valueOf(await client.call('view.get', {})).view ?? '{}') as { view?: unknown; story?: { caret?: unknown } };
  // Only when it is known where the caret is may the window be drawn anew.
  const end = await text
    .locator('[data-slate-string]')
    .last()
    .evaluate((last) => last.textContent!.length);
  const story = { caret: { anchor: { path: [1, 0], offset: end } } };
  await expect.poll(kept).toMatchObject({ story });
  await page.keyboard.press('Control+Alt+l');
  await page.keyboard.press('Control+Alt+d');
  await page.getByLabel('Page at work').selectOption({ index: 1 });
  await expect.poll(kept).toMatchObject({ view: { area: 'story', language: 'en', theme: 'dark', pageId: expect.any(String) }, story });
  const before = await kept();
  await page.close();
  const next = await another();
  await next.locator('.story-text').getByText('防汛演练', { exact: true }).waitFor();
  expect(await next.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['theme']])).toEqual(['en', 'dark']);
  expect(await next.locator('.areas [aria-current=page]').textContent()).toBe('Story');
  expect(await next.getByLabel('Page at work').evaluate((select: HTMLSelectElement) => select.selectedIndex)).toBe(1);
  // The window goes on writing where it was left: it takes the focus by itself, the caret with it.
  await next.waitForFunction(
    () => document.activeElement?.matches('.story-text') === true && getSelection()?.anchorNode?.textContent?.endsWith('举行。') === true,
  );
  await next.keyboard.type('完。');
  await expect
    .poll(async () => JSON.stringify(valueOf(await client.call('search.all', { query: '柳湾举行。完。' })).map(({ title }) => title)))
    .toBe('["防汛演练"]');
  expect((await kept()).view).toEqual(before.view);
}, 60_000);

test('the page is shown again as large as it was', async () => {
  const { page, another, client } = await openWindow({ sample: true });
  await page.getByRole('button', { name: '版面', exact: true }).click();
  await page.locator('.page-area canvas').first().waitFor();
  const zoom = (of: typeof page) => of.locator('.page-percent').textContent();
  await page.locator('.page-waiting').waitFor({ state: 'detached', timeout: 30_000 });
  const fitted = await zoom(page);
  await page.getByRole('button', { name: '放大', exact: true }).click();
  await page.getByRole('button', { name: '放大', exact: true }).click();
  await expect.poll(() => zoom(page)).not.toBe(fitted);
  const wanted = await zoom(page);
  await expect.poll(async () => valueOf(await client.call('view.get', {})).view).toContain('"isFitted":false');
  await page.close();
  const next = await another();
  await next.locator('.page-percent').waitFor();
  await next.locator('.page-waiting').waitFor({ state: 'detached', timeout: 30_000 });
  await expect.poll(() => zoom(next)).toBe(wanted);
}, 90_000);
