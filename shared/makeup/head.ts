import { copyOf, measureIn } from '../flow/blocks.ts';
import type { Composer } from '../line/composer.ts';
import { lineWidth } from '../line/composer.ts';
import { steps } from '../line/house.ts';
import type { Copy, Line, Paragraph, Setting } from '../line/paragraph.ts';
import { emAbove } from '../sheet/grid.ts';
import { type Length, points } from '../sheet/length.ts';
import type { Byline, Story, TextBlock } from '../story/story.ts';
import { textOf } from '../story/story.ts';

/** What stands in the headline block. */
export type HeadRole = 'kicker' | 'headline' | 'deck' | 'byline';

/** One line of type of the headline block; `white` is the least white above it. */
export interface HeadLine {
  readonly role: HeadRole;
  readonly element: number;
  readonly paragraph: Paragraph;
  readonly line: Line;
  readonly size: Length;
  readonly white: Length;
}

/** The headline block set for a width: its lines from the top and the least height they need. */
export interface Head {
  readonly lines: readonly HeadLine[];
  readonly height: Length;
}

/** White above the first line, above each following role, and below the last line: halves and wholes of a body line, by eye. */
const whites: Readonly<Record<HeadRole | 'top' | 'foot', Length>> = {
  top: points(6),
  kicker: points(4),
  headline: points(8),
  deck: points(9),
  byline: points(9),
  foot: points(9),
};

/** The largest share of the width a headline line may fill: by eye. */
const fullest = 970;

/** Sets kicker, headline, deck and bylines for a width; every one in the largest step of the house's table that fits, the headline on at most two lines while it can. */
export function setHead(story: Story, composer: Composer, width: Length): Head {
  const lines: HeadLine[] = [];
  let bylines: Byline[] = [];
  let firstByline = -1;
  story.forEach((element, index) => {
    if (element.type === 'kicker' || element.type === 'deck')
      lines.push(...textLines(element.type, index, copyOf(element.children), steps[element.type], composer, width));
    else if (element.type === 'headline') lines.push(...headlineLines(element, index, composer, width));
    else if (element.type === 'byline') {
      bylines = [...bylines, element];
      if (firstByline < 0) firstByline = index;
    }
  });
  if (bylines.length > 0)
    lines.push(...textLines('byline', firstByline, { text: bylineText(bylines), spans: [] }, steps.byline, composer, width));
  const height = lines.reduce((sum, line) => sum + line.white + line.size, 0) + (lines.length > 0 ? whites.foot : 0);
  return { lines: lines.map((line, i) => (i === 0 ? { ...line, white: whites.top } : line)), height };
}

/** Names with their titles as a byline prints them: 本报记者　张三　通讯员　李四. */
function bylineText(bylines: readonly Byline[]): string {
  let title = '';
  return bylines
    .map((byline) => {
      const shown = byline.title !== '' && byline.title !== title ? `${byline.title}　${textOf(byline)}` : textOf(byline);
      title = byline.title;
      return shown;
    })
    .join('　');
}

/** The headline: on one line in the largest step that fits; else on two, parted at its own space or mark nearest the middle; else wherever a line may end. */
function headlineLines(element: TextBlock, index: number, composer: Composer, width: Length): readonly HeadLine[] {
  const copy = copyOf(element.children);
  const onOne = fitting([copy], steps.headline.slice(0, 6), composer, width);
  if (onOne) return textLines('headline', index, copy, [onOne], composer, width);
  const parts = halves(copy.text).map((text): Copy => ({ text, spans: [] }));
  const onTwo = fitting(parts, steps.headline, composer, width);
  if (onTwo) return parts.flatMap((part) => textLines('headline', index, part, [onTwo], composer, width));
  return textLines('headline', index, copy, steps.headline.slice(-1), composer, width);
}

/** The first of the settings in which every one of the texts fits on a line of the width. */
function fitting(texts: readonly Copy[], settings: readonly Setting[], composer: Composer, width: Length): Setting | undefined {
  return settings.find((setting) =>
    texts.every((copy) => {
      const paragraph = composer.paragraph(copy, setting);
      const lines = composer.lines(paragraph, measureIn(width, setting));
      return lines.length <= 1 && lines.every((line) => lineWidth(paragraph, line) * 1000 <= width * fullest);
    }),
  );
}

/** Parts a headline in two at the space nearest its middle, else after the mark nearest, else in the middle. */
function halves(text: string): readonly string[] {
  const middle = text.length / 2;
  let best = -1;
  let skip = 0;
  for (let i = 1; i < text.length; i++) {
    const space = text[i] === '　' || text[i] === ' ';
    if (!space && !'，、：；！？—'.includes(text[i - 1]!)) continue;
    if (best < 0 || Math.abs(i - middle) < Math.abs(best - middle)) {
      best = i;
      skip = space ? 1 : 0;
    }
  }
  const at = best < 0 ? Math.ceil(middle) : best;
  return [text.slice(0, at), text.slice(at + skip)].filter((part) => part !== '');
}

function textLines(
  role: HeadRole,
  element: number,
  copy: Copy,
  settings: readonly Setting[],
  composer: Composer,
  width: Length,
): readonly HeadLine[] {
  const setting = fitting([copy], settings, composer, width) ?? settings.at(-1)!;
  const paragraph = composer.paragraph(copy, setting);
  return composer.lines(paragraph, measureIn(width, setting)).map((line, i) => ({
    role,
    element,
    paragraph,
    line,
    size: setting.size,
    white: i === 0 ? whites[role] : Math.round(setting.size / 5),
  }));
}

/** Baselines of the block's lines below its top when it is given `height`: spare white goes in equal parts above the block, beneath it and into the gap under the headline. */
export function headBaselines(head: Head, height: Length): readonly Length[] {
  const share = Math.floor(Math.max(0, height - head.height) / 3);
  const under = head.lines.findIndex((line, i) => i > 0 && head.lines[i - 1]!.role === 'headline' && line.role !== 'headline');
  let y = share;
  return head.lines.map((line, i) => {
    y += line.white + (i === under ? share : 0);
    const baseline = y + Math.round((line.size * emAbove) / 1000);
    y += line.size;
    return baseline;
  });
}
