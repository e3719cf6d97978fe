import { sentences } from './sentence.ts';

/** What the notices part of the window says. */
export const noticesWords = sentences({});
