import { create } from 'zustand';
import { desk } from '../desk.ts';
import { orTell } from '../state/toasts.ts';

/** The rounds of proof, in order. */
export const rounds = ['rough', 'first', 'second', 'third', 'signed'] as const;

/** A round of proof a page may be in; signed is the last. */
export type Round = (typeof rounds)[number];

/** What a page lacks to be signed off without a second word: room for so many lines, photos for so many pictures. */
export interface Lacks {
  readonly lines: number;
  readonly pictures: number;
}

/** Whether a page lacks anything. */
export const lacksAny = ({ lines, pictures }: Lacks): boolean => lines > 0 || pictures > 0;

/** The page whose sign-off waits for a second word, because it lacks something; null when none does. */
export const useSigning = create<{ readonly asked: string | null }>()(() => ({ asked: null }));

/** Leaves the page unsigned. */
export const leaveUnsigned = (): void => useSigning.setState({ asked: null });

/** Brings a page into a round by `bring`; one that lacks something is signed off only when asked once more. */
export async function askInto(pageId: string, round: Round, lacks: Lacks, bring: (round: Round) => Promise<void>): Promise<void> {
  const isAsked = useSigning.getState().asked === pageId;
  if (round === 'signed' && lacksAny(lacks) && !isAsked) {
    useSigning.setState({ asked: pageId });
    return;
  }
  leaveUnsigned();
  await bring(round);
}

/** Brings a page into a round, in the name of whoever is at the desk. */
export async function bringInto(pageId: string, round: Round): Promise<void> {
  // Who signs is asked now, not when the page was shown.
  const kept = orTell(await desk.call('setting.get', {}));
  if (kept !== null) orTell(await desk.call('page.round', { pageId, round, by: kept.settings?.current ?? '' }));
}
