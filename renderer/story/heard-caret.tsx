import { Component } from 'react';
import { type Descendant, Range, Transforms } from 'slate';
import { ReactEditor, useSlate } from 'slate-react';
import type { OpenStory } from './open-stories.ts';

type Surface = OpenStory['editor'];

/** Where the browser's caret stood, and what the story was, when the model and the surface last agreed. */
interface Agreed {
  readonly place: readonly unknown[];
  readonly children: readonly Descendant[];
}

const agreed = new WeakMap<Surface, Agreed>();

function placeNow(): readonly unknown[] {
  const selection = document.getSelection();
  return selection === null ? [] : [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset];
}

/** Notes that the model's caret has just been set, or the surface been drawn: what the browser's caret does from now on is the hand's doing. */
export function noteCaret(editor: Surface): void {
  agreed.set(editor, { place: placeNow(), children: editor.children });
}

/**
 * Hears where the hand has put the caret of the surface since the model and the surface last agreed. The browser tells of it a task later, and Slate passes that by while it is at
 * work on a selection of its own: a redraw before it has heard would put the caret back, and what is typed would stand where the caret was.
 */
function hearCaret(editor: Surface): void {
  const [selection, before, place] = [document.getSelection(), agreed.get(editor), placeNow()];
  if (selection === null || before === undefined || editor.composing || before.children !== editor.children) return;
  if (document.activeElement !== ReactEditor.toDOMNode(editor, editor) || place.every((part, i) => part === before.place[i])) return;
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  if (range !== null && (editor.selection === null || !Range.equals(range, editor.selection))) Transforms.select(editor, range);
}

class BeforeRedraw extends Component<{ readonly editor: Surface }> {
  override componentDidMount(): void {
    noteCaret(this.props.editor);
  }
  override getSnapshotBeforeUpdate(): null {
    hearCaret(this.props.editor);
    return null;
  }
  override componentDidUpdate(): void {
    noteCaret(this.props.editor);
  }
  override render(): null {
    return null;
  }
}

/** Stands after a surface and is drawn whenever the surface is: the caret is heard before, and noted after. */
export function HeardCaret() {
  return <BeforeRedraw editor={useSlate() as Surface} />;
}
