/** Text with the only two marks the house allows. */
export interface StoryText {
  readonly text: string;
  readonly bold?: true;
  readonly kai?: true;
}

/** A block of text in a story; its `children` are Slate text nodes. */
export interface TextBlock {
  readonly type: 'kicker' | 'headline' | 'deck' | 'lead' | 'paragraph' | 'subhead' | 'caption' | 'credit';
  readonly children: readonly StoryText[];
}

/** One author: 本报记者, 通讯员, … or no title. */
export interface Byline {
  readonly type: 'byline';
  readonly title: string;
  readonly children: readonly StoryText[];
}

/** A picture where it stands in the copy, with its caption and credit (either may be empty); `photo` is the SHA-256 of the kept photo, or '' for none yet. */
export interface Picture {
  readonly type: 'picture';
  readonly photo: string;
  readonly children: readonly [TextBlock, TextBlock];
}

/** Anything that may stand at the top level of a story (depth at most 2, no inlines). */
export type StoryElement = TextBlock | Byline | Picture;

/** A story as Slate keeps it: kicker?, headline, deck?, bylines, then lead, paragraphs, sub-heads and pictures in reading order. */
export type Story = readonly StoryElement[];

/** The plain text of an element. */
export const textOf = (element: TextBlock | Byline): string => element.children.map((child) => child.text).join('');

/** True for what runs in a story's legs: lead, paragraphs and sub-heads. */
export const isBody = (element: StoryElement): element is TextBlock =>
  element.type === 'lead' || element.type === 'paragraph' || element.type === 'subhead';
