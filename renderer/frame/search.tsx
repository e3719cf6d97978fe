import { type KeyboardEvent, useEffect, useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, TextField } from 'react-aria-components';
import type { Output } from '../../shared/api/contract.ts';
import { desk } from '../desk.ts';
import { orTell } from '../state/toasts.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { openStory } from '../story/hand.ts';
import { Over } from './over.tsx';

type Hit = Output<'search.all'>[number];

/** How long the hand must rest before the desk is asked, in milliseconds. */
const pause = 120;

/** Search over everything the house holds; Enter goes to the place. */
export function Search() {
  const tell = useWords();
  return (
    <Over name="search" title={tell('search.title')} size="small">
      <SearchList />
    </Over>
  );
}

/** Goes to what was found: the story in its editor, the page, the issue in the library; a notice or photo that stands nowhere is shown among what waits. */
async function goTo({ subject, id, issueId, pageId }: Hit): Promise<void> {
  const { set, show } = useView.getState();
  useView.getState().ask(null);
  if (issueId !== null) set({ issueId, pageId });
  if (subject === 'story') await openStory(id);
  else if (subject === 'page') {
    set({ pageId: id });
    show('page');
  } else show(pageId === null ? 'library' : 'page');
}

function useHits(query: string): readonly Hit[] | null {
  const [hits, setHits] = useState<readonly Hit[] | null>(null);
  useEffect(() => {
    if (query.trim() === '') return setHits(null);
    let wanted = true;
    const timer = setTimeout(async () => {
      const found = orTell(await desk.call('search.all', { query: query.slice(0, 200), limit: 60 }));
      if (wanted && found !== null) setHits(found);
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [query]);
  return hits;
}

function SearchList() {
  const tell = useWords();
  const [query, setQuery] = useState('');
  const hits = useHits(query);
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const isIme = event.nativeEvent.isComposing || event.keyCode === 229;
    const first = hits?.[0];
    if (event.key !== 'Enter' || isIme || first === undefined || event.currentTarget.hasAttribute('aria-activedescendant')) return;
    event.preventDefault();
    void goTo(first);
  };
  const keyed = (hits ?? []).map((hit) => ({ ...hit, key: `${hit.subject} ${hit.id}` }));
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <TextField className="palette-field" aria-label={tell('search.title')} autoFocus>
        <Input role="combobox" aria-expanded="true" placeholder={tell('search.prompt')} spellCheck="false" onKeyDown={takeFirst} />
      </TextField>
      <Menu
        className="palette-list"
        aria-label={tell('search.title')}
        items={keyed}
        onAction={(key) => {
          const hit = keyed.find((one) => one.key === key);
          if (hit !== undefined) void goTo(hit);
        }}
        renderEmptyState={() => <p className="palette-none">{tell(hits === null ? 'search.hint' : 'search.none')}</p>}
      >
        {(hit) => (
          <MenuItem className="palette-line is-hit" id={hit.key} textValue={hit.title}>
            <span className="palette-menu">{tell(`search.${hit.subject}`)}</span>
            <span className="hit">
              <strong>{hit.title}</strong>
              <span>{hit.excerpt}</span>
            </span>
            <span className="palette-menu">
              {hit.date !== null && hit.pageNumber !== null
                ? tell('search.where', hit.date, hit.pageNumber)
                : hit.subject === 'story' || hit.subject === 'notice'
                  ? tell('search.waiting')
                  : ''}
            </span>
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}
