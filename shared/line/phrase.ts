import { kind } from './classes.ts';
import { collect } from './collect.ts';
import { Break, type Copy, type Level } from './paragraph.ts';
import { tailoredBreaks } from './tailor.ts';
import { wordStarts } from './words.ts';

/**
 * How well a headline may be parted at a place, best first: at its own space, after a mark that ends a phrase or before a dash, at any other place where a line may end
 * (composition.md 2.5: turn lines at phrase ends, in equal lengths). Marks and spaces never lie; where there are none, a word list knows what not to part.
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

/** Characters that seldom end a line of a headline, and such as seldom begin one: it is not parted behind the former nor before the latter where it need not be. */
const seldomEnds = '不第新再将被把最更很各每这那老小大全本首在从向到对与和为';
const seldomBegins = '的了着过得地们子儿性化型率者员';

/** What ends the name before it, two characters or so, when it is no part of a word. */
const endsName = '区县市镇乡村省州局院厅厂';

/** Numerals, which are not parted, and what is counted in them. */
const numerals = '〇零一二三四五六七八九十百千万亿两';
const counted = '个名位次年月日号点元项届批家条米公里亩吨万亿成';

const isNumber = (before: string, behind: string): boolean =>
  numerals.includes(before) && (numerals.includes(behind) || counted.includes(behind));

/** True where a headline parted between two characters would be parted inside a number, or leave a word in the wrong line. */
const isBound = (before: string, behind: string): boolean =>
  seldomEnds.includes(before) || seldomBegins.includes(behind) || isNumber(before, behind);

/**
 * How ill a headline is parted at each place, lower is better: inside a word of the list, or between characters by themselves that end a name or stand together in the
 * story's own text too (a name that no list knows), beside a character that belongs to the other line, inside quotes. 到 after a verb of one character is the verb's (开到), else its object's. Weights by eye.
 */
function wordCosts(text: string, body: string): readonly number[] {
  const starts = wordStarts(text);
  const isAlone = (at: number): boolean => starts[at] === 1 && starts[at + 1] === 1;
  return Array.from({ length: text.length }, (_, at) => {
    const isGoal = (place: number): boolean => text.charAt(place) === '到' && isAlone(place) && place > 0 && isAlone(place - 1);
    const endsHere = (place: number): boolean => isAlone(place) && endsName.includes(text.charAt(place));
    const isPair = isAlone(at - 1) && isAlone(at);
    const isName = endsHere(at) || (isPair && (endsHere(at + 1) || body.includes(text.slice(at - 1, at + 1))));
    return (
      (starts[at] === 1 ? 0 : 6) +
      (isName ? 4 : 0) +
      (isGoal(at) || (isBound(text.charAt(at - 1), text.charAt(at)) && !isGoal(at - 1)) ? 4 : 0) +
      (isInQuotes(text, at) ? 4 : 0)
    );
  });
}

/** True for a place between an opening quotation mark or bracket and the closing one. */
const isInQuotes = (text: string, at: number): boolean => {
  const open = Math.max(...[...'“‘《（「'].map((mark) => text.lastIndexOf(mark, at - 1)));
  return open >= 0 && !/[”’》）」]/.test(text.slice(open, at));
};

/**
 * A headline parted in two: at the phrase end nearest its middle that leaves neither line too short, else near the middle where no word is parted (`body` is the text
 * of its story, which knows names that no list does), else at the place nearest the middle where a line may end; whole if there is none.
 */
export function halvesOf(copy: Copy, level: Level, body = ''): readonly Copy[] {
  const { text } = copy;
  const { length } = text;
  const turns = turnsOf(text, level);
  const best = (most: number, edge: number, cost: (at: number) => number): number => {
    let found = 0;
    for (let i = 1; i < length; i++)
      if (turns[i]! <= most && Math.min(i, length - i) * 1000 >= edge && (found === 0 || cost(i) < cost(found))) found = i;
    return found;
  };
  const middle = Math.ceil(length / 2);
  const betweenWords = (): number => {
    const costs = wordCosts(text, body);
    return best(turn.bare, length * leastBarePart, (i) => Math.abs(i - middle) + costs[i]!);
  };
  const at =
    best(turn.mark, length * leastPart, (i) => Math.abs(i - length / 2)) ||
    betweenWords() ||
    best(turn.bare, 0, (i) => Math.abs(i - middle));
  return at === 0 ? [copy] : [partOf(copy, 0, at), partOf(copy, at, length)].filter((part) => part.text !== '');
}

/** The same share where no phrase end is seen. */
const leastBarePart = 340;
