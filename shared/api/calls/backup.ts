import * as z from 'zod/mini';
import { count, id, text } from '../shapes.ts';
import { order, question } from './call.ts';

const name = z.string().check(z.regex(/^pinban-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z\.sqlite$/, 'the name of a copy'));
const backup = { name, at: text, bytes: count };
const verdict = { records: count, damaged: z.array(z.object({ subject: text, id })) };

/** Calls: Copies of the store, in the folder beside it. */
export const backupTable = {
  /** The copies there are, newest first. */
  'backup.list': question(z.object({}), z.array(z.object(backup))),
  /** Makes a copy of the store as it stands now, reads it from end to end, and thins out the older ones. */
  'backup.make': order(z.object({}), z.object({ ...backup, ...verdict })),
  /** Reads a copy from end to end: how many records it holds, and which no longer match their SHA-256. */
  'backup.check': question(z.object({ name }), z.object(verdict)),
  /** Lays a copy beside the store under a name of its own and answers its file; the store itself is never overwritten. */
  'backup.restore': order(z.object({ name }), z.object({ file: text })),
} as const;
