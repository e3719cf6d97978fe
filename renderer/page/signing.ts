import { askInto, bringInto, type Round } from '../frame/signing.ts';
import { keepPage, usePage } from '../state/page.ts';
import { lacksOf } from './over.ts';

/** Signs the open page off for the press; one that lacks something only when asked once more. */
export async function signPage(): Promise<void> {
  const { document, facts } = usePage.getState();
  if (document !== null && facts !== null) await askInto(document.id, 'signed', lacksOf(facts), (round) => bringPage(document.id, round));
}

/** Brings a page into a round as it stands now: everything is kept first. */
export async function bringPage(id: string, round: Round): Promise<void> {
  await keepPage();
  await bringInto(id, round);
}
