import './style/frame.css';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useNativeMenu } from './commands/menu.ts';
import { runKeyPress } from './commands/registry.ts';
import { HeldBar } from './frame/held-bar.tsx';
import { Help } from './frame/help.tsx';
import { Palette } from './frame/palette.tsx';
import { Search } from './frame/search.tsx';
import { Settings } from './frame/settings.tsx';
import { SideBySide } from './frame/side-by-side.tsx';
import { StatusBar } from './frame/status-bar.tsx';
import { ToastList } from './frame/toast-list.tsx';
import { TopBar } from './frame/top-bar.tsx';
import { LibraryArea } from './library/library-area.tsx';
import { useRecentIssues } from './library/recent-issues.ts';
import { NoticesArea } from './notices/notices-area.tsx';
import { PageArea } from './page/page-area.tsx';
import { Proofs } from './proofs/comparison.tsx';
import { askHeld } from './state/held.ts';
import { followPage } from './state/page.ts';
import { useView } from './state/view.ts';
import { useWords } from './state/words.ts';
import { followStories } from './story/open-stories.ts';
import { StoryArea } from './story/story-area.tsx';

/** The window: the areas of the desk, the bars over and under them, and what may lie over all of it. */
export function App() {
  const { language, theme } = useView();
  useEffect(followStories, []);
  // Also while another part is shown: in the library stories and notices are put on the page that is open.
  useEffect(followPage, []);
  useNativeMenu();
  useRecentIssues();
  useEffect(() => void askHeld(), []);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => void runKeyPress(event);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  return (
    <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <div className="window">
        <TopBar />
        <Desk />
        <StatusBar />
        <ToastList />
        <Palette />
        <Help />
        <Search />
        <Settings />
        <Proofs />
      </div>
    </I18nProvider>
  );
}

/** The part at work, under its name for those who hear the window. */
function Desk() {
  const tell = useWords();
  const { area } = useView();
  return (
    <main className="desk">
      <h1 className="unseen">{tell(`frame.${area}`)}</h1>
      <HeldBar />
      <Areas />
    </main>
  );
}

function Areas() {
  const { area, beside } = useView();
  if (area === 'library') return <LibraryArea />;
  if (area === 'notices') return <NoticesArea />;
  if (beside) return <SideBySide left={<StoryArea />} right={<PageArea />} />;
  return area === 'page' ? <PageArea /> : <StoryArea />;
}
