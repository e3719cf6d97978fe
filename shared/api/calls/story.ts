import * as z from 'zod/mini';
import { id, story, text } from '../shapes.ts';
import { order, question, record } from './call.ts';

const keptStory = z.object({ ...record, pageId: id, updatedAt: text, story });

/** Calls: Stories. */
export const storyTable = {
  'story.get': question(z.object({ id }), keptStory),
  'story.list': question(z.object({ pageId: id }), z.array(z.object({ ...record, headline: text, updatedAt: text }))),
  /** Puts a story in place of the version the caller has read. */
  'story.keep': order(z.object({ ...record, story }), z.object(record)),
} as const;
