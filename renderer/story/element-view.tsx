import { Transforms } from 'slate';
import { ReactEditor, type RenderElementProps, type RenderLeafProps, useSlateStatic } from 'slate-react';
import type { WindowKey } from '../../shared/words/window/words.ts';
import { useWords } from '../state/words.ts';
import { PhotoThumb } from './photo-thumb.tsx';
import type { StoryNode } from './plugins/nodes.ts';
import type { Composing } from './plugins/with-composition-guard.ts';

/** The name of an element. */
export const elementWords = (type: StoryNode['type']): WindowKey => `story.element.${type}`;

/** An element of the story as it is written: its name in the margin, its text in a face that tells what it is. */
export function ElementView({ attributes, children, element }: RenderElementProps) {
  const tell = useWords();
  if (element.type === 'picture') {
    return (
      <div {...attributes} className="story-picture">
        <span className="story-label" contentEditable={false}>
          {tell('story.element.picture')}
        </span>
        <PhotoThumb element={element} />
        <div className="story-picture-words">{children}</div>
      </div>
    );
  }
  const isInner = element.type === 'caption' || element.type === 'credit';
  const isEmpty = element.children.length === 1 && (element.children[0] as { text?: string }).text === '';
  return (
    <div
      {...attributes}
      className={`story-block is-${element.type}${isEmpty ? ' is-empty' : ''}`}
      data-wanted={isEmpty ? tell(`story.wanted.${element.type}`) : undefined}
    >
      {isInner ? null : (
        <span className="story-label" contentEditable={false}>
          {tell(elementWords(element.type))}
        </span>
      )}
      {element.type === 'byline' ? <BylineTitle element={element} /> : null}
      {children}
    </div>
  );
}

/** The title before an author's name; it is no part of the text, so it has a field of its own. */
function BylineTitle({ element }: { readonly element: StoryNode }) {
  const editor = useSlateStatic() as ReactEditor & Composing;
  const tell = useWords();
  return (
    <span className="byline-title" contentEditable={false}>
      <input
        aria-label={tell('story.byline-title')}
        placeholder={tell('story.byline-title')}
        list="byline-titles"
        value={element.title ?? ''}
        maxLength={200}
        onChange={(event) => {
          const title = event.target.value;
          editor.whenIdle(() => Transforms.setNodes(editor, { title }, { at: ReactEditor.findPath(editor, element) }));
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
          event.preventDefault();
          ReactEditor.focus(editor);
          Transforms.select(editor, [...ReactEditor.findPath(editor, element), 0]);
          Transforms.collapse(editor, { edge: 'end' });
        }}
      />
    </span>
  );
}

/** A piece of text with its mark, and what a search lights up. */
export function LeafView({ attributes, children, leaf }: RenderLeafProps) {
  const lit = leaf as typeof leaf & { readonly found?: 'found' | 'current'; readonly over?: true };
  const names = [
    leaf.bold ? 'is-bold' : '',
    leaf.kai ? 'is-kai' : '',
    lit.found === undefined ? '' : `is-${lit.found}`,
    lit.over ? 'is-over' : '',
  ];
  const name = names.filter((one) => one !== '').join(' ');
  return (
    <span {...attributes} className={name === '' ? undefined : name}>
      {children}
    </span>
  );
}
