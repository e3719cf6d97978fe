import type { Language } from '../language.ts';
import { commandWords } from './commands.ts';
import { counterWords } from './counter.ts';
import { frameWords } from './frame.ts';
import { libraryWords } from './library.ts';
import { noticesWords } from './notices.ts';
import { pageWords } from './page.ts';
import { proofWords } from './proofs.ts';
import { rulesWords } from './rules.ts';
import type { Particulars, Sentence } from './sentence.ts';
import { storyWords } from './story.ts';

/** Every sentence of the window; one file a part. */
export const windowWords = {
  ...frameWords,
  ...commandWords,
  ...libraryWords,
  ...storyWords,
  ...pageWords,
  ...proofWords,
  ...noticesWords,
  ...counterWords,
  ...rulesWords,
} as const;

/** The key of a sentence of the window. */
export type WindowKey = keyof typeof windowWords;

/** Tells a person a sentence by its key. */
export type Tell = <Key extends WindowKey>(key: Key, ...particulars: Particulars<(typeof windowWords)[Key]>) => string;

/** The window's sentences in a language. */
export const teller =
  (language: Language): Tell =>
  (key, ...particulars) => {
    const told = (windowWords[key] as Sentence)[language] as string | ((...particulars: never[]) => string);
    return typeof told === 'string' ? told : told(...(particulars as never[]));
  };
