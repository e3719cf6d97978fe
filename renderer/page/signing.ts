import { create } from 'zustand';
import { bringInto, type Round } from '../frame/round-choice.tsx';
import { keepPage, usePage } from '../state/page.ts';
import { linesOver } from './over.ts';

/** The page whose sign-off waits for a second word, because copy is over on it; null when none does. */
export const useSigning = create<{ readonly asked: string | null }>()(() => ({ asked: null }));

/** Leaves the page unsigned. */
export const leaveUnsigned = (): void => useSigning.setState({ asked: null });

/** Signs the open page off for the press; one on which copy is over only when asked once more. */
export async function signPage(): Promise<void> {
  const { document, facts } = usePage.getState();
  if (document === null || facts === null) return;
  if (linesOver(facts) > 0 && useSigning.getState().asked !== document.id) {
    useSigning.setState({ asked: document.id });
    return;
  }
  leaveUnsigned();
  await bringPage(document.id, 'signed');
}

/** Brings a page into a round as it stands now: everything is kept first. */
export async function bringPage(id: string, round: Round): Promise<void> {
  await keepPage();
  await bringInto(id, round);
}
