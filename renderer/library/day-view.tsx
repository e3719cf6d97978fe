import { useState } from 'react';
import type { Output } from '../../shared/api/contract.ts';
import { desk } from '../desk.ts';
import { Icon } from '../frame/icon.tsx';
import { Scrolling } from '../frame/scrolling.tsx';
import { Writes } from '../frame/writes.tsx';
import { useSettings } from '../state/house.ts';
import { orTell } from '../state/toasts.ts';
import { useWords } from '../state/words.ts';
import { weekdayOf } from './day.ts';
import { PageCardView } from './page-card.tsx';

/** One issue: its day, its number, its pages. */
export function DayView({ issue }: { readonly issue: Output<'issue.day'> }) {
  const tell = useWords();
  const { settings } = useSettings();
  const add = async () => {
    const facts = { section: '', editors: '', sheet: issue.pages.at(-1)?.sheet ?? settings.sheet };
    orTell(await desk.call('page.add', { issueId: issue.id, ...facts }));
  };
  return (
    <div className="day">
      <header className="day-head">
        <h2>{issue.paper}</h2>
        <span className="day-date">{tell('library.day', issue.date, weekdayOf(issue.date))}</span>
        <Writes>
          <IssueNumber key={`${issue.id} ${issue.rowVersion}`} issue={issue} />
          <button type="button" className="small-button" onClick={() => void add()}>
            <Icon name="plus" />
            {tell('library.add-page')}
          </button>
        </Writes>
      </header>
      <Scrolling className="day-pages" label={tell('library.pages')}>
        {issue.pages.length === 0 ? <p className="nothing">{tell('library.no-pages')}</p> : null}
        {issue.pages.map((page) => (
          <PageCardView key={page.id} page={page} issue={issue} />
        ))}
      </Scrolling>
    </div>
  );
}

function IssueNumber({ issue }: { readonly issue: Output<'issue.day'> }) {
  const tell = useWords();
  const [typed, setTyped] = useState(issue.number === null ? '' : String(issue.number));
  const keep = async () => {
    const number = /^\d{1,9}$/.test(typed) ? Number(typed) : null;
    if (number === issue.number) return;
    orTell(await desk.call('issue.number', { id: issue.id, rowVersion: issue.rowVersion, number }));
  };
  return (
    <label className="day-number">
      {tell('library.number')}
      <input inputMode="numeric" value={typed} onChange={(event) => setTyped(event.target.value)} onBlur={() => void keep()} />
    </label>
  );
}
