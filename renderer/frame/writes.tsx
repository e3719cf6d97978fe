import type { ReactNode } from 'react';
import { useHeldWords } from './held-bar.tsx';

/** Controls that change the store: grey in a window that only reads, and why where the pointer rests on them. */
export function Writes({ children }: { readonly children: ReactNode }) {
  const why = useHeldWords();
  return (
    <fieldset className="writes" role="presentation" disabled={why !== null} title={why ?? undefined}>
      {children}
    </fieldset>
  );
}
