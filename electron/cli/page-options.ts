import { basename, join, resolve } from 'node:path';
import { done, failed, type Result } from '../../shared/result.ts';
import { type Day, isDay } from '../../shared/sheet/day.ts';
import type { Language } from '../../shared/words/language.ts';
import { say } from '../../shared/words/say.ts';
import { exits, type Stop } from './exit.ts';
import { badValue, type Given, misused, oneOf, readOptions, textOption } from './options.ts';
import { sampleText } from './place.ts';

/** The files a run is to write; a form that is not wanted is null. */
export interface Outputs {
  readonly pdf: string | null;
  /** The PDF's family, in the contract's words: X-1a, or X-4. */
  readonly family: 'pdf' | 'pdf-x4';
  readonly png: string | null;
  readonly json: string | null;
  /** True when nobody named a file and the house chose: its folder may then be made. */
  readonly own: boolean;
}

/** What `page` was asked to do. */
export interface PageJob {
  readonly textFile: string;
  readonly fileName: string;
  readonly outputs: Outputs;
  /** Null: a temporary one. */
  readonly store: string | null;
  readonly date: Day;
  readonly sheet: 'broadsheet' | 'tabloid';
  readonly photos: string | null;
  readonly pattern: string | null;
  /** Words of the folio, where given. */
  readonly folio: { readonly paper?: string; readonly section?: string; readonly editors?: string; readonly pageNumber?: number };
}

const table = {
  out: { type: 'string' },
  pdf: { type: 'string' },
  png: { type: 'string' },
  json: { type: 'string' },
  store: { type: 'string' },
  date: { type: 'string' },
  sheet: { type: 'string' },
  photos: { type: 'string' },
  pattern: { type: 'string' },
  paper: { type: 'string' },
  section: { type: 'string' },
  editors: { type: 'string' },
  'page-number': { type: 'string' },
} as const;

/** Reads the arguments of `page`; null when only help was asked for. `today` is the day when none is given. */
export function readPageJob(args: readonly string[], language: Language, today: Day): Result<PageJob | null, Stop> {
  const options = readOptions(args, table, language);
  if (!options.ok) return options;
  const given = options.value;
  if (given.values.help === true) return done(null);
  if (given.words.length > 1) return misused(say(language, 'page.too-many-files', { count: given.words.length }));
  const date = textOption(given, 'date') ?? today;
  if (!isDay(date)) return misused(say(language, 'page.bad-date', { date }));
  const sheet = oneOf(given, 'sheet', ['broadsheet', 'tabloid'] as const, language, 'broadsheet');
  if (!sheet.ok) return sheet;
  const outputs = outputsOf(given, language);
  if (!outputs.ok) return outputs;
  const folio = folioOf(given, language);
  if (!folio.ok) return folio;
  const textFile = given.words[0] ?? sampleText();
  const [store, photos, pattern] = ['store', 'photos', 'pattern'].map((option) => textOption(given, option) ?? null) as [
    string | null,
    string | null,
    string | null,
  ];
  return done({
    textFile,
    // The contract takes names of 200 characters at most; the end of a longer one tells more than its beginning.
    fileName: basename(textFile).slice(-200),
    outputs: outputs.value,
    store,
    date,
    sheet: sheet.value,
    photos,
    pattern,
    folio: folio.value,
  });
}

/** With none of the three asked for, all three go to `out/`. */
function outputsOf(given: Given, language: Language): Result<Outputs, Stop> {
  const family = oneOf(given, 'pdf', ['x1a', 'x4'] as const, language, 'x1a');
  if (!family.ok) return family;
  const asked: Outputs = {
    pdf: textOption(given, 'out') ?? null,
    family: family.value === 'x1a' ? 'pdf' : 'pdf-x4',
    png: textOption(given, 'png') ?? null,
    json: textOption(given, 'json') ?? null,
    own: false,
  };
  const paths = [asked.pdf, asked.png, asked.json].filter((path) => path !== null);
  if (paths.length === 0)
    return done({ ...asked, pdf: join('out', 'page.pdf'), png: join('out', 'page.png'), json: join('out', 'page.json'), own: true });
  const twice = paths.find((path, index) => paths.findIndex((other) => resolve(other) === resolve(path)) !== index);
  return twice === undefined ? done(asked) : misused(say(language, 'page.same-output', { path: twice }));
}

function folioOf(given: Given, language: Language): Result<PageJob['folio'], Stop> {
  const words: Record<string, string> = {};
  for (const option of ['paper', 'section', 'editors']) {
    const value = textOption(given, option);
    if (value === undefined) continue;
    if (value.length > 60) return failed({ code: exits.usage, sentence: badValue(language, option, `${value.slice(0, 20)}…`, ['≤ 60']) });
    words[option] = value;
  }
  const number = textOption(given, 'page-number');
  if (number === undefined) return done(words);
  if (!/^[1-9]\d{0,2}$/.test(number)) return misused(badValue(language, 'page-number', number, ['1–999']));
  return done({ ...words, pageNumber: Number(number) });
}
