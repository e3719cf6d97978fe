import { type FormEvent, useState } from 'react';
import type { Output } from '../../shared/api/contract.ts';
import { desk } from '../desk.ts';
import { Writes } from '../frame/writes.tsx';
import { useSettings } from '../state/house.ts';
import { orTell } from '../state/toasts.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { tomorrow, weekdayOf } from './day.ts';

/** The issues there are, the latest first, and the way to a new one. */
export function IssueList({ issues, current }: { readonly issues: Output<'issue.list'>; readonly current: string | null }) {
  const tell = useWords();
  const { set } = useView();
  return (
    <nav className="issue-list" aria-label={tell('library.issues')}>
      <h2>{tell('library.issues')}</h2>
      <ul>
        {issues.map(({ id, paper, date, number }) => (
          <li key={id}>
            <button type="button" aria-current={id === current ? 'true' : undefined} onClick={() => set({ issueId: id, pageId: null })}>
              <strong>{tell('library.day', date, weekdayOf(date))}</strong>
              <span>
                {paper}
                {number === null ? '' : `　${number}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <NewIssue />
    </nav>
  );
}

/** Opens the issue of a day. */
export function NewIssue() {
  const tell = useWords();
  const { set } = useView();
  const { paper } = useSettings();
  const [date, setDate] = useState(tomorrow);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const issue = orTell(await desk.call('issue.open', { paper, date }));
    if (issue !== null) set({ issueId: issue.id, pageId: null });
  };
  return (
    <form className="new-issue" onSubmit={(event) => void open(event)}>
      <Writes>
        <label>
          {tell('library.new-issue')}
          <input
            type="date"
            required
            aria-label={tell('library.new-issue-date')}
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
        </label>
        <button type="submit" className="small-button">
          {tell('library.open-issue')}
        </button>
      </Writes>
    </form>
  );
}
