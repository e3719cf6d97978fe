import { useAtWork } from '../state/at-work.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';

/** The issue and the page at work, in the top bar: paper, date and the pages to go between. */
export function AtWork() {
  const tell = useWords();
  const set = useView((view) => view.set);
  const { day, page } = useAtWork();
  if (day === null) return <div className="at-work is-none">{tell('frame.no-issue')}</div>;
  return (
    <div className="at-work">
      <span className="at-work-paper">{day.paper}</span>
      <span className="at-work-date">{day.date}</span>
      {page === null ? null : (
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
