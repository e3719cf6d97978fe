import * as z from 'zod/mini';
import { day, finding, id, notice, noticeStyle, text } from '../shapes.ts';
import { duplicate } from './archive.ts';
import { order, question, record } from './call.ts';

/** A notice as it is kept; one ordered at the counter has its order's style, and stands on the page its placed run stands on (the last of them). */
const keptNotice = z.object({ ...record, pageId: z.nullable(id), updatedAt: text, notice, style: noticeStyle });

/** Calls: Walk-in notices. */
export const noticeTable = {
  'notice.get': question(z.object({ id }), keptNotice),
  /** The notices of a page, or (null) those that wait for one. */
  'notice.list': question(z.object({ pageId: z.nullable(id) }), z.array(keptNotice)),
  /** Takes in a new notice, for a page or waiting for one. */
  'notice.take': order(z.object({ pageId: z.nullable(id), notice }), z.object(record)),
  'notice.keep': order(z.object({ ...record, notice }), z.object(record)),
  /**
   * Puts a notice on a page, or (null) off the page it stands on. One ordered at the counter stands there by its run of the page's day, so that it is the run that is placed or
   * taken off; where it has none that day, the fault is `no-run`. `from` is the page it is taken off, where it runs on several.
   */
  'notice.move': order(z.object({ id, pageId: z.nullable(id), from: z.exactOptional(id) }), z.object({})),
  /**
   * Looks through notices before they are taken: for each what the house's reader, its list of words and the archive say. `findings` are those of the notice and forbidden words,
   * by place; `duplicates` were taken before, within the house's days.
   */
  'notice.check': question(
    z.object({ notices: z.array(notice).check(z.maxLength(500, 'at most 500 notices')), today: day }),
    z.array(z.object({ findings: z.array(finding), duplicates: z.array(duplicate) })),
  ),
} as const;
