import { copyOf, measureIn } from '../flow/blocks.ts';
import type { Composer } from '../line/composer.ts';
import { lineWidth } from '../line/composer.ts';
import { house, steps } from '../line/house.ts';
import type { Copy, Line, Paragraph, Setting } from '../line/paragraph.ts';
import { halvesOf } from '../line/phrase.ts';
import { emAbove } from '../sheet/grid.ts';
import { type Em, type Length, points } from '../sheet/length.ts';
import type { Byline, Story, TextBlock } from '../story/story.ts';
import { textOf } from '../story/story.ts';
import type { HeadlineStep } from './plan.ts';

/** What stands in the headline block. */
export type HeadRole = 'kicker' | 'headline' | 'deck' | 'byline';

/** One line of type of the headline block, its width scaled by `squeeze` thousandths; `white` is the least white above it. */
export interface HeadLine {
  readonly role: HeadRole;
  readonly element: number;
  readonly paragraph: Paragraph;
  readonly line: Line;
  readonly size: Length;
  readonly squeeze: number;
  readonly white: Length;
  /** Where the line's paragraph begins in its element's text, UTF-16; null for bylines, which are set together. */
  readonly at: number | null;
}

/** What a house allows a headline. */
export interface HeadLimits {
  /** Its steps, largest first. */
  readonly headline: readonly Setting[];
  /** How far any line of the block may be squeezed, thousandths of its width, before a smaller step is taken; 1000 is not at all. */
  readonly leastSqueeze: number;
  /** How high the headline's own lines may stand together; without it, it is on one line in a large step if it can. */
  readonly depth?: Length;
  /** The largest share of the headline's size, thousandths, that kicker and deck may have while their table has so small a step. */
  readonly second?: number;
}

/** Over the whole page a headline has room: no squeeze, any step of the house's table. */
const overPage: HeadLimits = { headline: steps.headline, leastSqueeze: 1000 };

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

/**
 * Sets kicker, headline, deck and bylines for a width; every one in the largest step of the house's table that fits, the headline on at most two lines while it can,
 * or in the step asked for if it fits so.
 */
export function setHead(story: Story, composer: Composer, width: Length, asked?: HeadlineStep, limits: HeadLimits = overPage): Head {
  const lines: HeadLine[] = [];
  let bylines: Byline[] = [];
  let firstByline = -1;
  const headlines = story.map((element, index) =>
    element.type === 'headline' ? headlineLines(story, index, composer, width, limits, asked) : [],
  );
  const size = headlines.flat()[0]?.size;
  story.forEach((element, index) => {
    lines.push(...headlines[index]!);
    if (element.type === 'kicker' || element.type === 'deck') {
      const settings = secondSteps(steps[element.type], size, limits.second);
      lines.push(...textLines(element.type, index, copyOf(element.children), settings, composer, width, limits.leastSqueeze));
    } else if (element.type === 'byline') {
      bylines = [...bylines, element];
      if (firstByline < 0) firstByline = index;
    }
  });
  if (bylines.length > 0)
    lines.push(
      ...textLines('byline', firstByline, { text: bylineText(bylines), spans: [] }, steps.byline, composer, width, limits.leastSqueeze),
    );
  const height = lines.reduce((sum, line) => sum + line.white + line.size, 0) + (lines.length > 0 ? whites.foot : 0);
  return { lines: lines.map((line, i) => (i === 0 ? { ...line, white: whites.top } : line)), height };
}

/** The steps a kicker or a deck may take beside a headline of a size: no larger than a share of it, the smallest always. */
export function secondSteps(settings: readonly Setting[], size: Length | undefined, share: number | undefined): readonly Setting[] {
  if (size === undefined || share === undefined) return settings;
  const small = settings.filter((setting) => setting.size * 1000 <= size * share);
  return small.length > 0 ? small : settings.slice(-1);
}

/** Names with their titles as a byline prints them: 本报记者　张三　通讯员　李四. */
export function bylineText(bylines: readonly Byline[]): string {
  let title = '';
  return bylines
    .map((byline) => {
      const shown = byline.title !== '' && byline.title !== title ? `${byline.title}　${textOf(byline)}` : textOf(byline);
      title = byline.title;
      return shown;
    })
    .join('　');
}

/** The headline: on one line in the largest step that fits; else on two, parted at a phrase end near its middle; else wherever a line may end. */
function headlineLines(
  story: Story,
  index: number,
  composer: Composer,
  width: Length,
  limits: HeadLimits,
  asked: HeadlineStep | undefined,
): readonly HeadLine[] {
  const copy = copyOf((story[index] as TextBlock).children);
  const inTwo = (): readonly Copy[] => halvesOf(copy, house.headline.level, bodyText(story));
  const set = (texts: readonly Copy[], fit: Fit): readonly HeadLine[] =>
    texts.flatMap((text, i) => {
      const at = i === 0 ? copy.text.indexOf(text.text) : copy.text.lastIndexOf(text.text);
      return fittedLines('headline', index, text, fit, composer, width).map((line) => ({ ...line, at }));
    });
  const step = limits.headline.find(({ size }) => size === asked?.size);
  if (asked && step) {
    const texts = asked.lines === 1 ? [copy] : inTwo();
    const fit = texts.length === asked.lines && fitting(texts, [step], composer, width, limits.leastSqueeze);
    if (fit) return set(texts, fit);
  }
  const { depth, headline, leastSqueeze } = limits;
  if (depth !== undefined) {
    const parts = inTwo();
    for (const setting of headline) {
      for (const texts of parts.length === 2 ? [[copy], parts] : [[copy]]) {
        const fit = depthOf(texts.length, setting.size) <= depth && fitting(texts, [setting], composer, width, leastSqueeze);
        if (fit) return set(texts, fit);
      }
    }
  }
  const onOne = fitting([copy], headline.slice(0, 6), composer, width, leastSqueeze);
  if (onOne && depth === undefined) return set([copy], onOne);
  const parts = inTwo();
  const onTwo = fitting(parts, headline, composer, width, leastSqueeze);
  if (onTwo) return set(parts, onTwo);
  return set([copy], { setting: headline.at(-1)!, squeeze: 1000 });
}

/** White between two lines of one text. */
const between = (size: Length): Length => Math.round(size / 5);

const depthOf = (lines: number, size: Length): Length => lines * size + (lines - 1) * between(size);

/** The text of a story beneath its head: it tells which characters of the headline make words. */
export const bodyText = (story: Story): string =>
  story
    .flatMap((element) => (element.type === 'paragraph' || element.type === 'lead' || element.type === 'deck' ? [textOf(element)] : []))
    .join('\n');

/** Every step of the house's table in which a story's headline fits a width, on one line and on two. */
export function headlineSteps(
  story: Story,
  headline: TextBlock,
  composer: Composer,
  width: Length,
  limits: HeadLimits = overPage,
): readonly HeadlineStep[] {
  const copy = copyOf(headline.children);
  const parts = halvesOf(copy, house.headline.level, bodyText(story));
  const ways =
    parts.length === 2
      ? ([
          [1, [copy]],
          [2, parts],
        ] as const)
      : ([[1, [copy]]] as const);
  return ways.flatMap(([lines, texts]) =>
    limits.headline.flatMap((step) => (fitting(texts, [step], composer, width, limits.leastSqueeze) ? [{ lines, size: step.size }] : [])),
  );
}

/** A setting in which texts fit, and how far they are squeezed in it. */
interface Fit {
  readonly setting: Setting;
  readonly squeeze: number;
}

/** The first of the settings in which every one of the texts fits on a line of the width, squeezed as little as will do. */
function fitting(
  texts: readonly Copy[],
  settings: readonly Setting[],
  composer: Composer,
  width: Length,
  leastSqueeze = 1000,
): Fit | undefined {
  for (const setting of settings) {
    for (const squeeze of leastSqueeze < 1000 ? [1000, leastSqueeze] : [1000]) {
      const widest = widestOf(texts, setting, composer, measureIn(Math.floor((width * 1000) / squeeze), setting));
      if (widest * 1000 <= width * fullest) return { setting, squeeze: 1000 };
      const needed = Math.floor((width * fullest) / widest);
      if (needed >= leastSqueeze) return { setting, squeeze: needed };
    }
  }
  return undefined;
}

/** The widest of texts that stand on one line of a measure each, else more than any width. */
function widestOf(texts: readonly Copy[], setting: Setting, composer: Composer, measure: Em): Length {
  return texts.reduce((widest, copy) => {
    const paragraph = composer.paragraph(copy, setting);
    const lines = composer.lines(paragraph, measure);
    return lines.length > 1 ? Number.POSITIVE_INFINITY : lines.reduce((most, line) => Math.max(most, lineWidth(paragraph, line)), widest);
  }, 0);
}

function textLines(
  role: HeadRole,
  element: number,
  copy: Copy,
  settings: readonly Setting[],
  composer: Composer,
  width: Length,
  leastSqueeze: number,
): readonly HeadLine[] {
  const fit = fitting([copy], settings, composer, width, leastSqueeze) ?? { setting: settings.at(-1)!, squeeze: 1000 };
  return fittedLines(role, element, copy, fit, composer, width);
}

function fittedLines(
  role: HeadRole,
  element: number,
  copy: Copy,
  { setting, squeeze }: Fit,
  composer: Composer,
  width: Length,
): readonly HeadLine[] {
  const paragraph = composer.paragraph(copy, setting);
  return composer.lines(paragraph, measureIn(Math.floor((width * 1000) / squeeze), setting)).map((line, i) => ({
    role,
    element,
    paragraph,
    line,
    size: setting.size,
    squeeze,
    white: i === 0 ? whites[role] : between(setting.size),
    at: role === 'byline' ? null : 0,
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
