import { kind } from './classes.ts';
import { collect } from './collect.ts';
import { Break, type Copy, type Level } from './paragraph.ts';
import { tailoredBreaks } from './tailor.ts';

/**
 * How well a headline may be parted at a place, best first: at its own space, after a mark that ends a phrase or before a dash, at any other place where a line may end
 * (composition.md 2.5: turn lines at phrase ends, in equal lengths). A word list would know more phrase ends; marks and spaces never lie.
 */
export const turn = { space: 0, mark: 1, bare: 2, never: 3 } as const;

const endsPhrase = (of: number): boolean => of === kind.pause || of === kind.stop;

/** One of `turn` for the boundary before every UTF-16 offset of a headline; never where a line may not break. */
export function turnsOf(text: string, level: Level): Uint8Array {
  const collected = collect(text);
  const breaks = tailoredBreaks(collected, level);
  const turns = new Uint8Array(text.length + 1).fill(turn.never);
  for (let i = 1; i < text.length; i++) {
    if (breaks[i] !== Break.allowed && breaks[i] !== Break.forced) continue;
    const before = collected.kinds[i - 1]!;
    if (before === kind.space || before === kind.wideSpace || before === kind.control) turns[i] = turn.space;
    else turns[i] = endsPhrase(before) || collected.kinds[i] === kind.dash ? turn.mark : turn.bare;
  }
  return turns;
}

/** A part of copy with the spans in it; spaces at its ends are dropped. */
export function partOf(copy: Copy, from: number, to: number): Copy {
  let first = from;
  let last = to;
  while (first < last && isBlank(copy.text, first)) first++;
  while (last > first && isBlank(copy.text, last - 1)) last--;
  const spans = copy.spans
    .filter((span) => span.from < last && span.to > first)
    .map((span) => ({ ...span, from: Math.max(first, span.from) - first, to: Math.min(last, span.to) - first }));
  return { text: copy.text.slice(first, last), spans };
}

const isBlank = (text: string, i: number): boolean => ' \t\n\u3000'.includes(text.charAt(i));

/** The least share of a headline, thousandths, that its shorter line may hold when it is parted at a phrase end (by eye). */
const leastPart = 250;

/** Characters that seldom end a word, and such as seldom begin one: a headline is not parted behind the former nor before the latter where it need not be. */
const seldomEnds = '不第新再将被把最更很各每这那老小大全本首';
const seldomBegins = '的了着过得地们子儿性化型率者员';

/** True where a headline parted between two characters would probably be parted inside a word. */
const isBound = (text: string, at: number): boolean => seldomEnds.includes(text.charAt(at - 1)) || seldomBegins.includes(text.charAt(at));

/** A headline parted in two: at the phrase end nearest its middle that leaves neither line too short, else at the place nearest the middle where a line may end; whole if there is none. A place that seems to be inside a word is taken last. */
export function halvesOf(copy: Copy, level: Level): readonly Copy[] {
  const { length } = copy.text;
  const turns = turnsOf(copy.text, level);
  const nearest = (most: number, edge: number, middle: number, bound = true): number => {
    let best = 0;
    for (let i = 1; i < length; i++)
      if (
        turns[i]! <= most &&
        (bound || !isBound(copy.text, i)) &&
        Math.min(i, length - i) * 1000 >= edge &&
        (best === 0 || Math.abs(i - middle) < Math.abs(best - middle))
      )
        best = i;
    return best;
  };
  const at =
    nearest(turn.mark, length * leastPart, length / 2) ||
    nearest(turn.bare, length * leastPart, Math.ceil(length / 2), false) ||
    nearest(turn.bare, 0, Math.ceil(length / 2));
  return at === 0 ? [copy] : [partOf(copy, 0, at), partOf(copy, at, length)].filter((part) => part.text !== '');
}
