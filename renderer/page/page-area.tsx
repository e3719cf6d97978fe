import '../style/page.css';
import { useEffect } from 'react';
import { register } from '../commands/registry.ts';
import { NothingYet } from '../frame/nothing-yet.tsx';
import { Writes } from '../frame/writes.tsx';
import { openSample } from '../library/sample.ts';
import { useAtWork } from '../state/at-work.ts';
import { openPage, usePage } from '../state/page.ts';
import { useWords } from '../state/words.ts';
import { FitPanel } from './fit-panel.tsx';
import { Inspector } from './inspector.tsx';
import { PageCanvas } from './page-canvas.tsx';
import { pageCommands } from './page-commands.ts';
import { Patterns } from './patterns.tsx';
import { Proposals } from './proposals.tsx';
import { Remarks } from './remarks.tsx';
import { Ruler } from './rulers.tsx';
import { Tools } from './tools.tsx';

/** The page area of the desk. */
export function PageArea() {
  const tell = useWords();
  const { page, isWaiting } = useAtWork();
  const id = page?.id ?? null;
  useEffect(() => {
    if (id !== null) void openPage(id);
  }, [id]);
  useEffect(() => register(pageCommands), []);
  if (page === null && !isWaiting)
    return <NothingYet title={tell('page.none')} hint={tell('page.none-hint')} action={tell('library.first.sample')} act={openSample} />;
  return (
    <section className="page-area" aria-label={tell('frame.page')}>
      <Tools page={page} />
      <div className="page-desk">
        <div className="page-corner" />
        <Ruler way="across" />
        <Ruler way="down" />
        <PageCanvas />
      </div>
      <aside className="page-side">
        <Writes>
          <Inspector />
          <FitPanel />
        </Writes>
        <Remarks />
        <Writes>
          <Patterns />
        </Writes>
      </aside>
      <Waiting />
      <Proposals />
    </section>
  );
}

/** What is said while there is no page to see yet. */
function Waiting() {
  const tell = useWords();
  const hasFacts = usePage(({ facts }) => facts !== null);
  const broken = usePage((page) => page.broken);
  if (broken !== null)
    return (
      <p className="page-waiting is-broken" role="alert">
        {tell('page.broken')} <code>{broken.slice(0, 300)}</code>
      </p>
    );
  return hasFacts ? null : (
    <p className="page-waiting" role="status">
      {tell('page.making')}
    </p>
  );
}
