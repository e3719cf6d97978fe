import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { openDeskAt } from '../../electron/desk/open.ts';
import type { Client } from '../../shared/api/client.ts';
import { exampleCard, priceOf } from '../../shared/notice/tariff.ts';
import { placeOf } from '../place.ts';
import { fillArchive, paper } from './archive-fill.ts';
import { drawnLoss } from './drawn-loss.ts';
import { shareOf } from './measure.ts';

/** What is asked of the counter with its archive full, milliseconds at the 95th of a hundred: issue 5, part 6. */
const bars = { take: 10, duplicates: 10, search: 50, start: 2000 } as const;

/** Does `npm run bench -- archive [notices]`: fills a store, opens the desk on it and times the clerk's calls. Answers 0 when every bar is kept. */
export async function benchArchive(count: number, say: (line: string) => void): Promise<number> {
  const folder = placeOf('out/bench/archive');
  mkdirSync(folder, { recursive: true });
  // Filling takes many times as long as what is timed, so a store once filled is timed again as it is.
  const file = `${folder}/store-${count}.sqlite`;
  if (!existsSync(file)) await fill(file, count, say);
  const start = performance.now();
  const seat = { version: 'bench', fonts: placeOf('out/fonts'), profile: '' };
  const desk = await openDeskAt(file, seat);
  if (!desk.ok) throw new Error(desk.fault.kind);
  await desk.value.client.call('tonight.list', { paper, day: '2024-12-31' });
  const opened = performance.now() - start;
  // The first order loads what only orders need, once a day.
  await takings(desk.value.client, count, 5);
  const figures = {
    take: await takings(desk.value.client, count + 5, 300),
    duplicates: await duplicates(desk.value.client, count, 300),
    search: await searches(desk.value.client, count, 300),
    start: [opened],
  };
  await desk.value.close();
  say(`${count} notices, ${Math.round(statSync(file).size / 2 ** 20)} MiB`);
  let kept = true;
  for (const [name, times] of Object.entries(figures)) {
    const bar = bars[name as keyof typeof bars];
    const high = shareOf(times, 0.95);
    kept &&= high <= bar;
    say(
      `${name.padEnd(11)} median ${shareOf(times, 0.5).toFixed(2)} ms, p95 ${high.toFixed(2)} ms, most ${shareOf(times, 1).toFixed(2)} ms (bar ${bar} ms)`,
    );
  }
  return kept ? 0 : 1;
}

/** Fills a store beside the place it is to have, and puts it there when it is whole and on the disk. */
async function fill(whole: string, count: number, say: (line: string) => void): Promise<void> {
  const file = `${whole}.part`;
  rmSync(file, { force: true });
  const began = performance.now();
  const told = (notices: number): void => {
    if (notices % 100_000 === 0) say(`${notices} notices after ${Math.round((performance.now() - began) / 1000)} s`);
  };
  await fillArchive(file, { count, told });
  const written = openSync(file, 'r+');
  fsyncSync(written);
  closeSync(written);
  renameSync(file, whole);
}

async function timed(count: number, work: (index: number) => Promise<{ readonly ok: boolean }>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    const reply = await work(index);
    times.push(performance.now() - start);
    if (!reply.ok) throw new Error(JSON.stringify(reply));
  }
  return times;
}

const measured = { lines: 3, characters: 34, pieces: 1, area: 1071 };
const style = { bold: false, box: false };

const takings = (client: Client, from: number, count: number): Promise<number[]> =>
  timed(count, (index) => {
    const loss = drawnLoss(from + index);
    const [tariff] = exampleCard;
    const total = priceOf(tariff!, measured, style, 1).total;
    return client.call('booking.take', {
      notice: loss.notice,
      customer: { id: null, name: loss.owner, phone: loss.phone },
      paper,
      runs: ['2025-01-02'],
      tariff: tariff!.name,
      style,
      standing: 'firm',
      measured,
      total,
      evidence: [],
      vouched: [],
      takenOn: '2025-01-01',
      means: 'cash',
      paid: total,
    });
  });

const duplicates = (client: Client, count: number, times: number): Promise<number[]> =>
  timed(times, (index) => client.call('archive.duplicates', { notice: drawnLoss((index * 7919) % (count * 2)).notice }));

/** What clerks look for, as many hits as the window asks for: names of two and three characters, numbers whole and in part, telephones' ends, days, two words, words that stand in every notice, and none at all. */
const searches = (client: Client, count: number, times: number): Promise<number[]> =>
  timed(times, (index) => {
    const loss = drawnLoss((index * 104_729) % count);
    const questions = [
      loss.owner,
      loss.owner.slice(0, 2),
      loss.number,
      loss.number.slice(2, 7),
      loss.phone.slice(-4),
      `${loss.owner} 出生医学证明`,
      '2015-06-03',
      '声明作废',
      `${loss.owner.slice(0, 1)} 定远县`,
      '查无此人',
    ];
    return client.call('archive.search', { wanted: questions[index % questions.length] ?? '', limit: 200 });
  });
