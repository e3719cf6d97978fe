import { type BaseEditor, type Descendant, Transforms } from 'slate';
import { isElement, MOST_NODES } from '../../../shared/story/rules.ts';
import type { StoryElement } from '../../../shared/story/story.ts';

/** What a clipboard or a drop holds, as far as it is read. */
export type Clip = Pick<DataTransfer, 'getData' | 'types'> & { readonly files: ArrayLike<File> };

/** What the paste plugin overrides in an editor with a surface. */
export interface Pasting {
  insertData(data: Clip): void;
  insertFragmentData(data: Clip): boolean;
}

/** The longest fragment of our own that is taken, in characters of its encoding. */
const longest = 4_000_000;

/** The fragment our own editor put on the clipboard, or undefined when there is none, it is broken, or it is not wholly of the house's elements. */
function ownFragment(data: Pick<Clip, 'getData'>): readonly StoryElement[] | undefined {
  const encoded = data.getData('application/x-slate-fragment');
  if (encoded === '' || encoded.length > longest) return undefined;
  try {
    const value: unknown = JSON.parse(decodeURIComponent(atob(encoded)));
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST_NODES) return undefined;
    return value.every(isElement) ? (value as readonly StoryElement[]) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Pasting that cannot break the story: what our own editor copied is inserted when every part of it is of the house; everything else goes to `arrive`, which cleans and shows it. Slate's own
 * reading of the clipboard is never used: it throws on a broken fragment and takes a foreign one as it is.
 */
export function withSafePaste<Given extends BaseEditor & Pasting>(editor: Given, arrive: (data: Clip) => void): Given {
  editor.insertFragmentData = (data) => {
    const fragment = ownFragment(data);
    if (fragment === undefined) return false;
    Transforms.insertFragment(editor, structuredClone(fragment) as unknown as Descendant[]);
    return true;
  };
  editor.insertData = (data) => {
    if (!editor.insertFragmentData(data)) arrive(data);
  };
  return editor;
}
