import { useReducer } from 'react';
import { useSlate } from 'slate-react';
import type { Story } from '../../shared/story/story.ts';
import { sayFault } from '../../shared/words/say.ts';
import { CommandButton } from '../frame/command-button.tsx';
import { Writes } from '../frame/writes.tsx';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { elementWords } from './element-view.tsx';
import { type OpenStory, useStories } from './open-stories.ts';
import { type ElementType, elementTypes, type StoryNode } from './plugins/nodes.ts';
import { chooseElement, isMarked, toggleMark } from './plugins/with-element-breaks.ts';
import { useCounts } from './use-story.ts';

/** What stands over the text: the element the caret is in, the two faces, undo and redo. Everything in it has a key. */
export function StoryTools({ story }: { readonly story: OpenStory }) {
  const tell = useWords();
  const editor = useSlate();
  const [, again] = useReducer((n: number) => n + 1, 0);
  const at = editor.selection?.anchor.path[0];
  const node = at === undefined ? undefined : (editor.children[at] as StoryNode | undefined);
  const hold = (event: React.MouseEvent) => event.preventDefault();
  const mark = (name: 'bold' | 'kai') => (
    <button
      type="button"
      aria-pressed={editor.selection !== null && isMarked(editor, name)}
      disabled={editor.selection === null}
      onMouseDown={hold}
      onClick={() => {
        story.editor.whenIdle(() => story.editor.asStep('story.step.mark', () => toggleMark(editor, name)));
        again();
      }}
    >
      {tell(`story.mark.${name}`)}
    </button>
  );
  return (
    <>
      <Writes>
        {' '}
        <select
          aria-label={tell('story.element')}
          value={node?.type ?? ''}
          disabled={node === undefined || node.type === 'picture'}
          onChange={(event) => {
            const type = event.target.value as ElementType;
            story.editor.whenIdle(() => story.editor.asStep('story.step.element', () => chooseElement(editor, type)));
          }}
        >
          {node === undefined ? <option value="">–</option> : null}
          {elementTypes.map((type) => (
            <option key={type} value={type}>
              {tell(elementWords(type))}
            </option>
          ))}
        </select>
        {mark('bold')}
        {mark('kai')}
        <button type="button" onMouseDown={hold} onClick={() => story.editor.undo()}>
          {tell('story.undo')}
        </button>
        <button type="button" onMouseDown={hold} onClick={() => story.editor.redo()}>
          {tell('story.redo')}
        </button>
      </Writes>
      <i />
      <CommandButton id="story.find" />
      <CommandButton id="story.versions" sign={tell('story.tool.versions')} />
      <CommandButton id="story.import" sign={tell('story.tool.import')} />
    </>
  );
}

/** Under the text: how long the story is as a newsroom counts, and that it is kept – or why it cannot be. */
export function StoryCounts({ story, text }: { readonly story: OpenStory; readonly text: Story }) {
  const tell = useWords();
  const { whole, copy, selected } = useCounts(story, text);
  const language = useView((view) => view.language);
  const keeping = useStories((stories) => stories.keeping[story.id]) ?? { kind: 'kept' };
  return (
    <footer className="story-counts">
      <span>{tell('story.count.copy', copy.withMarks, copy.withoutMarks)}</span>
      <span title={tell('story.count.rule')}>{tell('story.count.whole', whole.withMarks, whole.words)}</span>
      {selected === null ? null : (
        <span className="story-selected">{tell('story.count.selected', selected.withMarks, selected.withoutMarks)}</span>
      )}
      <span className={`story-keeping is-${keeping.kind}`} role="status">
        {tell(`story.keeping.${keeping.kind}`)}
        {keeping.kind === 'failed' ? `　${sayFault(language, keeping.fault)}` : ''}
      </span>
    </footer>
  );
}
