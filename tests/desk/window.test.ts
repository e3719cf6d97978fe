import { expect, test } from 'vitest';
import { typeByIme } from '../support/ime.ts';
import { valueOf } from '../support/store.ts';
import { openWindow } from '../support/window.ts';

test('the window opens over the loopback server, under the strict content policy, without a complaint', async () => {
  const { page, client } = await openWindow({ sample: true });
  await page.getByRole('button').first().waitFor();
  expect(await page.title()).toBe('拼版');
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(valueOf(await client.call('issue.list', {}))).toHaveLength(1);
});

test('an input method types into a field', async () => {
  const { page } = await openWindow();
  // The window draws itself when it has asked where it was left; what it draws in must be there until then.
  await page.getByRole('button').first().waitFor();
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.replaceChildren(field);
    field.focus();
  });
  await typeByIme(page, '遗失', "yi'shi");
  await typeByIme(page, '，', '');
  expect(await page.locator('textarea').inputValue()).toBe('遗失，');
});

test('a breach of the content policy is a complaint, and fails the test that does not expect it', async () => {
  const { page, complaints, close } = await openWindow();
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
  });
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  await expect(close()).rejects.toThrow(/style-src/);
});
