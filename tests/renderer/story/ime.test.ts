import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Story } from '../../../shared/story/story.ts';
import { block, picture } from '../../support/copy.ts';
import { imeAt, typeByIme } from '../../support/ime.ts';
import { caretAt, openStoryWindow, textsOf } from './window.ts';

const marked: Story[number] = { type: 'paragraph', children: [{ text: '前文' }, { text: '加黑', bold: true }, { text: '后文。' }] };

const start: Story = [
  block('headline', '主题在此'),
  block('deck', ''),
  block('lead', '导语一句。'),
  marked,
  picture('图片说明', ''),
  block('paragraph', '末段文字。'),
];

type Work = (page: Page) => Promise<void>;

interface Case {
  readonly name: string;
  /** Block (captions and credits count) and offset, and the selection's other end. */
  readonly at: readonly [number, number, number?, number?];
  readonly work?: Work;
  /** What the blocks say afterwards: those that changed. */
  readonly after: Readonly<Record<number, string | null>>;
}

const commit: Work = (page) => typeByIme(page, '遗失', "yi'shi");
const cancel: Work = async (page) => {
  const ime = await imeAt(page);
  await ime.compose('y');
  await ime.compose('yi');
  await ime.cancel();
};

const cases: readonly Case[] = [
  { name: 'at the start of the headline', at: [0, 0], after: { 0: '遗失主题在此' } },
  { name: 'within the headline', at: [0, 2], after: { 0: '主题遗失在此' } },
  { name: 'at the end of the headline', at: [0, 4], after: { 0: '主题在此遗失' } },
  { name: 'in an empty element that shows what is wanted', at: [1, 0], after: { 1: '遗失' } },
  { name: 'cancelled in an empty element', at: [1, 0], work: cancel, after: {} },
  { name: 'at the start of a paragraph', at: [2, 0], after: { 2: '遗失导语一句。' } },
  { name: 'within a paragraph', at: [2, 2], after: { 2: '导语遗失一句。' } },
  { name: 'at the end of a paragraph', at: [2, 5], after: { 2: '导语一句。遗失' } },
  { name: 'cancelled within a paragraph', at: [2, 2], work: cancel, after: {} },
  { name: 'before a bold run', at: [3, 2], after: { 3: '前文遗失加黑后文。' } },
  { name: 'within a bold run', at: [3, 3], after: { 3: '前文加遗失黑后文。' } },
  { name: 'behind a bold run', at: [3, 4], after: { 3: '前文加黑遗失后文。' } },
  { name: 'in a caption', at: [4, 2], after: { 4: '图片遗失说明' } },
  { name: 'in an empty credit', at: [5, 0], after: { 5: '遗失' } },
  { name: 'over a selection within one text', at: [2, 1, 2, 3], after: { 2: '导遗失句。' } },
  { name: 'over a selection across a bold run', at: [3, 1, 3, 5], after: { 3: '前遗失文。' } },
  { name: 'over a whole bold run', at: [3, 2, 3, 4], after: { 3: '前文遗失后文。' } },
  { name: 'over a selection across two paragraphs', at: [2, 2, 3, 2], after: { 2: '导语遗失加黑后文。', 3: null } },
  { name: 'over a whole element', at: [0, 0, 0, 4], after: { 0: '遗失' } },
  { name: 'over a selection from a paragraph into a caption', at: [3, 4, 4, 2], after: { 3: '前文加黑遗失', 4: '说明' } },
  { name: 'cancelled over a selection, which is gone', at: [2, 1, 2, 3], work: cancel, after: { 2: '导句。' } },
  {
    name: 'twice in a row, with a mark between',
    at: [6, 5],
    work: async (page) => {
      await commit(page);
      await typeByIme(page, '，', '');
      await typeByIme(page, '声明', "sheng'ming");
    },
    after: { 6: '末段文字。遗失，声明' },
  },
  {
    name: 'begun, corrected and committed',
    at: [6, 2],
    work: async (page) => {
      const ime = await imeAt(page);
      for (const text of ['y', 'yi', 'y', 'z', 'zu', 'zuo']) await ime.compose(text);
      await ime.commit('作废');
    },
    after: { 6: '末段作废文字。' },
  },
  {
    name: 'behind what was just typed letter by letter',
    at: [6, 5],
    work: async (page) => {
      await page.keyboard.type('ab');
      await commit(page);
    },
    after: { 6: '末段文字。ab遗失' },
  },
  {
    name: 'in a paragraph just made by Enter',
    at: [6, 5],
    work: async (page) => {
      await page.keyboard.press('Enter');
      await commit(page);
    },
    after: { 7: '遗失' },
  },
];

test(`Chinese typed by an input method: ${cases.length} cases, the browser shows what the model holds after each, and each is undone exactly`, async () => {
  const { page, shown, kept } = await openStoryWindow(start);
  for (const {
    name,
    at: [from, offset, to, end],
    work,
    after,
  } of cases) {
    await caretAt(page, from, offset, to === undefined ? undefined : { block: to, offset: end! });
    await (work ?? commit)(page);
    const wanted: (string | null)[] = textsOf(start);
    for (const [i, text] of Object.entries(after)) wanted[Number(i)] = text;
    const whole = wanted.filter((text) => text !== null);
    await expect.poll(shown, { message: `${name}: shown` }).toEqual(whole);
    expect(textsOf(await kept()), `${name}: kept`).toEqual(whole);
    expect(await shown(), `${name}: shown still`).toEqual(whole);
    for (let steps = 0; steps < 12 && JSON.stringify(await shown()) !== JSON.stringify(textsOf(start)); steps++)
      await page.keyboard.press('Control+z');
    expect(await shown(), `${name}: undone`).toEqual(textsOf(start));
  }
}, 60_000);
