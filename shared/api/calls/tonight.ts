import * as z from 'zod/mini';
import { count, day, id, notice, noticeStyle, rowVersion, shortText, text } from '../shapes.ts';
import { order, question, record } from './call.ts';

const state = z.enum(['unpaid', 'due', 'placed', 'printed', 'killed']);
const line = z.object({
  ...record,
  bookingId: id,
  noticeId: id,
  noticeVersion: rowVersion,
  notice,
  style: noticeStyle,
  customer: text,
  phone: text,
  day,
  paper: text,
  state,
  standing: z.enum(['firm', 'hold', 'standby']),
  lines: count,
  owed: z.int(),
  pageId: z.nullable(id),
  takenAt: text,
});

/** Calls: The notices of one evening. */
export const tonightTable = {
  /** What runs on a day, in the column's order; killed ones at the end. */
  'tonight.list': question(z.object({ paper: shortText, day }), z.array(line)),
  /** How many notices and lines are booked on each day of a stretch. */
  'tonight.booked': question(z.object({ paper: shortText, from: day, to: day }), z.array(z.object({ day, notices: count, lines: count }))),
  /** Puts what is due on a page and takes off it what no longer runs: the notice column only. Held and unpaid ones stay off; `standby` lets those in that wait for room. */
  'tonight.place': order(
    z.object({ paper: shortText, day, pageId: id, standby: z.exactOptional(z.boolean()) }),
    z.object({ placed: count, taken: count, left: count }),
  ),
  /** Marks what stands whole on a page as printed (见报); `left` is placed there and found no room. */
  'tonight.printed': order(z.object({ pageId: id }), z.object({ printed: count, left: count })),
  /** Holds a booking, lets it wait for room, or firms it again. */
  'tonight.standing': order(z.object({ bookingId: id, rowVersion, standing: z.enum(['firm', 'hold', 'standby']) }), z.object(record)),
  /** Lets a booking run though money is still owed: what waits for payment is due. */
  'tonight.release': order(z.object({ bookingId: id, rowVersion }), z.object(record)),
  /**
   * Before sign-off: what stands (placed), what is other than when the column was last signed (changed: new, text, bold or frame, length, place), and what is missing with its why:
   * no room, cut off, without text, taken out, held, standing by, not paid, or due and on no page. `priced` are those that stand whole in another number of lines than they
   * were priced at: the page's column has another measure than the counter's.
   */
  'tonight.report': question(
    z.object({ paper: shortText, day, pageId: id }),
    z.object({
      placed: z.array(z.object({ noticeId: id, text, column: count, line: count, lines: count })),
      changed: z.array(z.object({ noticeId: id, text, what: z.array(z.enum(['new', 'text', 'style', 'length', 'place'])) })),
      missing: z.array(
        z.object({
          noticeId: id,
          text,
          why: z.enum(['taken-out', 'no-room', 'cut', 'no-text', 'held', 'standby', 'unpaid', 'not-placed']),
          lines: count,
        }),
      ),
      priced: z.array(z.object({ noticeId: id, text, lines: count, told: count })),
    }),
  ),
  /** Signs the column as it stands: the next report is told against it. */
  'tonight.sign': order(z.object({ pageId: id }), z.object({ notices: count })),
} as const;

/** A notice of the evening. */
export type TonightLine = z.output<typeof line>;
