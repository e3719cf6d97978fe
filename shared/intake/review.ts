import type { Kind } from '../notice/kinds/form.ts';
import { KINDS } from '../notice/kinds/kinds.ts';
import type { Notice } from '../notice/notice.ts';
import { readNotice } from '../notice/read.ts';
import { type Story, type StoryElement, type TextBlock, textOf } from '../story/story.ts';
import type { Change, Doubt } from './change.ts';
import { cleanText, passagesOf } from './clean.ts';
import type { Setting } from './normalise.ts';
import { type PlacedLines, traceElements } from './place-lines.ts';
import type { TracedIntake } from './read.ts';
import type { ReviewItem, Spot } from './review-item.ts';
import { settle } from './settle.ts';

/** What was read, with everything an editor decides about it. A spot in a story is the number of its element, counted through all stories. */
export interface Review {
  readonly stories: readonly Story[];
  readonly notices: readonly Notice[];
  readonly items: readonly ReviewItem[];
  /** The kinds its notices are read as. */
  readonly kinds: readonly Kind[];
}

/** Lays out one line that goes into a text as it stands – a word, a sentence – for review: cleaned and normalised, nothing guessed about it. */
export function reviewLine(text: string, setting: Setting): Review {
  const cleaned = cleanText(text);
  const passages = passagesOf(cleaned.lines);
  const settled = passages.map((passage) => settle(passage, setting));
  const story: Story = settled.map(({ text: words }) => ({ type: 'paragraph', children: [{ text: words }] }));
  const placed = traceElements(story, settled, []);
  const unseen = cleaned.changes.map((change): ReviewItem => ({ ...change, spot: null, refusal: null }));
  return { stories: [story], notices: [], items: [...unseen, ...placed.changes], kinds: [] };
}

/** What a doubt's other reading would make of an element. Terms not named here are shown and not offered. */
const otherType: Readonly<Record<string, TextBlock['type'] | 'picture'>> = {
  引题: 'kicker',
  主题: 'headline',
  标题: 'headline',
  副题: 'deck',
  小标题: 'subhead',
  正文: 'paragraph',
  图片说明: 'picture',
  作者署名: 'paragraph',
};

/** Lays out an intake, its notices of the kinds given, for review: first what is doubted, then what was changed, both in the order of the lines. */
export function reviewOf(intake: TracedIntake, kinds: readonly Kind[] = KINDS): Review {
  const story = intake.stories.flat();
  const placed = traceElements(story, intake.settled, intake.notices);
  const items: ReviewItem[] = [...placed.changes];
  const dropped = new Map(intake.dropped.map((change) => [change.line, change]));
  const doubted = intake.doubts.flatMap(({ line }) => dropped.get(line) ?? []);
  const left = leftOver(intake.changes, new Set([...placed.sources, ...doubted]));
  const joins = [...intake.joins];
  for (const change of left) items.push(change.kind === 'join' ? joinItem(change, story, joins) : { ...change, spot: null, refusal: null });
  for (const doubt of intake.doubts) {
    const out = dropped.get(doubt.line);
    items.push(out === undefined ? doubtItem(doubt, story, intake.notices, placed) : droppedItem(doubt, out.before, story, placed));
  }
  const rank = ({ kind }: ReviewItem): number => (kind === 'doubt' ? 0 : 1);
  return { stories: intake.stories, notices: intake.notices, items: items.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line), kinds };
}

/** A line that was left out of the copy, refused by taking it in where it stood: before the element of the next line that went into one. */
function droppedItem(doubt: Doubt, text: string, story: Story, placed: PlacedLines): ReviewItem {
  const index = elementAfter(doubt.line, story, placed);
  const spot: Spot = { in: 'story', index, part: 0, from: 0, to: 0 };
  return { kind: 'doubt', line: doubt.line, before: doubt.read, after: doubt.other, spot, refusal: { kind: 'line', text } };
}

/** The first element of what stands below a line. */
function elementAfter(line: number, story: Story, { elementOfLine }: PlacedLines): number {
  const later = [...elementOfLine].filter(([each]) => each > line).map(([, index]) => index);
  return later.length === 0 ? story.length : Math.min(...later);
}

const leftOver = (changes: readonly Change[], placed: ReadonlySet<Change>): readonly Change[] =>
  changes.filter((change) => !placed.has(change));

function joinItem(change: Change, story: Story, joins: { left: string; right: string; line: number }[]): ReviewItem {
  const own = joins.findIndex((join) => join.line === change.line);
  const [join] = own < 0 ? [] : joins.splice(own, 1);
  if (join === undefined) return { ...change, spot: null, refusal: null };
  const words = join.left + join.right;
  const index = story.findIndex((element) => element.type !== 'picture' && textOf(element).includes(words));
  if (index < 0) return { ...change, spot: null, refusal: null };
  const from = textOf(story[index] as TextBlock).indexOf(words);
  const at = from + join.left.length;
  return { ...change, spot: { in: 'story', index, part: 0, from, to: from + words.length }, refusal: { kind: 'part', at } };
}

function doubtItem(doubt: Doubt, story: Story, notices: readonly Notice[], placed: PlacedLines): ReviewItem {
  const index = placed.elementOfLine.get(doubt.line);
  const element = index === undefined ? undefined : story[index];
  const base = { kind: 'doubt' as const, line: doubt.line, before: doubt.read, after: doubt.other };
  const notice = placed.noticeOfLine.get(doubt.line);
  if (notice !== undefined && doubt.other === '正文') {
    const spot: Spot = { in: 'notices', index: notice, part: 0, from: 0, to: notices[notice]?.text.length ?? 0 };
    return { ...base, spot, refusal: { kind: 'copy', before: elementAfter(doubt.line, story, placed) } };
  }
  if (index === undefined || element === undefined) return { ...base, spot: null, refusal: null };
  const type = otherType[doubt.other];
  const offered = type !== undefined && element.type !== 'byline' && type !== element.type;
  const spot: Spot = { in: 'story', index, part: 0, from: 0, to: wordsOf(element, 0).length };
  return { ...base, spot, refusal: offered ? { kind: 'type', type } : null };
}

/** The words of a part of an element. */
export const wordsOf = (element: StoryElement, part: 0 | 1): string =>
  element.type === 'picture' ? textOf(element.children[part]) : textOf(element);

/** What was read, with some items refused, by their place in `items`. */
export function decided(
  review: Review,
  refused: ReadonlySet<number>,
): { readonly stories: readonly Story[]; readonly notices: readonly Notice[] } {
  const chosen = review.items.filter((item, i) => refused.has(i) && item.spot !== null && item.refusal !== null);
  const within = (place: Spot['in'], index: number) => chosen.filter(({ spot }) => spot?.in === place && spot.index === index);
  const copy = copyAmong(chosen, review.notices);
  const linesAt = (index: number) => [...linesIn(within('story', index)), ...copy.filter(({ before }) => before === index).flatMap(lineOf)];
  let before = 0;
  const stories = review.stories.map((story) => {
    const first = before;
    before += story.length;
    const last = before === review.stories.reduce((sum, { length }) => sum + length, 0) ? linesAt(before) : [];
    const kept = story.flatMap((element, i) => [...linesAt(first + i), ...refuseIn(element, within('story', first + i))]);
    return headOnce([...kept, ...last]);
  });
  const notices = review.notices.flatMap((notice, index) => {
    if (copy.some((one) => one.notice === index)) return [];
    const own = within('notices', index);
    return [own.length === 0 ? notice : readNotice(withWords(notice.text, own), review.kinds)];
  });
  const alone = review.stories.length === 0 ? copy : copy.filter(({ lines }) => lines.length > 1);
  return { stories: [...stories, ...alone.map(storyOf)], notices };
}

/** A notice that is taken for copy, and the element it stands before where it is no story of its own. */
interface Copy {
  readonly notice: number;
  readonly before: number;
  readonly lines: readonly string[];
}

const copyAmong = (items: readonly ReviewItem[], notices: readonly Notice[]): readonly Copy[] =>
  items.flatMap(({ spot, refusal }) =>
    refusal?.kind === 'copy' && spot !== null
      ? [{ notice: spot.index, before: refusal.before, lines: (notices[spot.index]?.text ?? '').split('\n') }]
      : [],
  );

const paragraph = (text: string): TextBlock => ({ type: 'paragraph', children: [{ text }] });

const lineOf = ({ lines }: Copy): readonly TextBlock[] => (lines.length === 1 ? lines.map(paragraph) : []);

/** Copy with lines of its own: the first, where it does not go on as a sentence does, is the headline. */
const storyOf = ({ lines: [first = '', ...rest] }: Copy): Story =>
  rest.length === 0 || /[。，；]/.test(first)
    ? [first, ...rest].map(paragraph)
    : [{ type: 'headline', children: [{ text: first }] }, ...rest.map(paragraph)];

/** The lines among refused items that are taken in after all. */
const linesIn = (items: readonly ReviewItem[]): StoryElement[] =>
  items.flatMap(({ refusal }) => (refusal?.kind === 'line' ? [{ type: 'paragraph', children: [{ text: refusal.text }] } as const] : []));

const backwards = (items: readonly ReviewItem[]): readonly ReviewItem[] => items.toSorted((a, b) => b.spot!.from - a.spot!.from);

/** A text with the words of its refused items put back. */
function withWords(text: string, items: readonly ReviewItem[]): string {
  let words = text;
  for (const { spot, before } of backwards(items)) words = words.slice(0, spot!.from) + before + words.slice(spot!.to);
  return words;
}

const textual = (items: readonly ReviewItem[], part: 0 | 1): readonly ReviewItem[] =>
  items.filter(({ spot, refusal }) => refusal?.kind === 'words' && spot?.part === part);

function refuseIn(element: StoryElement, items: readonly ReviewItem[]): StoryElement[] {
  if (items.length === 0) return [element];
  const type = items.find(({ refusal }) => refusal?.kind === 'type')?.refusal;
  if (element.type === 'picture') {
    const children = element.children.map((block, part) => withText(block, withWords(textOf(block), textual(items, part as 0 | 1))));
    const picture = { ...element, children: children as unknown as typeof element.children };
    return type?.kind === 'type' ? [asType(picture, type.type)] : [picture];
  }
  const changed = withText(element, withWords(textOf(element), textual(items, 0)));
  const parted = parts(changed, items, textOf(element));
  return type?.kind === 'type' ? parted.map((one) => asType(one, type.type)) : parted;
}

const withText = <Block extends Exclude<StoryElement, { type: 'picture' }>>(block: Block, text: string): Block =>
  text === textOf(block) ? block : { ...block, children: [{ text }] };

/** A joined paragraph parted again where its halves met; offsets are of the text before other items of it were refused. */
function parts<Block extends Exclude<StoryElement, { type: 'picture' }>>(
  block: Block,
  items: readonly ReviewItem[],
  whole: string,
): Block[] {
  const words = textual(items, 0);
  const shift = (at: number): number =>
    words.reduce((sum, { spot, before }) => (spot!.to <= at ? sum + before.length - (spot!.to - spot!.from) : sum), at);
  const cuts = items.flatMap(({ refusal }) => (refusal?.kind === 'part' ? [shift(refusal.at)] : [])).sort((a, b) => a - b);
  if (cuts.length === 0 || whole === '') return [block];
  const text = textOf(block);
  return [...cuts, text.length].map((to, i) => {
    const piece = { ...block, children: [{ text: text.slice(cuts[i - 1] ?? 0, to) }] };
    return i > 0 && block.type === 'lead' ? { ...piece, type: 'paragraph' } : piece;
  });
}

function asType(element: StoryElement, type: TextBlock['type'] | 'picture'): StoryElement {
  const words =
    element.type === 'picture' ? [wordsOf(element, 0), wordsOf(element, 1)].filter((part) => part !== '').join('　') : textOf(element);
  if (type !== 'picture') return { type, children: [{ text: words }] };
  if (element.type === 'picture') return element;
  return {
    type,
    photo: '',
    children: [
      { type: 'caption', children: [{ text: words }] },
      { type: 'credit', children: [{ text: '' }] },
    ],
  };
}

const order = ['kicker', 'headline', 'deck', 'byline'];

/** A story in which refused doubts may have made a second headline: the first of each stays, the head stands first. */
function headOnce(story: readonly StoryElement[]): Story {
  const seen = new Set<string>();
  const rank = ({ type }: StoryElement): number => (order.includes(type) ? order.indexOf(type) : order.length);
  const once = story.map((element): StoryElement => {
    const single = element.type === 'lead' || (order.includes(element.type) && element.type !== 'byline');
    const again = single && seen.has(element.type);
    seen.add(element.type);
    return again && element.type !== 'picture' ? { type: 'paragraph', children: element.children } : element;
  });
  return once.toSorted((a, b) => rank(a) - rank(b));
}
