import * as z from 'zod/mini';
import type { NoticeRules } from '../../flow/notice-rules.ts';
import type { PageOrder } from '../../pipeline.ts';
import {
  count,
  day,
  id,
  jump,
  notice,
  noticeStyle,
  pageNumber,
  plan,
  round,
  type Shape,
  sha256,
  sheet,
  shortText,
  story,
  text,
} from '../shapes.ts';
import { order, question } from './call.ts';

const rules: Shape<NoticeRules> = z.object({
  order: z.array(text),
  heads: z.enum(['none', 'several', 'all']),
  again: z.enum(['never', 'box', 'column']),
  continued: text,
  leastPart: z.nullable(count),
  filler: z.nullable(count),
  square: z.boolean(),
  columns: z.nullable(count),
  measure: z.nullable(count),
});

/** Everything a page is made from; photos by their ids and sizes. */
const pageOrder: Shape<PageOrder> = z.object({
  sheet,
  folio: z.object({ paper: text, date: day, pageNo: pageNumber, section: text, editors: text, running: z.exactOptional(z.int()) }),
  stories: z.array(z.object({ id, story, jump: z.exactOptional(jump) })),
  notices: z.array(z.intersection(notice, z.object({ id, style: z.exactOptional(noticeStyle) }))),
  photos: z.array(z.object({ id: sha256, width: count, height: count })),
  plan: z.exactOptional(plan),
  rules: z.exactOptional(rules),
});

/** Calls: The rounds of proof a page goes through. */
export const roundTable = {
  /** Brings a page into a round of proof (初样 一校 二校 三校) or signs it off (签发); its stories keep what they say then as a version of that round, and all it is made from is kept with the round. */
  'page.round': order(z.object({ pageId: id, round, by: shortText }), z.object({})),
  /** The rounds a page was brought into, the last first; without a picture are those of a page that was not made then, and those entered before all it is made from was kept. */
  'round.list': question(z.object({ pageId: id }), z.array(z.object({ id, round, by: text, at: text, hasPicture: z.boolean() }))),
  /** What a page was made from when it came into one of its rounds, or (null) what it is made from as it is kept now; null where it is not to be had. */
  'round.order': question(z.object({ pageId: id, round: z.nullable(id) }), z.object({ order: z.nullable(pageOrder) })),
} as const;
