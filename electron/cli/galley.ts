import { Composer } from '../../shared/line/composer.ts';
import { house } from '../../shared/line/house.ts';
import { setLine } from '../../shared/line/justify.ts';
import type { Paragraph, Setting } from '../../shared/line/paragraph.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import { points } from '../../shared/sheet/length.ts';
import type { Language } from '../../shared/words/language.ts';
import { say } from '../../shared/words/say.ts';
import { openFaces } from '../faces/open.ts';
import { exits, type Stop, stopFor, tellStop } from './exit.ts';
import { readTextFile } from './inputs.ts';
import { badValue, languageOf, misused, oneOf, readOptions, textOption } from './options.ts';
import { fontsFolder } from './place.ts';

/** What `galley` was asked to set; the measure in characters, the size in points. */
interface GalleyJob {
  readonly textFile: string;
  readonly measure: number;
  readonly size: number;
  readonly face: 'song' | 'hei' | 'kai';
  readonly level: 'none' | 'basic' | 'gb' | 'strict';
  readonly json: boolean;
}

/** One paragraph as it was set: `breaks` are the UTF-16 offsets at which its lines end, `widths` their set widths in characters. */
interface SetParagraph {
  readonly text: string;
  readonly lines: number;
  readonly breaks: readonly number[];
  readonly widths: readonly number[];
}

const table = {
  measure: { type: 'string' },
  size: { type: 'string' },
  face: { type: 'string' },
  level: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Sets plain text to a measure and counts its lines and characters: how long a text runs. Answers the exit code. */
export async function galley(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  const job = readGalleyJob(args, language);
  if (!job.ok) return tellStop(job.fault);
  if (job.value === null) {
    console.log(say(language, 'galley.usage'));
    return exits.made;
  }
  const ended = await run(job.value, language);
  return ended.ok ? exits.made : tellStop(ended.fault);
}

function readGalleyJob(args: readonly string[], language: Language): Result<GalleyJob | null, Stop> {
  const options = readOptions(args, table, language);
  if (!options.ok) return options;
  const given = options.value;
  if (given.values.help === true) return done(null);
  if (given.words.length > 1) return misused(say(language, 'page.too-many-files', { count: given.words.length }));
  const textFile = given.words[0];
  if (textFile === undefined) return misused(say(language, 'galley.no-file'));
  const measure = textOption(given, 'measure');
  if (measure === undefined) return misused(say(language, 'galley.no-measure'));
  if (!isNumber(measure, 2, 200)) return misused(badValue(language, 'measure', measure, ['2–200']));
  const size = textOption(given, 'size') ?? '9';
  if (!isNumber(size, 4, 200)) return misused(badValue(language, 'size', size, ['4–200']));
  const face = oneOf(given, 'face', ['song', 'hei', 'kai'] as const, language, 'song');
  if (!face.ok) return face;
  const level = oneOf(given, 'level', ['none', 'basic', 'gb', 'strict'] as const, language, 'gb');
  if (!level.ok) return level;
  const json = given.values.json === true;
  return done({ textFile, measure: Number(measure), size: Number(size), face: face.value, level: level.value, json });
}

const isNumber = (text: string, least: number, most: number): boolean =>
  /^\d+(\.\d{1,3})?$/.test(text) && Number(text) >= least && Number(text) <= most;

async function run(job: GalleyJob, language: Language): Promise<Result<null, Stop>> {
  const read = readTextFile(job.textFile, language);
  if (!read.ok) return read;
  const faces = await openFaces(fontsFolder());
  if (!faces.ok) return failed(stopFor(language, faces.fault));
  try {
    const { level, face, size, measure } = job;
    const setting: Setting = { ...house.body, level, face, size: points(size) };
    const composer = new Composer(faces.value.shaper);
    const texts = read.value.text.split(/\r\n|\r|\n/).map((line) => line.trim());
    const set = texts.filter((text) => text !== '').map((text) => composer.paragraph({ text, spans: [] }, setting));
    const paragraphs = set.map((paragraph) => setTo(paragraph, Math.round(measure * 1000), composer));
    const total = {
      lines: paragraphs.reduce((sum, { lines }) => sum + lines, 0),
      characters: paragraphs.reduce((sum, { text }) => sum + charactersIn(text), 0),
    };
    if (job.json) console.log(JSON.stringify({ measure, size, face, level, ...total, paragraphs }, null, 2));
    else tell(paragraphs, total, language);
    const missing = new Set(set.flatMap(({ copy, missing }) => missing.map((at) => String.fromCodePoint(copy.text.codePointAt(at) ?? 0))));
    if (missing.size > 0) console.error(say(language, 'galley.missing-glyphs', { characters: [...missing].join('') }));
    return done(null);
  } finally {
    faces.value.close();
  }
}

function setTo(paragraph: Paragraph, measure: number, composer: Composer): SetParagraph {
  const lines = composer.lines(paragraph, measure);
  return {
    text: paragraph.copy.text,
    lines: lines.length,
    breaks: lines.map((line) => paragraph.offsets[line.next] ?? paragraph.copy.text.length),
    widths: lines.map((line) => setLine(paragraph, line).width / 1000),
  };
}

/** What an editor counts: every character and mark, no white space. */
const charactersIn = (text: string): number => [...text.replace(/\s/gu, '')].length;

function tell(paragraphs: readonly SetParagraph[], total: { lines: number; characters: number }, language: Language): void {
  const indent = '\u3000\u3000';
  for (const { text, breaks } of paragraphs) {
    for (const [index, end] of breaks.entries()) console.log(`${index === 0 ? indent : ''}${text.slice(breaks[index - 1] ?? 0, end)}`);
  }
  console.log(say(language, 'galley.total', { ...total, paragraphs: paragraphs.length }));
}
