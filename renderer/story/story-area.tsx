import { useWords } from '../state/words.ts';

/** The story area of the desk. */
export function StoryArea() {
  const tell = useWords();
  return <main className="story-area">{tell('frame.story')}</main>;
}
