import { existsSync, rmSync, statSync } from 'node:fs';
import { shortRun } from '../bundle.ts';
import { placeOf } from '../place.ts';
import type { Job } from './job.ts';
import { type Command, peakOf, wallOf } from './measure.ts';
import { jobFile, type Rival } from './rivals.ts';

/** What one program needed for a job, start to exit: milliseconds of every run, peak memory of some in MiB, bytes of its PDF. */
export interface WholeRun {
  readonly name: string;
  readonly version: string;
  readonly walls: readonly number[];
  readonly peaks: readonly number[];
  readonly bytes: number;
}

/** Whole processes: ours with the page's pattern given, ours searching for one, ours when V8 has nothing compiled yet, and the rivals. */
export interface Whole {
  readonly ours: WholeRun;
  readonly searching: readonly number[];
  readonly first: number;
  readonly rivals: readonly WholeRun[];
}

const peakRuns = 3;

/** Runs everybody in turn `runs` times, after one run each that is not counted. */
export async function measureWhole(program: string, job: Job, textFile: string, rivals: readonly Rival[], runs: number): Promise<Whole> {
  const report = placeOf(`out/bench/${job.name}.report.json`);
  const searched = ourCommand(program, job, textFile, ['--json', report]);
  rmSync(placeOf('out/compiled'), { recursive: true, force: true });
  const first = await wallOf(searched);
  await wallOf(searched);
  const searching = [await wallOf(searched), await wallOf(searched), await wallOf(searched)];
  const ours = ourCommand(program, job, textFile, ['--json', placeOf(`out/bench/${job.name}.again.json`), '--pattern', report]);

  const commands = [ours, ...rivals.map((rival) => rival.command(job))];
  const walls: number[][] = commands.map(() => []);
  for (const command of commands.filter((_, i) => i === 0 || !rivals[i - 1]?.isSlow)) await wallOf(command);
  for (let run = 0; run < runs; run++)
    for (const [i, command] of commands.entries()) {
      if (run > 0 && i > 0 && rivals[i - 1]?.isSlow) continue;
      walls[i]?.push(await wallOf(command));
    }
  const results: WholeRun[] = [];
  for (const [i, command] of commands.entries()) {
    const { name, version } = i === 0 ? { name: 'Pinban', version: '' } : (rivals[i - 1] ?? { name: '', version: '' });
    results.push({ name, version, walls: walls[i] ?? [], peaks: await peaksOf(command), bytes: bytesOf(command) });
  }
  const [own, ...others] = results;
  if (own === undefined) throw new Error('nothing was measured');
  return { ours: own, searching, first, rivals: others };
}

/** Our command line from raw text to PDF and report, through the temporary store that is the main job's default. */
function ourCommand(program: string, job: Job, textFile: string, more: readonly string[]): Command {
  const pdf = placeOf(`out/bench/${job.name}.pdf`);
  const args = [...shortRun, program, 'page', textFile, '--out', pdf, '--date', '2020-03-03', ...more];
  return { program: process.execPath, args, clean: [pdf], isNode: true };
}

async function peaksOf(command: Command): Promise<number[]> {
  const peaks: number[] = [];
  for (let run = 0; run < peakRuns; run++) {
    const peak = await peakOf(command);
    if (peak !== null) peaks.push(peak);
  }
  return peaks;
}

const bytesOf = (command: Command): number => {
  const pdf = command.clean.find((path) => path.endsWith('.pdf'));
  return pdf !== undefined && existsSync(pdf) ? statSync(pdf).size : NaN;
};

/** Writes the raw text of a job where the command line can read it. */
export const textFileOf = (job: Job, text: string): string => jobFile(job, '.txt', text);
