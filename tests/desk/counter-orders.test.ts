import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../electron/store/sha256.ts';
import type { Client } from '../../shared/api/client.ts';
import { readNotice } from '../../shared/notice/read.ts';
import { say } from '../../shared/words/say.ts';
import { birth, takingOf } from '../support/counter.ts';
import { atForm, openCounter } from '../support/counter-window.ts';
import { typeByIme } from '../support/ime.ts';
import { valueOf } from '../support/store.ts';

/** In the early afternoon: the next day's issue is still open. */
const early = [14, 20] as const;

/** The paper of a house that has named none. */
const paper = say('zh', 'page.default-paper');

/** A loss of two lines, as the column prints it. */
const twoLines = { measured: { lines: 2, characters: 28, pieces: 1, area: 1000 } };

const order = (client: Client, owner: string, number: string) =>
  client.call(
    'booking.take',
    takingOf(birth(owner, number), { ...twoLines, paper, customer: { id: null, name: owner, phone: '13855501234' } }),
  );

/** The only order there is. */
async function only(client: Client) {
  const all = valueOf(await client.call('booking.list', {}));
  expect(all).toHaveLength(1);
  return all[0]!;
}

/** Looks for an order in the archive, until its pane is shown. */
async function inArchive(page: Page, wanted: string) {
  await page.keyboard.press('Alt+4');
  await page.getByRole('searchbox').fill(wanted);
  await expect.poll(() => page.getByRole('listbox', { name: '档案' }).getByRole('option').count()).toBe(1);
}

/** What a click on a button saves. */
async function saved(page: Page, name: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('an order after it was taken', { timeout: 90_000 }, () => {
  test('changed while another notice is half typed: that one is in the form again when the change is done, or was left', async () => {
    const { page, client } = await openCounter(early, { prepare: (client) => order(client, '王小冉', 'L340551954') });
    const owner = page.getByRole('textbox', { name: '新生儿或父母姓名' });
    await page.keyboard.type('cs');
    await page.keyboard.press('Enter');
    await owner.fill('赵六');
    await inArchive(page, '王小冉');
    await page.getByRole('button', { name: '改稿、延期' }).click();
    await expect.poll(() => owner.inputValue()).toBe('王小冉');
    await owner.fill('王小染');
    await owner.press('Control+Enter');
    await page.getByRole('dialog', { name: '收据' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => owner.inputValue()).toBe('赵六');
    expect((await only(client)).notice.fields['owner']).toBe('王小染');
    await inArchive(page, '王小染');
    await page.getByRole('button', { name: '改稿、延期' }).click();
    await expect.poll(() => owner.inputValue()).toBe('王小染');
    await owner.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => owner.inputValue()).toBe('赵六');
    await owner.press('Escape');
    await page.keyboard.press('Escape');
    await owner.waitFor({ state: 'detached' });
  });

  test('placed, signed, printed: its tear sheet is the very one the desk makes', async () => {
    const { page, client } = await openCounter(early, {
      prepare: async (client) => {
        const taking = {
          text: `公交通了\n正文。\n遗失赵六《出生医学证明》，编号：L340551999，声明作废。`,
          fileName: '稿.txt',
          date: '2020-03-04',
          paper,
        };
        await client.call('page.make', { pageId: valueOf(await client.call('text.take', taking)).pageId });
        await order(client, '王小冉', 'L340551954');
      },
    });
    await page.keyboard.press('Alt+3');
    const pane = page.getByRole('complementary', { name: '刊登单' });
    await pane.getByText('2020-03-04 待排').waitFor();
    expect(await pane.getByRole('button', { name: '报样' }).count()).toBe(0);
    for (const [button, said] of [
      ['放上版', '排上 1 条，撤下 0 条，未排 0 条'],
      ['签样', '已签样 2 条'],
      ['记为见报', '见报 1 条'],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByText(said).waitFor();
    }
    await pane.getByText('2020-03-04 见报').waitFor();
    const { name, bytes } = await saved(page, '报样');
    expect(name).toBe(`${paper} 2020-03-04 第3版 报样.pdf`);
    const { noticeId, insertions } = await only(client);
    const made = await client.call('tearsheet.print', { pageId: insertions[0]?.pageId ?? '', noticeId, form: 'pdf' });
    expect(sha256(bytes)).toBe(valueOf(made).sha256);
  });

  test('a notice that came with a page has its tear sheet too', async () => {
    const { page } = await openCounter(early, { sample: true });
    await inArchive(page, 'M340217765');
    await page.getByText('随版面文字来稿').waitFor();
    expect((await saved(page, '报样')).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('a second loss of the same customer and day is offered as one entry, with what that saves; one order stands then', async () => {
    const first = readNotice('遗失王小冉《就业失业登记证》，编号：3411030015017792，声明作废。');
    const { page, client } = await openCounter(early, { prepare: (client) => client.call('booking.take', takingOf(first, { paper })) });
    for (const key of ['c', 's', 'Enter', 'Enter']) await page.keyboard.press(key);
    await typeByIme(page, '李四', 'x');
    await page.keyboard.press('Enter');
    await page.keyboard.type('L340551955');
    await page.keyboard.press('Enter');
    await page.keyboard.type('wxr');
    await page.getByRole('option', { name: '王小冉' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('并成一条省 1 行，省 50.00 元').waitFor();
    await page.keyboard.press('Control+J');
    await page.getByText('改稿：王小冉').waitFor();
    await page.getByText('补收 50.00').waitFor();
    await atForm(page);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: '收据' }).waitFor();
    const { notice, charged, owed } = await only(client);
    expect([notice.text, charged, owed]).toEqual([
      '遗失王小冉《就业失业登记证》，编号：3411030015017792；李四《出生医学证明》，编号：L340551955，声明作废。',
      20_000,
      0,
    ]);
    // Each of the numbers is known to the archive.
    for (const again of [first, birth('赵六', 'L340551955')])
      expect(valueOf(await client.call('archive.duplicates', { notice: again }))).toHaveLength(1);
  });

  test('the ledger is found by the customer’s initials over all days, and shows whose each entry is', async () => {
    const prepare = async (client: Client) => {
      await order(client, '王小冉', 'L340551954');
      await order(client, '陈广田', 'L340551955');
    };
    const { page } = await openCounter(early, { prepare });
    await page.keyboard.press('Alt+5');
    const entries = page.getByRole('listbox', { name: '账目' });
    await entries.getByText('王小冉').first().waitFor();
    const find = page.getByRole('textbox', { name: '按客户找' });
    await expect.poll(() => find.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('cgt');
    await entries.getByText('王小冉').first().waitFor({ state: 'detached' });
    expect(await entries.getByText('陈广田').count()).toBe(2);
    expect(await entries.getByText('2020-03-03').count()).toBe(2);
    // The house has taken 100 元: money in the till is more, not less.
    expect(await entries.getByRole('option').nth(1).locator('strong').last().textContent()).toBe('100.00');
    await page.getByRole('complementary', { name: '刊登单' }).getByText('陈广田').waitFor();
  });

  test('what is let off a paid notice is given back the way the clerk says, and the receipt of a free one calls nothing unpaid', async () => {
    const { page, client } = await openCounter(early, { prepare: (client) => order(client, '王小冉', 'L340551954') });
    await inArchive(page, '小冉');
    await page.getByRole('button', { name: '冲抵' }).click();
    const deed = page.getByRole('form', { name: '冲抵' });
    await deed.getByRole('textbox', { name: '冲抵金额' }).fill('30');
    await deed.getByText('转账').click();
    await deed.getByRole('textbox', { name: '缘由' }).fill('印错一字');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await only(client)).paid).toBe(7_000);
    const entries = valueOf(await client.call('ledger.list', { from: '2020-03-03', to: '2020-03-03' }));
    expect(entries.find(({ kind }) => kind === 'refund')).toMatchObject({ means: 'transfer', amount: 3_000, note: '印错一字' });

    const { rowVersion, house } = valueOf(await client.call('house.get', {}));
    const free = house.tariff.map((line) => ({ ...line, unit: 0 }));
    valueOf(await client.call('house.keep', { rowVersion, house: { ...house, tariff: free } }));
    valueOf(await client.call('booking.take', { ...takingOf(birth('李四', 'L340551960'), { paper }), total: 0, paid: 0 }));
    await inArchive(page, '李四');
    // One was found before, too: its order has to leave the pane first.
    await expect.poll(() => page.getByRole('complementary', { name: '刊登单' }).innerText()).toMatch(/应收\s+0\.00/);
    await page.getByRole('button', { name: '收据、校样' }).click();
    const slip = page.getByRole('dialog', { name: '收据' });
    await slip.getByText('零元整').waitFor();
    expect(await slip.getByText('未付').count()).toBe(0);
  });

  test('money given back by transfer is entered so', async () => {
    const { page, client } = await openCounter(early, { prepare: (client) => order(client, '王小冉', 'L340551954') });
    await inArchive(page, '小冉');
    await page.getByRole('button', { name: '撤稿' }).click();
    const deed = page.getByRole('form', { name: '撤稿' });
    await deed.getByRole('textbox', { name: '退还' }).fill('60');
    await deed.getByText('转账').click();
    // Without a reason it is not done, and the form says why.
    await page.keyboard.press('Enter');
    await deed.getByText('此项必填').waitFor();
    await deed.getByRole('textbox', { name: '缘由' }).fill('找到了');
    await page.keyboard.press('Enter');
    await page.getByText('2020-03-04 撤稿').waitFor();
    // The caret goes on to the papers, where a hand on the keys expects it.
    const papers = page.getByRole('button', { name: '收据、校样' });
    await expect.poll(() => papers.evaluate((button) => button === document.activeElement)).toBe(true);
    const entries = valueOf(await client.call('ledger.list', { from: '2020-03-03', to: '2020-03-03' }));
    expect(entries.find(({ kind }) => kind === 'refund')).toMatchObject({ means: 'transfer', amount: 6_000, note: '找到了' });
  });
});

test('an order to be changed is not hidden by the list of kinds, which opens when another kind is typed', async () => {
  const { page } = await openCounter(early, { prepare: (client) => order(client, '王小冉', 'L340551954') });
  const list = page.getByRole('listbox', { name: '可选的种类' });
  await list.waitFor();
  await inArchive(page, '小冉');
  await page.getByRole('button', { name: '改稿、延期' }).click();
  await page.getByText('改稿：王小冉').waitFor();
  await atForm(page);
  expect(await list.count()).toBe(0);
  await page.keyboard.type('ys');
  await list.getByRole('option').first().waitFor();
}, 60_000);

describe('two hands at one order', { timeout: 90_000 }, () => {
  /** Opens the order to be changed, has another hand change its number meanwhile, and wants it twice. */
  async function late() {
    const opened = await openCounter(early, { prepare: (client) => order(client, '王小冉', 'L340551954') });
    const { page, client } = opened;
    await inArchive(page, '小冉');
    await page.getByRole('button', { name: '改稿、延期' }).click();
    await page.getByText('改稿：王小冉').waitFor();
    const was = await only(client);
    const { id, rowVersion, noticeVersion, paper, tariff, style, standing, measured, evidence, vouched } = was;
    const terms = { id, rowVersion, noticeVersion, paper, tariff, style, standing, measured, evidence, vouched };
    const changed = { notice: birth('王小冉', 'L340551950'), runs: ['2020-03-04'], total: 10_000 };
    valueOf(await client.call('booking.change', { ...terms, ...changed, today: '2020-03-03', means: 'cash', settle: true }));
    await page.getByRole('textbox', { name: '次数' }).fill('2');
    await page.getByText('补收 100.00').waitFor();
    await page.keyboard.press('Control+Enter');
    const theirs = page.getByRole('alert', { name: '他人已改动此单' });
    await theirs.getByRole('row', { name: '见报日' }).getByText('2020-03-04 2020-03-05').waitFor();
    expect(await theirs.getByRole('row', { name: '文字' }).locator('mark').allTextContents()).toEqual(['4', '0']);
    return { ...opened, theirs };
  }

  test('mine stands', async () => {
    const { page, client, theirs } = await late();
    await theirs.getByRole('button', { name: '以我的为准' }).click();
    await page.getByText('已收：遗失声明，王小冉').waitFor();
    const { notice, insertions, charged } = await only(client);
    expect([notice.fields['number'], insertions.length, charged]).toEqual(['L340551954', 2, 20_000]);
  });

  test('theirs stands, and what I wanted further is done to it', async () => {
    const { page, client, theirs } = await late();
    await theirs.getByRole('button', { name: '以对方的为准' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: '编号' }).inputValue()).toBe('L340551950');
    await page.getByRole('textbox', { name: '次数' }).fill('2');
    await page.getByText('补收 100.00').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: '收据' }).waitFor();
    const { notice, insertions, charged } = await only(client);
    expect([notice.fields['number'], insertions.length, charged]).toEqual(['L340551950', 2, 20_000]);
  });
});
