import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { atForm, openCounter, toCounter } from '../support/counter-window.ts';
import { typeByIme } from '../support/ime.ts';
import { valueOf } from '../support/store.ts';

/** In the early afternoon: the next day's issue is still open. */
const early = [14, 20] as const;

const column = [
  '遗失王小冉《出生医学证明》，编号：L340551954，声明作废。',
  '遗失李明《就业失业登记证》，编号：3411030015017792，声明作废。',
];

/** Types a lost birth certificate by keyboard, up to the last field. */
const typeOne = async (page: Page, owner: string, number: string) => {
  await atForm(page);
  for (const key of ['c', 's', 'Enter', 'Enter']) await page.keyboard.press(key);
  await typeByIme(page, owner, 'x');
  await page.keyboard.press('Enter');
  await page.keyboard.type(number);
  for (let stop = 0; stop < 5; stop++) await page.keyboard.press('Enter');
};

const takeOne = async (page: Page, owner: string, number: string) => {
  await typeOne(page, owner, number);
  await page.keyboard.press('Enter');
  await page.getByText(`已收：遗失声明，${owner}`).waitFor();
};

describe('what follows from taking notices', { timeout: 90_000 }, () => {
  test('a pasted column: verdicts, all that are fine taken at once, found in the archive by two characters, paid, closed', async () => {
    const { page, client } = await openCounter(early);
    await page.keyboard.press('Alt+2');
    await page.getByRole('textbox', { name: '粘贴一栏声明' }).fill(`${column.join('\n')}\n本店停业三天。声明作废。`);
    const rows = page.getByRole('listbox', { name: '批量' }).getByRole('option');
    await expect.poll(() => rows.count()).toBe(3);
    await page.getByRole('button', { name: '收下全部可收的' }).click();
    await page.getByText('已收 2 条').waitFor();
    expect(valueOf(await client.call('booking.list', {})).map(({ owed, customer }) => [customer.name, owed])).toEqual([
      ['李明', 10_000],
      ['王小冉', 10_000],
    ]);

    await page.keyboard.press('Alt+4');
    await page.getByRole('searchbox').fill('小冉');
    const hits = page.getByRole('listbox', { name: '档案' }).getByRole('option');
    await expect.poll(() => hits.count()).toBe(1);
    expect(await hits.first().locator('mark').first().textContent()).toBe('小冉');
    await page.getByRole('button', { name: '收款' }).click();
    await page.keyboard.press('Enter');
    await expect.poll(async () => valueOf(await client.call('booking.list', { owing: true })).length).toBe(1);

    await page.keyboard.press('Alt+5');
    await page.getByRole('table', { name: '日结' }).getByText('现金 100.00').waitFor();
    await page.getByRole('table', { name: '日结' }).getByText('累计欠付 100.00').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 CSV' }).click();
    expect((await saved).suggestedFilename()).toMatch(/2020-03-03.*\.csv$/);
  });

  test("tonight's list by keyboard: held, and opened to be corrected; only the difference is charged", async () => {
    const { page, client } = await openCounter(early);
    await takeOne(page, '王小冉', 'L340551954');
    await page.keyboard.press('Alt+3');
    const rows = page.getByRole('listbox', { name: '今晚' });
    await rows.getByText('王小冉').first().waitFor();
    // The day's head stands in one row.
    const head = await page.locator('.tonight-head > *').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
    expect(Math.max(...head) - Math.min(...head)).toBeLessThan(20);
    await rows.focus();
    await page.keyboard.press('h');
    await rows.getByText('待定').waitFor();
    await page.keyboard.press('f');
    await rows.getByText('待定').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.getByText('改稿：').waitFor();
    const times = page.getByRole('textbox', { name: '次数' });
    await times.fill('2');
    await page.getByText('补收 100.00').waitFor();
    await times.press('Control+Enter');
    await page.getByRole('dialog', { name: '收据' }).getByText('贰佰元整').waitFor();
    const [only] = valueOf(await client.call('booking.list', {}));
    expect([only?.insertions.map(({ day }) => day), only?.charged, only?.paid, only?.owed]).toEqual([
      ['2020-03-04', '2020-03-05'],
      20_000,
      20_000,
      0,
    ]);
  });

  test('two clerks at once: one sees what the other took, and a known customer by their initials', async () => {
    const { page, another, client } = await openCounter(early);
    const second = await another();
    await toCounter(second, early);
    await typeOne(page, '王小冉', 'L340551954');
    await typeOne(second, '赵四', 'L340551955');
    await Promise.all([page.keyboard.press('Enter'), second.keyboard.press('Enter')]);
    await page.getByText('已收：遗失声明，王小冉').waitFor();
    await second.getByText('已收：遗失声明，赵四').waitFor();
    const receipts = valueOf(await client.call('booking.list', {})).flatMap((booking) => booking.receipts);
    expect(receipts.toSorted()).toEqual(['A-000001', 'A-000002']);
    await atForm(second);
    for (const key of ['c', 's', 'Enter', 'Enter']) await second.keyboard.press(key);
    await typeByIme(second, '孙七', 'x');
    await second.keyboard.press('Enter');
    // The number the first clerk took a moment ago.
    await second.keyboard.type('L340551954');
    await second.getByRole('list', { name: '可能重复' }).getByText('王小冉').waitFor();
    await second.keyboard.press('Enter');
    await second.keyboard.type('wxr');
    await second.getByRole('option', { name: '王小冉' }).waitFor();
    await second.keyboard.press('Enter');
    await expect.poll(() => second.getByRole('combobox', { name: '客户' }).inputValue()).toBe('王小冉');
  });

  test("the house's price is changed as data, and the form tells it at once", async () => {
    const { page } = await openCounter(early);
    await page.keyboard.press('Alt+6');
    const unit = page.getByRole('textbox', { name: '单价（元） 1' });
    await unit.fill('60');
    await unit.press('Enter');
    await page.getByRole('button', { name: '保存规矩' }).click();
    await page.getByText('已保存').waitFor();
    await page.keyboard.press('Alt+1');
    await atForm(page);
    for (const key of ['c', 's', 'Enter', 'Enter']) await page.keyboard.press(key);
    await typeByIme(page, '王小冉', 'x');
    await page.getByText('2 行 × 60.00 ＝ 120.00').waitFor();
  });
});
