import { type Said, said } from '../../words/findings.ts';
import { type Checked, invalid, valid } from './checked.ts';

/** Forms in one book of fiscal bills (seed notices 11 and 12: 25 + … = books × 25). */
export const FORMS_IN_BOOK = 25;

/** A range of serial numbers as printed, with the offsets of the range in the text it was found in. */
export interface SerialRange {
  readonly first: string;
  readonly last: string;
  readonly from: number;
  readonly to: number;
}

/** A checked range and how many forms it holds; 0 when it cannot be told. */
export interface CheckedRange {
  readonly checked: Checked;
  readonly count: number;
}

/** The ranges in a text, in order: 01158401—01158425, with 至 or a hyphen as well. */
export function rangesIn(text: string): readonly SerialRange[] {
  const found: SerialRange[] = [];
  const pattern = /(?<!\d)(\d{3,20})号?[—–－~～至到-]{1,3}(\d{3,20})(?!\d)/g;
  for (const each of text.matchAll(pattern)) {
    found.push({ first: each[1] ?? '', last: each[2] ?? '', from: each.index, to: each.index + each[0].length });
  }
  return found;
}

/** Checks one range: equal length, first not above last; `forms` is how many it should hold, a book when not told. */
export function checkRange(text: string, forms: number = FORMS_IN_BOOK): CheckedRange {
  const range = rangesIn(text)[0];
  if (!range) return { checked: invalid(said('range-form', { text: text.slice(0, 40) })), count: 0 };
  const { first, last } = range;
  if (first.length !== last.length) return { checked: unequal(first, last, forms), count: 0 };
  if (first > last) {
    const exchanged = sizeOf(last, first) <= 1000 ? `${last}—${first}` : '';
    return { checked: invalid(said('range-order', { first, last }), exchanged), count: 0 };
  }
  const count = sizeOf(first, last);
  return { checked: valid(`号段共 ${count} 份。`), count };
}

/** The size of a range of equal lengths; large enough to be absurd when the figures are too long to subtract. */
function sizeOf(first: string, last: string): number {
  let same = 0;
  while (same < first.length && first[same] === last[same]) same += 1;
  const rest = first.length - same;
  return rest > 15 ? Number.MAX_SAFE_INTEGER : Number(last.slice(same) || '0') - Number(first.slice(same) || '0') + 1;
}

function unequal(first: string, last: string, forms: number): Checked {
  const shorter = first.length < last.length ? first : last;
  const likely = first.length < last.length ? moved(last, 1 - forms) : moved(first, forms - 1);
  const whole = said('range-length', { first: first.length, last: last.length });
  return invalid(whole, likely !== '' && isThinned(likely, shorter) ? likely : padded(shorter, first, last));
}

/** The shorter end with zeros before it, if that gives a range in order and of a likely size. */
function padded(shorter: string, first: string, last: string): string {
  const wide = Math.max(first.length, last.length);
  const full = shorter.padStart(wide, '0');
  const [low, high] = shorter === first ? [full, last] : [first, full];
  return low <= high && sizeOf(low, high) <= 1000 ? full : '';
}

/** A number so many places on or back, its length kept; empty when it leaves that length. */
function moved(value: string, by: number): string {
  const tail = value.slice(-15);
  const sum = Number(tail) + by;
  return sum < 0 || String(sum).length > tail.length ? '' : value.slice(0, -15) + String(sum).padStart(tail.length, '0');
}

/** True when dropping places of `whole` gives `thin`. */
function isThinned(whole: string, thin: string): boolean {
  let at = 0;
  for (const mark of whole) if (mark === thin[at]) at += 1;
  return at === thin.length;
}

/** Every range of a field checked together: one broken range is measured by what books × 25 leaves for it. */
export interface CheckedRanges {
  readonly ranges: readonly (SerialRange & CheckedRange)[];
  readonly total: number;
  /** What does not add up, if anything. */
  readonly sumFault: Said | undefined;
  /** Two ranges that share numbers, if any do. */
  readonly overlap: Pair | undefined;
}

/** Checks ranges against the number of books (0 when not told). */
export function checkRanges(text: string, books: number): CheckedRanges {
  const plain = rangesIn(text).map((range) => ({ ...range, ...checkRange(`${range.first}—${range.last}`) }));
  const known = plain.reduce((sum, range) => sum + range.count, 0);
  const broken = plain.filter((range) => range.count === 0).length;
  const left = books * FORMS_IN_BOOK - known;
  const ranges = plain.map((range) =>
    range.count === 0 && broken === 1 && left > 0 ? { ...range, ...checkRange(`${range.first}—${range.last}`, left) } : range,
  );
  const sumFault =
    books > 0 && broken === 0 && plain.length > 0 && left !== 0
      ? said('range-books', { count: known, books, each: FORMS_IN_BOOK })
      : undefined;
  return { ranges, total: known, sumFault, overlap: overlapIn(ranges) };
}

/** Two ranges, each as printed. */
interface Pair {
  readonly one: string;
  readonly other: string;
}

function overlapIn(ranges: readonly (SerialRange & CheckedRange)[]): Pair | undefined {
  const whole = ranges.filter((range) => range.count > 0).sort((one, other) => compare(one.first, other.first));
  for (let index = 1; index < whole.length; index += 1) {
    const [before, here] = [whole[index - 1], whole[index]];
    if (before && here && before.last.length === here.first.length && here.first <= before.last) {
      return { one: `${before.first}—${before.last}`, other: `${here.first}—${here.last}` };
    }
  }
  return undefined;
}

const compare = (one: string, other: string): number => one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);

/** Checks the value of a ranges field as one number. */
export function checkSerialRanges(text: string): Checked {
  const { ranges, total, overlap } = checkRanges(text, 0);
  if (ranges.length === 0) return invalid(said('range-none', { text: text.slice(0, 40) }));
  const bad = ranges.find((range) => range.checked.verdict === 'invalid');
  if (bad) return bad.checked;
  return overlap ? invalid(said('range-shared', { ...overlap })) : valid(`号段共 ${total} 份。`);
}
