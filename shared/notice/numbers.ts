import { CHECKS, checkNumber, numberType } from './checks/check.ts';
import { PROVINCE_MARKS } from './checks/provinces.ts';
import { checkRanges } from './checks/ranges.ts';
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
  readonly caution: string;
}

/** The numbers of a notice: first those of its fields, then what stands elsewhere in the text with a telling word or shape; in order of place. */
export function numbersIn(read: ReadText): readonly PlacedNumber[] {
  const known = fieldsByKey(read.form);
  const numbers: PlacedNumber[] = [];
  for (const one of read.caught) {
    const field = known.get(one.key);
    const type = field ? typeOf(field, read.fields.doc ?? read.folded.text) : undefined;
    if (!field || type === undefined) continue;
    if (field.type === 'ranges') numbers.push(...rangeNumbers(one, Number(read.fields.books ?? '0')));
    else numbers.push(checked(type, keptValue(field.type, one.printed), one.from, one.to));
  }
  const covered = read.caught.filter((one) => known.get(one.key)?.type !== 'prose');
  numbers.push(
    ...loose(read.folded.text, (from, to) => covered.some((one) => from < one.to && one.from < to && isNumberLike(one.printed))),
  );
  return numbers.sort((one, other) => one.from - other.from);
}

/** The kind of number a field holds in this text; nothing when it is no number. */
function typeOf(field: Field, text: string): string | undefined {
  return field.validatorBy?.find(([word]) => text.includes(word))?.[1] ?? field.validator;
}

/** A caught field hides the numbers inside it unless it is a name with a number in it. */
const isNumberLike = (printed: string): boolean => /^[A-Za-z0-9（]/.test(printed) || /^\p{Script=Han}[A-Z]/u.test(printed);

function checked(type: string, value: string, from: number, to: number): PlacedNumber {
  const { verdict, message, caution } = checkNumber(type, value);
  return { type: numberType(type, value), value, verdict, message, from, to, caution };
}

function rangeNumbers(caught: Caught, books: number): PlacedNumber[] {
  return checkRanges(caught.printed, books).ranges.map((range) => ({
    type: 'serialRange',
    value: `${range.first}—${range.last}`,
    verdict: range.checked.verdict,
    message: range.checked.message,
    from: caught.from + range.from,
    to: caught.from + range.to,
    caution: '',
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

/** Numbers outside the fields: by the words before them, by shape, or because a check digit agrees. */
function loose(text: string, isCovered: (from: number, to: number) => boolean): PlacedNumber[] {
  const found: PlacedNumber[] = [];
  for (const each of text.matchAll(/[A-Za-z0-9](?:[A-Za-z0-9-]{4,58}[A-Za-z0-9])/g)) {
    const [value, from] = [each[0], each.index];
    const to = from + value.length;
    if (isCovered(from, to) || dayIn(value) !== undefined || /^[元万份年㎡]/.test(text.slice(to, to + 1))) continue;
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
