import { parseArgs } from 'node:util';
import { done, failed, type Result } from '../../shared/result.ts';
import { type Language, languages } from '../../shared/words/language.ts';
import { say } from '../../shared/words/say.ts';
import { exits, type Stop } from './exit.ts';

/** The options a command takes: each with a value (`string`) or without (`boolean`). */
export type OptionTable = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** The options a person gave, and the words between them. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
}

const isLanguage = (text: string | undefined): text is Language => languages.some((language) => language === text);

/** The language asked for, looked up before anything else so that the first complaint is already in it; the house's own when none is. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.startsWith('--lang=') ? args[at]?.slice('--lang='.length) : args[at + 1];
  return at >= 0 && isLanguage(value) ? value : 'zh';
}

/** A wrong option: the sentence, and the exit code of a usage error. */
export const misused = (sentence: string): Result<never, Stop> => failed({ code: exits.usage, sentence });

/** Reads a command's arguments; an option it does not know, or one that lacks its value, is told by name. */
export function readOptions(args: readonly string[], table: OptionTable, language: Language): Result<Given, Stop> {
  const options = { ...table, lang: { type: 'string' }, help: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.lang !== undefined && !isLanguage(values.lang)) return misused(badValue(language, 'lang', values.lang, languages));
    return done({ values: values as Given['values'], words: positionals });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    const isUnknown = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    return misused(say(language, isUnknown ? 'page.unknown-option' : 'page.missing-value', { option }));
  }
}

/** The sentence for an option whose value is none of the wanted ones. */
export const badValue = (language: Language, option: string, value: string, wanted: readonly string[]): string =>
  say(language, 'page.bad-value', { option: `--${option}`, value, wanted: wanted.join(' | ') });

/** The value of an option that must be one of a few words; the first of them when it is not given. */
export function oneOf<Word extends string>(
  given: Given,
  option: string,
  wanted: readonly Word[],
  language: Language,
  usual: Word,
): Result<Word, Stop> {
  const value = given.values[option];
  if (typeof value !== 'string') return done(usual);
  const word = wanted.find((candidate) => candidate === value);
  return word === undefined ? misused(badValue(language, option, value, wanted)) : done(word);
}

/** The value of an option that takes text. */
export const textOption = (given: Given, option: string): string | undefined => {
  const value = given.values[option];
  return typeof value === 'string' ? value : undefined;
};
