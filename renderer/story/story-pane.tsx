import { type KeyboardEvent, useCallback, useEffect, useState } from 'react';
import type { NodeEntry, Range } from 'slate';
import { Editable, ReactEditor } from 'slate-react';
import { useHeld } from '../state/held.ts';
import { useWords } from '../state/words.ts';
import { ElementView, LeafView } from './element-view.tsx';
import { useFocusWhenAsked } from './hand.ts';
import { HeardCaret } from './heard-caret.tsx';
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

/**
 * The focus has left the surface: the story is kept, and Slate is told. It passes a blur by that comes before it is done with a selection of its own – a key pressed right after
 * another, on a busy machine – and would take the focus back the next time it is drawn. When the whole window is left, the surface has the focus still.
 */
function leave({ editor, keeper }: OpenStory): void {
  void keeper.flush();
  if (document.activeElement !== ReactEditor.toDOMNode(editor, editor)) ReactEditor.blur(editor);
}

/** The text of a story under the hand. */
export function StoryPane({ story, decorate }: Props) {
  const tell = useWords();
  const { editor } = story;
  const steady = useSteady(story, decorate);
  const isHeld = useHeld((held) => held.isHeld);
  const onKeyDown = useCallback((event: KeyboardEvent) => runKey(editor, event), [editor]);
  useEffect(() => {
    story.arrive.clip = (clip) => void readClip(clip).then((arrival) => receive(story, arrival));
  }, [story]);
  // A surface that goes away while text is being composed never hears its end.
  useEffect(() => () => editor.endComposing(), [editor]);
  useFocusWhenAsked(editor);
  return (
    <>
      <Editable
        className="story-text"
        aria-label={tell('story.text')}
        readOnly={isHeld}
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
        onBlurCapture={() => leave(story)}
      />
      <HeardCaret />
    </>
  );
}
