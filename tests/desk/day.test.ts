import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { root } from '../../build/place.ts';
import type { Client } from '../../shared/api/client.ts';
import { textOf } from '../../shared/story/story.ts';
import { browserForTests } from '../support/browser.ts';
import { type DeskProcess, startDesk } from '../support/desk-process.ts';
import { dropPhoto } from '../support/drop-photo.ts';
import { typeByIme } from '../support/ime.ts';
import { folderForTest, valueOf } from '../support/store.ts';
import { watch } from '../support/window.ts';

const patient = { timeout: 30_000 };
const added = '又添一句，好让这一段多出一些字来，多到这一栏再也放不下为止，';

/** A window of its own at a desk, as its browser would open it. */
async function openAt(desk: DeskProcess, complaints: string[]): Promise<Page> {
  const context = await (await browserForTests()).newContext({ viewport: { width: 1600, height: 1000 }, locale: 'zh-CN' });
  const [name = '', value = ''] = desk.cookie.split('=');
  await context.addCookies([{ name, value, url: desk.origin, httpOnly: true, sameSite: 'Strict' }]);
  const page = await context.newPage();
  // The desk is killed under the window at the end of its day: then the browser says that nobody answers.
  await watch(page, complaints, /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/);
  await page.goto(desk.origin);
  return page;
}

const go = (page: Page, area: string) => page.locator('.areas').getByRole('button', { name: area, exact: true }).click();

/** The sample's page, its round and its story's text as the store has them. */
async function kept(client: Client) {
  const [issue] = valueOf(await client.call('issue.list', {}));
  const [card] = valueOf(await client.call('issue.day', { issueId: issue!.id })).pages;
  const page = valueOf(await client.call('page.open', { pageId: card!.id }));
  const { story } = valueOf(await client.call('story.get', { id: page.storyIds[0]! }));
  return {
    ...page,
    round: card!.round,
    text: story.map((element) => ('type' in element && element.type !== 'picture' ? textOf(element) : '')).join('\n'),
  };
}

const plan = async (client: Client) => (await kept(client)).plan!;

/** Pastes a page's raw text into a new story, as from a text editor, and accepts what was changed in reading it. */
async function pasteRawPage(page: Page): Promise<void> {
  await go(page, '稿库');
  await page.getByRole('button', { name: '新稿件' }).click();
  await page.locator('.story-text').waitFor();
  await page.locator('.story-text').focus();
  const text = readFileSync(join(root, 'build/sample/page.txt'), 'utf8');
  await page.evaluate((plain) => {
    const data = new DataTransfer();
    data.setData('text/plain', plain);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector('.story-text')!.dispatchEvent(event);
  }, text);
  await page.locator('.review').waitFor(patient);
  await page.locator('.review .is-main').click();
  await page.locator('.review').waitFor({ state: 'detached' });
}

/** Selects a frame by keyboard. */
async function tabTo(page: Page, frame: string): Promise<void> {
  await page.locator('.page-canvas').focus();
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const chosen = page.locator('.page-selected');
    if ((await chosen.count()) > 0 && (await chosen.getAttribute('data-frame')) === frame) return;
  }
  throw new Error(`${frame} cannot be reached by Tab`);
}

/** A first start shows the sample in one action; then a page's raw text arrives, and divides into a story that waits and notices. */
async function begin(page: Page, client: Client): Promise<void> {
  await page.getByRole('button', { name: '打开示例版面' }).click();
  await page.locator('.page-card img').waitFor(patient);
  await pasteRawPage(page);
  await expect.poll(async () => valueOf(await client.call('story.waiting', {})).length, patient).toBe(1);
  await expect.poll(async () => valueOf(await client.call('notice.list', { pageId: null })).length, patient).toBeGreaterThan(0);
}

/** A photo is dropped on the page, and Chinese typed into its text until it no longer fits; the page says so, and a move it offers is carried out by one click. */
async function fill(page: Page, client: Client): Promise<void> {
  await go(page, '版面');
  await page.locator('.page-frame.is-picture').first().waitFor(patient);
  await dropPhoto(page, 1800, 1200, '河街.jpg');
  await expect.poll(async () => (await kept(client)).photos.length, patient).toBe(1);
  const box = (await page.locator('.page-frame.is-text').first().boundingBox())!;
  await page.mouse.dblclick(box.x + box.width / 2, box.y + 30);
  // The story stands beside the page already; it has the focus when the press has found its place in the copy.
  await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('story-text')), patient).toBe(true);
  for (let i = 0; i < 3; i++) await typeByIme(page, added, 'youtian');
  await expect.poll(async () => (await kept(client)).text, patient).toContain(added.repeat(3));
  await go(page, '版面');
  await page.locator('.page-fitting.is-over').first().waitFor(patient);
  const over = await plan(client);
  await page.locator('.page-fit li button').first().click(patient);
  await expect.poll(() => plan(client), patient).not.toEqual(over);
}

/** The page is made up anew in one key, chosen by a number; a frame is moved ten times, and ten steps are taken back. */
async function arrange(page: Page, client: Client): Promise<void> {
  const fitted = await plan(client);
  await page.locator('.page-canvas').focus();
  await page.keyboard.press('F9');
  await page.locator('.page-proposal-row canvas.is-there').first().waitFor({ timeout: 60_000 });
  await page.keyboard.press('1');
  await page.locator('.page-proposals').waitFor({ state: 'detached' });
  await expect.poll(() => plan(client), patient).not.toEqual(fitted);
  const made = await plan(client);
  await tabTo(page, 'notices');
  for (let i = 1; i <= 10; i++) await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await plan(client)).notices!.line, patient).toBe(made.notices!.line - 10);
  for (let i = 0; i < 10; i++) await page.keyboard.press('Control+z');
  await expect.poll(() => plan(client), patient).toEqual(made);
}

/** The page is signed off and printed for the press. */
async function finish(page: Page, client: Client): Promise<void> {
  await go(page, '稿库');
  await page.locator('.page-card').first().getByLabel('校次').selectOption('signed');
  // Nine pictures wait for their photos.
  await page.getByRole('button', { name: '仍签付印' }).click();
  await expect.poll(async () => (await kept(client)).round, patient).toBe('signed');
  await go(page, '版面');
  await page.locator('.page-frame.is-notices').waitFor(patient);
  await page.locator('.page-canvas').focus();
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.keyboard.press('Control+e')]);
  expect(download.suggestedFilename()).toBe('2020-03-03-03.pdf');
  const pdf = await readFile(await download.path());
  expect(pdf.subarray(0, 8).toString('latin1')).toMatch(/^%PDF-1\.\d/);
  expect(pdf.length).toBeGreaterThan(50_000);
}

test('a person’s day: from the first start to the PDF for the press, and the morning after a crash', async () => {
  const store = join(folderForTest(), 'store.sqlite');
  const complaints: string[] = [];
  const desk = await startDesk(store);
  const page = await openAt(desk, complaints);
  await begin(page, desk.client);
  await fill(page, desk.client);
  await arrange(page, desk.client);
  await finish(page, desk.client);

  // The machine dies. The next start has everything, and the window is where it was.
  await expect.poll(async () => valueOf(await desk.client.call('view.get', {})).view ?? '', patient).toContain('"area":"page"');
  const before = await kept(desk.client);
  await desk.kill();
  await page.context().close();
  const next = await startDesk(store);
  expect(await kept(next.client)).toEqual(before);
  const morning = await openAt(next, complaints);
  await morning.locator('.page-frame.is-notices').waitFor(patient);
  expect(await morning.locator('.areas [aria-current=page]').textContent()).toBe('版面');
  await morning.context().close();
  expect(complaints).toEqual([]);
}, 300_000);
