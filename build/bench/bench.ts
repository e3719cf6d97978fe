import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { placeOf, userFolder } from '../place.ts';
import { type Row, rowsOf } from './bars.ts';
import { measureInside } from './inside.ts';
import { type Job, readJob } from './job.ts';
import { findRivals, installTypst } from './rivals.ts';
import { barTable, rivalTable } from './table.ts';
import { measureTyping } from './typing.ts';
import { measureWhole, textFileOf, type Whole } from './whole.ts';

/** The figures of one text. */
interface Measured {
  readonly job: string;
  readonly characters: number;
  readonly whole: Whole;
  readonly rows: readonly Row[];
}

const usage = `npm run bench -- [text file …] [--runs 7] [--sessions 3] [--json]
Sets each text through Pinban and the rivals found on this machine, in turn, and prints ratios of medians. Without a file: the shipped sample, and ../shared/input/page.txt
where there is one. Typst is fetched from npm into out/bench when it is missing (51 MB).
npm run bench -- archive [notices]
Fills a store with so many notices (a million) and times the counter's calls on it.`;

/** Does `npm run bench`; `program` is our command line, bundled. Answers 0 when everything could be measured, whatever the bars say. */
export async function runBench(program: string, args: readonly string[]): Promise<number> {
  const options = { runs: { type: 'string' }, sessions: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (positionals[0] === 'archive') {
    const { benchArchive } = await import('./archive.ts');
    return benchArchive(Number(positionals[1] ?? 1_000_000), console.log);
  }
  const runs = Number(values.runs ?? 7);
  const sessions = Number(values.sessions ?? 3);
  const fonts = placeOf('out/fonts');
  mkdirSync(placeOf('out/bench'), { recursive: true });
  installTypst();
  const { found, missing } = findRivals(fonts);
  const say = (line: string) => (values.json ? console.error(line) : console.log(line));
  say(`${machine().join('\n')}\nRivals: ${found.map(({ name, version }) => `${name} ${version}`).join('; ') || 'none'}`);
  if (missing.length > 0) say(`Not found here: ${missing.join(', ')}.`);

  const measured: Measured[] = [];
  for (const { job, text } of jobsOf(positionals)) {
    const whole = await measureWhole(program, job, textFileOf(job, text), found, runs);
    const inside = await measureInside(job, fonts, sessions);
    const rows = [...rowsOf(whole, inside), ...(await measureTyping(job, fonts, sessions))];
    measured.push({ job: job.name, characters: job.characters, whole, rows });
    say(`\n${job.name}: ${job.characters} characters; ${runs} runs in turn, ${sessions} sessions in turn; median (least–most)`);
    say(`${barTable(rows)}\n\n${rivalTable(whole)}`);
  }
  const keys = await inWindow<KeyFigures>('build/bench/keys.ts');
  say(
    `\nKey to painted page, Chromium, a broadsheet of ${keys.characters} characters: p50 ${ms(keys.p50)}, p95 ${ms(keys.p95)} of ${keys.keys} keys (bar: p95 ≤ 50 ms)`,
  );
  const scroll = await inWindow<ScrollFigures>('build/bench/scroll.ts');
  say(
    `Frame to frame, a list of ${scroll.rows} notices turned by the wheel: p50 ${ms(scroll.p50)}, p95 ${ms(scroll.p95)} of ${scroll.frames} frames (bar: p95 ≤ 16.7 ms), ${ms(scroll.work)} of work in each`,
  );
  if (values.json)
    console.log(
      JSON.stringify(
        { machine: machine(), rivals: found.map(({ name, version }) => ({ name, version })), missing, measured, keys, scroll },
        null,
        2,
      ),
    );
  return 0;
}

/** The texts to set: those named on the command line, or ours and the team's where they exist. */
function jobsOf(named: readonly string[]): { job: Job; text: string }[] {
  const ours = ['build/sample/page.txt', '../shared/input/page.txt'].map(placeOf);
  const files = named.length > 0 ? named.map((file) => resolve(userFolder(), file)) : ours.filter((path) => existsSync(path));
  return files.map((file) => {
    const text = readFileSync(file, 'utf8');
    return { job: readJob(`${basename(dirname(file))}-${basename(file).replace(/\.[^.]*$/, '')}`, text), text };
  });
}

function machine(): string[] {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const versions = `Node ${process.versions.node}, V8 ${process.versions.v8}`;
  return [
    `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} threads, ${memory}, ${process.platform} ${process.arch}; ${versions}; ${systemFonts()}`,
  ];
}

/** The fonts installed on the machine, all of which Typst looks through at every start; we open our five. */
function systemFonts(): string {
  const { status, stdout } = spawnSync('fc-list', ['--format', '%{file}\\n'], { encoding: 'utf8' });
  const files = [...new Set(stdout?.split('\n').filter((path) => existsSync(path)))];
  const size = files.reduce((sum, path) => sum + statSync(path).size, 0);
  return status === 0 ? `${files.length} system font files (${Math.round(size / 2 ** 20)} MiB)` : 'system fonts unknown';
}

/** What keys.ts prints: milliseconds from a key to the painted page. */
interface KeyFigures {
  readonly characters: number;
  readonly keys: number;
  readonly p50: number;
  readonly p95: number;
}

/** What scroll.ts prints: milliseconds from frame to frame, and of work on the window's thread for one. */
interface ScrollFigures {
  readonly rows: number;
  readonly frames: number;
  readonly p50: number;
  readonly p95: number;
  readonly work: number;
}

/** The figures that a script prints of the window in a real Chromium, on its last line. */
async function inWindow<Figures>(script: string): Promise<Figures> {
  const { stdout } = await promisify(execFile)(process.execPath, [placeOf(script)]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Figures;
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;
