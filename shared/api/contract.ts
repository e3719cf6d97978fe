import type * as z from 'zod/mini';
import type { Result } from '../result.ts';
import { archiveTable } from './calls/archive.ts';
import { backupTable } from './calls/backup.ts';
import { bookingTable, customerTable, ledgerTable } from './calls/booking.ts';
import { deskTable } from './calls/desk.ts';
import { houseTable } from './calls/house.ts';
import { issueTable } from './calls/issue.ts';
import { libraryTable } from './calls/library.ts';
import { noticeTable } from './calls/notice.ts';
import { pageTable } from './calls/page.ts';
import { patternTable } from './calls/pattern.ts';
import { photoTable } from './calls/photo.ts';
import { roundTable } from './calls/round.ts';
import { storyTable } from './calls/story.ts';
import { tearSheetTable } from './calls/tear-sheet.ts';
import { textTable } from './calls/text.ts';
import { tonightTable } from './calls/tonight.ts';
import type { Fault } from './faults.ts';

/** Every call a window, a browser or the command line can make; all carriers are generated from this table. One file a subject in `calls/`. */
export const contract = {
  ...deskTable,
  ...backupTable,
  ...textTable,
  ...storyTable,
  ...noticeTable,
  ...issueTable,
  ...pageTable,
  ...roundTable,
  ...photoTable,
  ...patternTable,
  ...libraryTable,
  ...houseTable,
  ...customerTable,
  ...bookingTable,
  ...ledgerTable,
  ...tonightTable,
  ...tearSheetTable,
  ...archiveTable,
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
