// node chromium-hot.mjs JOB.json : Chromium's relayout while somebody types. JOB.json holds { html, browser, edits: [words] }. One word is put into the middle of the page's longest
// paragraph, and the layout of its last block asked for; the timer's step is 0.1 ms. Prints one JSON object of lists of milliseconds.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const { html, browser, edits } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const running = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--allow-file-access-from-files'] });
const page = await running.newPage({ viewport: { width: 1600, height: 2200 } });
await page.goto(pathToFileURL(html).href);
await page.evaluate(() => document.fonts.ready);
const edit = await page.evaluate((words) => {
  const paragraphs = [...document.querySelectorAll('article > p')];
  const longest = paragraphs.reduce((most, one) => (one.textContent.length > most.textContent.length ? one : most));
  const text = longest.firstChild;
  const middle = text.length >> 1;
  const last = document.querySelector('article').lastElementChild;
  last.getBoundingClientRect();
  return words.map((word) => {
    const start = performance.now();
    text.insertData(middle, word);
    last.getBoundingClientRect();
    const time = performance.now() - start;
    text.deleteData(middle, word.length);
    last.getBoundingClientRect();
    return time;
  });
}, edits);
await running.close();
console.log(JSON.stringify({ times: { edit }, bytes: 0 }));
