import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { dropPhotos } from '../../support/drop-photo.ts';
import { keptPlan, openPageWindow, pixelsOf, soon, tabTo } from './window.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The page with a photo in its first picture frame: three times as wide as high, red on the left, blue on the right. */
async function openWithPhoto() {
  const opened = await openPageWindow();
  const { page, client } = opened;
  const red = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#c03020' } })
    .png()
    .toBuffer();
  const bytes = await sharp({ create: { width: 1800, height: 600, channels: 3, background: '#2040a0' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .jpeg()
    .toBuffer();
  await dropPhotos(page, 0, [{ name: '两半.jpg', data: [...bytes] }]);
  await page.getByRole('button', { name: '在框里裁图' }).waitFor();
  await soon(async () => (await keptPlan(client)).photos).toHaveLength(1);
  const crop = async () => (await keptPlan(client)).plan.stories[0]!.pictures[0]!.crop ?? null;
  return { ...opened, crop };
}

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!;
const image = (page: Page) => boxOf(page, '.page-frame.is-picture >> nth=0');
const whole = (page: Page) => boxOf(page, '.page-photo rect');

test('a double click goes into a picture: a drag draws the photo along, Esc calls it off, the wheel enlarges about the pointer; each gesture is one step', async () => {
  const { page, client, crop } = await openWithPhoto();
  const before = (await keptPlan(client)).plan;
  const frame = await image(page);
  const [x, y] = [Math.round(frame.x + frame.width / 2), Math.round(frame.y + frame.height / 2)];
  await page.mouse.dblclick(x, y);
  const start = await whole(page);
  expect(start.width).toBeGreaterThan(frame.width * 1.5);
  const painted = await pixelsOf(page);

  await page.mouse.down();
  await page.mouse.move(x - 20, y, { steps: 5 });
  await soon(async () => (await whole(page)).x).toBeCloseTo(start.x - 20, 0);
  await page.keyboard.press('Escape');
  await soon(async () => (await whole(page)).x).toBeCloseTo(start.x, 0);
  await page.mouse.up();

  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 5, { steps: 6 });
  await page.mouse.up();
  await soon(async () => (await crop())?.x).toBeLessThan(5000);
  expect((await whole(page)).x).toBeCloseTo(start.x + 30, 0);
  // The page itself is painted with the other part.
  await soon(() => pixelsOf(page)).not.toBe(painted);

  const drawn = await crop();
  const at = { x: frame.x + frame.width / 4, y: frame.y + frame.height / 4 };
  await page.mouse.move(at.x, at.y);
  const small = await whole(page);
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -100);
  await soon(async () => (await crop())?.zoom).toBeGreaterThan(1200);
  const large = await whole(page);
  const by = large.width / small.width;
  expect(Math.abs(large.x - (at.x - (at.x - small.x) * by))).toBeLessThan(1);
  expect(Math.abs(large.y - (at.y - (at.y - small.y) * by))).toBeLessThan(1);
  // The view of the page and the frame have stayed where they were.
  expect(await image(page)).toEqual(frame);

  await page.keyboard.press('Control+z');
  await soon(crop).toEqual(drawn);
  await page.keyboard.press('Control+z');
  await soon(async () => (await keptPlan(client)).plan).toEqual(before);
  await page.keyboard.press('Control+y');
  await soon(crop).toEqual(drawn);
});

test('by keyboard alone: Enter goes in, arrows and + show another part, a key held down is one step, Esc leaves the frame selected', async () => {
  const { page, client, crop } = await openWithPhoto();
  const before = (await keptPlan(client)).plan;
  await tabTo(page, 's1-picture-1');
  await page.keyboard.press('Enter');
  await page.locator('.page-photo').waitFor();
  await page.keyboard.press('+');
  await soon(async () => (await crop())?.zoom).toBe(1050);
  const enlarged = await crop();
  await page.keyboard.down('ArrowRight');
  for (let i = 0; i < 3; i++) await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  await soon(async () => (await crop())?.x).toBeLessThan(enlarged!.x);
  await page.keyboard.press('Control+z');
  await soon(crop).toEqual(enlarged);
  // What would take a frame off the page does not, in a picture.
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  await soon(() => page.locator('.page-photo').count()).toBe(0);
  expect(await page.locator('.page-selected').getAttribute('data-frame')).toBe('s1-picture-1');
  await page.getByRole('button', { name: '不裁' }).click();
  await soon(async () => (await keptPlan(client)).plan).toEqual(before);
  // The command and the button lead there as well, and bring the keys along.
  await page.getByRole('button', { name: '在框里裁图' }).click();
  await page.locator('.page-photo').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('-');
  await page.keyboard.press('Enter');
  await soon(() => page.locator('.page-photo').count()).toBe(0);
});
