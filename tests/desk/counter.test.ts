import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { atForm, openCounter } from '../support/counter-window.ts';
import { imeAt, typeByIme } from '../support/ime.ts';
import { valueOf } from '../support/store.ts';
import type { OpenWindow } from '../support/window.ts';

/** In the late afternoon, after the deadline of the next day's issue. */
const late = [16, 20] as const;

/** Presses keys one by one and counts them: what a notice costs beyond its own text. */
const counting = (page: Page) => {
  let presses = 0;
  return {
    press: async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      presses += keys.length;
    },
    /** The notice's own text: by input method where it is Chinese, else by its keys. */
    say: async (text: string) => {
      if (/\p{Script=Han}/u.test(text)) await typeByIme(page, text, "yi'shi");
      else await page.keyboard.type(text);
    },
    presses: () => presses,
  };
};

/** The orders taken, the latest first. */
const kept = async (client: OpenWindow['client']) => valueOf(await client.call('booking.list', {}));

describe('taking a notice by keyboard alone', { timeout: 60_000 }, () => {
  test('a lost birth certificate: at most 25 keys beyond its text, kept as it was shown', async () => {
    const { page, client } = await openCounter(late);
    const { press, say, presses } = counting(page);
    await press('c', 's', 'Enter');
    await press('Enter');
    await say('王小冉');
    await press('Enter');
    await say('L340551954');
    await press('Enter', 'Enter');
    // As an input method left on full width types it.
    await page.keyboard.insertText('１３８５５０１２３４５');
    await press('Enter', 'Enter');
    await page.keyboard.insertText('２');
    await press('Enter', 'Enter');
    await page.getByText('已收：').waitFor();
    expect(presses()).toBeLessThanOrEqual(25);
    expect((await kept(client)).map(({ customer, insertions }) => [customer.phone, insertions.length])).toEqual([['13855012345', 2]]);
    const [only] = await kept(client);
    expect(only?.notice).toMatchObject({
      kind: 'lost',
      form: 'birth',
      head: '遗失声明',
      text: '遗失王小冉《出生医学证明》，编号：L340551954，声明作废。',
      fields: { owner: '王小冉', number: 'L340551954' },
    });
  });

  test('the fonts come to the proof by a thread of their own: keys typed meanwhile do not wait', async () => {
    const { page } = await openCounter(late);
    const { press, say } = counting(page);
    await press('c', 's', 'Enter', 'Enter');
    await say('王小冉');
    await page
      .getByRole('figure')
      .getByText(/每行 \d+ 字/)
      .waitFor();
    const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(fetched.filter((name) => name.includes('/fonts/'))).toEqual([]);
  });

  test('every kind is in sight, in a low window too: the list goes on downwards only, and follows the arrow', async () => {
    const { page } = await openCounter(late, { height: 600 });
    const list = page.getByRole('listbox', { name: '可选的种类' });
    const last = list.getByRole('option').last();
    await last.waitFor();
    for (let left = await list.getByRole('option').count(); left > 1; left--) await page.keyboard.press('ArrowDown');
    await expect.poll(() => last.getAttribute('aria-selected')).toBe('true');
    // Where nothing was typed, the arrows choose as well.
    const out = await last.evaluate((option) => {
      const scroller = option.closest('.proposals')!;
      const [inner, outer] = [option.getBoundingClientRect(), scroller.getBoundingClientRect()];
      const foot = document.querySelector('.counter-keys')?.getBoundingClientRect().top ?? 0;
      return [scroller.scrollWidth - scroller.clientWidth, inner.right > outer.right, inner.bottom > foot, inner.top < outer.top];
    });
    expect(out).toEqual([0, false, false, false]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('combobox', { name: '种类' }).inputValue()).toBe('35 转让/出租/出售');
  });

  test("a capital reduction by number: what is wrong is told and does not block; the input method's Enter does not go on", async () => {
    const { page, client } = await openCounter(late);
    const { press, say } = counting(page);
    await press('j', 'z', 'g', 'g', 'Enter');
    const ime = await imeAt(page);
    await ime.compose("chu'zhou");
    // This Enter chooses what the input method proposes: browsers tell it as key code 229.
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Enter', code: 'Enter' });
    await ime.commit('滁州市城北建材有限公司');
    expect(await page.getByRole('textbox', { name: '单位' }).inputValue()).toBe('滁州市城北建材有限公司');
    await press('Enter');
    await say('91341100600037341X');
    await press('Enter');
    await page.getByRole('checkbox', { name: /校验/ }).waitFor();
    for (const figure of ['100', '1000', '']) {
      await say(figure);
      await press('Enter');
    }
    await say('张明');
    await press('Enter');
    await say('0550-3012345');
    await press('Enter');
    // The customer is proposed from the blanks, their telephone too.
    expect(await page.getByRole('combobox', { name: '客户' }).inputValue()).toBe('滁州市城北建材有限公司');
    await press('F8', 'F9');
    expect(await page.getByText('已核对原件', { exact: true }).count()).toBeGreaterThan(0);
    await press('Control+Enter');
    await page.getByText('已收：').waitFor();
    expect((await kept(client))[0]?.notice.findings.map((finding) => finding.kind)).toContain('amount');
  });

  test('a document is named by what its form was chosen by; a blank of a few words hangs them under it, taken by letters, number or arrows', async () => {
    const { page, client } = await openCounter(late);
    const { press, say } = counting(page);
    await press('j', 'y', 'c', 'y', 'z', 'Enter');
    await say('王海燕');
    await press('Enter');
    await say('3411010016031333');
    await press('Shift+Enter', 'Shift+Enter');
    const doc = page.getByRole('combobox', { name: '证件名称' });
    const words = page.getByRole('listbox', { name: '可选的词' });
    expect(await words.getByRole('option', { selected: true }).textContent()).toBe('2就业创业证');
    await press('ArrowUp');
    expect(await doc.inputValue()).toBe('就业失业登记证');
    await press('ArrowDown', 'Enter');
    await words.waitFor({ state: 'detached' });
    await press('Control+Enter');
    await page.getByRole('dialog', { name: '收据' }).waitFor();
    expect((await kept(client))[0]?.notice.text).toBe('遗失王海燕《就业创业证》，编号：3411010016031333，声明作废。');
  });

  test('the way of paying is chosen by its number, and the receipt taken from there: it stays as it was chosen', async () => {
    const { page, client } = await openCounter(late);
    const { press, say } = counting(page);
    await press('c', 's', 'Enter', 'Enter');
    await say('王小冉');
    await press('Enter');
    await say('L340551954');
    for (let stop = 0; stop < 5; stop++) await press('Enter');
    await press('3');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('owed');
    await press('Control+Enter');
    await page.getByRole('dialog', { name: '收据' }).waitFor();
    expect((await kept(client)).map(({ charged, owed }) => [charged, owed])).toEqual([[10_000, 10_000]]);
  });

  test('F2 repeats the last notice, F3 one field, a duplicate number is shown, Escape twice clears', async () => {
    const { page, client } = await openCounter(late);
    const { press, say } = counting(page);
    const takeOne = async (owner: string) => {
      await press('c', 's', 'Enter', 'Enter');
      await say(owner);
      await press('Enter');
      await say('L340551954');
      await press('Control+Enter');
      // The receipt lies before her: Escape goes back to the form.
      await page.getByRole('dialog', { name: '收据' }).waitFor();
      await press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByText(`已收：遗失声明，${owner}`).waitFor();
      await atForm(page);
    };
    await takeOne('王小冉');
    await press('F2');
    expect(await page.getByRole('textbox', { name: '编号' }).inputValue()).toBe('L340551954');
    await page.getByRole('list', { name: '可能重复' }).getByText('王小冉').waitFor();
    await press('Escape', 'Escape');
    expect(await page.getByRole('combobox', { name: '种类' }).inputValue()).toBe('');
    await press('F3', 'Enter', 'Enter', 'F3');
    expect(await page.getByRole('textbox', { name: '新生儿或父母姓名' }).inputValue()).toBe('王小冉');
    expect(await kept(client)).toHaveLength(1);
  });

  test('a pasted text is read into kind and blanks; wording changes with F4; what is missing takes the caret', async () => {
    const { page, client } = await openCounter(late);
    const { press, say } = counting(page);
    await page.keyboard.insertText('滁州市鑫源商贸有限公司不慎遗失营业执照副本，声明作废。');
    await press('Enter');
    const text = page.getByRole('textbox', { name: '文字' });
    expect(await text.inputValue()).toContain('鑫源');
    // A long text of the customer's is read whole while there is room.
    const hidden = () => text.evaluate((area: HTMLTextAreaElement) => area.scrollHeight - area.clientHeight);
    await text.fill(`${await text.inputValue()}${'如有拾得者请与本公司联系，必有重谢。'.repeat(8)}`);
    expect(await hidden()).toBeLessThanOrEqual(0);
    await text.press('F4');
    expect(await page.getByRole('combobox', { name: '种类' }).inputValue()).toContain('营业执照');
    await press('Control+Enter');
    const code = page.getByRole('textbox', { name: '统一社会信用代码' });
    await expect.poll(() => code.evaluate((field) => field === document.activeElement)).toBe(true);
    await say('91110000600037341L');
    await press('Control+Enter');
    await page.getByText('已收：').waitFor();
    const [only] = await kept(client);
    expect(only?.notice.text).toBe('滁州市鑫源商贸有限公司遗失《营业执照》副本，统一社会信用代码：91110000600037341L，声明作废。');
  });

  test("a customer's own wording, pasted in a hurry: its marks are the paper's, and what cannot be printed, what is missing and rites that are over by then are told", async () => {
    const { page, client } = await openCounter(late);
    const { press } = counting(page);
    await page.keyboard.insertText('讣告 𠮷野老先生因病医治无效,于2020年3月2日逝世,享年91岁。兹定于3月4日上午8时在市殡仪馆举行告别仪式.');
    await press('Enter');
    await page.getByRole('checkbox', { name: /告别时间.*2020-03-04/ }).waitFor();
    await page.getByText('字库里没有“𠮷”').waitFor();
    await page.getByText('缺少“署名”').waitFor();
    await page.getByRole('combobox', { name: '客户' }).fill('治丧小组');
    await press('Control+Enter');
    await page.getByText('已收：').waitFor();
    expect((await kept(client))[0]?.notice.text).toBe(
      '讣告　𠮷野老先生因病医治无效，于2020年3月2日逝世，享年91岁。兹定于3月4日上午8时在市殡仪馆举行告别仪式。',
    );
  });

  test('what is typed stays while she looks at a page, and is there again when the window opens', async () => {
    const { page, client } = await openCounter(late);
    const { press, say } = counting(page);
    await press('c', 's', 'Enter', 'Enter');
    await say('王小冉');
    await press('Enter');
    const [owner, number] = ['新生儿或父母姓名', '编号'].map((name) => page.getByRole('textbox', { name })) as [Locator, Locator];
    await press('Control+1', 'Control+4');
    await owner.waitFor();
    expect(await owner.inputValue()).toBe('王小冉');
    await number.fill('L340551954');
    await expect.poll(async () => valueOf(await client.call('view.get', {})).view).toContain('L340551954');
    await page.reload();
    await number.waitFor();
    expect([await owner.inputValue(), await number.inputValue()]).toEqual(['王小冉', 'L340551954']);
    await number.press('Control+Enter');
    await page.getByText('已收：').waitFor();
    // Kept: nothing of it stands there the next time.
    await expect.poll(async () => valueOf(await client.call('view.get', {})).view).toContain('"draft":null');
  });

  test('a window that opens at the counter hears its keys', async () => {
    const { page, client } = await openCounter(late);
    await expect.poll(async () => valueOf(await client.call('view.get', {})).view).toContain('"notices"');
    await page.reload();
    await atForm(page);
    await page.keyboard.press('Alt+3');
    await page.getByRole('tab', { name: '今晚', selected: true }).waitFor();
    await page.keyboard.press('Alt+1');
    await atForm(page);
  });

  test('nothing a screen reader would stumble over', async () => {
    const { page } = await openCounter(late);
    await page.keyboard.press('c');
    await page.evaluate(axe.source);
    const serious = async () =>
      page.evaluate(async () => {
        const found = await (
          globalThis as unknown as {
            axe: { run(within: string): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
          }
        ).axe.run('.notices-area');
        return found.violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
      });
    expect(await serious()).toEqual([]);
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    expect(await serious()).toEqual([]);
    for (const part of [2, 3, 4, 5, 6]) {
      await page.keyboard.press(`Alt+${part}`);
      const tab = page
        .getByRole('tablist')
        .first()
        .getByRole('tab')
        .nth(part - 1);
      const panel = await tab.and(page.locator('[aria-selected=true]')).getAttribute('aria-controls');
      await page.locator(`[id="${panel}"]:not([data-inert])`).waitFor();
      expect([part, await serious()]).toEqual([part, []]);
    }
  });
});
