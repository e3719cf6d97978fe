import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { birth, takingOf } from '../support/counter.ts';
import { atForm, openCounter } from '../support/counter-window.ts';
import { valueOf } from '../support/store.ts';

/** In the early afternoon: the next day's issue is still open. */
const early = [14, 20] as const;

/** How long a window that comes back may take until it has checked what it shows. */
const patient = { timeout: 20_000 };

describe('a batch', { timeout: 90_000 }, () => {
  test('numbers taken before, numbers that come twice, words that may not be printed; what is fine is taken, the rest is left', async () => {
    const { page, client } = await openCounter(early, {
      prepare: (client) => client.call('booking.take', takingOf(birth('王小冉', 'L340551954'))),
    });
    await page.keyboard.press('Alt+2');
    const texts = [
      '遗失王小冉《出生医学证明》，编号：L340551954，声明作废。',
      '遗失李明《就业失业登记证》，编号：3411030015017792，声明作废。',
      '遗失张三《出生医学证明》，编号：L340551960，声明作废。',
      '遗失张三《出生医学证明》，编号：L340551960，声明作废。',
      '遗失最佳刻章店《就业失业登记证》，编号：3411030015017793，声明作废。',
    ];
    await page.getByRole('textbox', { name: '粘贴一栏声明' }).fill(texts.join('\n'));
    const rows = page.getByRole('listbox', { name: '批量' }).getByRole('option');
    await expect.poll(() => rows.locator('.verdict').allTextContents()).toEqual(['要看', '可收', '要看', '要看', '要看']);
    expect(await rows.locator('.row-query').allTextContents()).toEqual([
      expect.stringMatching(/^L340551954 已于 \d{4}-\d{2}-\d{2} 登记（王小冉）$/),
      '',
      '与第 4 条同号',
      '与第 3 条同号',
      expect.stringContaining('“刻章”不宜刊登'),
    ]);
    // A row has room for one line of it; what is to be seen to in the lit one stands beneath the list in full.
    await page.getByRole('listbox', { name: '批量' }).focus();
    await page.keyboard.press('End');
    expect(await page.getByRole('list', { name: '核对' }).getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^“最佳”不宜刊登（.*），请改写或请示。$/),
      expect.stringMatching(/^“刻章”不宜刊登（.*），请改写或请示。$/),
    ]);
    await page.getByRole('button', { name: '收下全部可收的' }).click();
    await page.getByText('已收 1 条').waitFor();
    // What was taken does not go into the form, to be taken again.
    const open = page.getByRole('button', { name: '在收稿单中打开' });
    await rows.nth(1).click();
    expect(await open.isDisabled()).toBe(true);
    await rows.nth(2).click();
    expect(await open.isEnabled()).toBe(true);
    expect(valueOf(await client.call('booking.list', {})).map(({ customer }) => customer.name)).toEqual(['李明', '王小冉']);
  });

  test('several notices typed as one text for the kind are a row each in the batch, behind what is under way there; nothing of the form is lost', async () => {
    const { page } = await openCounter(early);
    const kind = page.getByRole('combobox', { name: '种类' });
    const owner = page.locator('[data-stop="values.owner"]');
    const rows = page.getByRole('listbox', { name: '批量' }).getByRole('option');
    const texts = () => rows.locator('.row-text').allTextContents();
    const [one, two, three] = ['张三遗失居民身份证', '李四遗失残疾证', '王小五遗失驾驶证'].map(
      (loss) => `${loss}，证号：341126199001011236，声明作废`,
    );
    await page.keyboard.insertText('cs');
    await page.keyboard.press('Enter');
    await owner.fill('赵六');
    await kind.fill(`${one}；${two}`);
    // The key that keeps a notice keeps none of these.
    await page.keyboard.press('Control+Enter');
    await page.getByText('种类栏里是 2 条声明，都列在这里').waitFor();
    await expect.poll(texts).toEqual([`${one}。`, `${two}。`]);
    // The keys are the rows' at once.
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).textContent()).toContain('李四');
    await page.keyboard.press('Alt+1');
    await atForm(page);
    expect(await kind.inputValue()).toContain('出生医学证明');
    expect(await owner.inputValue()).toBe('赵六');
    await kind.fill(`${three}。${one}。`);
    await page.keyboard.press('Enter');
    await expect.poll(texts).toEqual([`${one}。`, `${two}。`, `${three}。`, `${one}。`]);
    expect(await page.getByRole('option', { selected: true }).textContent()).toContain('王小五');
    // Beside a table there is no room for them: they stay where they were typed.
    await page
      .locator('.batch-source input[type=file]')
      .setInputFiles({ name: '表.csv', mimeType: 'text/csv', buffer: Buffer.from(`全文\n${one}。\n`) });
    await expect.poll(texts).toEqual([`${one}。`]);
    await page.keyboard.press('Alt+1');
    await atForm(page);
    await kind.fill(`${two}。${three}。`);
    await page.keyboard.press('Enter');
    await page.getByText('先收完或放下那一批').waitFor();
    expect(await kind.inputValue()).toBe(`${two}。${three}。`);
  });

  test('a batch stays while one of its rows is opened in the form: what was taken of it, too', async () => {
    const { page, client } = await openCounter(early);
    await page.keyboard.press('Alt+2');
    const texts = [
      '遗失王小冉《出生医学证明》，编号：L340551954，声明作废。',
      '遗失王小冉《就业失业登记证》，编号：3411030015017792，声明作废。',
      '本店停业三天',
      '遗失李明《出生医学证明》，编号：L340551960，声明作废。',
    ];
    await page.getByRole('textbox', { name: '粘贴一栏声明' }).fill(texts.join('\n'));
    await page.getByText('另有 1 段不像声明，没有列入：“本店停业三天”').waitFor();
    const rows = page.getByRole('listbox', { name: '批量' });
    await expect.poll(() => rows.locator('.verdict').allTextContents()).toEqual(['可收', '可收', '可收']);
    await page.getByText('并成一条省').waitFor();
    await rows.focus();
    await page.keyboard.press('j');
    await expect.poll(() => rows.locator('.verdict').allTextContents()).toEqual(['可收', '可收']);
    // Pressed twice by a quick hand, it is one order.
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await expect.poll(() => rows.locator('.verdict').allTextContents()).toEqual(['已收稿 200.00', '可收']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await atForm(page);
    await page.keyboard.press('Alt+2');
    await expect.poll(() => rows.locator('.verdict').allTextContents()).toEqual(['已收稿 200.00', '可收']);
    expect(await rows.getByRole('option', { selected: true }).textContent()).toContain('李明');
    // Taken in the form it is taken here too, and not once more.
    await page.getByRole('button', { name: '在收稿单中打开' }).click();
    await atForm(page);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: '收据' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+2');
    await expect.poll(() => rows.locator('.verdict').allTextContents()).toEqual(['已收稿 200.00', '已收稿 100.00']);
    expect(valueOf(await client.call('booking.list', {})).map(({ customer }) => customer.name)).toEqual(['李明', '王小冉']);
  });

  test('a batch is there again when the window comes back: what was pasted, joined and taken of it, a table with its columns; once put away it is gone', async () => {
    const opened = await openCounter(early);
    const { page, client } = opened;
    await page.keyboard.press('Alt+2');
    const texts = [
      '遗失王小冉《出生医学证明》，编号：L340551954，声明作废。',
      '遗失王小冉《就业失业登记证》，编号：3411030015017792，声明作废。',
      '遗失李明《出生医学证明》，编号：L340551960，声明作废。',
      '遗失张三公章一枚，声明作废。',
    ];
    const box = page.getByRole('textbox', { name: '粘贴一栏声明' });
    await box.fill(texts.join('\n'));
    const rows = page.getByRole('listbox', { name: '批量' });
    const verdicts = () => rows.locator('.verdict').allTextContents();
    await expect.poll(verdicts).toEqual(['可收', '可收', '可收', '可收']);
    await page.getByText('并成一条省').waitFor();
    await rows.focus();
    await page.keyboard.press('j');
    await expect.poll(verdicts).toEqual(['可收', '可收', '可收']);
    await page.keyboard.press('Space');
    const was = ['已收稿 200.00', '可收', '可收'];
    await expect.poll(verdicts).toEqual(was);
    await page.reload();
    await expect.poll(verdicts, patient).toEqual(was);
    expect(await box.inputValue()).toBe(texts.join('\n'));
    // Closed and opened again, it is there as well.
    const again = await opened.another();
    await again.clock.setFixedTime(new Date(2020, 2, 3, ...early));
    await again.reload();
    await expect.poll(() => again.getByRole('listbox', { name: '批量' }).locator('.verdict').allTextContents(), patient).toEqual(was);
    // A row that one window took is one order, though the other does not know of it.
    for (const each of [page, again]) {
      await each.getByRole('listbox', { name: '批量' }).focus();
      await each.keyboard.press('End');
      await each.keyboard.press('Space');
      await expect.poll(() => each.getByRole('option', { selected: true }).locator('.verdict').textContent(), patient).toMatch(/^已收/);
    }
    expect(valueOf(await client.call('booking.list', {})).map(({ customer }) => customer.name)).toEqual(['张三', '王小冉']);
    await again.close();

    const buffer = Buffer.from('办理人,证\n王小冉,L340551954\n');
    await page.locator('input[type=file]').setInputFiles({ name: '声明.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('combobox', { name: '各行的种类' }).selectOption({ label: '1 出生医学证明' });
    await page.getByRole('combobox', { name: '第 B 列是' }).selectOption({ label: '编号' });
    await page.reload();
    await expect.poll(() => page.getByRole('combobox', { name: '第 B 列是' }).inputValue(), patient).toBe('values.number');
    await page.getByRole('button', { name: '放下这一批' }).click();
    await page.getByText('0 条，').waitFor();
    await page.reload();
    await page.getByText('0 条，').waitFor();
    expect(await page.getByRole('region', { name: '表的前几行' }).count()).toBe(0);
  });

  test('two of one customer and day are offered as one entry, joined by a key, and taken as one order', async () => {
    const { page, client } = await openCounter(early);
    await page.keyboard.press('Alt+2');
    const texts = [
      '遗失王小冉《出生医学证明》，编号：L340551954，声明作废。',
      '遗失王小冉《就业失业登记证》，编号：3411030015017792，声明作废。',
    ];
    await page.getByRole('textbox', { name: '粘贴一栏声明' }).fill(texts.join('\n'));
    await page.getByText('王小冉同日有第 1、2 条，并成一条省 1 行，省 50.00 元').waitFor();
    const rows = page.getByRole('listbox', { name: '批量' });
    await rows.focus();
    await page.keyboard.press('j');
    await expect.poll(() => rows.locator('.verdict').allTextContents()).toEqual(['可收']);
    expect(await page.getByRole('region', { name: '合并' }).count()).toBe(0);
    await page.keyboard.press('Space');
    await expect.poll(() => rows.locator('.verdict').allTextContents()).toEqual(['已收稿 200.00']);
    const [only, ...others] = valueOf(await client.call('booking.list', {}));
    expect([only?.notice.text, only?.charged, others]).toEqual([
      '遗失王小冉《出生医学证明》，编号：L340551954；王小冉《就业失业登记证》，编号：3411030015017792，声明作废。',
      20_000,
      [],
    ]);
  });

  test('a workbook: kind and columns are chosen with its rows in sight, formulas stay text, what is fine is taken', async () => {
    const { page, client } = await openCounter(early);
    await page.keyboard.press('Alt+2');
    const rows = [
      ['办理人', '证', '联系方式', '备注'],
      ['王小冉', 'L340551954', '13855012345', '=1+1'],
      ['李明', 'L340551955', '', ''],
      ['张三', '', '', ''],
    ];
    const sheet = rows.map((row) => row.map((value) => ({ value, type: String })));
    const buffer = await writeExcelFile(sheet).toBuffer();
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.locator('input[type=file]').setInputFiles({ name: '声明.xlsx', mimeType, buffer });
    const preview = page.getByRole('region', { name: '表的前几行' });
    await expect.poll(() => preview.getByRole('row').last().getByRole('cell').allTextContents()).toEqual(rows[3]);
    expect(await preview.getByRole('row').nth(2).getByRole('cell').allTextContents()).toEqual(rows[1]);
    await page.getByRole('combobox', { name: '各行的种类' }).selectOption({ label: '1 出生医学证明' });
    // Heads that mean nothing to the program are told to be heads.
    await page.getByRole('checkbox', { name: '第一行是表头' }).check();
    for (const [column, use] of [
      ['A', '新生儿或父母姓名'],
      ['B', '编号'],
      ['C', '电话'],
    ] as const)
      await page.getByRole('combobox', { name: `第 ${column} 列是` }).selectOption({ label: use });
    // What a column is stands over it in sight.
    const inSight = await page.getByRole('combobox', { name: '第 A 列是' }).evaluate((select) => {
      const { left, top, width, height } = select.getBoundingClientRect();
      return width > 80 && document.elementFromPoint(left + width / 2, top + height / 2) === select;
    });
    expect(inSight).toBe(true);
    const taken = page.getByRole('listbox', { name: '批量' }).getByRole('option');
    await expect.poll(() => taken.locator('.verdict').allTextContents()).toEqual(['可收', '可收', '缺项']);
    await page.getByRole('button', { name: '收下全部可收的' }).click();
    await page.getByText('已收 2 条').waitFor();
    expect(
      valueOf(await client.call('booking.list', {})).map(({ customer, notice }) => [customer.name, customer.phone, notice.text]),
    ).toEqual([
      ['李明', '', '遗失李明《出生医学证明》，编号：L340551955，声明作废。'],
      ['王小冉', '13855012345', '遗失王小冉《出生医学证明》，编号：L340551954，声明作废。'],
    ]);
  });

  test('five thousand rows: only those in sight are drawn, whatever way the list is gone through', async () => {
    const { page } = await openCounter(early);
    await page.keyboard.press('Alt+2');
    const text = Array.from(
      { length: 5000 },
      (_, index) => `遗失王${index}《出生医学证明》，编号：L34${String(1_000_000 + index).slice(0, 7)}，声明作废。`,
    );
    const buffer = Buffer.from(`声明内容\n${text.join('\n')}`);
    await page.locator('input[type=file]').setInputFiles({ name: '声明.csv', mimeType: 'text/csv', buffer });
    await page.getByText('5000 条，').waitFor();
    await page.getByText('可直接收 5000 条').waitFor({ timeout: 60_000 });
    const list = page.getByRole('listbox', { name: '批量' });
    const rows = list.getByRole('option');
    const most = 60;
    expect(await rows.count()).toBeLessThan(most);
    await list.focus();
    await page.keyboard.press('End');
    await list.getByRole('option', { selected: true }).getByText('遗失王4999').waitFor();
    await page.keyboard.press('Home');
    await list.getByRole('option', { selected: true }).getByText('遗失王0《').waitFor();
    // Through all of it by leaps of two screens: what is in sight comes to be drawn, and never more than a screenful and its margin.
    const mostDrawn = await list.evaluate(async (box) => {
      const isFilled = (): boolean => {
        const drawn = [...box.querySelectorAll('.row')].map((row) => row.getBoundingClientRect());
        const { top, bottom } = box.getBoundingClientRect();
        return drawn.some((row) => row.top <= top + 2) && drawn.some((row) => row.bottom >= bottom - 2);
      };
      let most = 0;
      for (let at = 0; at <= box.scrollHeight; at += 2 * box.clientHeight) {
        box.scrollTop = at;
        do await new Promise(requestAnimationFrame);
        while (!isFilled());
        most = Math.max(most, box.querySelectorAll('.row').length);
      }
      return most;
    });
    expect(mostDrawn).toBeLessThan(most);
    await list.getByRole('option').getByText('遗失王4999').waitFor();
  });
});
