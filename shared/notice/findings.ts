import { isDay } from '../sheet/day.ts';
import { type Said, said } from '../words/findings.ts';
import { checkRange, checkRanges } from './checks/ranges.ts';
import { placeOf } from './fold.ts';
import { foundOf } from './found-of.ts';
import type { Caught } from './match.ts';
import type { Finding } from './notice.ts';
import type { PlacedNumber } from './numbers.ts';
import { placeDoubts } from './places.ts';
import type { ReadText } from './read-text.ts';
import { dayIn } from './value.ts';

/**
 * What a clerk should look at, in order of place: `number`, `range`, `books`, `overlap`, `letter`, `area`, `place`, `date`, `amount`, `mark`,
 * and `missing` (a required field; it has no place of its own, so 0–0).
 */
export function findingsIn(read: ReadText, numbers: readonly PlacedNumber[]): readonly Finding[] {
  const found: Finding[] = [];
  const add = (kind: string, what: Said, from: number, to: number): void => {
    const place = placeOf(read.folded, from, to);
    found.push(foundOf(kind, what, place.from, place.to));
  };
  for (const number of numbers) {
    if (number.said) add(number.type === 'serialRange' ? 'range' : 'number', number.said, number.from, number.to);
    if (number.caution) add(number.type === 'birthcert' ? 'letter' : 'area', number.caution, number.from, number.to);
    if (isMisnamed(number, read.folded.text)) add('number', said('misnamed', {}), number.from, number.to);
    for (const doubt of placeDoubts(number.type, number.value, read.folded.text)) add('place', doubt.said, doubt.from, doubt.to);
  }
  addRanges(read, add);
  addCount(read.folded.text, numbers, add);
  addDates(read.folded.text, add);
  addAmounts(read, add);
  addMarks(read.folded.text, add);
  addMissing(read, add);
  return found.sort((one, other) => one.from - other.from || one.to - other.to);
}

type Add = (kind: string, what: Said, from: number, to: number) => void;

const caughtOf = (read: ReadText, key: string): Caught | undefined => read.caught.find((one) => one.key === key);

/** A registration number that the text calls a credit code: right as a number, wrong in print. */
const isMisnamed = ({ type, verdict, from }: PlacedNumber, text: string): boolean =>
  type === 'regno15' && verdict !== 'invalid' && /信用代码[：为]?$/.test(text.slice(0, from));

function addRanges(read: ReadText, add: Add): void {
  for (const field of read.form.fields) {
    const one = field.type === 'ranges' ? caughtOf(read, field.key) : undefined;
    if (!one) continue;
    const { sumFault, overlap } = checkRanges(one.printed, Number(read.fields.books ?? '0'));
    if (sumFault) add('books', sumFault, one.from, one.to);
    if (overlap) add('overlap', said('range-overlap', overlap), one.from, one.to);
  }
}

/** How many papers the text says its one range holds: （…0001-…0050），共50份. */
const COUNTED = /^号?[）]?[，、]?(?:合计|共计|总计|共|计)(\d{1,7})[份张套枚个]/;

function addCount(text: string, numbers: readonly PlacedNumber[], add: Add): void {
  const [range, more] = numbers.filter(({ type }) => type === 'serialRange');
  const told = range && !more ? COUNTED.exec(text.slice(range.to))?.[1] : undefined;
  if (!range || told === undefined || range.verdict !== 'valid') return;
  const { count } = checkRange(range.value, Number(told));
  if (count !== Number(told)) add('books', said('range-count', { count, told: Number(told) }), range.from, range.to);
}

/** Days that do not exist; whether a day lies ahead is for the desk, which has a calendar. */
function addDates(text: string, add: Add): void {
  for (const each of text.matchAll(/(?<!\d)\d{4}年\d{1,2}月\d{1,2}日|(?<![\d-])\d{4}([-./])\d{1,2}\1\d{1,2}(?![\d-])/g)) {
    if (dayIn(each[0]) === undefined) add('date', said('no-day', { day: each[0] }), each.index, each.index + each[0].length);
  }
  for (const each of text.matchAll(/(?<![\d年])(\d{1,2})月(\d{1,2})日/g)) {
    const day = `2000-${(each[1] ?? '').padStart(2, '0')}-${(each[2] ?? '').padStart(2, '0')}`;
    if (!isDay(day)) add('date', said('no-day', { day: each[0] }), each.index, each.index + each[0].length);
  }
}

function addAmounts(read: ReadText, add: Add): void {
  for (const field of read.form.fields) {
    const [value, limit] = [Number(read.fields[field.key]), Number(field.below === undefined ? undefined : read.fields[field.below])];
    const one = caughtOf(read, field.key);
    if (one && value >= limit) add('amount', said('not-less', { label: field.label, value, limit }), one.from, one.to);
  }
}

function addMarks(text: string, add: Add): void {
  for (const each of text.matchAll(/\d。(?=\d)/g)) add('mark', said('stop-in-number', {}), each.index + 1, each.index + 2);
}

function addMissing(read: ReadText, add: Add): void {
  for (const field of read.form.fields) {
    if (field.required && field.type !== 'image' && (read.fields[field.key] ?? '') === '')
      add('missing', said('missing', { label: field.label }), 0, 0);
  }
}
