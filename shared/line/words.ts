import { commonPairs, rarePairs, rareTriples, usualPairs, usualTriples } from './chinese-words.data.ts';

/** A class of words of one length: a sorted list, and what a word of it costs in a division (about the bits of how often it is met). */
interface WordClass {
  readonly length: number;
  list(): string;
  readonly cost: number;
}

const classes: readonly WordClass[] = [
  { length: 2, list: commonPairs, cost: 13 },
  { length: 2, list: usualPairs, cost: 16 },
  { length: 2, list: rarePairs, cost: 19 },
  { length: 3, list: usualTriples, cost: 16 },
  { length: 3, list: rareTriples, cost: 20 },
];

/** What a character by itself costs: dearer than half of any word of two. */
const single = 11;

/** True when a sorted list of words of one length holds a word. */
function holds(list: string, word: string): boolean {
  const { length } = word;
  let low = 0;
  let high = list.length / length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list.slice(middle * length, (middle + 1) * length);
    if (other === word) return true;
    if (other < word) low = middle + 1;
    else high = middle;
  }
  return false;
}

/**
 * Where the words of a text begin, by the likeliest division into the words of a list (Viterbi over single words): 1 at every UTF-16 offset where one does. What is not in the
 * list falls into single characters.
 */
export function wordStarts(text: string): Uint8Array {
  const { length } = text;
  const costs = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(length + 1);
  costs[0] = 0;
  for (let at = 0; at < length; at++) {
    const reach = (to: number, cost: number): void => {
      if (costs[at]! + cost >= costs[to]!) return;
      costs[to] = costs[at]! + cost;
      before[to] = at;
    };
    reach(at + 1, single);
    for (const { length: size, list, cost } of classes)
      if (at + size <= length && holds(list(), text.slice(at, at + size))) reach(at + size, cost);
  }
  const starts = new Uint8Array(length + 1);
  for (let at = length; at > 0; at = before[at]!) starts[at] = 1;
  starts[0] = 1;
  return starts;
}
