import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Output } from '../../../shared/api/contract.ts';
import type { Day } from '../../../shared/sheet/day.ts';
import { desk } from '../../desk.ts';
import { Writes } from '../../frame/writes.tsx';
import { useAnswer } from '../../state/answer.ts';
import { useWords } from '../../state/words.ts';
import type { Counter } from '../use-counter.ts';

type Report = Output<'tonight.report'>;
type PageCard = Output<'issue.day'>['pages'][number];

const none: readonly PageCard[] = [];

/** Puts the day's notices on a page of its issue, and tells before sign-off what stands, what changed and what is missing. */
export function ColumnReport({ counter, day }: { readonly counter: Counter; readonly day: Day }) {
  const tell = useWords();
  const paper = counter.paper.name;
  const pages = usePages(day, paper);
  const [pageId, setPageId] = useState('');
  const [report, setReport] = useState<Report | null>(null);
  const [said, setSaid] = useState('');
  const page = pages.find(({ id }) => id === pageId) ?? pages[0];
  if (page === undefined) return <p className="report hint">{tell('notices.report.no-page')}</p>;
  const look = async (): Promise<void> => {
    const reply = await desk.call('tonight.report', { paper, day, pageId: page.id });
    setReport(reply.ok ? reply.value : null);
    if (!reply.ok) setSaid(counter.say(reply.fault));
  };
  const place = async (standby: boolean): Promise<void> => {
    const reply = await desk.call('tonight.place', { paper, day, pageId: page.id, standby });
    setSaid(reply.ok ? tell('notices.report.done', reply.value) : counter.say(reply.fault));
    if (reply.ok) await look();
  };
  const sign = async (): Promise<void> => {
    const reply = await desk.call('tonight.sign', { pageId: page.id });
    setSaid(reply.ok ? tell('notices.report.signed', reply.value) : counter.say(reply.fault));
    if (reply.ok) await look();
  };
  const print = async (): Promise<void> => {
    const reply = await desk.call('tonight.printed', { pageId: page.id });
    setSaid(reply.ok ? tell('notices.report.printed', reply.value) : counter.say(reply.fault));
  };
  return (
    <section className="report" aria-label={tell('notices.report')}>
      <header>
        <select aria-label={tell('notices.report.page')} value={page.id} onChange={(event) => setPageId(event.target.value)}>
          {pages.map(({ id, number, section }) => (
            <option key={id} value={id}>
              {tell('notices.report.page-number', { number, section })}
            </option>
          ))}
        </select>
        <Writes>
          <Button onPress={() => void place(false)}>{tell('notices.report.place')}</Button>
          <Button onPress={() => void place(true)}>{tell('notices.report.place-standby')}</Button>
        </Writes>
        <Button onPress={() => void look()}>{tell('notices.report.look')}</Button>
        <Writes>
          <Button onPress={() => void sign()}>{tell('notices.report.sign')}</Button>
          <Button onPress={() => void print()}>{tell('notices.report.print')}</Button>
        </Writes>
        <span role="status">{said}</span>
      </header>
      {report === null ? null : <ReportLists report={report} />}
    </section>
  );
}

function ReportLists({ report }: { readonly report: Report }) {
  const tell = useWords();
  return (
    <div className="report-lists">
      <h3>{tell('notices.report.placed', { count: report.placed.length })}</h3>
      <h3>{tell('notices.report.changed', { count: report.changed.length })}</h3>
      <ul>
        {report.changed.map((each) => (
          <li key={each.noticeId}>
            <em>{each.what.map((what) => tell(`notices.report.what.${what}`)).join(' ')}</em> {each.text}
          </li>
        ))}
      </ul>
      <h3 className={report.missing.length > 0 ? 'late' : ''}>{tell('notices.report.missing', { count: report.missing.length })}</h3>
      <ul>
        {report.missing.map((each) => (
          <li key={each.noticeId}>
            <em>{tell(`notices.report.why.${each.why}`)}</em> {each.text}
          </li>
        ))}
      </ul>
      {report.priced.length === 0 ? null : (
        <>
          <h3>{tell('notices.report.priced', { count: report.priced.length })}</h3>
          <ul>
            {report.priced.map((each) => (
              <li key={each.noticeId}>
                <em>{tell('notices.report.priced.lines', each)}</em> {each.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The pages of a day's issue of a paper, when there is one; none is made by looking. */
function usePages(day: Day, paper: string): readonly PageCard[] {
  const issues = useAnswer('issue.list', {}, ['issue']).value ?? [];
  const issue = issues.find((each) => each.date === day && each.paper === paper);
  return useAnswer('issue.day', issue === undefined ? null : { issueId: issue.id }, ['issue', 'page']).value?.pages ?? none;
}
