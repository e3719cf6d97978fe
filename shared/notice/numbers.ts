import type { Said } from '../words/findings.ts';
import { CHECKS, checkNumber, numberType } from './checks/check.ts';
import { PROVINCE_MARKS } from './checks/provinces.ts';
import { checkRanges, rangesIn, type SerialRange } from './checks/ranges.ts';
import type { Field } from './kinds/form.ts';
import type { Caught } from './match.ts';
import type { NoticeNumber } from './notice.ts';
import type { ReadText } from './read-text.ts';
import { fieldsByKey } from './sentence.ts';
import { dayIn, keptValue } from './value.ts';

/** A checked number with its place in the folded text, and what to look at although it passes. */
export interface PlacedNumber extends NoticeNumber {
  readonly from: number;
  readonly to: number;
  readonly said: Said | undefined;
  readonly caution: Said | undefined;
}

/** The numbers of a notice: first those of its fields, then what stands elsewhere in the text with a telling word or shape; in order of place. */
export function numbersIn(read: ReadText): readonly PlacedNumber[] {
  const known = fieldsByKey(read.form);
  const ranges = longRangesIn(read.folded.text);
  const numbers: PlacedNumber[] = [];
  for (const one of read.caught) {
    const field = known.get(one.key);
    const type = field ? typeOf(field, read.fields.doc ?? read.folded.text) : undefined;
    if (!field || type === undefined) continue;
    const range = ranges.find(({ from, to }) => from === one.from && one.to <= to);
    if (field.type === 'ranges') numbers.push(...rangeNumbers(one.printed, one.from, Number(read.fields.books ?? '0')));
    else if (range) numbers.push(...rangeNumbers(range.printed, range.from));
    else numbers.push(checked(type, keptValue(field.type, one.printed), one.from, one.to));
  }
  const covered = read.caught.filter((one) => known.get(one.key)?.type !== 'prose');
  numbers.push(
    ...loose(read.folded.text, ranges, (from, to) => covered.some((one) => from < one.to && one.from < to && isNumberLike(one.printed))),
  );
  return numbers.sort((one, other) => one.from - other.from);
}

/** The kind of number a field holds in this text; nothing when it is no number. */
function typeOf(field: Field, text: string): string | undefined {
  return field.validatorBy?.find(([word]) => text.includes(word))?.[1] ?? field.validator;
}

/** Fewest figures of the ends of a range that is not said to be one: shorter, 2021—2023 are years and 0550-3012345 is a telephone. */
const FEWEST = 6;

type LongRange = SerialRange & Pick<Caught, 'printed'>;

/** The ranges of a text, whatever is said of them: 流水号 3400200012340001-3400200012340050. */
const longRangesIn = (text: string): readonly LongRange[] =>
  rangesIn(text)
    .filter(({ first, last }) => first.length >= FEWEST && last.length >= FEWEST)
    .map((range) => ({ ...range, printed: text.slice(range.from, range.to) }));

/** A caught field hides the numbers inside it unless it is a name with a number in it. */
const isNumberLike = (printed: string): boolean => /^[A-Za-z0-9（]/.test(printed) || /^\p{Script=Han}[A-Z]/u.test(printed);

function checked(type: string, value: string, from: number, to: number): PlacedNumber {
  const { verdict, message, said, caution } = checkNumber(type, value);
  return { type: numberType(type, value), value, verdict, message, said, from, to, caution };
}

function rangeNumbers(printed: string, at: number, books = 0): PlacedNumber[] {
  return checkRanges(printed, books).ranges.map((range) => ({
    type: 'serialRange',
    value: `${range.first}—${range.last}`,
    verdict: range.checked.verdict,
    message: range.checked.message,
    said: range.checked.said,
    from: at + range.from,
    to: at + range.to,
    caution: undefined,
  }));
}

const TELLING: readonly (readonly [RegExp, string])[] = [
  [/(?:身份证|身份号码)[^，。；]{0,6}$/, 'id18'],
  [/信用代码[^，。；]{0,6}$/, 'uscc|regno15'],
  [/机构代码[^，。；]{0,4}$/, 'orgcode'],
  [/注册号[^，。；]{0,4}$/, 'regno15'],
  [/(?:车架号|识别代[号码])[^，。；]{0,4}$/, 'vin'],
  [/发票代码[^，。；]{0,4}$/, 'invoiceCode'],
  [/发票号码?[^，。；]{0,4}$/, 'invoiceNo'],
  [/核准号[^，。；]{0,4}$/, 'acctPermit'],
  [/不动产单元号[^，。；]{0,4}$/, 'estateUnit'],
  [/[印公]章编[号码][^，。；]{0,4}$/, 'seal13'],
  [/(?:电话|手机|联系方式|致电|热线)[^，。；]{0,8}$/, 'phone'],
];

const PLATE = new RegExp(`[${PROVINCE_MARKS}][A-Z][·•]?[A-Z0-9]{5,6}(?![A-Za-z0-9])`, 'g');

const SHAPED: readonly (readonly [RegExp, string])[] = [
  [/^1[3-9]\d{9}$/, 'phone'],
  [/^0\d{2,3}-\d{7,8}$/, 'phone'],
  [/^JY\d{14}$/, 'foodlic'],
  [/^SC\d{14}$/, 'foodprod'],
  [/^\d{18}[JQ]$/, 'landContract'],
];

/** Numbers outside the fields: ranges, and what the words before them, their shape or a check digit tell. */
function loose(text: string, ranges: readonly LongRange[], isCovered: (from: number, to: number) => boolean): PlacedNumber[] {
  const found: PlacedNumber[] = [];
  for (const { printed, from, to } of ranges) if (!isCovered(from, to)) found.push(...rangeNumbers(printed, from));
  for (const each of text.matchAll(/[A-Za-z0-9](?:[A-Za-z0-9-]{4,58}[A-Za-z0-9])/g)) {
    const [value, from] = [each[0], each.index];
    const to = from + value.length;
    if (isCovered(from, to) || ranges.some((range) => from < range.to && range.from < to)) continue;
    if (dayIn(value) !== undefined || /^[元万份年㎡]/.test(text.slice(to, to + 1))) continue;
    const type = looseType(value, text.slice(Math.max(0, from - 16), from));
    if (type !== undefined) found.push(checked(type, value, from, to));
  }
  for (const each of text.matchAll(PLATE)) {
    const to = each.index + each[0].length;
    if (!isCovered(each.index, to)) found.push(checked('plate', each[0], each.index, to));
  }
  return found;
}

function looseType(value: string, before: string): string | undefined {
  const told = TELLING.find(([words]) => words.test(before))?.[1] ?? SHAPED.find(([shape]) => shape.test(value))?.[1];
  if (told !== undefined) return told;
  if (value.length === 18) return ['id18', 'uscc'].find((type) => CHECKS.get(type)?.(value).verdict === 'valid');
  return undefined;
}
