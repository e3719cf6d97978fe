import type { BaseEditor, Descendant } from 'slate';
import type { Story } from '../../../shared/story/story.ts';
import type { Composing } from './with-composition-guard.ts';

/** A text of the story in the editor: Slate's own, with the two marks of the house. */
export interface StoryLeaf {
  text: string;
  bold?: true;
  kai?: true;
}

/** The elements a story may have at its top, in the order of the keys that make them (Ctrl+Alt+1 …). */
export const elementTypes = ['headline', 'kicker', 'deck', 'byline', 'lead', 'paragraph', 'subhead', 'picture'] as const;

/** The type of an element at the top of a story. */
export type ElementType = (typeof elementTypes)[number];

/** An element of the story in the editor; caption and credit stand only inside a picture. */
export interface StoryNode {
  type: ElementType | 'caption' | 'credit';
  /** A byline's: 本报记者, 通讯员, … */
  title?: string;
  /** A picture's: the SHA-256 of its photo, or ''. */
  photo?: string;
  children: Descendant[];
}

/** The editor of one story. */
export type StoryEditor = BaseEditor & Composing;

declare module 'slate' {
  interface CustomTypes {
    Element: StoryNode;
    Text: StoryLeaf;
  }
}

/** The story an editor holds. The schema plugin sees to it that it is one; a normalised editor's value needs no other change. */
export const storyIn = (editor: BaseEditor): Story => editor.children as unknown as Story;

/** A story as an editor's value, copied, so that no editor writes into what was loaded. */
export const valueOf = (story: Story): Descendant[] => structuredClone(story) as unknown as Descendant[];
