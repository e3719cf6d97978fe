import { type KeyboardEvent, useCallback, useEffect, useState } from 'react';
import type { NodeEntry, Range } from 'slate';
import { Editable } from 'slate-react';
import { useWords } from '../state/words.ts';
import { ElementView, LeafView } from './element-view.tsx';
import { useFocusWhenAsked } from './hand.ts';
import { runKey } from './keys.ts';
import type { OpenStory } from './open-stories.ts';
import { readClip } from './paste/arrival.ts';
import { receive } from './paste/receive.ts';

/** What lights up in a node: search results, the copy that found no place. */
export type Decorate = (entry: NodeEntry) => Range[];

interface Props {
  readonly story: OpenStory;
  readonly decorate: Decorate;
}

/** The function that decorates, held as it is while text is being composed: another one would set the browser's half-written text aside. */
function useSteady(story: OpenStory, decorate: Decorate): Decorate {
  const [steady, setSteady] = useState<Decorate>(() => decorate);
  useEffect(() => story.editor.whenIdle(() => setSteady(() => decorate)), [story, decorate]);
  return steady;
}

/** The text of a story under the hand. */
export function StoryPane({ story, decorate }: Props) {
  const tell = useWords();
  const { editor } = story;
  const steady = useSteady(story, decorate);
  const onKeyDown = useCallback((event: KeyboardEvent) => runKey(editor, event), [editor]);
  useEffect(() => {
    story.arrive.clip = (clip) => void readClip(clip).then((arrival) => receive(story, arrival));
  }, [story]);
  // A surface that goes away while text is being composed never hears its end.
  useEffect(() => () => editor.endComposing(), [editor]);
  useFocusWhenAsked(editor);
  return (
    <Editable
      className="story-text"
      aria-label={tell('story.text')}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      decorate={steady}
      renderElement={ElementView}
      renderLeaf={LeafView}
      onKeyDown={onKeyDown}
      // Slate would wait for `beforeinput`, which does not come for files.
      onPaste={(event) => {
        event.preventDefault();
        editor.insertData(event.clipboardData);
      }}
      onCompositionStart={() => editor.startComposing()}
      onCompositionEnd={() => editor.endComposing()}
      onBlur={() => void story.keeper.flush()}
    />
  );
}
