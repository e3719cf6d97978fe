import * as z from 'zod/mini';
import { count, day, id, pageNumber, sha256, text } from '../shapes.ts';
import { question } from './call.ts';

/** Calls: Proof that a notice appeared. */
export const tearSheetTable = {
  /**
   * The tear sheet (报样) of a notice on a page, as PDF or PNG to be fetched by the file route: the notice as it is printed there, with paper, date, page number and the SHA-256 of
   * the page's print file (`pageSha256`), the same that `page.print` answers.
   */
  'tearsheet.print': question(
    z.object({ pageId: id, noticeId: id, form: z.enum(['pdf', 'png']) }),
    z.object({ file: id, bytes: count, sha256, mime: text, paper: text, date: day, pageNo: pageNumber, pageSha256: sha256 }),
  ),
} as const;
