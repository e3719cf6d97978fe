import { expect, test } from 'vitest';
import { openWindow } from '../support/window.ts';

test('that the search does not find everything yet stands at the foot of the window until it does', async () => {
  const { page } = await openWindow();
  let left = 123_456;
  await page.route('**/api/archive.indexing', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify({ ok: true, value: { left } }) }),
  );
  await page.reload();
  const said = page.getByRole('contentinfo').getByText('较早的 123456 条暂时搜不到');
  await said.waitFor();
  left = 0;
  await said.waitFor({ state: 'detached' });
  expect(await page.getByRole('contentinfo').textContent()).toBe('已存');
});
