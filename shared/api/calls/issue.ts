import * as z from 'zod/mini';
import { count, day, pageNumber, sheet, shortText, text } from '../shapes.ts';
import { order, question, record } from './call.ts';

const pageEntry = z.object({ ...record, number: pageNumber, section: text, editors: text, sheet, made: z.boolean() });
const issueEntry = z.object({ ...record, paper: text, date: day, number: z.nullable(count) });

/** Calls: Issues of the paper and their pages. */
export const issueTable = {
  /** The issue of a paper on a day with its pages, made when there is none. */
  'issue.open': order(z.object({ paper: shortText, date: day }), z.extend(issueEntry, { pages: z.array(pageEntry) })),
  'issue.list': question(z.object({ limit: z.exactOptional(count) }), z.array(issueEntry)),
} as const;
