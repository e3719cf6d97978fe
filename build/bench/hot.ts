import { readFileSync } from 'node:fs';
import { openFaces } from '../../electron/faces/open.ts';
import { KeptSubsets } from '../../electron/pdf/kept.ts';
import { writePdf } from '../../electron/pdf/write.ts';
import { Composer } from '../../shared/line/composer.ts';
import { noticePages, pageRules } from '../../shared/makeup/notice-pages.ts';
import { sortNotices } from '../../shared/notice/sort.ts';
import { type MadePage, makeNoticePages, makePage, type PageOrder } from '../../shared/pipeline.ts';
import { sheets } from '../../shared/sheet/sheets.ts';
import { edited, type Job, orderOf, pagesOf } from './job.ts';
import { drawnNotices } from './many-notices.ts';

// node hot.ts JOB.json : our program inside one process. JOB.json holds { fonts, job, edits: [words], rounds }. Prints one JSON object of lists of milliseconds.

interface Given {
  readonly fonts: string;
  readonly job: Job;
  readonly edits: readonly string[];
  readonly rounds: number;
}

const { fonts, job, edits, rounds }: Given = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const opened = await openFaces(fonts);
if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
const faces = opened.value;

const times: Record<string, number[]> = {
  search: [],
  compose: [],
  edit: [],
  pdfFirst: [],
  pdfAgain: [],
  pdfAfterEdit: [],
  compose10: [],
  compose50: [],
  notices1000: [],
  notices10000: [],
  noticePages1000: [],
  noticePages10000: [],
};

async function timedWhile<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await work();
  times[name]?.push(performance.now() - start);
  return value;
}

function timed<Value>(name: string, work: () => Value): Value {
  const start = performance.now();
  const value = work();
  times[name]?.push(performance.now() - start);
  return value;
}

/** Times some rounds of work in a row, and notes what one of them took. */
function timedOver(rounds: number, name: string, work: () => unknown): void {
  const start = performance.now();
  for (let round = 0; round < rounds; round++) work();
  times[name]?.push((performance.now() - start) / rounds);
}

/** A composer that knows nothing yet: every paragraph is shaped anew. */
const fresh = (): Composer => new Composer(faces.shaper);
const print = (made: MadePage, kept: KeptSubsets): Promise<Uint8Array> =>
  writePdf(made.list, { faces: faces.sfnt, created: '2020-03-03T00:00:00Z', kept });

const plain = orderOf(job);
for (let round = 0; round < 3; round++) timed('search', () => makePage(plain, fresh()));
const { plan } = makePage(plain, fresh());
const planned = (one: Job): PageOrder => ({ ...orderOf(one), plan });

for (let round = 0; round < rounds; round++) timed('compose', () => makePage(planned(job), fresh()));

const composer = fresh();
const kept = new KeptSubsets();
let made = makePage(planned(job), composer);
const { length: bytes } = await timedWhile('pdfFirst', () => print(made, kept));
for (const words of edits) {
  const order = planned(edited(job, words));
  made = timed('edit', () => makePage(order, composer));
  await timedWhile('pdfAfterEdit', () => print(made, kept));
  await timedWhile('pdfAgain', () => print(made, kept));
}

for (const count of [10, 50]) {
  const orders = pagesOf(job, count).map(planned);
  for (let round = 0; round < 2; round++) {
    const many = fresh();
    timed(`compose${count}`, () => orders.map((order) => makePage(order, many)));
  }
}

// Many notices, every one shaped anew: set and packed into pages, and the same with the pages' drawing orders. The first round warms up and is not counted. A thousand are set ten times in a
// row, each with a composer of its own: what the collector takes, now in this round and now in that, is then in both figures.
const { broadsheet } = sheets;
for (let round = 0; round < 4; round++) {
  for (const count of [1000, 10_000]) {
    const notices = drawnNotices(count);
    const column = { notices: sortNotices(notices), rules: pageRules };
    const start = { notice: 0, atom: 0 };
    const isCounted = round > 0;
    const name = isCounted ? `notices${count}` : '';
    timedOver(10_000 / count, name, () => noticePages(broadsheet, broadsheet.lineHeights[0] ?? 0, column, fresh(), start));
    timed(isCounted ? `noticePages${count}` : '', () => makeNoticePages({ ...plain, stories: [], notices }, fresh()));
  }
}
console.log(JSON.stringify({ times, bytes }));
