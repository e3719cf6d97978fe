import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { exampleHouse } from '../../shared/notice/house.ts';
import { atForm, openCounter } from '../support/counter-window.ts';
import { typeByIme } from '../support/ime.ts';
import { valueOf } from '../support/store.ts';

/** In the early afternoon: the next day's issue is still open. */
const early = [14, 20] as const;

/** Goes to a section of the rules. */
async function toRules(page: Page, section: string) {
  await page.keyboard.press('Alt+6');
  await page.getByRole('tab', { name: section }).click();
}

/** Types into a line of the rules and leaves it. */
async function fill(page: Page, label: string, text: string) {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.blur();
}

async function keep(page: Page) {
  await page.getByRole('button', { name: '保存规矩' }).click();
  await page.getByText('已保存').waitFor();
}

describe("the house's rules", { timeout: 90_000 }, () => {
  test('a kind of its own: added as data, chosen by its initials in the form, taken, and read from text', async () => {
    const { page, client } = await openCounter(early);
    await toRules(page, '种类、措辞、证件');
    await page.getByRole('button', { name: '加一个种类' }).click();
    await fill(page, '栏头', '寻车启事');
    await fill(page, '识别词', '寻车');
    await fill(page, '名称', '寻车启事');
    await page.getByRole('button', { name: '加一行' }).first().click();
    const [key, label] = ['代号 2', '名称 2'].map((name) => page.getByRole('textbox', { name, exact: true }));
    await key?.fill('plate');
    await key?.blur();
    await label?.fill('车牌');
    await label?.blur();
    await page.getByRole('combobox', { name: '类型 2' }).selectOption({ label: '车牌' });
    await fill(page, '印出的句子', '寻车：{owner}的{plate}，见者请告。');
    await page.getByRole('img', { name: /^寻车：姓名或单位的车牌，见者请告。$/ }).waitFor();
    await keep(page);

    await page.keyboard.press('Alt+1');
    await atForm(page);
    for (const press of ['x', 'c', 'q', 's', 'Enter']) await page.keyboard.press(press);
    await typeByIme(page, '王小冉', 'x');
    await page.keyboard.press('Enter');
    await typeByIme(page, '皖M12345', 'x');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: '收据' }).waitFor();
    await page.keyboard.press('Escape');
    const [taken] = valueOf(await client.call('booking.list', {}));
    expect(taken?.notice).toMatchObject({ head: '寻车启事', text: '寻车：王小冉的皖M12345，见者请告。', fields: { plate: '皖M12345' } });

    await page.keyboard.press('Alt+2');
    await page.getByRole('textbox', { name: '粘贴一栏声明' }).fill('寻车：李四的皖M54321，见者请告。');
    await page.getByRole('option').getByText('可收').waitFor();
    await page.getByRole('option').getByText('寻车启事').waitFor();
  });

  test('a table explains itself: the column under the hand, what was not taken and why in its own row; every change can be taken back', async () => {
    const { page } = await openCounter(early);
    await toRules(page, '价目');
    const [unit, least, off] = ['单价（元） 2', '起算 2', '次数优惠 1'].map((name) => page.getByRole('textbox', { name, exact: true }));
    await off?.focus();
    await page.getByText('次数优惠：3:10 即登三次起减一成').waitFor();
    await unit?.fill('一块八');
    await unit?.press('Tab');
    const fault = page.getByRole('alert');
    expect(await fault.textContent()).toBe(
      '单价（元）：“一块八”没有收下，这里仍是“1.80”。 一行（一字、一件、一平方厘米）多少元，如 50 或 1.80。',
    );
    // It stands beneath the row it is about, and what was typed is there to be mended.
    expect(await fault.evaluate((cell) => cell.closest('tbody')?.querySelector('input')?.value)).toBe('按字');
    expect([await unit?.inputValue(), await unit?.getAttribute('aria-invalid')]).toEqual(['一块八', 'true']);
    await unit?.press('Escape');
    expect([await unit?.inputValue(), await fault.count()]).toEqual(['1.80', 0]);
    await least?.fill('99999');
    await least?.press('Enter');
    await fault.getByText('写 0 至 10000 的整数。').waitFor();
    await least?.fill('30');
    await least?.press('Enter');
    expect(await fault.count()).toBe(0);

    const titles = () =>
      page.getByRole('textbox', { name: /^名称 \d/ }).evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    await page.getByRole('button', { name: '删', exact: true }).first().click();
    expect(await titles()).toEqual(['按字', '按件（证件）', '按面积（平方厘米）']);
    await page.keyboard.press('Control+z');
    expect(await titles()).toEqual(['按行', '按字', '按件（证件）', '按面积（平方厘米）']);
    expect(await least?.inputValue()).toBe('30');
    const undo = page.getByRole('button', { name: '撤销' });
    await undo.click();
    expect([await least?.inputValue(), await undo.isEnabled()]).toEqual(['25', false]);

    await page.getByRole('tab', { name: '报纸与截稿' }).click();
    await fill(page, '每行字数', '3');
    await page.getByText('“3”没有收下，这里仍是“15”。 写 5 至 60 的整数。').waitFor();
    await fill(page, '每行字数', '14');
    expect(await page.getByText('没有收下').count()).toBe(0);
    await page.getByRole('tab', { name: '种类、措辞、证件' }).click();
    const sentence = page.getByRole('textbox', { name: '印出的句子' });
    const was = await sentence.inputValue();
    await sentence.press('End');
    await page.keyboard.type('abc');
    await undo.click();
    expect(await sentence.inputValue()).toBe(was);
  });

  test('a sentence may say what its number is called, and is told so', async () => {
    const { page } = await openCounter(early);
    await toRules(page, '种类、措辞、证件');
    await page.locator('.settings-tab').getByRole('combobox', { name: '种类' }).selectOption({ label: '6 营业执照' });
    await page.getByText('{code#} 统一社会信用代码/注册号').waitFor();
    await fill(page, '印出的句子', '{owner}遗失营业执照{copy}，{code#}：{code}，核发于{issuedOn}。');
    await page.getByRole('img', { name: /营业执照.*，统一社会信用代码：/ }).waitFor();
    await fill(page, '印出的句子', '{owner}遗失营业执照，{kode#}：{code}。');
    await page.getByText(/kode/).last().waitFor();
    expect(await page.locator('.settings-tab p.fault').textContent()).toContain('kode');
  });

  test('a second paper: its own week, chosen at the counter, its notices apart from the first', async () => {
    const { page, client } = await openCounter(early);
    await toRules(page, '报纸与截稿');
    await fill(page, '报名', '柳湾日报');
    await page.getByRole('button', { name: '加一份报纸' }).click();
    await fill(page, '报名', '柳湾晚报');
    // The evening paper of Wednesday takes copy until eight of that morning.
    const wednesday = page.getByRole('textbox', { name: '截稿 三', exact: true });
    await wednesday.fill('0 8:00');
    await wednesday.blur();
    await keep(page);

    const atWork = page.getByRole('combobox', { name: '本报', exact: true });
    await atWork.selectOption('柳湾晚报');
    await page.keyboard.press('Alt+1');
    await atForm(page);
    for (const key of ['c', 's', 'Enter', 'Enter']) await page.keyboard.press(key);
    await typeByIme(page, '王小冉', 'x');
    await page.keyboard.press('Enter');
    await page.keyboard.type('L340551954');
    await page.getByText('2020-03-04 见报，2020-03-04 08:00 截稿，还有 17 小时 40 分').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: '收据' }).getByText('柳湾晚报刊登收据').waitFor();
    await page.keyboard.press('Escape');
    expect(valueOf(await client.call('booking.list', {}))[0]?.paper).toBe('柳湾晚报');
    await page.keyboard.press('Alt+3');
    const rows = page.getByRole('listbox', { name: '今晚' }).getByRole('option');
    await expect.poll(() => rows.count()).toBe(1);
    await atWork.selectOption('柳湾日报');
    await expect.poll(() => rows.count()).toBe(0);
  });

  test('two hands: what only one of them changed goes together; of what both changed one is chosen, theirs looked at first', async () => {
    const { page, client } = await openCounter(early);
    await toRules(page, '价目');
    const unit = page.getByRole('textbox', { name: '单价（元） 1' });
    await unit.fill('60');
    await unit.press('Enter');
    const first = valueOf(await client.call('house.get', {}));
    valueOf(await client.call('house.keep', { rowVersion: first.rowVersion, house: { ...exampleHouse, measure: 13 } }));
    await keep(page);
    const second = valueOf(await client.call('house.get', {}));
    expect([second.house.measure, second.house.tariff[0]?.unit]).toEqual([13, 6000]);

    await unit.fill('70');
    await unit.press('Enter');
    const [line, ...others] = second.house.tariff;
    const dearer = { ...second.house, tariff: [{ ...line!, unit: 8000 }, ...others] };
    valueOf(await client.call('house.keep', { rowVersion: second.rowVersion, house: dearer }));
    await page.getByRole('button', { name: '保存规矩' }).click();
    await page.getByRole('tab', { name: '价目 有出入' }).waitFor();
    await page.getByRole('button', { name: '看对方的' }).click();
    expect([await unit.inputValue(), await unit.isEnabled()]).toEqual(['80.00', false]);
    await page.getByRole('button', { name: '看对方的' }).click();
    expect(await unit.inputValue()).toBe('70.00');
    await page.getByRole('button', { name: '以我的为准' }).click();
    await page.getByText('已保存').waitFor();
    expect(valueOf(await client.call('house.get', {})).house.tariff[0]?.unit).toBe(7000);
  });
});
