import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readNotice } from '../../shared/notice/read.ts';
import { say } from '../../shared/words/say.ts';
import { takingOf } from '../support/counter.ts';
import { openCounter } from '../support/counter-window.ts';
import { valueOf } from '../support/store.ts';

/** A long one: its text is several times the usual. */
const reduction = readNotice(
  '减资公告 滁州市城北建材有限公司（统一社会信用代码：91341100600037341L）经股东会决定，拟向公司登记机关申请减少注册资本，由人民币1000万元减少至100万元。请债权人自见报之日起45日内向本公司提出清偿债务或提供相应担保的请求，特此公告。联系人：张明，电话：0550-3012345，地址：滁州市琅琊区清流中路100号城北建材市场二楼。',
);

const millimetres = (points: number): number => Math.round((points / 72) * 25.4);

/** Prints what is shown, as its button, Ctrl+P or the browser's menu would, and reads the PDF: its pages and where its text ends at the right in millimetres, and its text. */
async function printed(page: Page) {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  const sizes = pages.map(({ view: [left = 0, top = 0, right = 0, bottom = 0] }) => [right - left, bottom - top].map(millimetres));
  const contents = await Promise.all(pages.map((each) => each.getTextContent()));
  const items = contents.flatMap((each) => each.items.flatMap((item) => ('str' in item ? [item] : [])));
  const right = millimetres(Math.max(...items.map(({ transform, width }) => transform[4] + width)));
  return { sizes, right, text: items.map(({ str }) => str.replaceAll(' ', '')).join('') };
}

/** How much of the slip lies outside the width it prints on, in pixels. */
const wider = (page: Page) =>
  page
    .locator('.slip')
    .evaluate(
      (slip) =>
        Math.max(...[...slip.querySelectorAll('*')].map((each) => each.getBoundingClientRect().right)) - slip.getBoundingClientRect().right,
    );

/** How much taller or narrower the proof is shown than it was painted: 1 where every character keeps its shape. */
const stretched = (page: Page) =>
  page.locator('.slip canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas.getBoundingClientRect();
    return (height / width) * (canvas.width / canvas.height);
  });

/** The amounts of the receipt that is shown: name and value of each line. */
const amounts = (page: Page) =>
  page
    .locator('.slip .amounts > div')
    .evaluateAll((lines) => lines.map((line) => [...line.children].map(({ textContent }) => textContent).join(' ')));

describe('on paper', { timeout: 90_000 }, () => {
  test('a receipt tells in capitals what was received, not what it costs, and every number it was received under', async () => {
    const order = takingOf(reduction, { paper: say('zh', 'page.default-paper') });
    const { page, client } = await openCounter([14, 20], { prepare: (client) => client.call('booking.take', { ...order, paid: 5_000 }) });
    const open = async () => {
      await page.keyboard.press('Alt+4');
      await page.getByRole('searchbox').fill('城北建材');
      await page.getByRole('button', { name: '收据、校样' }).click();
    };
    await open();
    await expect.poll(() => amounts(page)).toContain('大写 伍拾元整');
    expect((await amounts(page)).filter((line) => /^(合计|实收|大写|欠付)/.test(line))).toEqual([
      '合计 ¥ 150.00',
      '实收 ¥ 50.00',
      '大写 伍拾元整',
      '欠付 ¥ 100.00',
    ]);
    await page.getByRole('button', { name: '关闭' }).click();
    const [booking] = valueOf(await client.call('booking.list', {}));
    if (booking === undefined) throw new Error('no order was taken');
    valueOf(
      await client.call('booking.pay', {
        id: booking.id,
        rowVersion: booking.rowVersion,
        amount: 10_000,
        means: 'transfer',
        today: '2020-03-03',
      }),
    );
    // The receipt shows the order as its pane does: that has to have heard of the money first.
    await page.getByText(/收据 A-000001 A-000002/).waitFor();
    await open();
    await expect.poll(() => amounts(page)).toContain('大写 壹佰伍拾元整');
    expect(await page.locator('.slip .number').textContent()).toBe('A-000001 A-000002');
  });

  test('receipt and proof print on one page of A5, and on as much of an 80 mm roll as they need', async () => {
    const { page } = await openCounter([14, 20], {
      prepare: (client) => client.call('booking.take', takingOf(reduction, { paper: say('zh', 'page.default-paper') })),
    });
    await page.evaluate(() => {
      window.print = () => document.body.toggleAttribute('data-printed', true);
    });
    const own = (await printed(page)).sizes;
    await page.keyboard.press('Alt+4');
    await page.getByRole('searchbox').fill('城北建材');
    await page.getByRole('button', { name: '收据、校样' }).click();
    const slip = page.locator('.slip');
    const lengths: number[] = [];
    for (const kind of ['收据', '客户校样']) {
      await page.getByRole('radio', { name: kind, exact: true }).click();
      await slip.getByText(`拼版日报${kind === '收据' ? '刊登收据' : kind}`).waitFor();
      await slip
        .locator('figcaption')
        .getByText(/行（每行 15 字）/)
        .waitFor();
      await page.getByRole('radio', { name: 'A5', exact: true }).click();
      const a5 = await printed(page);
      expect(a5.sizes).toEqual([[148, 210]]);
      expect(a5.text).toContain(kind === '收据' ? '壹佰伍拾元整' : '签字');
      expect(await wider(page)).toBeLessThanOrEqual(0);
      // The receipt's number stands at the right margin.
      if (kind === '收据') expect(a5.right).toBe(148 - 10);

      await page.getByRole('radio', { name: '80 毫米', exact: true }).click();
      const roll = await printed(page);
      expect(roll.sizes.map(([width]) => width)).toEqual([80]);
      expect(roll.text).toBe(a5.text);
      expect(await wider(page)).toBeLessThanOrEqual(0);
      expect(roll.right).toBeLessThanOrEqual(80 - 3);
      expect(await stretched(page)).toBeCloseTo(1, 2);
      lengths.push(roll.sizes[0]?.[1] ?? 0);
    }
    // The receipt has the amounts, the proof only the line to sign on.
    expect(lengths[0]).toBeGreaterThan(lengths[1] ?? 0);
    expect(lengths[0]).toBeLessThan(260);
    await page.getByRole('button', { name: '打印', exact: true }).click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
    // What is printed afterwards does not come on the roll.
    await page.getByRole('button', { name: '关闭' }).click();
    await slip.waitFor({ state: 'detached' });
    expect((await printed(page)).sizes).toEqual(own);
    expect(own[0]?.[0]).toBeGreaterThan(148);
  });
});
