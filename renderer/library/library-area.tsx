import '../style/library.css';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/registry.ts';
import { Writes } from '../frame/writes.tsx';
import { useAnswer } from '../state/answer.ts';
import { type PageCard, useAtWork } from '../state/at-work.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { DayView } from './day-view.tsx';
import { IssueList, NewIssue } from './issue-list.tsx';
import { beginStory } from './new-story.ts';
import { NoticeList } from './notice-list.tsx';
import { PhotoGrid } from './photo-grid.tsx';
import { openSample } from './sample.ts';
import { WaitingList } from './waiting-list.tsx';

const commands: readonly Command[] = [
  { id: 'file.new-story', words: 'library.new-story', keys: ['Mod+Alt+N'], writes: true, run: beginStory },
  { id: 'file.sample', words: 'library.first.sample', writes: true, run: openSample },
];

/** The library area of the desk: the issues, the day's pages, and what waits for one. */
export function LibraryArea() {
  const tell = useWords();
  useCommands(commands);
  const wanted = useView((view) => view.issueId);
  const { value: issues } = useAnswer('issue.list', {}, ['issue']);
  const current = issues?.find(({ id }) => id === wanted)?.id ?? issues?.[0]?.id ?? null;
  const { day } = useAtWork();
  if (issues === null) return <p className="library-area is-waiting">{tell('frame.loading')}</p>;
  if (current === null) return <FirstStart />;
  return (
    <div className="library-area">
      <IssueList issues={issues} current={current} />
      {day === null ? <div /> : <DayView issue={day} />}
      <Waiting pages={day?.pages ?? []} />
    </div>
  );
}

function Waiting({ pages }: { readonly pages: readonly PageCard[] }) {
  const tell = useWords();
  return (
    <aside className="waiting" aria-label={tell('library.side')}>
      <Tabs className="tabs">
        <TabList className="tab-list" aria-label={tell('library.side')}>
          {(['waiting', 'photos', 'notices'] as const).map((name) => (
            <Tab key={name} id={name} className="tab">
              {tell(`library.${name}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="waiting" className="tab-panel">
          <WaitingList pages={pages} />
        </TabPanel>
        <TabPanel id="photos" className="tab-panel">
          <PhotoGrid pages={pages} />
        </TabPanel>
        <TabPanel id="notices" className="tab-panel">
          <NoticeList pages={pages} />
        </TabPanel>
      </Tabs>
    </aside>
  );
}

/** What a desk shows that holds nothing yet: what can be done, in one action each. */
function FirstStart() {
  const tell = useWords();
  const [isOpening, setOpening] = useState(false);
  const open = async () => {
    setOpening(true);
    await openSample();
    setOpening(false);
  };
  return (
    <div className="library-area is-first">
      <div className="first">
        <h2>{tell('library.first.title')}</h2>
        <p>{tell('library.first.text')}</p>
        <Writes>
          <button type="button" className="main-button" disabled={isOpening} onClick={() => void open()}>
            {tell(isOpening ? 'library.first.opening' : 'library.first.sample')}
          </button>
        </Writes>
        <NewIssue />
      </div>
    </div>
  );
}
