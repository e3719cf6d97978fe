import { create } from 'zustand';
import { desk } from '../desk.ts';
import { orTell } from '../state/toasts.ts';

/** The rounds of proof, in order. */
export const rounds = ['rough', 'first', 'second', 'third', 'signed'] as const;

/** A round of proof a page may be in; signed is the last. */
export type Round = (typeof rounds)[number];

/** The page whose sign-off waits for a second word, because copy is over on it; null when none does. */
export const useSigning = create<{ readonly asked: string | null }>()(() => ({ asked: null }));

/** Leaves the page unsigned. */
export const leaveUnsigned = (): void => useSigning.setState({ asked: null });

/** Brings a page into a round by `bring`; one on which so many lines are over is signed off only when asked once more. */
export async function askInto(pageId: string, round: Round, over: number, bring: (round: Round) => Promise<void>): Promise<void> {
  const isAsked = useSigning.getState().asked === pageId;
  if (round === 'signed' && over > 0 && !isAsked) {
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
