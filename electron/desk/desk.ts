import type { Files } from '../../shared/api/carrier.ts';
import type { Desk } from '../../shared/api/contract.ts';
import type { Listen } from '../../shared/api/event.ts';
import { done } from '../../shared/result.ts';
import { archiveCalls } from './archive.ts';
import { backupCalls } from './backup.ts';
import { bookingCalls } from './booking.ts';
import { layFiles } from './files.ts';
import { houseCalls } from './house.ts';
import { issueCalls } from './issue.ts';
import { ledgerCalls } from './ledger.ts';
import { lengthCalls } from './length.ts';
import { libraryCalls } from './library.ts';
import { noticeCalls } from './notice.ts';
import { type Pages, pageCalls } from './page.ts';
import type { DeskFaces, Parts } from './parts.ts';
import { patternCalls } from './pattern.ts';
import { photoCalls } from './photo.ts';
import { photoUseCalls } from './photo-use.ts';
import { roundCalls } from './round.ts';
import { searchCalls } from './search.ts';
import { settingCalls } from './setting.ts';
import { storyCalls } from './story.ts';
import { tearSheetCalls } from './tear-sheet.ts';
import { textCalls } from './text.ts';
import { type MakeColumn, tonightCalls } from './tonight.ts';

/** The desk at work: what answers the calls, its side of the file route, and what it tells unasked. */
export interface OpenDesk {
  readonly calls: Desk;
  readonly files: Files;
  readonly listen: Listen;
}

/** Seats the desk: one file of handlers a subject, put together here. */
export function openDesk<Faces extends DeskFaces>(parts: Parts<Faces>): OpenDesk {
  const files = layFiles(parts.newId);
  const pages = pageCalls(parts, files);
  const calls: Desk = {
    'desk.about': async () => {
      const { file, schema, heldBy } = parts.store;
      return done({ program: parts.program, version: parts.version, store: file, schema, heldBy });
    },
    ...backupCalls(parts.store),
    ...textCalls(parts),
    ...storyCalls(parts.store),
    ...noticeCalls(parts.store),
    ...issueCalls(parts.store),
    ...pages.calls,
    ...roundCalls(parts.store, pages.orderIn),
    ...photoCalls(parts, files),
    ...patternCalls(parts.store),
    ...libraryCalls(parts.store),
    ...photoUseCalls(parts.store),
    ...searchCalls(parts.store),
    ...settingCalls(parts.store),
    ...lengthCalls(parts),
    ...houseCalls(parts.store),
    ...bookingCalls(parts.store),
    ...ledgerCalls(parts.store, files),
    ...archiveCalls(parts.store),
    ...tearSheetCalls(parts, pages.ready, files),
    ...tonightCalls(parts.store, columnOf(pages)),
  };
  const listen: Listen = (heard) => parts.store.watch((what, records) => heard({ kind: 'changed', what, records }));
  return { calls, files, listen };
}

/** What the evening's report asks of a page: its notice column as it stands. */
const columnOf =
  <Faces extends DeskFaces>({ ready }: Pages<Faces>): MakeColumn =>
  async (pageId) => {
    const page = await ready(pageId);
    return page.ok ? done(page.value.printing.made.column) : page;
  };
