import * as z from 'zod/mini';
import { day, id, pageNumber, sheet, shortText, text } from '../shapes.ts';
import { order } from './call.ts';

/** Calls: Raw text coming in. */
export const textTable = {
  /**
   * Reads a page's raw text and keeps its stories (`storyId` is the first of them), the notices and the reader's record on a page of the day's issue. The same text taken again for the same issue answers
   * the page it is on already (`again`).
   */
  'text.take': order(
    z.object({
      text,
      fileName: shortText,
      encoding: z.exactOptional(shortText),
      date: day,
      sheet: z.exactOptional(sheet),
      paper: z.exactOptional(shortText),
      pageNumber: z.exactOptional(pageNumber),
      section: z.exactOptional(shortText),
      editors: z.exactOptional(shortText),
    }),
    z.object({ issueId: id, pageId: id, storyId: z.nullable(id), storyIds: z.array(id), noticeIds: z.array(id), again: z.boolean() }),
  ),
} as const;
