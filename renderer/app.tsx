import { LibraryArea } from './library/library-area.tsx';
import { NoticesArea } from './notices/notices-area.tsx';
import { PageArea } from './page/page-area.tsx';
import { useView } from './state/view.ts';
import { useWords } from './state/words.ts';
import { StoryArea } from './story/story-area.tsx';

const areas = { library: LibraryArea, page: PageArea, story: StoryArea, notices: NoticesArea } as const;

/** The window: the areas of the desk and the bar that goes between them. */
export function App() {
  const tell = useWords();
  const { area, show } = useView();
  const Area = areas[area];
  return (
    <div className="window">
      <nav className="areas">
        {(Object.keys(areas) as (keyof typeof areas)[]).map((name) => (
          <button key={name} type="button" aria-current={name === area ? 'page' : undefined} onClick={() => show(name)}>
            {tell(`frame.${name}`)}
          </button>
        ))}
      </nav>
      <Area />
    </div>
  );
}
