import { useWords } from '../state/words.ts';

/** The library area of the desk. */
export function LibraryArea() {
  const tell = useWords();
  return <main className="library-area">{tell('frame.library')}</main>;
}
