import '../style/story.css';
import '../style/review.css';
import { Slate } from 'slate-react';
import { useWords } from '../state/words.ts';
import { OpenList } from './open-list.tsx';
import { ReviewPanel } from './paste/review-panel.tsx';
import { StoryCounts, StoryTools } from './story-bar.tsx';
import { type Decorate, StoryPane } from './story-pane.tsx';
import { useCurrent } from './use-story.ts';

const plain: Decorate = () => [];

/** The story area of the desk: the text under the hand, beside it the galley. */
export function StoryArea() {
  const tell = useWords();
  const current = useCurrent();
  if (current === null) return <OpenList />;
  const { story, text } = current;
  return (
    <main className="story-area">
      <Slate key={story.id} editor={story.editor} initialValue={story.editor.children}>
        <header className="story-tools" role="toolbar" aria-label={tell('story.tools')}>
          <StoryTools story={story} />
        </header>
        <StoryPane story={story} decorate={plain} />
      </Slate>
      <StoryCounts story={story} text={text} />
      <ReviewPanel />
      <datalist id="byline-titles">
        {tell('story.byline-titles')
          .split(' ')
          .map((title) => (
            <option key={title} value={title} />
          ))}
      </datalist>
    </main>
  );
}
