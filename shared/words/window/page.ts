import { sentences } from './sentence.ts';

/** What the page part of the window says. */
export const pageWords = sentences({});
