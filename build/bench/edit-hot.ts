import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openFaces } from '../../electron/faces/open.ts';
import { Composer } from '../../shared/line/composer.ts';
import { fit as tellFit } from '../../shared/makeup/fit.ts';
import { makePage, type PageOrder, proposeFor } from '../../shared/pipeline.ts';
import { edited, type Job, orderOf } from './job.ts';

// node edit-hot.ts JOB.json : our program while somebody types. JOB.json holds { fonts, job, input, five, edits: [words], typed }. Prints one JSON object of lists of milliseconds.

interface Given {
  readonly fonts: string;
  /** A full broadsheet, the page that make-up is timed on, and a page of five stories. */
  readonly job: Job;
  readonly input: Job;
  readonly five: Pick<PageOrder, 'stories' | 'photos' | 'notices'>;
  readonly edits: readonly string[];
  /** Edits after which memory is looked at. */
  readonly typed: number;
}

const { fonts, job, input, five, edits, typed }: Given = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const opened = await openFaces(fonts);
if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
const { shaper } = opened.value;
const times: Record<string, number[]> = { edit: [], fit: [], input: [], five: [], heap: [] };
const timed = <Value>(name: string, work: () => Value): Value => {
  const start = performance.now();
  const value = work();
  times[name]?.push(performance.now() - start);
  return value;
};

for (let round = 0; round < 3; round++) timed('input', () => proposeFor(orderOf(input), new Composer(shaper)));
for (let round = 0; round < 3; round++) timed('five', () => proposeFor({ ...orderOf(input), ...five }, new Composer(shaper)));

const composer = new Composer(shaper);
const { plan } = makePage(orderOf(job), composer);
const order = (words: string): PageOrder => ({ ...orderOf(edited(job, words)), plan });
for (const words of edits.slice(0, 20)) makePage(order(words), composer);
for (const words of edits) {
  const next = order(words);
  timed('edit', () => makePage(next, composer));
}
for (let round = 0; round < 5; round++) timed('fit', () => tellFit(orderOf(job), plan, composer));

// Bytes of the heap after a tenth of the edits and after all of them: what is kept must not grow.
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};
for (let i = 0; i < typed; i++) {
  makePage(order(String.fromCodePoint(0x4e00 + (i % 5000)) + edits[i % edits.length]), composer);
  if (i === Math.floor(typed / 10) || i === typed - 1) times.heap?.push(heap());
}
console.log(JSON.stringify({ times, bytes: 0 }));
