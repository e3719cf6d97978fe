import { useEffect } from 'react';
import { desk } from '../desk.ts';
import { tellFault } from '../state/toasts.ts';

/** Tells the person, when the window opens, that another desk works at the store and it can only be read here. */
export function useHeldNote(): void {
  useEffect(() => {
    void desk.call('desk.about', {}).then((about) => {
      if (!about.ok || about.value.heldBy === null) return;
      tellFault({ kind: 'store-held', file: about.value.store, ...about.value.heldBy });
    });
  }, []);
}
