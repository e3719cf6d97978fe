import * as z from 'zod/mini';
import { id, notice, text } from '../shapes.ts';
import { order, question, record } from './call.ts';

const keptNotice = z.object({ ...record, pageId: z.nullable(id), updatedAt: text, notice });

/** Calls: Walk-in notices. */
export const noticeTable = {
  'notice.get': question(z.object({ id }), keptNotice),
  /** The notices of a page, or (null) those that wait for one. */
  'notice.list': question(z.object({ pageId: z.nullable(id) }), z.array(keptNotice)),
  /** Takes in a new notice, for a page or waiting for one. */
  'notice.take': order(z.object({ pageId: z.nullable(id), notice }), z.object(record)),
  'notice.keep': order(z.object({ ...record, notice }), z.object(record)),
} as const;
