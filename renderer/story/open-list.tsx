import { useEffect, useState } from 'react';
import { desk } from '../desk.ts';
import { NothingYet } from '../frame/nothing-yet.tsx';
import { beginStory } from '../library/new-story.ts';
import { useWords } from '../state/words.ts';
import { openStory } from './hand.ts';

interface Entry {
  readonly id: string;
  readonly headline: string;
  readonly page: string;
}

/** The stories of the newest issue, to be opened while none is. */
async function newestStories(tell: ReturnType<typeof useWords>): Promise<readonly Entry[]> {
  const issues = await desk.call('issue.list', { limit: 1 });
  const issue = issues.ok ? issues.value[0] : undefined;
  if (issue === undefined) return [];
  const opened = await desk.call('issue.open', { paper: issue.paper, date: issue.date });
  if (!opened.ok) return [];
  const entries: Entry[] = [];
  for (const page of opened.value.pages) {
    const stories = await desk.call('story.list', { pageId: page.id });
    if (!stories.ok) continue;
    for (const { id, headline } of stories.value) entries.push({ id, headline, page: tell('story.page', page.number, page.section) });
  }
  return entries;
}

/** What the story area shows while no story is open: what can be opened. */
export function OpenList() {
  const tell = useWords();
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void newestStories(tell).then((found) => (wanted ? setEntries(found) : undefined));
    return () => {
      wanted = false;
    };
  }, [tell]);
  if (entries?.length === 0)
    return <NothingYet title={tell('story.none')} hint={tell('story.none-hint')} action={tell('library.new-story')} act={beginStory} />;
  return (
    <div className="story-none">
      <h2>{tell('story.choose')}</h2>
      <ul>
        {(entries ?? []).map(({ id, headline, page }) => (
          <li key={id}>
            <button type="button" onClick={() => void openStory(id)}>
              <strong>{headline === '' ? tell('story.no-headline') : headline}</strong>
              <span>{page}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
