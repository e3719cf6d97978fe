import type { Files } from '../../shared/api/carrier.ts';
import type { Desk } from '../../shared/api/contract.ts';
import { tearSheet } from '../../shared/display/tear-sheet.ts';
import { done, failed } from '../../shared/result.ts';
import { sha256 } from '../store/sha256.ts';
import type { Pages } from './page.ts';
import type { DeskFaces, Parts } from './parts.ts';

/** Dots to the inch of a tear sheet's picture: small type is sharp on any printer. */
const dpi = 300;

/** Answers `tearsheet.print`. */
export function tearSheetCalls<Faces extends DeskFaces>(
  parts: Parts<Faces>,
  ready: Pages<Faces>['ready'],
  files: Files,
): Pick<Desk, 'tearsheet.print'> {
  return {
    'tearsheet.print': async ({ pageId, noticeId, form }) => {
      const page = await ready(pageId);
      if (!page.ok) return page;
      const { printing, faces, folio, composer } = page.value;
      // Of the page's own print file, made anew: the same page gives the same bytes on any day.
      const pageSha256 = sha256(await parts.printPdf(printing, faces, 'x1a'));
      const list = tearSheet(printing.made.list, noticeId, { folio, sha256: pageSha256 }, composer);
      if (list === undefined) return failed({ kind: 'missing', subject: 'notice', id: noticeId });
      const torn = { ...printing, made: { ...printing.made, list } };
      const bytes = form === 'pdf' ? await parts.printPdf(torn, faces, 'x1a') : await parts.printPng(torn, faces, dpi);
      return done({
        file: files.lay(bytes),
        bytes: bytes.length,
        sha256: sha256(bytes),
        mime: form === 'pdf' ? 'application/pdf' : 'image/png',
        paper: folio.paper,
        date: folio.date,
        pageNo: folio.pageNo,
        pageSha256,
      });
    },
  };
}
