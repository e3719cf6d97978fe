import type { Story, StoryText, TextBlock } from '../../story/story.ts';
import { textOf } from '../../story/story.ts';
import { withStory } from '../plan.ts';
import type { Deed, FitOrder, Job, Part } from './move.ts';
import { withPaces } from './paces.ts';

type CutMove = Extract<Deed, { kind: 'cut' }>;

/** How many cut points are suggested at most, and by how many lines the last may cut more than is over (by eye). */
const mostCuts = 6;
const mostBeyond = 8;

/** The end of a sentence: its mark or marks, and the quotes and brackets that close after it. */
const sentenceEnd = /(?:[。！？!?]|…{1,2})+[”’」』）)》]*/gu;

/** Offsets at which the sentences of a paragraph begin. */
function sentenceStarts(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(sentenceEnd)) {
    const start = end.index + end[0].length;
    if (start < text.length) starts.push(start);
  }
  return starts;
}

const isText = (element: Story[number]): element is TextBlock => element.type === 'lead' || element.type === 'paragraph';

/** Cuts of one, two and more whole sentences from the story's end; those that come nearest to `over` lines of so many characters. The first sentence always stays. */
export function cutMoves(story: Story, over: number, characters: number): readonly Deed[] {
  const first = story.findIndex(isText);
  const most = (over + mostBeyond) * characters;
  const cuts: CutMove[] = [];
  let gone = 0;
  for (let element = story.length - 1; element >= Math.max(0, first); element--) {
    const block = story[element]!;
    if (!isText(block)) continue;
    const text = textOf(block);
    let end = text.length;
    for (const at of sentenceStarts(text).toReversed()) {
      gone += end - at;
      end = at;
      if (element === first && at === 0) break;
      cuts.push({ kind: 'cut', element, at, sentences: cuts.length + 1, characters: gone });
    }
    if (gone > most) break;
  }
  const wanted = cuts.filter((cut) => cut.characters <= most);
  return (wanted.length > 0 ? wanted : cuts.slice(0, 1)).slice(-mostCuts);
}

/** The job with the story's text cut from a place to its end: pictures stay, and a sub-head that would be left last goes too. */
export function cutStory<Order extends FitOrder>(
  { order, plan }: Job<Order>,
  part: Part,
  { element, at }: CutMove,
): Job<Order> | undefined {
  const { place, story: whole } = part;
  const block = whole[element];
  if (block === undefined || !isText(block) || at > textOf(block).length) return undefined;
  const kept = whole.flatMap((other, index): Story => {
    if (index < element) return [other];
    if (index === element) return at === 0 ? [] : [{ ...block, children: upTo(block.children, at) }];
    return other.type === 'subhead' || isText(other) ? [] : [other];
  });
  const last = kept.findLastIndex(isText);
  const story = kept.filter((other, index) => index < last || other.type !== 'subhead');
  const before = (index: number): boolean => index < element;
  const stories = order.stories.map((other) => (other.id === place.story ? { ...other, story } : other));
  const { fitted, ...plain } = place;
  const still = fitted?.filter(before) ?? [];
  const paced = withPaces(
    still.length === 0 ? plain : { ...plain, fitted: still },
    (place.tight ?? []).filter(before),
    (place.loose ?? []).filter(before),
  );
  return { order: { ...order, stories }, plan: withStory(plan, part.at, paced) };
}

/** The first `length` units of marked text. */
function upTo(children: readonly StoryText[], length: number): readonly StoryText[] {
  let left = length;
  const kept: StoryText[] = [];
  for (const child of children) {
    if (left <= 0) break;
    kept.push({ ...child, text: child.text.slice(0, left) });
    left -= child.text.length;
  }
  return kept;
}
