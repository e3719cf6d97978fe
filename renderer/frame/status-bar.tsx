import { useEffect } from 'react';
import { useAnswer } from '../state/answer.ts';
import { useHeld } from '../state/held.ts';
import { type Kept, useStatus } from '../state/status.ts';
import { useWords } from '../state/words.ts';
import { useStories } from '../story/open-stories.ts';

/** Whether everything is kept: the story's own keepers and whatever else tells. */
function useKept(): Kept {
  const stories = useStories(({ keeping }) =>
    Object.values(keeping)
      .map(({ kind }) => kind)
      .join(' '),
  );
  const others = useStatus(({ keeping }) => Object.values(keeping).join(' '));
  const all = `${stories} ${others}`;
  if (/failed|stale/.test(all)) return 'failed';
  return /waiting|keeping/.test(all) ? 'waiting' : 'kept';
}

/** The line under the desk: whether all is kept, how the copy fits, where the caret stands. */
export function StatusBar() {
  const tell = useWords();
  const kept = useKept();
  const isHeld = useHeld((held) => held.isHeld);
  const { fit, caret, more } = useStatus((status) => status.texts);
  return (
    <footer className="status-bar">
      <span className={`status-kept is-${isHeld ? 'held' : kept}`} role="status">
        {tell(isHeld ? 'frame.reads-only' : kept === 'kept' ? 'frame.kept' : kept === 'waiting' ? 'frame.waiting' : 'frame.not-kept')}
      </span>
      {fit === undefined ? null : <span className={`status-fit is-${fit.tone ?? 'plain'}`}>{fit.text}</span>}
      <span className="status-more">{more?.text}</span>
      <Indexing />
      <span className="status-caret">{caret?.text}</span>
    </footer>
  );
}

/** How long until the desk is asked again how far it is, in milliseconds. */
const soon = 2000;

/** That the search does not find everything yet, while the desk makes its index anew. */
function Indexing() {
  const tell = useWords();
  const { value, again } = useAnswer('archive.indexing', {}, []);
  const left = value?.left ?? 0;
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(again, soon);
    return () => clearTimeout(timer);
  }, [left, again]);
  return left === 0 ? null : <span>{tell('frame.indexing', { left })}</span>;
}
