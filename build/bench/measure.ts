import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { placeOf } from '../place.ts';

/** A program with its arguments. `clean` names files of an earlier run that must be gone first; `isNode` that it is a script of this Node, whose memory can be asked. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly clean: readonly string[];
  readonly isNode: boolean;
}

/** Median, least and most of some figures. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

/** The figure of some measurements; NaN throughout where there is none. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
  return { median: median ?? NaN, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN, count: sorted.length };
}

/** The value that so large a share of some measurements does not exceed; NaN where there is none. */
export const shareOf = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN;

/** Ours by theirs, pair by pair: what was measured next to each other is compared with each other. */
export const ratioOf = (ours: readonly number[], theirs: readonly number[]): Figure =>
  figureOf(ours.slice(0, theirs.length).map((value, i) => value / (theirs[i] ?? NaN)));

/** Runs a command to its end; answers the milliseconds from its start to its exit. Throws with its own words when it fails. */
export async function wallOf(command: Command): Promise<number> {
  clean(command);
  const start = performance.now();
  await run(command, command.args, {});
  return performance.now() - start;
}

/** Runs a Node command once more and answers its peak resident memory in MiB; null for other programs. */
export async function peakOf(command: Command): Promise<number | null> {
  if (!command.isNode) return null;
  clean(command);
  const note = placeOf('out/bench/peak.txt');
  await run(command, ['--import', placeOf('build/bench/peak.mjs'), ...command.args], { BENCH_PEAK: note });
  return Number(readFileSync(note, 'utf8')) / 1024;
}

/** Runs a Node script and reads the JSON object it prints on its last line. */
export async function answerOf(script: string, given: string): Promise<{ times: Record<string, number[]>; bytes: number }> {
  const args = ['--disable-warning=ExperimentalWarning', placeOf(script), given];
  const out = await run({ program: process.execPath, args, clean: [], isNode: true }, args, {});
  return JSON.parse(out.trim().split('\n').at(-1) ?? '');
}

const clean = (command: Command): void => {
  for (const path of command.clean) rmSync(path, { force: true });
};

function run({ program }: Command, args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data;
    });
    child.stderr.on('data', (data: Buffer) => {
      err += data;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${program} ${args.join(' ')}: exit ${code}\n${err || out}`)),
    );
  });
}
