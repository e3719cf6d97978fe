import * as z from 'zod/mini';
import type { Result } from '../result.ts';
import type { Fault } from './faults.ts';
import { pageReport } from './report.ts';
import { count, day, id, notice, pageNumber, plan, rowVersion, sha256, sheet, shortText, story, text } from './shapes.ts';

/** A question reads; an order changes the store and is entered in the journal. */
const question = <Asked extends z.ZodMiniType, Answered extends z.ZodMiniType>(input: Asked, output: Answered) =>
  ({ kind: 'question', input, output }) as const;
const order = <Asked extends z.ZodMiniType, Answered extends z.ZodMiniType>(input: Asked, output: Answered) =>
  ({ kind: 'order', input, output }) as const;

const record = { id, rowVersion };
const keptStory = z.object({ ...record, pageId: id, updatedAt: text, story });
const keptNotice = z.object({ ...record, pageId: z.nullable(id), updatedAt: text, notice });
const pageEntry = z.object({ ...record, number: pageNumber, section: text, editors: text, sheet, made: z.boolean() });
const issueEntry = z.object({ ...record, paper: text, date: day, number: z.nullable(count) });

/** Every call a window, a browser or the command line can make. All carriers are generated from this table. */
export const contract = {
  /** Who answers: the program, its version, the store's file and schema. */
  'desk.about': question(z.object({}), z.object({ program: text, version: text, store: text, schema: count })),

  /**
   * Reads a page's raw text and keeps the story, the notices and the reader's record on a page of the day's issue. The same text taken again for the same issue answers
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
    z.object({ issueId: id, pageId: id, storyId: z.nullable(id), noticeIds: z.array(id), again: z.boolean() }),
  ),

  'story.get': question(z.object({ id }), keptStory),
  'story.list': question(z.object({ pageId: id }), z.array(z.object({ ...record, headline: text, updatedAt: text }))),
  /** Puts a story in place of the version the caller has read. */
  'story.keep': order(z.object({ ...record, story }), z.object(record)),

  'notice.get': question(z.object({ id }), keptNotice),
  /** The notices of a page, or (null) those that wait for one. */
  'notice.list': question(z.object({ pageId: z.nullable(id) }), z.array(keptNotice)),
  /** Takes in a new notice, for a page or waiting for one. */
  'notice.take': order(z.object({ pageId: z.nullable(id), notice }), z.object(record)),
  'notice.keep': order(z.object({ ...record, notice }), z.object(record)),

  /** The issue of a paper on a day with its pages, made when there is none. */
  'issue.open': order(z.object({ paper: shortText, date: day }), z.extend(issueEntry, { pages: z.array(pageEntry) })),
  'issue.list': question(z.object({ limit: z.exactOptional(count) }), z.array(issueEntry)),

  /** Makes a page from what the store holds, keeps its plan and remarks, and reports. With `plan` make-up's search is not run. */
  'page.make': order(z.object({ pageId: id, sheet: z.exactOptional(sheet), plan: z.exactOptional(plan) }), pageReport),
  /** Prints a page that was made. The bytes do not travel in the answer: they are fetched by the file route, once. */
  'page.print': question(
    z.object({ pageId: id, form: z.enum(['pdf', 'png']), dpi: z.exactOptional(z.int().check(z.minimum(10), z.maximum(1200))) }),
    z.object({ file: id, bytes: count, sha256, mime: text }),
  ),

  /** Keeps a photo whose bytes were sent by the file route before; its id is the SHA-256 of the bytes. */
  'photo.keep': order(z.object({ file: id, fileName: shortText }), z.object({ id: sha256, width: count, height: count })),
} as const;

/** The table's type. */
export type Contract = typeof contract;

/** The name of a call. */
export type CallName = keyof Contract;

/** What a call is given. */
export type Input<Name extends CallName> = z.output<Contract[Name]['input']>;

/** What a call answers when all went well. */
export type Output<Name extends CallName> = z.output<Contract[Name]['output']>;

/** What a call answers: its value or a fault. */
export type Reply<Name extends CallName> = Result<Output<Name>, Fault>;

/** What answers the calls: one handler for each, checked by the compiler. */
export type Desk = { readonly [Name in CallName]: (input: Input<Name>) => Promise<Reply<Name>> };

/** The names of all calls. */
export const callNames = Object.keys(contract) as readonly CallName[];
