import type { Settings } from '../../shared/api/calls/library.ts';
import { fillArchive, paper } from './archive-fill.ts';
import { shareOf } from './measure.ts';
import { gained, openBenchWindow } from './window.ts';

// node scroll.ts : a list of 5,000 notices at the counter, turned by the wheel in a real Chromium. Prints one JSON object: milliseconds from frame to frame, and those the processor
// worked for a frame on the window's own thread.

/** Notices of the one day whose list is turned. */
const rows = 5000;

/** How far the list is turned, and how fast: pixels, and pixels a second. A row is 52 high. */
const [way, speed] = [24_000, 3000] as const;

/** Run in the page: notes when frames come, from the first that moves the list to the last that does. */
const watchFrames = `
  globalThis.framesOf = (box, way) => new Promise((resolve) => {
    const frames = [];
    const next = (at) => {
      if (box.scrollTop > 0) frames.push(at);
      if (box.scrollTop < way) requestAnimationFrame(next);
      else resolve(frames);
    };
    requestAnimationFrame(next);
  });
`;

const settings: Settings = { paper, sheet: 'broadsheet', sections: [], people: [], current: '' };
const { page, tools, close } = await openBenchWindow(
  {
    file: (file) => fillArchive(file, { count: rows, perDay: rows }),
    desk: async ({ client }) => void gained(await client.call('setting.keep', { rowVersion: 0, settings })),
  },
  watchFrames,
);
await page.getByRole('button', { name: '柜台', exact: true }).click();
await page.keyboard.press('Alt+3');
await page.getByRole('textbox', { name: '见报日' }).fill('2010-01-02');
await page.keyboard.press('Enter');
const list = page.getByRole('listbox', { name: '今晚' });
await list.getByRole('option').nth(10).waitFor();
await page.waitForTimeout(1500);
const { x, y, height } = (await list.boundingBox())!;
await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
/** Milliseconds the processor has worked on the window's thread. */
const worked = async (): Promise<number> => {
  const { metrics } = await tools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
};
const before = await worked();
const watched = page.evaluate<number[]>(`framesOf(document.querySelector('.row-list'), ${way - 100})`);
await tools.send('Input.synthesizeScrollGesture', {
  x: x + 100,
  y: y + height / 2,
  yDistance: -way,
  speed,
  gestureSourceType: 'mouse',
});
const frames = await watched;
const work = ((await worked()) - before) / frames.length;
const gaps = frames.slice(1).map((at, index) => at - frames[index]!);
console.log(JSON.stringify({ rows, frames: gaps.length, p50: shareOf(gaps, 0.5), p95: shareOf(gaps, 0.95), most: shareOf(gaps, 1), work }));
await close();
