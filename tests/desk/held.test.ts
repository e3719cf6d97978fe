import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../../build/place.ts';
import { takeLease } from '../../electron/store/lease.ts';
import { addNotices } from '../../electron/store/notice.ts';
import { openStore } from '../../electron/store/open.ts';
import { done } from '../../shared/result.ts';
import { painted, tabTo } from '../renderer/page/window.ts';
import { startDesk } from '../support/desk-process.ts';
import { folderForTest, sameCircumstances, storeForTest, valueOf } from '../support/store.ts';
import { openWindow, takeSample } from '../support/window.ts';

const notice = { kind: 'lost', form: '', head: '遗失声明', text: '遗失公章。', fields: {}, numbers: [], findings: [] };

test('a second desk at the same store is told who holds it, reads, and changes nothing; the next one may, whichever way the first ended', async () => {
  const store = join(folderForTest(), 'store.sqlite');
  const first = await startDesk(store);
  const { id } = valueOf(await first.client.call('notice.take', { pageId: null, notice }));
  const second = await startDesk(store);
  expect(valueOf(await first.client.call('desk.about', {})).heldBy).toBeNull();
  const held = valueOf(await second.client.call('desk.about', {})).heldBy;
  expect(held).toEqual({ holder: expect.stringMatching(/ · /), since: expect.stringMatching(/^\d{4}-/) });
  expect(second.said()).toContain('只能看、不能改');
  expect(valueOf(await second.client.call('notice.get', { id })).notice).toEqual(notice);
  expect(await second.client.call('notice.take', { pageId: null, notice })).toEqual({
    ok: false,
    fault: { kind: 'store-held', file: store, ...held },
  });
  // What the holder goes on to keep is seen here too.
  const later = valueOf(await first.client.call('notice.take', { pageId: null, notice }));
  expect(valueOf(await second.client.call('notice.get', { id: later.id })).id).toBe(later.id);
  expect(await second.interrupt()).toBe(0);
  await first.kill();
  const third = await startDesk(store);
  expect(valueOf(await third.client.call('desk.about', {})).heldBy).toBeNull();
  valueOf(await third.client.call('notice.take', { pageId: null, notice }));
  expect(await third.interrupt()).toBe(0);
  const fourth = await startDesk(store);
  expect(valueOf(await fourth.client.call('desk.about', {})).heldBy).toBeNull();
  expect(await fourth.interrupt()).toBe(0);
});

test('a torn lease is made anew; one that is held says whose it is', () => {
  const file = join(folderForTest(), 'store.sqlite');
  writeFileSync(`${file}.desk`, 'torn');
  const lease = takeLease(file, { holder: '甲', since: '2020-03-03T00:00:00.000Z' });
  expect(lease.kind).toBe('ours');
  expect(takeLease(file, { holder: '乙', since: '2020-03-03T00:00:01.000Z' })).toEqual({
    kind: 'held',
    holder: '甲',
    since: '2020-03-03T00:00:00.000Z',
  });
  if (lease.kind === 'ours') lease.release();
  expect(takeLease(file, { holder: '乙', since: '2020-03-03T00:00:02.000Z' }).kind).toBe('ours');
});

test('the second desk’s window says so to the person before it, and shows what the first goes on to keep', async () => {
  const store = join(folderForTest(), 'store.sqlite');
  const first = await startDesk(store);
  const { page } = await openWindow({ store });
  await page.getByRole('alert').filter({ hasText: '只能看、不能改' }).waitFor({ timeout: 20_000 });
  valueOf(await first.client.call('issue.open', { paper: '青石日报', date: '2020-03-03' }));
  await page.getByText('青石日报').first().waitFor({ timeout: 20_000 });
  await first.kill();
}, 60_000);

test('in the second desk’s window a story and a page are read: typing and make-up by hand change neither', async () => {
  const store = join(folderForTest(), 'store.sqlite');
  const first = await startDesk(store);
  const { pageId, storyId } = await takeSample(first.client);
  const before = valueOf(await first.client.call('page.open', { pageId })).plan;
  const { page } = await openWindow({ store });
  await page.getByRole('alert').filter({ hasText: '只能看、不能改' }).waitFor({ timeout: 20_000 });
  await page.keyboard.press('Control+3');
  const headline = page.locator('.story-text .is-headline');
  const text = await headline.textContent();
  await headline.click();
  await page.keyboard.type('改');
  expect(await headline.textContent()).toBe(text);
  await page.getByRole('button', { name: '版面', exact: true }).click();
  await painted(page);
  await tabTo(page, 's1-picture-1');
  const line = page.getByLabel('起行');
  const stands = await line.inputValue();
  await page.keyboard.press('ArrowDown');
  expect(await line.inputValue()).toBe(stands);
  expect(valueOf(await first.client.call('page.open', { pageId })).plan).toEqual(before);
  expect(valueOf(await first.client.call('story.get', { id: storyId })).rowVersion).toBe(1);
  await first.kill();
}, 90_000);

test('every part of the second desk’s window says that it only reads, and what would change the store is grey with the reason', async () => {
  const store = join(folderForTest(), 'store.sqlite');
  const first = await startDesk(store);
  await takeSample(first.client);
  const { page } = await openWindow({ store });
  const bar = page.locator('.held-bar');
  const greyed: readonly (readonly [key: string, locator: string])[] = [
    ['Control+1', '.day-head button'],
    ['Control+1', '.round select'],
    ['Control+1', '.new-issue button'],
    ['Control+1', '.side-tools button'],
    ['Control+2', '.page-sign'],
    ['Control+2', '.page-patterns input'],
    ['Control+2', '.page-tools button:has-text("一键拼版")'],
    ['Control+3', '.story-tools button:has-text("导入")'],
    ['Control+4', 'form.entry input'],
    ['Control+,', '[role=dialog] form button[type=submit]'],
  ];
  for (const [key, locator] of greyed) {
    await page.keyboard.press(key);
    const control = page.locator(locator).first();
    await control.waitFor();
    expect(await bar.textContent(), key).toMatch(/只读.*只能看、不能改/);
    expect(await control.isDisabled(), locator).toBe(true);
    const why = await control.evaluate((element) => element.closest('[title*="只能看、不能改"]') !== null);
    expect(why, locator).toBe(true);
  }
  await page.keyboard.press('Escape');
  expect(await page.locator('.status-kept').textContent()).toBe('只读');
  await page.keyboard.press('Control+2');
  await page.locator('.page-sign').waitFor();
  await page.keyboard.press('F1');
  await page.locator('.palette-field input').fill('一键拼版');
  const line = page.locator('.palette-line', { hasText: '一键拼版' });
  await line.waitFor();
  expect(await line.getAttribute('aria-disabled')).toBe('true');
  await first.kill();
}, 90_000);

test('an open window shows what the command line writes into its store', async () => {
  const { page, store } = await openWindow();
  await page.locator('.top-bar').waitFor();
  const text = join(root, 'build/sample/page.txt');
  const job = ['page', text, '--store', store, '--out', join(folderForTest(), 'page.pdf'), '--paper', '青石日报', '--date', '2020-03-03'];
  await promisify(execFile)(process.execPath, [join(root, 'out/cli.js'), ...job]);
  await page.getByText('青石日报').first().waitFor({ timeout: 20_000 });
}, 60_000);

test('a store tells of its own orders once, and of those of another program at the file', async () => {
  const own = await storeForTest();
  const heard: string[] = [];
  own.watch((what) => heard.push(what));
  const { newId, ...circumstances } = sameCircumstances();
  const beside = valueOf(await openStore(own.file, { ...circumstances, newId: () => `1${newId().slice(1)}`, deskId: 'command-line' }));
  valueOf(await own.write('own', async (db) => done(await addNotices(db, null, 0, [notice]))));
  valueOf(await beside.write('other', async (db) => done(await addNotices(db, null, 0, [notice]))));
  await expect.poll(() => heard, { timeout: 5000 }).toContain('other');
  expect(heard).toEqual(['own', 'other']);
  await beside.close();
});
