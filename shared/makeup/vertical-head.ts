import { copyOf } from '../flow/blocks.ts';
import type { Composer } from '../line/composer.ts';
import { house, steps } from '../line/house.ts';
import type { Copy, Setting } from '../line/paragraph.ts';
import { halvesOf } from '../line/phrase.ts';
import { breakVertical, partVertical, prepareVertical } from '../line/vertical.ts';
import type { VerticalColumn } from '../line/vertical-place.ts';
import type { VerticalText } from '../line/vertical-spacing.ts';
import { emsAt, emsIn, type Length, points } from '../sheet/length.ts';
import type { Byline, Story } from '../story/story.ts';
import { second } from './column-head.ts';
import { bodyText, bylineText, type HeadRole, secondSteps } from './head.ts';

/** One column of a vertical headline block: the left edge of its em boxes from the block's left, its top from the block's top. */
export interface VerticalHeadColumn {
  readonly role: HeadRole;
  readonly element: number;
  readonly column: VerticalColumn;
  readonly size: Length;
  readonly x: Length;
  readonly y: Length;
}

/** A vertical headline block (竖排标题), its columns from right to left, and the room it takes. */
export interface VerticalHead {
  readonly columns: readonly VerticalHeadColumn[];
  readonly width: Length;
  readonly height: Length;
}

/** White at both sides of the block (half a body line), and beside a column of another role: by eye. */
const side = points(6);
const beside = points(8);

/** How many of the house's steps are large enough for one column; below them two stand better, as two lines do. */
const largeSteps = 6;

/** A text of the block, in the order it is read; it is cut into units once for all sizes. */
interface Part {
  readonly role: HeadRole;
  readonly element: number;
  readonly text: VerticalText;
}

/**
 * Sets a story's headline vertically in a block at most `height` high and, if that is given, `width` wide: its type and one blank of its own size above and below
 * (composition.md 1.11, ED1), on one column in the largest step that fits, else on two, parted at a phrase end or between words as
 * two lines are. The kicker stands to its right, deck and bylines to its left; the kicker begins where
 * the headline does, the deck two of its characters lower, the byline ends where the longest of them does (CLREQ id183).
 */
export function setVerticalHead(story: Story, composer: Composer, height: Length, width: Length = Number.MAX_SAFE_INTEGER): VerticalHead {
  const parts = partsOf(story, composer);
  const text = parts.find(({ role }) => role === 'headline')?.text;
  const last = steps.headline.at(-1)!;
  if (text === undefined) return blockOf(parts, last, [], height);
  const [, half] = halvesOf(text.copy, house.headline.level, bodyText(story));
  const second = half === undefined ? 0 : text.copy.text.lastIndexOf(half.text);
  const onOne = (setting: Setting): Columns => onMost(1, columnsOf(text, setting, height - 2 * setting.size));
  const inHalves = (setting: Setting): Columns => partVertical(text, second, emsIn(height - 2 * setting.size, setting.size));
  const onTwo = (setting: Setting): Columns => onMost(2, columnsOf(text, setting, height - 2 * setting.size));
  let found: VerticalHead | undefined;
  for (const [columnsAt, settings] of [
    [onOne, steps.headline.slice(0, largeSteps)],
    [inHalves, steps.headline],
    [onTwo, steps.headline],
  ] as const) {
    for (const setting of settings) {
      const columns = columnsAt(setting);
      if (columns === undefined) continue;
      found = blockOf(parts, setting, columns, height);
      if (found.width <= width) return found;
    }
  }
  return found ?? blockOf(parts, last, brokenTo(text, last, height - 2 * last.size), height);
}

/** Columns of a text that fit, if they do. */
type Columns = readonly VerticalColumn[] | undefined;

const onMost = (most: number, columns: Columns): Columns => (columns !== undefined && columns.length <= most ? columns : undefined);

function partsOf(story: Story, composer: Composer): readonly Part[] {
  const part = (role: HeadRole, element: number, copy: Copy): readonly Part[] =>
    copy.text === '' ? [] : [{ role, element, text: prepareVertical(copy, steps[role][0]!, composer.shaper) }];
  const bylines: Byline[] = [];
  let first = -1;
  const parts = story.flatMap((element, index): readonly Part[] => {
    if (element.type === 'byline') {
      bylines.push(element);
      if (first < 0) first = index;
    }
    if (element.type !== 'kicker' && element.type !== 'headline' && element.type !== 'deck') return [];
    return part(element.type, index, copyOf(element.children));
  });
  return bylines.length === 0 ? parts : [...parts, ...part('byline', first, { text: bylineText(bylines), spans: [] })];
}

/** A text's columns at a size, however long they turn out. */
const brokenTo = (text: VerticalText, setting: Setting, length: Length): readonly VerticalColumn[] =>
  breakVertical(text, setting, Math.max(1000, emsIn(length, setting.size)));

/** The same when every column fits the length. */
function columnsOf(text: VerticalText, setting: Setting, length: Length): Columns {
  const columns = brokenTo(text, setting, length);
  return columns.every((column) => emsAt(column.height, setting.size) <= length) ? columns : undefined;
}

/** A part with its columns, and how far beneath the headline's head they begin. */
interface SetPart extends Part {
  readonly columns: readonly VerticalColumn[];
  readonly size: Length;
  readonly indent: Length;
}

/** The block around a headline whose step is settled. */
function blockOf(parts: readonly Part[], { size }: Setting, headline: readonly VerticalColumn[], height: Length): VerticalHead {
  const room = height - 2 * size;
  const set = parts.map(
    (part): SetPart =>
      part.role === 'headline'
        ? { ...part, columns: headline, size, indent: 0 }
        : setPart(part, room, headline.length > 0 ? size : undefined),
  );
  const longest = Math.max(0, ...set.flatMap((part) => part.columns.map((column) => part.indent + emsAt(column.height, part.size))));
  const widths = set.map((part) => part.columns.length * (part.size + between(part.size)) - between(part.size));
  const width = widths.reduce((sum, own) => sum + own + beside, 2 * side - beside);
  let right = width - side;
  const columns = set.flatMap((part, index) => {
    const own = part.columns.map((column, i): VerticalHeadColumn => {
      const x = right - (i + 1) * part.size - i * between(part.size);
      const y = size + (part.role === 'byline' ? longest - emsAt(column.height, part.size) : part.indent);
      return { role: part.role, element: part.element, column, size: part.size, x, y };
    });
    right -= widths[index]! + beside;
    return own;
  });
  return { columns, width: Math.max(0, width), height: longest + 2 * size };
}

/** White between two columns of one text, as between two lines. */
const between = (size: Length): Length => Math.round(size / 5);

/** Kicker, deck or byline in the largest step that suits the headline's size and fits on one column, else in the smallest on as many as it takes. */
function setPart(part: Part, room: Length, headline: Length | undefined): SetPart {
  const settings = part.role === 'byline' ? steps.byline : secondSteps(steps[part.role], headline, second);
  const indentOf = ({ size }: Setting): Length => (part.role === 'deck' ? 2 * size : 0);
  for (const setting of settings) {
    const indent = indentOf(setting);
    const columns = columnsOf(part.text, setting, room - indent);
    if (columns !== undefined && columns.length <= 1) return { ...part, columns, size: setting.size, indent };
  }
  const last = settings.at(-1)!;
  return { ...part, columns: brokenTo(part.text, last, room - indentOf(last)), size: last.size, indent: indentOf(last) };
}
