import * as z from 'zod/mini';
import { count, day, id, notice, shortText, text } from '../shapes.ts';
import { question } from './call.ts';

const hit = z.object({
  noticeId: id,
  bookingId: z.nullable(id),
  customer: text,
  phone: text,
  takenAt: text,
  /** First and last day it runs or has run, null for a notice without an order or one whose days were all killed. */
  first: z.nullable(day),
  last: z.nullable(day),
  notice,
});

/** A notice taken before that bears one of a notice's numbers. */
export const duplicate = z.object({ number: shortText, hit });

/** Calls: Everything the counter ever took. */
export const archiveTable = {
  /** Notices by any part of text, number, name, telephone, date or receipt; several words must all occur; where nothing is wanted, all. The newest first; any text may be asked. */
  'archive.search': question(z.object({ wanted: text, limit: z.exactOptional(count), before: z.exactOptional(id) }), z.array(hit)),
  /** Notices taken before that bear one of a notice's numbers, by the numbers' one writing; `without` is left out. */
  'archive.duplicates': question(z.object({ notice, without: z.exactOptional(id), since: z.exactOptional(day) }), z.array(duplicate)),
  /** How many notices the search does not find yet: an archive whose index is made anew is at work meanwhile, the latest notices first. */
  'archive.indexing': question(z.object({}), z.object({ left: count })),
} as const;

/** A notice found in the archive. */
export type ArchiveHit = z.output<typeof hit>;
