import '../style/story.css';
import '../style/galley.css';
import '../style/review.css';
import '../style/versions.css';
import { Slate } from 'slate-react';
import { useCommands } from '../commands/registry.ts';
import { useWords } from '../state/words.ts';
import { FindPanel } from './find/find-panel.tsx';
import { useLit } from './find/lit.ts';
import { GalleyPane } from './galley/galley-pane.tsx';
import { noteCaret } from './heard-caret.tsx';
import { OpenList } from './open-list.tsx';
import { ReviewPanel } from './paste/review-panel.tsx';
import { StoryCounts, StoryTools } from './story-bar.tsx';
import { storyCommands } from './story-commands.ts';
import { StoryPane } from './story-pane.tsx';
import { useCurrent } from './use-story.ts';
import { StalePanel, VersionsPanel } from './versions/versions-panel.tsx';

/** The story area of the desk: the text under the hand, beside it the galley. */
export function StoryArea() {
  const tell = useWords();
  const current = useCurrent();
  const lit = useLit();
  useCommands(storyCommands);
  if (current === null) return <OpenList />;
  const { story, text } = current;
  return (
    <section className="story-area" aria-label={tell('frame.story')}>
      <Slate key={story.id} editor={story.editor} initialValue={story.editor.children} onSelectionChange={() => noteCaret(story.editor)}>
        <header className="story-tools" role="toolbar" aria-label={tell('story.tools')}>
          <StoryTools story={story} />
        </header>
        <FindPanel />
        <div className="story-work">
          <StoryPane story={story} decorate={lit} />
          <GalleyPane story={story} text={text} />
        </div>
      </Slate>
      <StoryCounts story={story} text={text} />
      <ReviewPanel />
      <VersionsPanel story={story} text={text} />
      <StalePanel story={story} text={text} />
      <datalist id="byline-titles">
        {tell('story.byline-titles')
          .split(' ')
          .map((title) => (
            <option key={title} value={title} />
          ))}
      </datalist>
    </section>
  );
}
