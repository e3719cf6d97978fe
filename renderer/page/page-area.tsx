import { useWords } from '../state/words.ts';

/** The page area of the desk. */
export function PageArea() {
  const tell = useWords();
  return <main className="page-area">{tell('frame.page')}</main>;
}
