import type { KeyboardEvent } from 'react';
import { elementTypes } from './plugins/nodes.ts';
import type { RuledEditor } from './plugins/story-editor.ts';
import { chooseElement, moveElement, toggleMark } from './plugins/with-element-breaks.ts';

const isMac = /Mac/.test(globalThis.navigator?.platform ?? '');

/** Whether an event came from an input method at work: its keys are its own. */
const isComposing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229;

/** The keys of the text itself: undo and redo, the two faces, the elements (Ctrl+Alt+1 …). Whatever is not one of them goes its way. */
export function runKey(editor: RuledEditor, event: KeyboardEvent): void {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  if (isComposing(event)) return;
  const work = mod ? (event.altKey ? elementKey(editor, event) : plainKey(editor, event)) : moveKey(editor, event);
  if (work === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  work();
}

/** Alt and an arrow move a paragraph, as in editors of code. */
function moveKey(editor: RuledEditor, event: KeyboardEvent): (() => void) | undefined {
  const by = event.altKey && !event.shiftKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined;
  return by === undefined ? undefined : () => editor.asStep('story.step.move', () => moveElement(editor, by));
}

function elementKey(editor: RuledEditor, event: KeyboardEvent): (() => void) | undefined {
  // By the key's place: Alt may have made another character of it.
  const type = /^Digit\d$/.test(event.code) ? elementTypes[Number(event.code.slice(5)) - 1] : undefined;
  return type === undefined ? undefined : () => editor.asStep('story.step.element', () => chooseElement(editor, type));
}

function plainKey(editor: RuledEditor, event: KeyboardEvent): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (key === 'z') return () => (event.shiftKey ? editor.redo() : editor.undo());
  if (key === 'y') return () => editor.redo();
  if (event.shiftKey) return undefined;
  if (key === 'b') return () => editor.asStep('story.step.mark', () => toggleMark(editor, 'bold'));
  if (key === 'k') return () => editor.asStep('story.step.mark', () => toggleMark(editor, 'kai'));
  return undefined;
}
