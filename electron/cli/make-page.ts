import { basename } from 'node:path';
import type { Client } from '../../shared/api/client.ts';
import type { Output as Answer, Input } from '../../shared/api/contract.ts';
import type { Fault } from '../../shared/api/faults.ts';
import type { PageReport } from '../../shared/api/report.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Language } from '../../shared/words/language.ts';
import { say } from '../../shared/words/say.ts';
import { sinceStart } from '../desk/clock.ts';
import { tenths } from '../desk/report.ts';
import { exits, type Stop, stopFor } from './exit.ts';
import { readBytes } from './inputs.ts';
import type { PageJob } from './page-options.ts';
import type { Progress } from './progress.ts';

/** What a run takes in: the text, the photo files, and the plan of an earlier report if one was given. */
export interface Material {
  readonly text: string;
  readonly encoding: string;
  readonly photos: readonly string[];
  readonly plan: Plan | null;
}

/** What a run made: the report, the files of the page, and what `text.take` said. */
export interface Made {
  readonly taken: Answer<'text.take'>;
  readonly report: PageReport;
  readonly pdf: Uint8Array | null;
  readonly png: Uint8Array | null;
}

/** The pieces of work that progress tells of, in order. */
export const stages = { reading: 0, making: 1, printing: 2, proofing: 3, writing: 4 } as const;

/** The main job, as a client of the desk: takes the text in, keeps photos, makes the page from the store, fetches its PDF and proof. */
export async function makePageFor(
  job: PageJob,
  material: Material,
  client: Client,
  language: Language,
  progress: Progress,
): Promise<Result<Made, Stop>> {
  const timing: Record<string, number> = {};
  const timed = async <Value>(part: string, work: () => Promise<Result<Value, Fault>>): Promise<Result<Value, Stop>> => {
    const start = sinceStart();
    const outcome = await work();
    timing[part] = tenths(sinceStart() - start);
    return outcome.ok ? outcome : failed(stopFor(language, outcome.fault));
  };
  const { text, encoding, plan } = material;
  const { date, sheet, fileName, folio } = job;
  const taken = await timed('intake', () => client.call('text.take', { text, encoding, fileName, date, sheet, ...folio }));
  if (!taken.ok) return taken;
  const { pageId, storyId } = taken.value;
  if (storyId !== null && material.photos.length > 0) {
    const placed = await placePhotos(storyId, material.photos, client, language);
    if (!placed.ok) return placed;
  }
  progress.at(stages.making);
  const report = await timed('make', () => client.call('page.make', { pageId, sheet, ...(plan === null ? {} : { plan }) }));
  if (!report.ok) return report.fault.code === exits.usage && job.pattern !== null ? unfitPattern(job.pattern, language) : report;
  progress.at(stages.printing);
  const pdf = job.outputs.pdf === null ? done(null) : await timed('pdf', () => print(client, pageId, job.outputs.family));
  if (!pdf.ok) return pdf;
  progress.at(stages.proofing);
  const png = job.outputs.png === null ? done(null) : await timed('png', () => print(client, pageId, 'png'));
  if (!png.ok) return png;
  return done({
    taken: taken.value,
    report: { ...report.value, timing: { ...timing, ...report.value.timing } },
    pdf: pdf.value,
    png: png.value,
  });
}

/** A plan the contract refuses is no wrong option: the file it was read from is at fault. */
const unfitPattern = (path: string, language: Language): Result<never, Stop> =>
  failed({ code: exits.input, sentence: say(language, 'page.bad-pattern', { path }) });

async function print(client: Client, pageId: string, form: Input<'page.print'>['form']): Promise<Result<Uint8Array, Fault>> {
  const printed = await client.call('page.print', { pageId, form });
  return printed.ok ? client.file(printed.value.file) : printed;
}

/** Keeps photos and gives them to the story's pictures, both in their order. */
async function placePhotos(storyId: string, paths: readonly string[], client: Client, language: Language): Promise<Result<null, Stop>> {
  const ids: string[] = [];
  for (const path of paths) {
    const bytes = readBytes(path, language);
    if (!bytes.ok) return bytes;
    const kept = await keepPhoto(client, bytes.value, basename(path));
    if (!kept.ok) {
      const stop = stopFor(language, kept.fault);
      return failed(
        stop.code === exits.input ? { ...stop, sentence: say(language, 'page.of-file', { path, sentence: stop.sentence }) } : stop,
      );
    }
    ids.push(kept.value);
  }
  const story = await client.call('story.get', { id: storyId });
  if (!story.ok) return failed(stopFor(language, story.fault));
  const { rowVersion } = story.value;
  const kept = await client.call('story.keep', { id: storyId, rowVersion, story: withPhotos(story.value.story, ids) });
  return kept.ok ? done(null) : failed(stopFor(language, kept.fault));
}

async function keepPhoto(client: Client, bytes: Uint8Array, fileName: string): Promise<Result<string, Fault>> {
  const file = await client.send(bytes);
  if (!file.ok) return file;
  const kept = await client.call('photo.keep', { file: file.value, fileName: fileName.slice(-200) });
  return kept.ok ? done(kept.value.id) : kept;
}

function withPhotos(story: Story, ids: readonly string[]): Story {
  let next = 0;
  return story.map((element) => (element.type === 'picture' ? { ...element, photo: ids[next++] ?? element.photo } : element));
}
