import { create } from 'zustand';
import type { Fault } from '../../shared/api/faults.ts';
import { desk } from '../desk.ts';

interface HeldStore {
  /** Whether this window only reads, since another desk works at the store. */
  readonly isHeld: boolean;
  /** What a change would be answered; null where changes are taken. */
  readonly why: Extract<Fault, { readonly kind: 'store-held' }> | null;
}

/** Whose the store is, as the desk said when the window opened. */
export const useHeld = create<HeldStore>()(() => ({ isHeld: false, why: null }));

/** Asks the desk whose the store is. */
export async function askHeld(): Promise<void> {
  const about = await desk.call('desk.about', {});
  if (!about.ok || about.value.heldBy === null) return;
  useHeld.setState({ isHeld: true, why: { kind: 'store-held', file: about.value.store, ...about.value.heldBy } });
}
