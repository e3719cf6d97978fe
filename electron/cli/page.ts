// First of all, so that the shaper's WebAssembly is compiled while the rest of the program is loaded.
import '../faces/open.ts';
import { connect } from '../../shared/api/client.ts';
import { near } from '../../shared/api/near.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/words/language.ts';
import { say } from '../../shared/words/say.ts';
import { sinceStart } from '../desk/clock.ts';
import { tenths } from '../desk/report.ts';
import { seatDesk } from '../desk/seat.ts';
import { userName } from '../desk/user-name.ts';
import { newId } from '../store/id.ts';
import { inMemory, openStore } from '../store/open.ts';
import { beBrief } from './brief.ts';
import { exits, type Stop, stopFor, tellStop } from './exit.ts';
import { listPhotos, readPattern, readTextFile } from './inputs.ts';
import { type Made, type Material, makePageFor, stages } from './make-page.ts';
import { languageOf } from './options.ts';
import { checkPaths, makeFolderFor, type Output, writeWhole } from './outputs.ts';
import { type PageJob, readPageJob } from './page-options.ts';
import { blankStore, fontsFolder, pressProfile, version } from './place.ts';
import { type Progress, progressBeside, progressBetween } from './progress.ts';
import { summaryOf, type Written } from './summary.ts';

/** The main job: raw text in; PDF, proof and report out. Answers the exit code. */
export async function page(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  const job = readPageJob(args, language, today());
  if (!job.ok) return tellStop(job.fault);
  if (job.value === null) {
    console.log(say(language, 'page.usage'));
    return exits.made;
  }
  // With a pattern nothing is searched for, and all is done before a compiler could help.
  const beUsual = job.value.pattern === null ? () => undefined : beBrief();
  const ended = await run(job.value, language);
  beUsual();
  return ended.ok ? ended.value : tellStop(ended.fault);
}

/** Today by the clock on the wall, not by UTC: a paper is dated where it is printed. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function run(job: PageJob, language: Language): Promise<Result<number, Stop>> {
  const decodeStart = sinceStart();
  const read = readTextFile(job.textFile, language);
  if (!read.ok) return read;
  const decode = tenths(sinceStart() - decodeStart);
  const paths = [job.outputs.pdf, job.outputs.png, job.outputs.json].filter((path) => path !== null);
  const ready = job.outputs.own ? makeFolderFor(paths[0] ?? '', language) : checkPaths(paths, language);
  if (!ready.ok) return ready;
  const photos = job.photos === null ? done([]) : listPhotos(job.photos, language);
  if (!photos.ok) return photos;
  const plan = job.pattern === null ? done(null) : readPattern(job.pattern, language);
  if (!plan.ok) return plan;
  const progress = progressOf(job, language);
  try {
    const made = await atDesk(job, { ...read.value, photos: photos.value, plan: plan.value }, language, progress);
    if (!made.ok) return made;
    progress.at(stages.writing);
    // The clock began with the process: loading the program counts as well.
    const timing = { decode, ...made.value.report.timing, total: tenths(sinceStart()) };
    const report = { ...made.value.report, timing };
    const written = write(job, { ...made.value, report }, language);
    if (!written.ok) return written;
    for (const line of summaryOf(report, written.value, sinceStart(), language)) console.log(line);
    return done(tellWhatWasMissing({ ...made.value, report }, language));
  } finally {
    progress.done();
  }
}

/** With a plan given the page is made at once; a search may take its time, and then a clock beside it tells. */
function progressOf(job: PageJob, language: Language): Progress {
  const doing = (['page.reading', 'page.making', 'page.printing', 'page.proofing', 'page.writing'] as const).map((key) =>
    say(language, 'page.elapsed', { doing: say(language, key), seconds: '{s}' }),
  );
  return job.pattern === null ? progressBeside(doing) : progressBetween(doing);
}

/** Opens the store (one in memory unless a file was named), seats the desk at it, and has the page made there. */
async function atDesk(job: PageJob, material: Material, language: Language, progress: Progress): Promise<Result<Made, Stop>> {
  const clock = () => new Date().toISOString();
  const openStart = sinceStart();
  const blank = job.store === null ? blankStore() : undefined;
  const store = await openStore(job.store ?? inMemory, { clock, newId, who: userName(), deskId: 'command-line', blank });
  if (!store.ok) return failed(stopFor(language, store.fault));
  const open = tenths(sinceStart() - openStart);
  const desk = seatDesk({ store: store.value, version: version(), fonts: fontsFolder(), profile: pressProfile() });
  try {
    const made = await makePageFor(job, material, connect(near(desk.calls, desk.files)), language, progress);
    return made.ok ? done({ ...made.value, report: { ...made.value.report, timing: { open, ...made.value.report.timing } } }) : made;
  } finally {
    await desk.close();
  }
}

function write(job: PageJob, made: Made, language: Language): Result<readonly Written[], Stop> {
  const { outputs } = job;
  const json = `${JSON.stringify(made.report, null, 2)}\n`;
  const files: (Output & { label: string })[] = [];
  if (outputs.pdf !== null && made.pdf !== null) files.push({ label: 'PDF', path: outputs.pdf, bytes: made.pdf });
  if (outputs.png !== null && made.png !== null) files.push({ label: say(language, 'page.proof'), path: outputs.png, bytes: made.png });
  if (outputs.json !== null) files.push({ label: say(language, 'page.report'), path: outputs.json, bytes: json });
  const written = writeWhole(files, language);
  if (!written.ok) return written;
  return done(files.map(({ label, path, bytes }) => ({ label, path, bytes: Buffer.byteLength(bytes) })));
}

/** Says what the text lacked; a page without a story is made, and ends with a code of its own. */
function tellWhatWasMissing(made: Made, language: Language): number {
  const { story, notices } = made.report;
  if (made.taken.again) console.error(say(language, 'page.again'));
  if (story === null) console.error(say(language, notices.length === 0 ? 'page.nothing' : 'page.no-story'));
  else if (notices.length === 0) console.error(say(language, 'page.no-notices'));
  return story === null ? exits.noStory : exits.made;
}
