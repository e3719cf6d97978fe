import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Story } from '../../../shared/story/story.ts';
import { block } from '../../support/copy.ts';
import { imeAt, typeByIme } from '../../support/ime.ts';
import { valueOf } from '../../support/store.ts';
import { caretAt, openStoryWindow, type StoryWindow, textsOf } from './window.ts';

const byline: Story[number] = { type: 'byline', title: '本报记者', children: [{ text: '林小满' }] };
const start: Story = [block('headline', '主题在此'), byline, block('paragraph', '甲乙甲乙甲乙。'), block('paragraph', '末段甲乙。')];

/** Presses a button of the window as a menu would: nothing of it touches the focus or the selection. */
const press = (page: Page, name: string) =>
  page.evaluate((label) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.textContent?.trim() === label || one.getAttribute('aria-label') === label,
    );
    button!.click();
  }, name);

/** Gives a field of the window another value without going there. */
const fill = (page: Page, label: string, value: string) =>
  page.evaluate(
    ([name, text]) => {
      const field = document.querySelector(`[aria-label="${name}"]`) as HTMLInputElement | HTMLSelectElement;
      const type = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(type.prototype, 'value')!.set!.call(field, text);
      field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    },
    [label, value] as const,
  );

/** Waits until the window has drawn what it was just told, and what followed from that. */
const drawn = (page: Page) => page.evaluate(() => new Promise<unknown>((then) => requestAnimationFrame(() => requestAnimationFrame(then))));

/** Waits until what was done before the word – the case before was taken back – is kept. */
const isKept = (page: Page) => expect.poll(() => page.locator('.story-keeping').textContent()).toBe('已保存');

interface Case {
  readonly name: string;
  readonly during: (window: StoryWindow) => Promise<unknown>;
  readonly after: readonly string[];
}

const [headline, name, , last] = textsOf(start) as [string, string, string, string];
const typed = '甲乙甲遗失乙甲乙。';

const cases: readonly Case[] = [
  { name: 'other words are searched for', during: ({ page }) => fill(page, '查找', '甲'), after: [headline, name, typed, last] },
  { name: 'the search goes on to the next place', during: ({ page }) => press(page, '下一处'), after: [headline, name, typed, last] },
  {
    name: 'all is replaced: after the word is committed, in it as well',
    during: async ({ page }) => {
      await fill(page, '查找', '乙');
      await fill(page, '替换为', '丙');
      await press(page, '全部替换');
    },
    after: [headline, name, '甲丙甲遗失丙甲丙。', '末段甲丙。'],
  },
  { name: 'the search is closed', during: ({ page }) => press(page, '关闭查找'), after: [headline, name, typed, last] },
  { name: 'undo is asked for', during: ({ page }) => press(page, '撤销'), after: [headline, name, typed, last] },
  { name: 'redo is asked for', during: ({ page }) => press(page, '重做'), after: [headline, name, typed, last] },
  { name: 'the element is changed', during: ({ page }) => fill(page, '稿件元素', 'subhead'), after: [headline, name, typed, last] },
  { name: 'the byline’s title is changed', during: ({ page }) => fill(page, '身份', '通讯员'), after: [headline, name, typed, last] },
  { name: 'everything is kept meanwhile', during: ({ page }) => isKept(page), after: [headline, name, typed, last] },
  {
    name: 'the window loses the focus for a moment',
    during: ({ page }) => page.evaluate(() => void window.dispatchEvent(new Event('blur'))),
    after: [headline, name, typed, last],
  },
];

test(`${cases.length} things happen while a word is being composed: it lands at the caret, and the browser shows what the model holds`, async () => {
  const window = await openStoryWindow(start);
  const { page, shown, kept } = window;
  await page.keyboard.press('Control+f');
  await page.getByLabel('查找', { exact: true }).first().fill('乙');
  for (const { name, during, after } of cases) {
    await caretAt(page, 2, 3);
    const ime = await imeAt(page);
    for (const text of ['y', 'yi', "yi's"]) await ime.compose(text);
    await during(window);
    await drawn(page);
    await ime.compose("yi'shi");
    await ime.commit('遗失');
    await expect.poll(shown, { message: name }).toEqual(after);
    expect(textsOf(await kept()), `${name}: kept`).toEqual(after);
    expect(await shown(), `${name}: shown still`).toEqual(after);
    await page.locator('.story-text').focus();
    for (let i = 0; i < 6 && JSON.stringify(await shown()) !== JSON.stringify(textsOf(start)); i++) await page.keyboard.press('Control+z');
    expect(await shown(), `${name}: undone`).toEqual(textsOf(start));
  }
}, 60_000);

test('what was put off comes after the word: the element is a sub-head, the title another', async () => {
  const { page, kept } = await openStoryWindow(start);
  await caretAt(page, 2, 3);
  const ime = await imeAt(page);
  await ime.compose('yi');
  await fill(page, '稿件元素', 'subhead');
  await fill(page, '身份', '通讯员');
  await ime.commit('遗失');
  await expect.poll(async () => (await kept())[2]?.type).toBe('subhead');
  expect((await kept())[1]).toMatchObject({ type: 'byline', title: '通讯员' });
});

test('the menu’s undo takes back what an input method committed, twenty times of twenty', async () => {
  const { page, shown } = await openStoryWindow([block('paragraph', '')]);
  await caretAt(page, 0, 0);
  for (let i = 0; i < 20; i++) {
    await typeByIme(page, '遗失', 'yi');
    await expect.poll(shown).toEqual(['遗失']);
    await press(page, '撤销');
    await expect.poll(shown).toEqual(['']);
  }
}, 30_000);

test('fast typing is undone by clauses, at most twenty characters at once', async () => {
  const { page, shown } = await openStoryWindow([block('paragraph', '')]);
  await caretAt(page, 0, 0);
  const text = '春天来了，新区的第一班公交车今天上午准时发车。车上坐满了人，司机说这条线路一共十二站';
  for (const character of text) await page.keyboard.insertText(character);
  await expect.poll(shown).toEqual([text]);
  let length = text.length;
  let steps = 0;
  while (length > 0) {
    await page.keyboard.press('Control+z');
    const [now] = await shown();
    expect(length - now!.length).toBeLessThanOrEqual(20);
    expect(text.slice(now!.length, length - 1)).not.toContain('。');
    length = now!.length;
    steps++;
  }
  expect(steps).toBeGreaterThanOrEqual(3);
});

test('every committed edit comes into the store by itself, and when the window is left', async () => {
  const { page, client, storyId } = await openStoryWindow([block('paragraph', '')]);
  const inStore = async () => textsOf(valueOf(await client.call('story.get', { id: storyId })).story);
  await caretAt(page, 0, 0);
  await typeByIme(page, '遗失', 'yi');
  await expect.poll(inStore).toEqual(['遗失']);
  await typeByIme(page, '声明', 'sheng');
  await page.evaluate(() => void window.dispatchEvent(new Event('blur')));
  await expect.poll(inStore).toEqual(['遗失声明']);
});
