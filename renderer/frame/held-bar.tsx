import { sayFault } from '../../shared/words/say.ts';
import { useHeld } from '../state/held.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';

/** Why nothing can be changed in this window; null where it can. */
export function useHeldWords(): string | null {
  const language = useView((view) => view.language);
  const why = useHeld((held) => held.why);
  return why === null ? null : sayFault(language, why);
}

/** Over every part of a window that only reads: that it does, and why. */
export function HeldBar() {
  const tell = useWords();
  const why = useHeldWords();
  return why === null ? null : (
    <p className="held-bar" role="alert">
      <strong>{tell('frame.reads-only')}</strong> {why}
    </p>
  );
}
