import { writeFileSync } from 'node:fs';
import { placeOf } from '../place.ts';
import { edited, type Job, pagesOf } from './job.ts';
import { answerOf, figureOf } from './measure.ts';
import { installedTypst } from './rivals.ts';
import { typstSource } from './typst-source.ts';

/** Medians of each session, by the name of what was timed, in milliseconds; and the bytes of the PDF. */
export interface Inside {
  readonly medians: Readonly<Record<string, readonly number[]>>;
  readonly bytes: number;
}

const rounds = 21;
const editRounds = 21;

/** Sessions inside one process, ours and Typst's in turn; Typst's is null when it is not installed. */
export async function measureInside(job: Job, fonts: string, sessions: number): Promise<{ ours: Inside; typst: Inside | null }> {
  // One new character a round, each of them a glyph that was not on the page: no cache may answer for the line.
  const edits = Array.from({ length: editRounds }, (_, i) => String.fromCodePoint(0x4e00 + 7 * i));
  const installed = installedTypst();
  const given = written(job, 'inside', { fonts, job, edits, rounds });
  const typstGiven = written(job, 'inside-typst', {
    installed,
    fonts,
    page: typstSource([job]),
    edits: edits.map((words) => typstSource([edited(job, words)])),
    many: { 10: typstSource(pagesOf(job, 10)), 50: typstSource(pagesOf(job, 50)) },
    rounds: 7,
  });
  const ours: Session[] = [];
  const typst: Session[] = [];
  for (let session = 0; session < sessions; session++) {
    ours.push(await answerOf('build/bench/hot.ts', given));
    if (installed !== null) typst.push(await answerOf('build/bench/typst-hot.mjs', typstGiven));
  }
  return { ours: together(ours), typst: typst.length === 0 ? null : together(typst) };
}

interface Session {
  readonly times: Readonly<Record<string, readonly number[]>>;
  readonly bytes: number;
}

function written(job: Job, what: string, given: object): string {
  const path = placeOf(`out/bench/${job.name}.${what}.json`);
  writeFileSync(path, JSON.stringify(given));
  return path;
}

function together(sessions: readonly Session[]): Inside {
  const medians: Record<string, number[]> = {};
  for (const { times } of sessions)
    for (const [name, values] of Object.entries(times)) medians[name] = [...(medians[name] ?? []), figureOf(values).median];
  return { medians, bytes: sessions[0]?.bytes ?? NaN };
}
