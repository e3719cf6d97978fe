import * as z from 'zod/mini';
import type { Change, Doubt, Join } from '../intake/change.ts';
import { type Furniture, type Jump, type Plan, RULE_KINDS, type StoryPlan } from '../makeup/plan.ts';
import type { NoticeMove } from '../notice/moves.ts';
import type { Finding, Notice, NoticeNumber, NoticeStyle } from '../notice/notice.ts';
import { type Day, isDay } from '../sheet/day.ts';
import type { Story, StoryElement } from '../story/story.ts';
import type { Said } from '../words/findings.ts';

// Schemas are compiled to code by `new Function` otherwise, which the windows' content security policy forbids.
z.config({ jitless: true });

/** A schema whose checked value is of the type; fields it does not name are dropped. */
export type Shape<Value> = z.ZodMiniType<Value>;

/** Any text. */
export const text = z.string();

/** Text not too long for a name. */
export const shortText = z.string().check(z.maxLength(200, 'at most 200 characters'));

/** The id of a record or a file. */
export const id = z.string().check(z.regex(/^[0-9a-zA-Z-]{1,64}$/, 'an id'));

/** A SHA-256. */
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex'));

/** A whole number. */
export const whole = z.int();

/** A whole number that counts something. */
export const count = z.int().check(z.minimum(0, 'a whole number, 0 or more'));

/** The version of a record, for compare-and-set. */
export const rowVersion = z.int().check(z.minimum(1, 'a row version, 1 or more'));

/** The number of a page in its issue. */
export const pageNumber = z.int().check(z.minimum(1, 'a page number, 1 to 999'), z.maximum(999, 'a page number, 1 to 999'));

/** An existing calendar day. */
export const day: Shape<Day> = z.string().check(z.refine(isDay, 'an existing day, YYYY-MM-DD'));

/** The sheets of the house. */
export const sheet = z.enum(['broadsheet', 'tabloid']);

/** The rounds of proof a page goes through: 初样 一校 二校 三校 签发. */
export const round = z.enum(['rough', 'first', 'second', 'third', 'signed']);

const yes = z.literal(true);
const storyText = z.object({ text, bold: z.exactOptional(yes), kai: z.exactOptional(yes) });
const children = z.array(storyText).check(z.minLength(1, 'at least one piece of text'));
const block = z.object({
  type: z.enum(['kicker', 'headline', 'deck', 'lead', 'paragraph', 'subhead', 'caption', 'credit']),
  children,
});
const byline = z.object({ type: z.literal('byline'), title: shortText, children });
const picture = z.object({ type: z.literal('picture'), photo: z.union([z.literal(''), sha256]), children: z.tuple([block, block]) });
const element: Shape<StoryElement> = z.discriminatedUnion('type', [byline, picture, block]);

/** A story's Slate value; what may stand where is the story's own law, not the carrier's. */
export const story: Shape<Story> = z.array(element);

const number: Shape<NoticeNumber> = z.object({
  type: text,
  value: text,
  verdict: z.enum(['valid', 'invalid', 'unchecked']),
  message: text,
});
const said: Shape<Said> = z.object({
  key: shortText,
  with: z.record(z.string(), z.union([text, z.number()])),
  probable: z.exactOptional(text),
});
/** What a clerk should look at in a notice. */
export const finding: Shape<Finding> = z.object({ kind: text, message: text, said: z.exactOptional(said), from: whole, to: whole });
/** The numbers found in a notice. */
export const numbers: Shape<readonly NoticeNumber[]> = z.array(number);
/** A notice. */
export const notice: Shape<Notice> = z.object({
  kind: shortText,
  form: shortText,
  head: shortText,
  text,
  fields: z.record(z.string(), text),
  numbers,
  findings: z.array(finding),
});

/** How a notice stands out in print. */
export const noticeStyle: Shape<NoticeStyle> = z.object({ bold: z.boolean(), box: z.boolean() });

/** A change intake made. */
export const change: Shape<Change> = z.object({
  kind: z.enum(['join', 'full-width', 'range-dash', 'space', 'control', 'mark']),
  line: count,
  before: text,
  after: text,
});

/** Something intake was not sure of. */
export const doubt: Shape<Doubt> = z.object({ kind: text, line: count, text, read: text, other: text });

/** A paragraph intake put together again. */
export const join: Shape<Join> = z.object({ line: count, left: text, right: text, across: count });

// No sheet has as many columns or lines; a plan from outside must not make the program fill a page without end.
const place = z.int().check(z.minimum(0), z.maximum(1000, 'a place on the page, 0 to 1000'));
const cells = z.object({ column: place, width: place, line: place, lines: place });
const pinned = z.exactOptional(yes);
const percent = z.int().check(z.minimum(0), z.maximum(100, 'percent'));
const rule = z.enum(RULE_KINDS);
const part = z.int().check(z.minimum(0), z.maximum(10_000, 'ten thousandths'));
const crop = z.object({ x: part, y: part, zoom: z.int().check(z.minimum(1000), z.maximum(100_000, 'a zoom in thousandths')) });
const split = z.object({
  columns: z.int().check(z.minimum(1), z.maximum(100)),
  way: z.enum(['whole', 'free', 'uneven', 'grid']),
  level: z.exactOptional(yes),
});
const width = z.exactOptional(z.int().check(z.minimum(1), z.maximum(1000)));
const style = z.object({
  level: z.exactOptional(z.enum(['basic', 'gb', 'strict'])),
  marks: z.exactOptional(z.enum(['quanjiao', 'kaiming', 'banjiao', 'hangmobanjiao'])),
  hang: z.exactOptional(yes),
});
/** Where one story stands on a page. */
export const storyPlan: Shape<StoryPlan> = z.object({
  story: text,
  head: z.nullable(
    z.extend(cells, {
      headline: z.exactOptional(z.object({ lines: z.literal([1, 2]), size: count })),
      vertical: z.exactOptional(yes),
      pinned,
    }),
  ),
  subheadWhite: place,
  tight: z.exactOptional(z.array(count)),
  loose: z.exactOptional(z.array(count)),
  fitted: z.exactOptional(z.array(count)),
  style: z.exactOptional(style),
  legs: z.array(z.object({ column: place, width, from: place, to: place, split: z.exactOptional(split), pinned })).check(z.maxLength(1000)),
  pictures: z.array(
    z.object({
      picture: place,
      cells,
      imageLines: place,
      captionLines: place,
      whiteAbove: place,
      crop: z.exactOptional(crop),
      pinned,
    }),
  ),
  box: z.exactOptional(z.extend(cells, { rule, tint: z.exactOptional(percent), pinned })),
});
/** How a story runs over two pages. */
export const jump: Shape<Jump> = z.object({
  to: z.exactOptional(pageNumber),
  from: z.exactOptional(z.object({ page: pageNumber, stopped: z.object({ element: count, offset: count }) })),
});
const furniture: Shape<Furniture> = z.discriminatedUnion('kind', [
  z.extend(cells, { kind: z.literal('rule'), rule, way: z.enum(['across', 'down']), pinned }),
  z.extend(cells, { kind: z.literal('box'), rule, tint: z.exactOptional(percent), pinned }),
  z.extend(cells, { kind: z.literal('tint'), tint: percent, pinned }),
  z.extend(cells, { kind: z.literal('masthead'), imprint: shortText, pinned }),
]);

const neighbours = z.array(id).check(z.maxLength(100));
const noticeMove: Shape<NoticeMove> = z.object({ id, followers: neighbours, leaders: neighbours });

/** A plan, as an earlier report carries it. */
export const plan: Shape<Plan> = z.object({
  sheet,
  line: z.int().check(z.minimum(1000), z.maximum(100_000, 'a line height')),
  stories: z.array(storyPlan).check(z.maxLength(100)),
  notices: z.nullable(z.extend(cells, { columns: place, pinned, moves: z.exactOptional(z.array(noticeMove).check(z.maxLength(10_000))) })),
  fillers: z.array(z.extend(cells, { pinned })),
  furniture: z.array(furniture),
});
