import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { openDeskAt } from '../../electron/desk/open.ts';
import { serveDesk } from '../../electron/http/serve.ts';
import { type Story, type StoryElement, textOf } from '../../shared/story/story.ts';
import { findChromium } from '../chromium.ts';
import { makeDesk } from '../desk.ts';
import { makeFonts } from '../fonts.ts';
import { placeOf, root } from '../place.ts';

// node keys.ts [keys] : from a key in the story's editor to the page painted with it, in a real Chromium, on a full broadsheet of 6,500 characters. Prints one JSON object.

/** Characters of body copy on the page. */
const characters = 6500;

/** The sample's story without its pictures, its paragraphs over again until there are enough of them. */
function longStory(story: Story): Story {
  const head = story.filter(({ type }) => ['kicker', 'headline', 'deck', 'byline'].includes(type));
  const copy = story.filter((element): element is StoryElement & { type: 'paragraph' } => element.type === 'paragraph');
  const body: StoryElement[] = [];
  for (let length = 0, i = 0; length < characters; i++) {
    const paragraph = copy[i % copy.length]!;
    body.push(paragraph);
    length += textOf(paragraph).length;
  }
  return [...head, ...body];
}

/** Run in the page: notes when a key goes down, and when the canvas shows what came of it: the frame after the painted parts were put in their places. */
const watchKeys = `
  const times = [];
  let down = null;
  addEventListener('keydown', (event) => {
    if (event.key.length === 1 && !event.ctrlKey) down = performance.now();
  }, true);
  const draw = CanvasRenderingContext2D.prototype.drawImage;
  CanvasRenderingContext2D.prototype.drawImage = function (...given) {
    draw.apply(this, given);
    if (down === null || !this.canvas.parentElement?.classList.contains('page-canvas')) return;
    const from = down;
    down = null;
    requestAnimationFrame(() => times.push(performance.now() - from));
  };
  globalThis.keyTimes = times;
`;

async function typeKeys(page: Page, count: number): Promise<readonly number[]> {
  for (let i = 0; i < count; i++) {
    await page.keyboard.press('a');
    for (let tries = 0; tries < 200 && (await page.evaluate<number>('keyTimes.length')) <= i; tries++) await page.waitForTimeout(10);
    await page.waitForTimeout(60);
  }
  return page.evaluate('keyTimes');
}

const count = Number(process.argv[2] ?? 60);
await makeFonts(root);
await makeDesk();
const folder = mkdtempSync(join(tmpdir(), 'pinban-keys-'));
const places = { window: placeOf('out/renderer'), fonts: placeOf('out/fonts') };
const opened = await openDeskAt(join(folder, 'store.sqlite'), {
  version: '0.0.0',
  fonts: places.fonts,
  profile: placeOf('build/profiles/SNAP_TR002_TAC230.icc'),
});
if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
const desk = opened.value;
const value = <Value>(result: { ok: true; value: Value } | { ok: false; fault: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};
const text = readFileSync(placeOf('build/sample/page.txt'), 'utf8');
const taken = value(await desk.client.call('text.take', { text, fileName: 'page.txt', date: '2020-03-03' }));
const { id, rowVersion, story } = value(await desk.client.call('story.get', { id: taken.storyId ?? '' }));
value(await desk.client.call('story.keep', { id, rowVersion, story: longStory(story) }));
value(await desk.client.call('page.make', { pageId: taken.pageId }));
const served = await serveDesk({ desk, ...places });
const { path, args } = await findChromium();
const browser = await chromium.launch({ executablePath: path, args: [...args] });
const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })).newPage();
await page.addInitScript({ content: watchKeys });
await page.goto(served.invite());
await page.getByRole('button', { name: '稿件', exact: true }).click();
await page.locator('.story-text').waitFor();
await page.locator('.page-frame.is-text').first().waitFor();
await page.locator('.story-block.is-paragraph').first().click();
await page.waitForTimeout(1500);
const times = (await typeKeys(page, count)).toSorted((a, b) => a - b);
const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
console.log(JSON.stringify({ characters, keys: times.length, p50: at(0.5), p95: at(0.95), most: times.at(-1) }));
await browser.close();
await served.close();
await desk.close();
rmSync(folder, { recursive: true, force: true });
