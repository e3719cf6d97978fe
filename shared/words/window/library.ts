import { sentences } from './sentence.ts';

/** What the library part of the window says. */
export const libraryWords = sentences({});
