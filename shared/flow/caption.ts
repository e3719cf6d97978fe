import type { Composer } from '../line/composer.ts';
import { house } from '../line/house.ts';
import type { Line, Paragraph } from '../line/paragraph.ts';
import type { Length } from '../sheet/length.ts';
import { type Picture, textOf } from '../story/story.ts';
import { measureIn } from './blocks.ts';

/** A caption with its credit set for the width of its picture: on one line centred, on several justified. */
export interface SetCaption {
  readonly paragraph: Paragraph;
  readonly lines: readonly Line[];
}

/** What is printed under a picture: the caption, and the credit at its end. */
export function captionText(picture: Picture): string {
  const [caption, credit] = picture.children.map(textOf) as [string, string];
  return caption !== '' && credit !== '' ? `${caption}　${credit}` : caption + credit;
}

const wide = { ...house.caption, align: 'left' } as const;

/** Sets a picture's caption for a width; an empty one has no lines. */
export function setCaption(picture: Picture, composer: Composer, width: Length): SetCaption {
  const copy = { text: captionText(picture), spans: [] };
  const paragraph = composer.paragraph(copy, house.caption);
  const lines = composer.lines(paragraph, measureIn(width, house.caption));
  if (lines.length < 2) return { paragraph, lines };
  const justified = composer.paragraph(copy, wide);
  return { paragraph: justified, lines: composer.lines(justified, measureIn(width, wide)) };
}
