import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { DeskAtWork } from '../../electron/desk/open.ts';
import { type Story, type StoryElement, textOf } from '../../shared/story/story.ts';
import { placeOf } from '../place.ts';
import { shareOf } from './measure.ts';
import { gained, openBenchWindow } from './window.ts';

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
  const put = CanvasRenderingContext2D.prototype.putImageData;
  CanvasRenderingContext2D.prototype.putImageData = function (...given) {
    put.apply(this, given);
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

/** The sample's page with the long story on it. */
async function longPage({ client }: DeskAtWork): Promise<void> {
  const text = readFileSync(placeOf('build/sample/page.txt'), 'utf8');
  const taken = gained(await client.call('text.take', { text, fileName: 'page.txt', date: '2020-03-03' }));
  const { id, rowVersion, story } = gained(await client.call('story.get', { id: taken.storyId ?? '' }));
  gained(await client.call('story.keep', { id, rowVersion, story: longStory(story) }));
  gained(await client.call('page.make', { pageId: taken.pageId }));
}

const count = Number(process.argv[2] ?? 60);
const { page, close } = await openBenchWindow({ desk: longPage }, watchKeys);
await page.getByRole('button', { name: '稿件', exact: true }).click();
await page.locator('.story-text').waitFor();
await page.locator('.page-frame.is-text').first().waitFor();
await page.locator('.story-block.is-paragraph').first().click();
await page.waitForTimeout(1500);
const times = await typeKeys(page, count);
console.log(JSON.stringify({ characters, keys: times.length, p50: shareOf(times, 0.5), p95: shareOf(times, 0.95) }));
await close();
