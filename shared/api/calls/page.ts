import * as z from 'zod/mini';
import { proposals } from '../proposals.ts';
import { pageReport } from '../report.ts';
import { count, day, id, jump, notice, noticeStyle, pageNumber, plan, sha256, sheet, text } from '../shapes.ts';
import { order, question, record } from './call.ts';

/** Calls: Making and printing a page. */
export const pageTable = {
  /** A page with all that stands on it, as a window needs it to make the page itself: stories by their place (their text is `story.get`'s), notices whole, photos by size. */
  'page.open': question(
    z.object({ pageId: id }),
    z.object({
      ...record,
      paper: text,
      date: day,
      /** The running number, null where nobody has given it. */
      running: z.nullable(z.int()),
      number: pageNumber,
      section: text,
      editors: text,
      sheet,
      plan: z.nullable(plan),
      /** Its own stories, then those that come from another page. */
      storyIds: z.array(id),
      /** How stories of this page run over two. */
      jumps: z.array(z.object({ story: id, jump })),
      notices: z.array(z.object({ id, notice, style: noticeStyle })),
      /** The house's kinds by name, in the order of its notice column: `order` of the column's rules. */
      kinds: z.array(text),
      /** Characters to a line that its notices were priced at; null when none was ordered at the counter. */
      measure: z.nullable(z.int()),
      photos: z.array(z.object({ id: sha256, width: count, height: count })),
    }),
  ),
  /** Keeps where everything stands on a page, in place of the version the caller has read. */
  'page.keep': order(z.object({ ...record, plan }), z.object(record)),
  /** Makes a page from what the store holds, keeps its plan and remarks, and reports. With `plan` make-up's search is not run. */
  'page.make': order(z.object({ pageId: id, sheet: z.exactOptional(sheet), plan: z.exactOptional(plan) }), pageReport),
  /**
   * Make-up's best three pages from what the store holds, the best first, each really composed, with its marks, what does not fit and what fits too harshly; nothing is kept:
   * `page.make` with one of the plans does. Frames pinned in `plan` (or, without it, in the plan that is kept) stay where they are. `standing` marks the page as it is kept now.
   */
  'page.propose': question(z.object({ pageId: id, sheet: z.exactOptional(sheet), plan: z.exactOptional(plan) }), proposals),
  /** Prints a page that was made, as PDF/X-1a (`pdf`), PDF/X-4 or proof, and says what there is to remark about it as it stands. The bytes do not travel in the answer: they are fetched by the file route, once. */
  'page.print': question(
    z.object({ pageId: id, form: z.enum(['pdf', 'pdf-x4', 'png']), dpi: z.exactOptional(z.int().check(z.minimum(10), z.maximum(1200))) }),
    z.object({ file: id, bytes: count, sha256, mime: text, remarks: count, overset: z.object({ lines: count, characters: count }) }),
  ),
} as const;
