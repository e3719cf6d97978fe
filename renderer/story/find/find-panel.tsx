import { useEffect, useMemo, useRef } from 'react';
import type { Subject } from '../../../shared/api/faults.ts';
import { desk } from '../../desk.ts';
import { keyed } from '../../frame/keyed.ts';
import { Writes } from '../../frame/writes.tsx';
import { useWords } from '../../state/words.ts';
import { writeOn } from '../hand.ts';
import { useStories } from '../open-stories.ts';
import { excerptOf, goTo, nameOf, type Result, replace, resultsIn, type Scope, scopes, search, useFinding } from './finding.ts';

/** Finding and replacing: in the story, its page, the issue, all notices. */
export function FindPanel() {
  const isOpen = useFinding((finding) => finding.isOpen);
  return isOpen ? <Panel /> : null;
}

/** Records whose change may be a change of what is found. */
const searched: readonly Subject[] = ['story', 'notice', 'placing'];

/** What is typed is looked for at once in the story, and a moment later beyond it; there again when something has changed. */
function useResults(): readonly Result[] {
  const { words, matchCase, scope, hasOwn, others } = useFinding();
  const current = useStories((stories) => stories.current);
  const text = useStories(({ texts }) => (current === null ? undefined : texts[current]));
  useEffect(() => {
    const soon = () => setTimeout(() => void search({ words, matchCase }, scope), 150);
    let timer = soon();
    const end = desk.listen(({ records }) => {
      if (scope === 'story' || !records.some(({ subject }) => searched.includes(subject))) return;
      clearTimeout(timer);
      timer = soon();
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [words, matchCase, scope]);
  return useMemo(() => {
    const own = current === null || text === undefined || !hasOwn ? [] : resultsIn(current, text, { words, matchCase });
    return [...own, ...others];
  }, [words, matchCase, hasOwn, others, current, text]);
}

function step(results: readonly Result[], by: number, focus: boolean): void {
  if (results.length === 0) return;
  const at = (useFinding.getState().at + by + results.length) % results.length;
  useFinding.setState({ at });
  void goTo(results[at]!, focus);
}

/** The caret goes back into the text. */
function close(): void {
  useFinding.setState({ isOpen: false });
  writeOn();
}

function Panel() {
  const tell = useWords();
  const { words, scope, at } = useFinding();
  const results = useResults();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
  }, []);
  return (
    <search
      className="find"
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        if (event.key === 'Escape') close();
        else if (event.key === 'Enter' && event.target === field.current) step(results, event.shiftKey ? -1 : 1, false);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <input
        ref={field}
        aria-label={tell('story.find.words')}
        placeholder={tell('story.find.words')}
        value={words}
        onChange={(event) => useFinding.setState({ words: event.target.value, at: 0 })}
      />
      <span className="find-count" role="status">
        {words === '' ? '' : tell('story.find.count', results.length === 0 ? 0 : Math.min(at, results.length - 1) + 1, results.length)}
      </span>
      <button type="button" aria-label={tell('story.find.back')} disabled={results.length === 0} onClick={() => step(results, -1, false)}>
        ↑
      </button>
      <button type="button" aria-label={tell('story.find.on')} disabled={results.length === 0} onClick={() => step(results, 1, false)}>
        ↓
      </button>
      <select
        aria-label={tell('story.find.scope')}
        value={scope}
        onChange={(event) =>
          useFinding.setState({ scope: event.target.value as Scope, hasOwn: event.target.value === 'story', others: [], at: 0 })
        }
      >
        {scopes.map((name) => (
          <option key={name} value={name}>
            {tell(`story.find.in.${name}`)}
          </option>
        ))}
      </select>
      <button type="button" className="find-close" aria-label={tell('story.find.close')} onClick={close}>
        ×
      </button>
      <Writes>
        <ReplaceRow results={results} />
      </Writes>
      <ResultList results={results} />
    </search>
  );
}

function ReplaceRow({ results }: { readonly results: readonly Result[] }) {
  const tell = useWords();
  const { by, at, matchCase } = useFinding();
  return (
    <div className="find-row">
      <input
        aria-label={tell('story.find.by')}
        placeholder={tell('story.find.by')}
        value={by}
        onChange={(event) => useFinding.setState({ by: event.target.value })}
      />
      <button type="button" disabled={results[at] === undefined} onClick={() => void replace(results.slice(at, at + 1))}>
        {tell('story.find.replace')}
      </button>
      <button type="button" disabled={results.length === 0} onClick={() => void replace(results)}>
        {tell('story.find.replace-all')}
      </button>
      <label>
        <input type="checkbox" checked={matchCase} onChange={(event) => useFinding.setState({ matchCase: event.target.checked })} />
        {tell('story.find.case')}
      </label>
    </div>
  );
}

/** The most results shown in the list; the rest are counted and replaced all the same. */
const mostShown = 200;

function ResultList({ results }: { readonly results: readonly Result[] }) {
  const tell = useWords();
  const { at, scope } = useFinding();
  if (scope === 'story' || results.length === 0) return null;
  return (
    <ul className="find-results">
      {keyed(results.slice(0, mostShown), nameOf).map(([key, result], i) => {
        const { before, found, after } = excerptOf(result);
        return (
          <li key={key}>
            <button
              type="button"
              aria-current={i === at}
              onClick={() => {
                useFinding.setState({ at: i });
                void goTo(result, true);
              }}
            >
              <span>{tell(result.kind === 'notice' ? 'story.find.notice' : 'story.find.story')}</span> {before}
              <mark>{found}</mark>
              {after}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
