import { expect, test, vi } from 'vitest';
import type { Story } from '../../../shared/story/story.ts';
import { dropPhoto } from '../../support/drop-photo.ts';
import { valueOf } from '../../support/store.ts';
import { inkOf, keptPlan, openPageWindow, soon, tabTo } from './window.ts';

// Machines with little to spare take their time.
vi.setConfig({ testTimeout: 60_000 });

const shortStory: Story = [
  { type: 'headline', children: [{ text: '防汛演练' }] },
  { type: 'paragraph', children: [{ text: '本报讯　昨日上午，防汛演练在柳湾举行。' }] },
];

test('a frame is moved and resized by keyboard alone, kept, and every step taken back', async () => {
  const { page, client } = await openPageWindow();
  const { plan: before } = await keptPlan(client);
  const leg = before.stories[0]!.legs.at(-1)!;
  await tabTo(page, `s1-text-${before.stories[0]!.legs.length}`);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  const moved = { column: leg.column - 1, from: leg.from + 1 - 10, to: leg.to - 10, pinned: true };
  await soon(async () => (await keptPlan(client)).plan.stories[0]!.legs.at(-1)).toEqual(moved);
  expect(await page.locator('.page-selected.is-pinned').count()).toBe(1);
  for (let i = 0; i < 4; i++) await page.keyboard.press('Control+z');
  await soon(async () => (await keptPlan(client)).plan).toEqual(before);
  await page.keyboard.press('Control+y');
  await soon(async () => (await keptPlan(client)).plan.stories[0]!.legs.at(-1)?.column).toBe(leg.column - 1);
});

test('a frame dragged by its middle steps along the grid, and one by its edge grows', async () => {
  const { page, client } = await openPageWindow();
  const { plan: before } = await keptPlan(client);
  const box = (await page.locator('.page-frame.is-notices').boundingBox())!;
  const line = box.height / before.notices!.lines;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 3 * line, { steps: 4 });
  expect(await page.locator('.page-ghost.is-clashing').count()).toBe(1);
  await page.mouse.up();
  await expect
    .poll(async () => (await keptPlan(client)).plan.notices)
    .toEqual({ ...before.notices, line: before.notices!.line - 3, pinned: true });
  await soon(() => page.locator('.page-remarks .is-clash').count()).toBeGreaterThan(0);
  const handle = (await page.locator('.page-handle.is-n').boundingBox())!;
  await page.mouse.move(handle.x + 4, handle.y + 4);
  await page.mouse.down();
  await page.mouse.move(handle.x + 4, handle.y + 4 + 5 * line, { steps: 4 });
  await page.mouse.up();
  await soon(async () => (await keptPlan(client)).plan.notices?.lines).toBe(before.notices!.lines - 5);
});

test('Ctrl and the wheel enlarge about the pointer; 0 shows the whole page again', async () => {
  const { page } = await openPageWindow();
  const frame = page.locator('.page-frame.is-notices');
  const fit = (await frame.boundingBox())!;
  const [x, y] = [Math.round(fit.x + fit.width / 2), Math.round(fit.y + 10)];
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < 3; i++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await soon(async () => (await frame.boundingBox())!.width).toBeGreaterThan(2.5 * fit.width);
  const close = (await frame.boundingBox())!;
  const by = close.width / fit.width;
  expect(Math.abs(close.x - (x - (x - fit.x) * by))).toBeLessThan(1.5);
  expect(Math.abs(close.y - (y - (y - fit.y) * by))).toBeLessThan(1.5);
  await page.locator('.page-canvas').focus();
  await page.keyboard.press('0');
  await soon(async () => (await frame.boundingBox())!.width).toBeCloseTo(fit.width, 0);
});

test('a click in text puts the caret there, a double one opens the story at it', async () => {
  const { page } = await openPageWindow();
  const box = (await page.locator('.page-frame.is-text').first().boundingBox())!;
  await page.mouse.dblclick(box.x + box.width / 2, box.y + 30);
  await soon(() => page.locator('.page-caret').count()).toBe(1);
  const caret = (await page.locator('.page-caret').boundingBox())!;
  expect(Math.abs(caret.x - (box.x + box.width / 2))).toBeLessThan(8);
  await page.locator('.story-text').waitFor();
  await soon(() => page.evaluate(() => document.activeElement?.className ?? '')).toContain('story-text');
  // The caret of the editor shows on the page, typing moves it, and the page is set again with what was typed.
  const at = async () => (await page.locator('.page-caret').boundingBox())!;
  await page.keyboard.press('Home');
  await soon(async () => (await at()).x).not.toBe(caret.x);
  const start = await at();
  await page.keyboard.type('水');
  await soon(async () => (await at()).x).toBeGreaterThan(start.x + 2);
});

test('a photo dropped on a picture frame is kept, shown, and warned of when it is too small', async () => {
  const { page, client } = await openPageWindow();
  const box = await dropPhoto(page, 300, 200);
  await soon(() => page.locator('.page-warning').textContent()).toContain('ppi');
  await soon(async () => (await keptPlan(client)).photos).toHaveLength(1);
  const colour = () =>
    page.evaluate(
      ({ x, y }) => {
        const canvas = document.querySelector<HTMLCanvasElement>('.page-canvas canvas')!;
        const { left, top, width } = canvas.getBoundingClientRect();
        const ratio = canvas.width / width;
        return [
          ...canvas
            .getContext('2d')!
            .getImageData((x - left) * ratio, (y - top) * ratio, 1, 1)
            .data.slice(0, 3),
        ];
      },
      { x: box.x + box.width / 3, y: box.y + box.height / 3 },
    );
  await soon(async () => (await colour())[2]! - (await colour())[0]!).toBeGreaterThan(60);
  await page.locator('.page-canvas').focus();
  await page.keyboard.press('Control+z');
  await soon(async () => (await keptPlan(client)).photos).toHaveLength(0);
});

test('make-up in one key offers three pages that differ, as pictures; an arrow and Enter choose one, or its number', async () => {
  const { page, client } = await openPageWindow();
  const { plan: before } = await keptPlan(client);
  await tabTo(page, 's1-picture-1');
  await page.keyboard.press('Delete');
  await soon(async () => (await keptPlan(client)).plan.stories[0]!.pictures.length).toBe(before.stories[0]!.pictures.length - 1);
  const pictures = page.locator('.page-proposal-row canvas.is-there');
  await page.keyboard.press('F9');
  await soon(() => pictures.count()).toBe(3);
  const seen = await pictures.evaluateAll((all) => all.map((one) => (one as HTMLCanvasElement).toDataURL()));
  expect(new Set(seen).size).toBe(3);
  await page.keyboard.press('1');
  await soon(async () => (await keptPlan(client)).plan).toEqual(before);
  await page.keyboard.press('F9');
  await soon(() => pictures.count()).toBe(3);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await soon(async () => (await keptPlan(client)).plan).not.toEqual(before);
});

test('a page is kept as a pattern, and another arrangement gives way to it as one step', async () => {
  const { page, client } = await openPageWindow();
  const { plan: before } = await keptPlan(client);
  await page.locator('.page-patterns input').fill('专题八栏');
  await page.keyboard.press('Enter');
  await page.locator('.page-patterns li').waitFor();
  await tabTo(page, 'notices');
  await page.keyboard.press('ArrowUp');
  await soon(async () => (await keptPlan(client)).plan.notices?.pinned).toBe(true);
  await page.getByRole('button', { name: '专题八栏', exact: true }).click();
  await soon(async () => (await keptPlan(client)).plan).toEqual(before);
});

test('a late notice re-packs the column of the page that is open; a press on a ruler puts a guide and takes it away', async () => {
  const { page, client } = await openPageWindow();
  const open = await keptPlan(client);
  const first = open.notices[0]!;
  const ink = await inkOf(page);
  const text = '柳溪区何记修伞铺遗失公章一枚，编号3401020099887，声明作废。'.repeat(6);
  valueOf(await client.call('notice.take', { pageId: open.id, notice: { ...first.notice, text } }));
  await soon(() => inkOf(page)).not.toBe(ink);
  const ruler = (await page.locator('.page-ruler.is-across').boundingBox())!;
  for (const count of [1, 0]) {
    await page.mouse.click(ruler.x + 200, ruler.y + 10);
    await soon(() => page.locator('.page-guide').count()).toBe(count);
  }
});

test('guides along a frame are put and taken away by keyboard alone', async () => {
  const { page } = await openPageWindow();
  const guides = page.locator('.page-guide');
  await tabTo(page, 'notices');
  // Once they stand they are not put again.
  for (let i = 0; i < 2; i++) {
    await page.keyboard.press('Shift+G');
    await soon(() => guides.count()).toBe(4);
  }
  const frame = (await page.locator('.page-selected > rect').first().boundingBox())!;
  const places = await guides.evaluateAll((lines) =>
    lines.map((line) => line.getBoundingClientRect()).map(({ x, y, width }) => [x, y, width]),
  );
  expect(places.some(([, y, width]) => width! > frame.width && Math.abs(y! - frame.y) < 2)).toBe(true);
  await page.keyboard.press('F1');
  await page.locator('.palette-field input').fill('清除参考线');
  await page.keyboard.press('Enter');
  await soon(() => guides.count()).toBe(0);
});

test('a plan kept by another hand is shown, and not written over when the window is left', async () => {
  const { page, client } = await openPageWindow();
  const open = await keptPlan(client);
  const box = (await page.locator('.page-frame.is-notices').boundingBox())!;
  const plan = { ...open.plan, notices: { ...open.plan.notices!, line: open.plan.notices!.line - 6 } };
  valueOf(await client.call('page.keep', { id: open.id, rowVersion: open.rowVersion, plan }));
  await soon(async () => (await page.locator('.page-frame.is-notices').boundingBox())!.y).toBeLessThan(box.y - 10);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  // Whatever was to be kept has been sent before the library asks for the day.
  await page.keyboard.press('Control+1');
  await page.locator('.page-card').waitFor();
  expect(asked).toContain('/api/issue.day');
  expect(asked).not.toContain('/api/page.keep');
  expect((await keptPlan(client)).plan).toEqual(plan);
});

test('a frame held on one page is let go when another page is shown', async () => {
  const { page, client } = await openPageWindow();
  const { id: issueId = '' } = valueOf(await client.call('issue.list', {}))[0] ?? {};
  const other = valueOf(await client.call('page.add', { issueId, section: '要闻', editors: '', sheet: 'broadsheet' }));
  valueOf(await client.call('story.add', { pageId: other.id, story: shortStory }));
  valueOf(await client.call('page.make', { pageId: other.id }));
  const choice = page.getByLabel('当前版面');
  await soon(() => choice.locator('option').count()).toBe(2);
  await tabTo(page, 's1-text-1');
  await choice.selectOption(other.id);
  await soon(() => page.locator('.page-frame.is-notices').count()).toBe(0);
  expect(await page.locator('.page-selected').count()).toBe(0);
});
