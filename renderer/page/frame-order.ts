import { usePage } from '../state/page.ts';

/** The frames that can be selected, in the order the page is read: as the made page lists them, captions with their pictures. */
export const frameOrder = (): readonly string[] =>
  (usePage.getState().facts?.frames ?? []).filter(({ kind }) => !['folio', 'caption'].includes(kind)).map(({ id }) => id);
