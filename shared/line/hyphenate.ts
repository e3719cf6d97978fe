import { exceptions, patterns } from './hyphen-en.data.ts';

/** Letters that stay before and after a hyphen, and the shortest word that is parted (TeX: \lefthyphenmin 2, \righthyphenmin 3 and words of five letters). */
const leastBefore = 2;
const leastAfter = 3;
const leastWord = 5;

/** Letters in a row without which there is no word to part. */
const anyWord = /[A-Za-z][a-z]{4}/;

/** The levels of each pattern by its letters, and the length of the longest; made when the first word is asked for. */
interface Patterns {
  readonly levels: ReadonlyMap<string, string>;
  readonly exceptions: ReadonlyMap<string, readonly number[]>;
  readonly longest: number;
}

let read: Patterns | undefined;

const zero = 0x30;
const isFigure = (character: number): boolean => character >= zero && character <= zero + 9;

function readPatterns(): Patterns {
  const levels = new Map<string, string>();
  let longest = 0;
  for (const pattern of patterns().split(' ')) {
    let end = 0;
    while (!isFigure(pattern.charCodeAt(end))) end++;
    levels.set(pattern.slice(0, end), pattern.slice(end));
    if (end > longest) longest = end;
  }
  return { levels, exceptions: new Map(exceptions().split(' ').map(exceptionOf)), longest };
}

function exceptionOf(parted: string): readonly [string, readonly number[]] {
  const parts = parted.split('-');
  let at = 0;
  return [parts.join(''), parts.slice(1).map((_, i) => (at += parts[i]!.length))];
}

/** Where an English word may be parted (Liang's patterns, hyph-en-us): offsets in the word, ascending; none for a word of fewer than five letters. */
export function hyphenPoints(word: string): readonly number[] {
  if (word.length < leastWord) return [];
  read ??= readPatterns();
  const lower = word.toLowerCase();
  const found = read.exceptions.get(lower) ?? patternPoints(`.${lower}.`, read);
  return found.filter((point) => point >= leastBefore && word.length - point >= leastAfter);
}

function patternPoints(dotted: string, { levels, longest }: Patterns): readonly number[] {
  const best = new Uint8Array(dotted.length + 1);
  for (let from = 0; from < dotted.length; from++) {
    for (let to = from + 1; to <= Math.min(dotted.length, from + longest); to++) {
      const own = levels.get(dotted.slice(from, to)) ?? '';
      for (let i = 0; i < own.length; i++) best[from + i] = Math.max(best[from + i]!, own.charCodeAt(i) - zero);
    }
  }
  const points: number[] = [];
  for (let i = 2; i < dotted.length - 1; i++) if (best[i]! % 2 === 1) points.push(i - 1);
  return points;
}

/** The places of a text where a word may be parted: UTF-16 offsets, ascending. Names of capitals, addresses, numbers and compounds with a hyphen stay whole. */
export function hyphenOffsets(text: string): readonly number[] {
  if (!anyWord.test(text)) return [];
  // Words that may be parted are all of letters, at most the first a capital, not in an address, a file name, a compound with a hyphen or a number. What asks for alphabets is compiled only here.
  const words =
    /(?<![\p{Script=Latin}\p{N}.@/:_’'\u00ad-])[A-Za-z][a-z]{4,}(?![\p{Script=Latin}\p{N}@/:_’'\u00ad-]|\.[\p{Script=Latin}\p{N}])/gu;
  const offsets: number[] = [];
  for (const { 0: word, index } of text.matchAll(words)) for (const point of hyphenPoints(word)) offsets.push(index + point);
  return offsets;
}
