import { create } from 'zustand';
import { desk } from '../desk.ts';
import { tellFault } from './toasts.ts';

/** Whether this window only reads, since another desk works at the store; told once, when the window opens. */
export const useHeld = create<{ readonly isHeld: boolean }>()(() => ({ isHeld: false }));

/** Asks the desk whose the store is, and tells the person when it can only be read here. */
export async function askHeld(): Promise<void> {
  const about = await desk.call('desk.about', {});
  if (!about.ok || about.value.heldBy === null) return;
  useHeld.setState({ isHeld: true });
  tellFault({ kind: 'store-held', file: about.value.store, ...about.value.heldBy });
}
