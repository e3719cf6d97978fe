import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import type { Client } from '../../../shared/api/client.ts';
import { type Story, textOf } from '../../../shared/story/story.ts';
import { dropPhotos, photoOf } from '../../support/drop-photo.ts';
import { valueOf } from '../../support/store.ts';
import { openWindow } from '../../support/window.ts';
import { keptPlan, openPageWindow, soon, tabTo } from './window.ts';

vi.setConfig({ testTimeout: 90_000 });

/** The text of the page's story as the store has it. */
async function keptText(client: Client): Promise<string> {
  const { storyIds } = await keptPlan(client);
  const { story } = valueOf(await client.call('story.get', { id: storyIds[0]! }));
  return story.map((element) => (element.type === 'picture' ? '' : textOf(element))).join('\n');
}

test('steps in the story and on the page are one row: taken back and done again in the order they were done', async () => {
  const { page, client } = await openPageWindow();
  const [text, { plan }] = [await keptText(client), await keptPlan(client)];
  const line = async () => (await keptPlan(client)).plan.notices!.line - plan.notices!.line;
  const typed = async (words: string) => (await keptText(client)).includes(words);
  const frame = (await page.locator('.page-frame.is-text').first().boundingBox())!;
  await page.mouse.dblclick(frame.x + frame.width / 2, frame.y + 30);
  await soon(() => page.evaluate(() => document.activeElement?.classList.contains('story-text'))).toBe(true);
  await page.keyboard.insertText('水天一色');
  await soon(() => typed('水天一色')).toBe(true);
  await tabTo(page, 'notices');
  await page.keyboard.press('ArrowUp');
  await soon(line).toBe(-1);
  await page.mouse.dblclick(frame.x + frame.width / 2, frame.y + 30);
  await soon(() => page.evaluate(() => document.activeElement?.classList.contains('story-text'))).toBe(true);
  await page.keyboard.insertText('灯火可亲');
  await soon(() => typed('灯火可亲')).toBe(true);
  // The last step is the story's, the one before the page's, the first the story's again, wherever the keys are pressed.
  await page.keyboard.press('Control+z');
  await soon(() => typed('灯火可亲')).toBe(false);
  expect([await typed('水天一色'), await line()]).toEqual([true, -1]);
  await page.keyboard.press('Control+z');
  await soon(line).toBe(0);
  expect(await typed('水天一色')).toBe(true);
  await page.locator('.page-canvas').focus();
  await page.keyboard.press('Control+z');
  await soon(() => keptText(client)).toBe(text);
  await page.keyboard.press('Control+y');
  await soon(() => typed('水天一色')).toBe(true);
  await page.keyboard.press('Control+y');
  await soon(line).toBe(-1);
});

test('at the counter and in the library undo leaves story and page alone, and a field there takes back its own', async () => {
  const { page, client } = await openPageWindow();
  const text = await keptText(client);
  const frame = (await page.locator('.page-frame.is-text').first().boundingBox())!;
  await page.mouse.dblclick(frame.x + frame.width / 2, frame.y + 30);
  await soon(() => page.evaluate(() => document.activeElement?.classList.contains('story-text'))).toBe(true);
  await page.keyboard.insertText('水天一色');
  const typed = async () => (await keptText(client)).includes('水天一色');
  await soon(typed).toBe(true);
  await page.getByRole('button', { name: '柜台' }).click();
  await page.keyboard.press('Alt+4');
  const field = page.getByPlaceholder(/^姓名、号码/);
  await field.click();
  await page.keyboard.type('abc');
  await soon(() => field.inputValue()).toBe('abc');
  // How much of it one undo takes back is the browser's affair.
  await page.keyboard.press('Control+z');
  await soon(() => field.inputValue()).not.toBe('abc');
  await page.keyboard.press('Control+1');
  await page.locator('.page-card').first().waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+2');
  await page.locator('.page-canvas').focus();
  expect(await typed()).toBe(true);
  await page.keyboard.press('Control+z');
  await soon(() => keptText(client)).toBe(text);
});

test('a way to fit is carried out by a click, gains what it says, and is taken back as one step', async () => {
  const { page, client } = await openPageWindow();
  const { plan } = await keptPlan(client);
  const legs = plan.stories[0]!.legs.length;
  await tabTo(page, `s1-text-${legs}`);
  for (let i = 0; i < 6; i++) await page.keyboard.press('Alt+ArrowUp');
  const fitting = page.locator('.page-fitting.is-over span');
  await fitting.waitFor();
  const over = async () => Number(/多 (\d+) 行/.exec((await fitting.textContent({ timeout: 1000 }).catch(() => '')) ?? '')?.[1] ?? 0);
  // The page was full: what its last column loses is over.
  const before = 6;
  await soon(over).toBe(before);
  await soon(async () => (await keptPlan(client)).plan.stories[0]!.legs.at(-1)!.to).toBe(plan.stories[0]!.legs.at(-1)!.to - 6);
  const shorter = (await keptPlan(client)).plan;
  const offer = page.locator('.page-fit li button', { hasNotText: '删' }).first();
  const gain = Number(/省 (\d+) 行/.exec((await offer.textContent())!)![1]);
  await offer.click();
  await soon(over).toBe(Math.max(0, before - gain));
  await soon(async () => (await keptPlan(client)).plan).not.toEqual(shorter);
  await page.locator('.page-canvas').focus();
  await page.keyboard.press('Control+z');
  await soon(over).toBe(before);
});

test('several photos dropped at once: the first goes where it is dropped, the others into the next pictures without one, each a step', async () => {
  const { page, client } = await openPageWindow();
  const pictures = async () => {
    const { storyIds } = await keptPlan(client);
    const { story } = valueOf(await client.call('story.get', { id: storyIds[0]! }));
    return story.flatMap((element) => (element.type === 'picture' ? [element.photo !== ''] : []));
  };
  const count = (await pictures()).length;
  const files = await Promise.all(['#204080', '#802040', '#408020'].map((colour, i) => photoOf(`照片${i}.jpg`, 300, 200, colour)));
  await dropPhotos(page, 1, files);
  const at = (...places: readonly number[]) => Array.from({ length: count }, (_, i) => places.includes(i));
  await soon(pictures).toEqual(at(1, 2, 3));
  expect(new Set((await keptPlan(client)).photos.map(({ id }) => id)).size).toBe(3);
  await page.locator('.page-canvas').focus();
  await page.keyboard.press('Control+z');
  await soon(pictures).toEqual(at(1, 2));
});

test('the print PDF is saved from the window with what was typed a moment ago', async () => {
  const { page, client } = await openPageWindow();
  await tabTo(page, 'notices');
  await page.keyboard.press('ArrowUp');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出印刷 PDF' }).click()]);
  expect(download.suggestedFilename()).toBe('2020-03-03-03.pdf');
  const pdf = await readFile(await download.path());
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  // What is printed is what is kept: the moved column was in the store before the file was made.
  expect((await keptPlan(client)).plan.notices!.pinned).toBe(true);
});

test('photos and notices are dragged from their lists onto a page', async () => {
  const { page, client } = await openPageWindow();
  const { id: pageId, notices, storyIds } = await keptPlan(client);
  valueOf(await client.call('notice.move', { id: notices[0]!.id, pageId: null }));
  await page.getByRole('button', { name: '稿库', exact: true }).click();
  const card = page.locator('.page-card').first();
  await page.getByRole('tab', { name: /声明/ }).click();
  await page.locator('.side-list li').first().dragTo(card);
  await soon(async () => valueOf(await client.call('page.open', { pageId })).notices.length).toBe(notices.length);
  await page.getByRole('tab', { name: /照片/ }).click();
  const { data } = await photoOf('河街.jpg', 300, 200);
  await page.locator('.photo-drop input[type=file]').setInputFiles({ name: '河街.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(data) });
  await page.locator('.photo-grid li').first().dragTo(card);
  await soon(async () => {
    const { story } = valueOf(await client.call('story.get', { id: storyIds[0]! }));
    return story.filter((element) => element.type === 'picture' && element.photo !== '').length;
  }).toBe(1);
});

test('a page looked at while it was empty is made up when a story is put on it, and stays empty in the library until then', async () => {
  const { page, client } = await openWindow();
  const { id: issueId } = valueOf(await client.call('issue.open', { paper: '柳湾日报', date: '2026-11-26' }));
  const { id: pageId } = valueOf(await client.call('page.add', { issueId, section: '要闻', editors: '', sheet: 'tabloid' }));
  await page.locator('.page-card .page-paper').click();
  await page.locator('.page-frame.is-filler').waitFor({ timeout: 20_000 });
  // Longer than it takes a plan to be kept.
  await page.waitForTimeout(1500);
  expect(valueOf(await client.call('page.open', { pageId })).plan).toBe(null);
  const story: Story = [
    { type: 'headline', children: [{ text: '防汛演练' }] },
    { type: 'paragraph', children: [{ text: '昨日上午，防汛演练在柳湾举行。'.repeat(40) }] },
  ];
  valueOf(await client.call('story.add', { pageId, story }));
  await page.locator('.page-frame.is-text').first().waitFor({ timeout: 20_000 });
  await soon(async () => valueOf(await client.call('page.open', { pageId })).plan?.stories.length).toBe(1);
}, 60_000);
