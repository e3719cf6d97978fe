import type { Story, StoryElement, TextBlock } from '../../shared/story/story.ts';

/** A text block of a story. */
export const block = (type: TextBlock['type'], text: string): TextBlock => ({ type, children: [{ text }] });

/** A picture with its caption and no photo. */
export const picture = (caption: string, credit = ''): StoryElement => ({
  type: 'picture',
  photo: '',
  children: [block('caption', caption), block('credit', credit)],
});

/** A story with a headline, paragraphs of so many characters each, and pictures after the first of them. */
export function storyOf(headline: string, paragraphs: readonly number[], pictures = 0): Story {
  const [first, ...others] = paragraphs.map((length, i) => block('paragraph', han(length, i)));
  const figures = Array.from({ length: pictures }, (_, i) => picture(`图中第${i + 1}处`));
  return [block('headline', headline), ...(first ? [first] : []), ...figures, ...others];
}

/** So many Han characters, all of them different enough to tell places apart. */
export const han = (length: number, seed = 0): string =>
  Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7 + seed * 131) % 5000))).join('');
