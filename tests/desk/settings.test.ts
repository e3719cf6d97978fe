import { expect, test } from 'vitest';
import { openStore } from '../../electron/store/open.ts';
import { loadStories } from '../../electron/store/story.ts';
import { sameCircumstances, valueOf } from '../support/store.ts';
import { openWindow, takeSample } from '../support/window.ts';

test('a copy is made, checked and restored from the settings; the store goes on as it is', async () => {
  let pageId = '';
  const { page, client, store } = await openWindow({
    prepare: async (desk) => {
      ({ pageId } = await takeSample(desk));
    },
  });
  await page.getByRole('button', { name: '设置', exact: true }).click();
  await page.getByRole('button', { name: '现在备份' }).click();
  const said = page.locator('.copies [role=status]');
  await expect.poll(() => said.textContent(), { timeout: 20_000 }).toMatch(/已从头到尾核对 \d+ 条记录，全部完好/);
  await page.locator('.copies li').waitFor();
  await page.getByRole('button', { name: '恢复一份' }).click();
  await expect.poll(() => said.textContent(), { timeout: 20_000 }).toContain('已恢复到');
  const file = /已恢复到 (\S+\.sqlite)/.exec((await said.textContent()) ?? '')?.[1] ?? '';
  expect(file).not.toBe(store);
  const restored = valueOf(await openStore(file, sameCircumstances()));
  const [story] = valueOf(await restored.read((db) => loadStories(db, pageId)));
  await restored.close();
  expect(story?.story).toEqual(valueOf(await client.call('story.get', { id: story!.id })).story);
  await page.getByRole('button', { name: '核对' }).click();
  await expect.poll(() => said.textContent(), { timeout: 20_000 }).toContain('全部完好');
});

test('people are named in rows of their own, and nobody who has no name is kept', async () => {
  const { page, client } = await openWindow();
  await page.getByRole('button', { name: '设置', exact: true }).click();
  const add = page.getByRole('button', { name: '添一人' });
  const names = page.getByLabel('姓名');
  for (const [at, name] of ['林小满', '周明', ''].entries()) {
    await add.click();
    await names.nth(at).fill(name);
  }
  await page.getByLabel('职责').nth(1).selectOption('proof');
  await page.getByRole('button', { name: '删去林小满' }).click();
  await page.getByRole('button', { name: '保存设置' }).click();
  const people = async () => valueOf(await client.call('setting.get', {})).settings?.people;
  await expect.poll(people).toEqual([{ name: '周明', role: 'proof' }]);
});
