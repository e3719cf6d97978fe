import { readFileSync } from 'node:fs';
import { readRawText } from '../../shared/intake/read.ts';
import type { Notice } from '../../shared/notice/notice.ts';
import type { Byline, Picture, Story, StoryElement, TextBlock } from '../../shared/story/story.ts';
import { placeOf } from '../place.ts';

// The gallery's copy. stories.txt is written for it: `#` headline, `=` deck, `@` bylines, `!` a picture's caption, any other line a paragraph; blank lines between stories.

const block = (type: TextBlock['type'], text: string): TextBlock => ({ type, children: [{ text }] });

/** A photo's shape as the gallery's pictures have them: most lie, some stand. */
export const shapes = [
  [1500, 1000],
  [1200, 900],
  [1600, 900],
  [900, 1200],
] as const;

/** The id of the gallery's photo number `n`. */
export const photoId = (n: number): string => `gallery-photo-${n}`;

function elementOf(line: string): StoryElement {
  const [sign, text] = [line.slice(0, 2), line.slice(2)];
  if (sign === '# ') return block('headline', text);
  if (sign === '= ') return block('deck', `——${text}`);
  if (sign === '@ ') {
    const [title, ...names] = text.split(' ');
    const byline: Byline = { type: 'byline', title: title!, children: [{ text: names.join('　') }] };
    return byline;
  }
  if (sign !== '! ') return block('paragraph', line);
  const picture: Picture = { type: 'picture', photo: '', children: [block('caption', text), block('credit', '')] };
  return picture;
}

/** The gallery's stories by the first words of their headlines, and the sample's feature as 河. */
export function galleryStories(): ReadonlyMap<string, Story> {
  const stories = new Map<string, Story>();
  for (const part of readFileSync(placeOf('build/gallery/stories.txt'), 'utf8').trim().split('\n\n')) {
    stories.set(part.slice(2, 5), spread(part.split('\n').map(elementOf)));
  }
  stories.set('河', readRawText(readFileSync(placeOf('build/sample/page.txt'), 'utf8')).story ?? []);
  return stories;
}

/** Pictures spread among the paragraphs, as they come in copy. */
function spread(elements: readonly StoryElement[]): Story {
  const pictures = elements.filter(({ type }) => type === 'picture');
  const rest = elements.filter(({ type }) => type !== 'picture');
  const first = rest.findIndex(({ type }) => type === 'paragraph') + 1;
  return [...rest.slice(0, first), ...pictures, ...rest.slice(first)];
}

/** A story with so many of its pictures, more of them (with captions of their own) where it has fewer; each has a photo. */
export function withPictures(story: Story, count: number, from = 0): Story {
  let n = 0;
  const kept = story.flatMap((element): StoryElement[] => {
    if (element.type !== 'picture') return [element];
    if (n >= count) return [];
    return [{ ...element, photo: photoId(from + n++) }];
  });
  const body = kept.findIndex(({ type }) => type === 'paragraph' || type === 'lead') + 1;
  const more = Array.from({ length: count - n }, (_, i): Picture => {
    const caption = `河街一角之${'一二三四五六七八九十'[i]}`;
    return { type: 'picture', photo: photoId(from + n + i), children: [block('caption', caption), block('credit', '简青 摄')] };
  });
  return [...kept.slice(0, body), ...more, ...kept.slice(body)];
}

/** The notices of both samples. */
export const galleryNotices = (): readonly Notice[] =>
  ['build/sample/page.txt', 'build/sample/news.txt'].flatMap((path) => readRawText(readFileSync(placeOf(path), 'utf8')).notices);
