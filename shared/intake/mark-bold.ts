import type { Story, StoryElement, StoryText } from '../story/story.ts';
import { applyEdits } from './edit.ts';
import { normalise } from './normalise.ts';

/** Stories with words in bold that were so where they came from, each where it is first found after the one before; words that intake changed are looked for as it changed them. */
export function markBold(stories: readonly Story[], bold: readonly string[]): readonly Story[] {
  let rest = [...bold];
  const marked = (element: StoryElement): StoryElement => {
    if (rest.length === 0 || (element.type !== 'paragraph' && element.type !== 'lead')) return element;
    const text = element.children.map((child) => child.text).join('');
    const runs: [number, number][] = [];
    let cursor = 0;
    for (;;) {
      const words = rest[0];
      if (words === undefined) break;
      const found = find(text, words, cursor);
      if (found === undefined) break;
      runs.push(found);
      cursor = found[1];
      rest = rest.slice(1);
    }
    return runs.length === 0 ? element : { ...element, children: cut(text, runs) };
  };
  return stories.map((story) => story.map(marked));
}

function find(text: string, words: string, from: number): [number, number] | undefined {
  for (const form of [words, applyEdits(words, normalise(words, 'body').edits)]) {
    const at = text.indexOf(form, from);
    if (form !== '' && at >= 0) return [at, at + form.length];
  }
  return undefined;
}

function cut(text: string, runs: readonly (readonly [number, number])[]): readonly StoryText[] {
  const pieces: StoryText[] = [];
  let end = 0;
  for (const [from, to] of runs) {
    if (from > end) pieces.push({ text: text.slice(end, from) });
    pieces.push({ text: text.slice(from, to), bold: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
