import { useAnswer } from '../state/answer.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';

/** The issue and the page at work, in the top bar: paper, date and the pages to go between. */
export function AtWork() {
  const tell = useWords();
  const { issueId, pageId, set } = useView();
  const issues = useAnswer('issue.list', {}, ['issue']).value ?? [];
  const issue = issues.find(({ id }) => id === issueId) ?? issues[0];
  const day = useAnswer('issue.day', issue === undefined ? null : { issueId: issue.id }, ['issue', 'page']).value;
  if (issue === undefined || day === null) return <div className="at-work is-none">{tell('frame.no-issue')}</div>;
  const page = day.pages.find(({ id }) => id === pageId) ?? day.pages[0];
  return (
    <div className="at-work">
      <span className="at-work-paper">{day.paper}</span>
      <span className="at-work-date">{day.date}</span>
      {page === undefined ? null : (
        <select
          aria-label={tell('frame.at-work')}
          value={page.id}
          onChange={(event) => set({ issueId: day.id, pageId: event.target.value })}
        >
          {day.pages.map(({ id, number, section }) => (
            <option key={id} value={id}>
              {tell('frame.page-number', number, section)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
