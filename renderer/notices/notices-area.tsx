import { useWords } from '../state/words.ts';

/** The notices area of the desk. */
export function NoticesArea() {
  const tell = useWords();
  return <main className="notices-area">{tell('frame.notices')}</main>;
}
