import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Client } from '../../shared/api/client.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { type Story, textOf } from '../../shared/story/story.ts';
import { photoOf } from '../support/drop-photo.ts';
import { valueOf } from '../support/store.ts';
import { openWindow, takeSample } from '../support/window.ts';

const patient = { timeout: 30_000 };

/** The sample's page in its rough proof; then a paragraph is edited and the first picture moved a line down. */
async function prepare(client: Client): Promise<void> {
  const { pageId, storyId } = await takeSample(client);
  await enterUnmade(client, pageId);
  valueOf(await client.call('page.round', { pageId, round: 'rough', by: '赵一' }));
  const { rowVersion, story } = valueOf(await client.call('story.get', { id: storyId }));
  valueOf(await client.call('story.keep', { id: storyId, rowVersion, story: edited(story) }));
  const page = valueOf(await client.call('page.open', { pageId }));
  valueOf(await client.call('page.keep', { id: pageId, rowVersion: page.rowVersion, plan: moved(page.plan!) }));
}

/** Brings the page into a round while it is not made, and makes it again. */
async function enterUnmade(client: Client, pageId: string): Promise<void> {
  for (const sheet of ['tabloid', 'broadsheet'] as const) {
    const { rowVersion, number, section, editors } = valueOf(await client.call('page.open', { pageId }));
    valueOf(await client.call('page.facts', { id: pageId, rowVersion, number, section, editors, sheet }));
  }
  valueOf(await client.call('page.round', { pageId, round: 'rough', by: '钱二' }));
  valueOf(await client.call('page.make', { pageId }));
}

/** The first paragraph with its third character left out and two put in its stead. */
function edited(story: Story): Story {
  const first = story.findIndex(({ type }) => type === 'paragraph');
  return story.map((element, i) => {
    if (i !== first || element.type !== 'paragraph') return element;
    const [text, ...others] = element.children;
    return { ...element, children: [{ ...text!, text: `${text!.text.slice(0, 2)}甲乙${text!.text.slice(3)}` }, ...others] };
  });
}

const moved = (plan: Plan): Plan => ({
  ...plan,
  stories: plan.stories.map((place) => ({
    ...place,
    pictures: place.pictures.map((slot, i) => (i === 0 ? { ...slot, cells: { ...slot.cells, line: slot.cells.line + 1 } } : slot)),
  })),
});

/** What the list of changes says, one line a change. */
const told = (page: Page): Promise<readonly string[]> => page.locator('.proofs-changes li').allInnerTexts();

/** The numbers of the changes marked on a side, 0 or 1. */
const marked = (page: Page, side: number): Promise<readonly (string | null)[]> =>
  page
    .locator('.proofs-pane')
    .nth(side)
    .locator('.proofs-mark')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-change')));

/** Opens the comparison by the button beside the round. */
async function compared(page: Page) {
  await page.locator('.page-card').getByRole('button', { name: '对比' }).click();
  const dialog = page.getByRole('dialog', { name: '两次校样对比' });
  await dialog.getByText('2 处改动').waitFor(patient);
  return dialog;
}

const headline = '“一河清水绕旧巷　半城灯火…”';

test('two proofs of a page stand side by side: what changed is outlined on both, told in words, and each change leads to its place', async () => {
  const { page } = await openWindow({ prepare });
  const dialog = await compared(page);
  expect(await told(page)).toEqual([`1\n${headline}图片 1　挪了位置`, `2\n${headline}正文　改了文字\n“沿”改成“甲乙”`]);
  expect([await marked(page, 0), await marked(page, 1)]).toEqual([
    ['1', '2'],
    ['1', '2'],
  ]);
  const tops = await page
    .locator('[data-change="1"] .proofs-frame')
    .evaluateAll((all) => all.map((each) => Number(each.getAttribute('y'))));
  expect(tops[1]).toBeGreaterThan(tops[0]!);

  await dialog.getByRole('button', { name: '原大' }).click();
  await page.locator('.proofs-changes button').nth(1).focus();
  await page.keyboard.press('Enter');
  await page.locator('.proofs-changes [aria-current=true]', { hasText: '甲乙' }).waitFor();
  // Both pages show the line, enlarged, in the middle of their panes.
  const isInSight = (side: number) =>
    page
      .locator('.proofs-pane')
      .nth(side)
      .evaluate((pane) => {
        const [own, line] = [pane.getBoundingClientRect(), pane.querySelector('.is-at .proofs-line')?.getBoundingClientRect()];
        return line !== undefined && line.top > own.top && line.bottom < own.bottom && pane.scrollHeight > pane.clientHeight;
      });
  await expect.poll(() => Promise.all([isInSight(0), isInSight(1)]), patient).toEqual([true, true]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('对比');
}, 120_000);

test('any two rounds are compared; one without a picture says so', async () => {
  const { page } = await openWindow({ prepare });
  const dialog = await compared(page);
  await dialog.getByLabel('后一次').selectOption({ index: 1 });
  await dialog.getByText('两次一样，没有改动').waitFor(patient);
  await dialog.getByLabel('前一次').selectOption({ index: 2 });
  await dialog.getByText('这一次没有留下版面图').waitFor();
  await dialog.getByText('缺一边的版面图，没法对比').waitFor();
  expect(await dialog.getByLabel('前一次').locator('option:checked').textContent()).toMatch(/^初样　钱二　.*（没有版面图）$/);
}, 120_000);

test('what is typed is on the page as it is now, when the comparison is asked for in the palette', async () => {
  const { page } = await openWindow({ prepare });
  await page.locator('.page-card').waitFor();
  await page.keyboard.press('Control+3');
  // The command is there once the page is.
  await page.locator('.page-frame.is-notices').waitFor(patient);
  await page.locator('.story-text').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('河水清清');
  await page.keyboard.press('F1');
  await page.locator('.palette-field input').fill('两次校样');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '两次校样对比' }).getByText('3 处改动').waitFor(patient);
  expect(await told(page)).toContainEqual(expect.stringContaining('加“河水清清”'));
}, 120_000);

/** The sample's page with a blue photo in its first picture when it was proofed, a red one since. */
async function changePhoto(client: Client): Promise<void> {
  const { pageId, storyId } = await takeSample(client);
  for (const background of ['#2040f0', '#f04020']) {
    const file = valueOf(await client.send(Uint8Array.from((await photoOf('照片', 900, 600, background)).data)));
    const { id: photo } = valueOf(await client.call('photo.keep', { file, fileName: '照片.jpg' }));
    const { rowVersion, story } = valueOf(await client.call('story.get', { id: storyId }));
    const first = story.findIndex(({ type }) => type === 'picture');
    const changed = story.map((element, i) => (i === first && element.type === 'picture' ? { ...element, photo } : element));
    valueOf(await client.call('story.keep', { id: storyId, rowVersion, story: changed }));
    if (background === '#2040f0') valueOf(await client.call('page.round', { pageId, round: 'first', by: '' }));
  }
}

test('each page shows the photos it had then, and another photo is told', async () => {
  const { page } = await openWindow({ prepare: changePhoto });
  await page.locator('.page-card').getByRole('button', { name: '对比' }).click();
  await page.getByText('1 处改动').waitFor(patient);
  expect(await told(page)).toEqual([`1\n${headline}图片 1　换了照片`]);
  // The colour in the middle of the frame that is outlined.
  const colours = await page.locator('.proofs-paper').evaluateAll((papers) =>
    papers.map((paper) => {
      const [canvas, frame] = [paper.querySelector('canvas')!, paper.querySelector('.proofs-frame')!.getBoundingClientRect()];
      const { left, top, width } = canvas.getBoundingClientRect();
      const by = canvas.width / width;
      const [x, y] = [(frame.left + frame.width / 2 - left) * by, (frame.top + frame.height / 2 - top) * by];
      const [red = 0, , blue = 0] = canvas.getContext('2d')!.getImageData(x, y, 1, 1).data;
      return red > blue ? 'red' : 'blue';
    }),
  );
  expect(colours).toEqual(['blue', 'red']);
}, 120_000);

/** The sample's page in its first proof; since then the deck and words of a paragraph are bold, and the paragraph after it is let out. */
async function setOtherwise(client: Client): Promise<void> {
  const { pageId, storyId } = await takeSample(client);
  valueOf(await client.call('page.round', { pageId, round: 'first', by: '赵一' }));
  const { rowVersion, story } = valueOf(await client.call('story.get', { id: storyId }));
  const first = story.findIndex(({ type }) => type === 'paragraph');
  const marked = story.map((element, i) => {
    if (element.type === 'picture' || element.type === 'byline' || (i !== first && element.type !== 'deck')) return element;
    const text = textOf(element);
    const [from, to] = i === first ? [2, 6] : [0, text.length];
    const words = { text: text.slice(from, to), bold: true } as const;
    const others = (rest: string) => (rest === '' ? [] : [{ text: rest }]);
    return { ...element, children: [...others(text.slice(0, from)), words, ...others(text.slice(to))] };
  });
  valueOf(await client.call('story.keep', { id: storyId, rowVersion, story: marked }));
  const page = valueOf(await client.call('page.open', { pageId }));
  const stories = page.plan!.stories.map(({ tight: _, loose: __, ...place }) => ({ ...place, loose: [first + 1] }));
  valueOf(await client.call('page.keep', { id: pageId, rowVersion: page.rowVersion, plan: { ...page.plan!, stories } }));
}

test('words marked otherwise and a paragraph let out are outlined on both pages and told', async () => {
  const { page } = await openWindow({ prepare: setOtherwise });
  await page.locator('.page-card').getByRole('button', { name: '对比' }).click();
  await page.getByText('3 处改动').waitFor(patient);
  expect(await told(page)).toEqual([
    `1\n${headline}副题　改了字体\n“——青禾市柳溪新区河街片区更新纪事”由楷体改成黑体`,
    `2\n${headline}第2段　改了字体\n“沿栀子河”由宋体改成黑体`,
    `3\n${headline}第3段　放松了`,
  ]);
  for (const side of [0, 1]) expect(await marked(page, side)).toEqual(['1', '2', '3']);
  // The line of the words; all lines of the paragraph, one more of them on the later page.
  const lines = (side: number, change: number) =>
    page.locator('.proofs-pane').nth(side).locator(`[data-change="${change}"] .proofs-line`).count();
  expect([await lines(0, 2), await lines(1, 2)]).toEqual([1, 1]);
  expect(await lines(1, 3)).toBe((await lines(0, 3)) + 1);
}, 120_000);
