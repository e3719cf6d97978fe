import * as z from 'zod/mini';
import { id, jump, round, sheet, shortText, story, storyPlan, text, whole } from '../shapes.ts';
import { order, question, record } from './call.ts';

/** `issueId` is that of its page; both are null while it waits for one. */
const keptStory = z.object({ ...record, pageId: z.nullable(id), issueId: z.nullable(id), updatedAt: text, story });

const label = z.union([z.object({ name: text }), z.object({ round })]);

/** Calls: Stories. */
export const storyTable = {
  'story.get': question(z.object({ id }), keptStory),
  'story.list': question(z.object({ pageId: id }), z.array(z.object({ ...record, headline: text, updatedAt: text }))),
  /** Puts a story in place of the version the caller has read. */
  'story.keep': order(z.object({ ...record, story }), z.object(record)),
  /**
   * The states a story was kept in, newest first: those with a label (a person's name for it, or the round its page went into with it), and of the others enough to find one's
   * way back (ever fewer, the older they are).
   */
  'story.versions': question(z.object({ id }), z.array(z.object({ id, at: text, who: text, label: z.nullable(label) }))),
  /** A story as it was in one of its versions. */
  'story.version': question(z.object({ id, version: id }), z.object({ story })),
  /** Keeps a state of a story under a name: what it holds now, or a text that was not kept because another hand was quicker. */
  'story.name': order(z.object({ id, name: shortText, story: z.exactOptional(story) }), z.object({ id })),
  /** Puts an earlier version in place of the one the caller has read. */
  'story.restore': order(z.object({ ...record, version: id }), z.object({ ...record, story })),
  /** Where a story stands on its page as it was last made; null while the page is not made or has no place for it. */
  'story.place': question(z.object({ id }), z.nullable(z.object({ sheet, line: whole, place: storyPlan, jump: z.exactOptional(jump) }))),
} as const;
