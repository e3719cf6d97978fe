import { useState } from 'react';
import type { Output } from '../../shared/api/contract.ts';
import { useAnswer } from '../state/answer.ts';
import { useRested } from '../state/rested.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { openStory } from '../story/hand.ts';
import { Over } from './over.tsx';
import { type Pick, PickList } from './pick-list.tsx';

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

/** What is found of a query once the hand rests; null while nothing is asked. */
function useHits(query: string): readonly Hit[] | null {
  const rested = useRested(query.trim(), pause);
  return useAnswer('search.all', rested === '' ? null : { query: rested.slice(0, 200), limit: 60 }, []).value;
}

/** Where a hit stands: on a page of a day, or among what waits for one. */
function placeOf({ subject, date, pageNumber }: Hit, tell: ReturnType<typeof useWords>): string {
  if (date !== null && pageNumber !== null) return tell('search.where', date, pageNumber);
  return subject === 'story' || subject === 'notice' ? tell('search.waiting') : '';
}

function SearchList() {
  const tell = useWords();
  const [query, setQuery] = useState('');
  const hits = useHits(query);
  const byId = new Map((hits ?? []).map((hit) => [`${hit.subject} ${hit.id}`, hit]));
  const picks = [...byId].map(([id, hit]): Pick => {
    const shown = (
      <>
        <span className="palette-menu">{tell(`search.${hit.subject}`)}</span>
        <span className="hit">
          <strong>{hit.title}</strong>
          <span>{hit.excerpt}</span>
        </span>
        <span className="palette-menu">{placeOf(hit, tell)}</span>
      </>
    );
    return { id, text: hit.title, className: 'is-hit', shown };
  });
  const take = (id: string) => void goTo(byId.get(id)!);
  const none = tell(hits === null ? 'search.hint' : 'search.none');
  return <PickList label={tell('search.title')} prompt={tell('search.prompt')} none={none} picks={picks} onQuery={setQuery} take={take} />;
}
