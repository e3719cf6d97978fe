import { sentences } from './sentence.ts';

/** What the story part of the window says. */
export const storyWords = sentences({});
