import '../style/page.css';
import { useEffect } from 'react';
import { register, runCommand } from '../commands/registry.ts';
import { useAnswer } from '../state/answer.ts';
import { followPage, openPage, usePage } from '../state/page.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { useDesktop } from './desktop.ts';
import { FitPanel } from './fit-panel.tsx';
import { Inspector } from './inspector.tsx';
import { PageCanvas } from './page-canvas.tsx';
import { pageCommands } from './page-commands.ts';
import { Patterns } from './patterns.tsx';
import { Proposals } from './proposals.tsx';
import { Remarks } from './remarks.tsx';
import { Ruler } from './rulers.tsx';
import { fullSize } from './view.ts';

/** The page at work: that of the view, else the first of the newest issue; null when there is none. */
function usePageAtWork(): { readonly id: string | null; readonly isWaiting: boolean } {
  const { issueId, pageId } = useView();
  const issues = useAnswer('issue.list', {}, ['issue']);
  const issue = issues.value?.find(({ id }) => id === issueId) ?? issues.value?.[0];
  const day = useAnswer('issue.open', issue === undefined ? null : { paper: issue.paper, date: issue.date }, ['issue', 'page']);
  const page = day.value?.pages.find(({ id }) => id === pageId) ?? day.value?.pages[0];
  return { id: page?.id ?? null, isWaiting: issues.isWaiting || day.isWaiting };
}

/** The page area of the desk. */
export function PageArea() {
  const tell = useWords();
  const { id, isWaiting } = usePageAtWork();
  useEffect(() => {
    if (id !== null) void openPage(id);
  }, [id]);
  useEffect(() => register(pageCommands), []);
  useEffect(followPage, []);
  if (id === null && !isWaiting)
    return (
      <main className="page-area is-none">
        <h1>{tell('page.none')}</h1>
        <p>{tell('page.none-hint')}</p>
      </main>
    );
  return (
    <main className="page-area">
      <Tools />
      <div className="page-desk">
        <div className="page-corner" />
        <Ruler way="across" />
        <Ruler way="down" />
        <PageCanvas />
      </div>
      <aside className="page-side">
        <Inspector />
        <FitPanel />
        <Remarks />
        <Patterns />
      </aside>
      <Waiting />
      <Proposals />
    </main>
  );
}

/** The commands nearest at hand, and how large the page is shown. */
function Tools() {
  const tell = useWords();
  const { view, preview, grid, tool } = useDesktop();
  const percent = view === null ? 100 : Math.round((view.scale / fullSize) * 100);
  const button = (id: string, words: Parameters<typeof tell>[0], pressed?: boolean) => (
    <button type="button" aria-pressed={pressed} onClick={() => void runCommand(id)}>
      {tell(words as 'page.canvas')}
    </button>
  );
  return (
    <header className="page-tools" role="toolbar" aria-label={tell('page.tools')}>
      {button('page.make-up', 'command.page.make-up')}
      <i />
      {button('page.zoom-fit', 'command.page.zoom-fit')}
      {button('page.zoom-out', 'command.page.zoom-out')}
      <output className="page-percent">{percent}%</output>
      {button('page.zoom-in', 'command.page.zoom-in')}
      <i />
      {button('page.hand', 'command.page.hand', tool === 'hand')}
      {button('page.grid', 'command.page.grid', grid)}
      {button('page.preview', 'command.page.preview', preview)}
      <i />
      {button('page.pdf', 'command.page.pdf')}
    </header>
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
