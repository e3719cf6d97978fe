import { writeFileSync } from 'node:fs';
import { textOf } from '../../shared/story/story.ts';
import { placeOf } from '../place.ts';
import { type Row, row } from './bars.ts';
import { fiveStories } from './five.ts';
import { htmlSource } from './html-source.ts';
import { edited, type Job } from './job.ts';
import { answerOf, figureOf, shareOf } from './measure.ts';
import { browserPath, installedTypst, jobFile } from './rivals.ts';
import { typstSource } from './typst-source.ts';

/** Edits in each session: a paragraph of typing, and enough for the median to be what an editor meets and not V8's first steps; and those after which memory is looked at. */
const edits = 600;
const typed = 10_000;

/** Characters of the full broadsheet that is typed on. */
const fullPage = 6500;

/** What happens on a full broadsheet while somebody types, beside Typst's incremental compile and Chromium's relayout of the same page in the same run; make-up, fit and memory. */
export async function measureTyping(input: Job, fonts: string, sessions: number): Promise<readonly Row[]> {
  const job = fullJob(input);
  const words = Array.from({ length: edits }, (_, i) => String.fromCodePoint(0x4e00 + 7 * i));
  const given = written('typing', { fonts, job, input, five: fiveStories(), edits: words, typed });
  const installed = installedTypst();
  const typst = written('typing-typst', {
    installed,
    fonts,
    page: typstSource([job]),
    edits: words.map((word) => typstSource([edited(job, word)])),
    many: {},
    rounds: 0,
  });
  const browser = browserPath();
  const chromium = written('typing-chromium', { html: jobFile(job, '.html', htmlSource(job, fonts)), browser, edits: words });
  const all: { ours: Times[]; typst: number[][]; chromium: number[][] } = { ours: [], typst: [], chromium: [] };
  for (let session = 0; session < sessions; session++) {
    all.ours.push((await answerOf('build/bench/edit-hot.ts', given)).times);
    if (installed !== null) all.typst.push((await answerOf('build/bench/typst-hot.mjs', typst)).times.edit ?? []);
    if (browser !== null) all.chromium.push((await answerOf('build/bench/chromium-hot.mjs', chromium)).times.edit ?? []);
  }
  return rowsOf(all);
}

type Times = Readonly<Record<string, readonly number[]>>;

function rowsOf({
  ours,
  typst,
  chromium,
}: {
  ours: readonly Times[];
  typst: readonly number[][];
  chromium: readonly number[][];
}): readonly Row[] {
  const edit = ours.map(({ edit }) => edit ?? []);
  const median = (lists: readonly (readonly number[])[]): number[] => lists.map((list) => figureOf(list).median);
  const all = (name: string): number[] => median(ours.map((times) => times[name] ?? []));
  const growth = ours.map(({ heap = [] }) => (heap[1] ?? NaN) / (heap[0] ?? NaN));
  const besides = (lists: readonly number[][]): number[] | null => (lists.length === 0 ? null : median(lists));
  return [
    row(`edit to page on ${fullPage.toLocaleString('en')} characters, p50, beside Typst`, 'ms', median(edit), besides(typst), {
      of: 'ratio',
      most: 0.7,
    }),
    row('the same beside Chromium’s relayout', 'ms', median(edit), besides(chromium), { of: 'ratio', most: 1 }),
    row(
      'the same, p95',
      'ms',
      edit.map((list) => shareOf(list, 0.95)),
      typst.length === 0 ? null : typst.map((list) => shareOf(list, 0.95)),
      { of: 'ours', most: 4 },
    ),
    row('fit with every move composed', 'ms', all('fit'), null, { of: 'ours', most: 100 }),
    row("make-up's three best pages of this text", 'ms', all('input'), null, { of: 'ours', most: 500 }),
    row("make-up's three best pages of five stories", 'ms', all('five'), null, { of: 'ours', most: 1500 }),
    row(`memory after ${typed.toLocaleString('en')} edits ÷ after a tenth of them`, '', growth, null, { of: 'ours', most: 1.1 }),
  ];
}

/** The job with its paragraphs set again, turned round so that none is known, until the page is full. */
function fullJob(input: Job): Job {
  const paragraphs = input.story.filter(({ type }) => type === 'paragraph' || type === 'lead');
  const story = input.story.filter(({ type }) => type !== 'picture');
  let characters = input.characters;
  for (let i = 0; characters < fullPage && paragraphs.length > 0; i++) {
    const element = paragraphs[i % paragraphs.length]!;
    if (element.type === 'picture') continue;
    const text = textOf(element);
    const turned = text.slice(7 + i) + text.slice(0, 7 + i);
    story.push({ type: 'paragraph', children: [{ text: turned }] });
    characters += turned.length;
  }
  return { ...input, name: `${input.name}-full`, story, characters };
}

function written(name: string, given: object): string {
  const path = placeOf(`out/bench/${name}.json`);
  writeFileSync(path, JSON.stringify(given));
  return path;
}
