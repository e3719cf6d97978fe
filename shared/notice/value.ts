import { isDay } from '../sheet/day.ts';
import { PROVINCE_MARKS } from './checks/provinces.ts';
import type { FieldType } from './kinds/form.ts';

const NUMERALS = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const PROVINCE = `[${PROVINCE_MARKS}]`;
const PLATE = `[${PROVINCE_MARKS}使领]`;
const RANGE = '(?:（\\d{2,4}）)?[\\u4e00-\\u9fff]{0,8}[A-Za-z]{0,4}\\d{2,20}号?[—至到-]\\d{2,20}号?';

const SHAPES: Readonly<Partial<Record<FieldType, RegExp>>> = {
  date: /(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}([-./])\d{1,2}\1\d{1,2}(?!\d)/y,
  int: /\d{1,9}|[零一二两三四五六七八九十百]{1,7}/y,
  count: /\d{1,9}|[零一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,7}/y,
  money: /(?:\d{1,3}(?:[,，]\d{3})+(?!\d)|\d{1,15})(?:\.\d+)?(?:万(?=元))?|[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,20}/y,
  decimal: /\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d{1,15}(?:\.\d+)?/y,
  code: new RegExp(
    `[\\u4e00-\\u9fff]{1,6}字第?[A-Za-z0-9-]{4,30}号?|(?:N[Oo][.．：]?|№) ?\\d{4,20}|[A-Za-z0-9](?:[A-Za-z0-9 -]{0,58}[A-Za-z0-9])?|[\\u4e00-\\u9fff]{1,8}第[A-Za-z0-9-]{1,30}号?|${PROVINCE}\\d{5,20}`,
    'y',
  ),
  plate: new RegExp(`${PLATE}[A-Z][·•]?[A-Z0-9]{4,6}[学警港澳挂试超]?`, 'y'),
  phone: /\d(?:[\d-]{4,14}\d)(?:[、/]\d[\d-]{4,14}\d){0,3}/y,
  ranges: new RegExp(`${RANGE}(?:[，、；]${RANGE}){0,60}`, 'y'),
};

const PLACE_ENDS = '号室组队村镇乡区幢栋户弄巷路街楼座县市庄屯墩层';
const LONGEST: Readonly<Partial<Record<FieldType, number>>> = { prose: 600, place: 80 };

/**
 * Where a value of this type that begins at `from` may end, likeliest first: figures as far as they go, words as short as they may be,
 * places as far as they may reach, to the end of an address word (号, 室, 组, 村); `loose` lets a place end anywhere. Words end only before one of the `followers`, if there are some.
 */
export function* endsOf(type: FieldType, text: string, from: number, loose = false, followers?: readonly string[]): Generator<number> {
  const shape = SHAPES[type];
  if (shape) {
    shape.lastIndex = from;
    const found = shape.exec(text);
    if (found) yield from + found[0].length;
    return;
  }
  if (type === 'image') return;
  const stops = type === 'prose' ? '\n' : type === 'datetime' ? '，。；\n' : '，。；：\n';
  const limit = Math.min(text.length, from + (LONGEST[type] ?? 60));
  let end = from;
  while (end < limit && !stops.includes(text[end] ?? '\n')) end += 1;
  if (type === 'place') yield* placeEnds(text, from, end, loose);
  else if (!followers) for (let here = from + 1; here <= end; here += 1) yield here;
  else for (let here = nextOf(followers, text, from + 1); here >= 0 && here <= end; here = nextOf(followers, text, here + 1)) yield here;
}

/** The first place at or behind `from` where one of the words stands; −1 for none. */
export function nextOf(words: readonly string[], text: string, from: number): number {
  let next = -1;
  for (const each of words) {
    const at = text.indexOf(each, from);
    if (at >= 0 && (next < 0 || at < next)) next = at;
  }
  return next;
}

function* placeEnds(text: string, from: number, end: number, loose: boolean): Generator<number> {
  for (let here = end; here > from + 1; here -= 1) if (PLACE_ENDS.includes(text[here - 1] ?? ' ')) yield here;
  if (loose) for (let here = from + 1; here <= end; here += 1) yield here;
}

/** A value as it is kept, from what is printed: dates as `YYYY-MM-DD` when the day exists, counts and money as plain figures, other values as printed. */
export function keptValue(type: FieldType, printed: string): string {
  switch (type) {
    case 'date':
      return dayIn(printed) ?? printed;
    case 'int':
    case 'count':
      return figure(printed);
    case 'money':
      return inYuan(figure(printed.replace(/[,，]/g, '')));
    case 'decimal':
      return printed.replace(/[,，]/g, '');
    case 'code':
      return printed.replace(/^(?:N[Oo][.．：]?|№) ?(?=\d)/, '').replace(/ /g, '');
    case 'things':
      return printed.endsWith('各') ? printed.slice(0, -1) : printed;
    default:
      return printed;
  }
}

/** A value as it is printed: days as 2017年12月31日, counts to ten as 一…十, several seals with 各. */
export function printedValue(type: FieldType, kept: string): string {
  if (type === 'date' && isDay(kept)) {
    const [year, month, date] = kept.split('-');
    return `${year}年${Number(month)}月${Number(date)}日`;
  }
  if (type === 'count') return counted(kept);
  if (type === 'things') return /[、和及]/.test(kept) && !/[枚个]/.test(kept) ? `${kept}各` : kept;
  return kept;
}

/** Plain figures of 万 as the yuan they are: 3.6万 is 36000; more decimals than a fen has stay as printed. */
function inYuan(printed: string): string {
  const found = /^(\d+)(?:\.(\d{1,6}))?万$/.exec(printed);
  if (!found) return printed;
  const [, whole = '', part = ''] = found;
  const yuan = `${whole}${part.slice(0, 4).padEnd(4, '0')}`.replace(/^0+(?=\d)/, '');
  return part.length > 4 ? `${yuan}.${part.slice(4)}` : yuan;
}

/** The day a printed date names, in either style, or nothing when there is no such day. */
export function dayIn(printed: string): string | undefined {
  const found = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(printed);
  if (!found) return undefined;
  const day = `${found[1]}-${(found[2] ?? '').padStart(2, '0')}-${(found[3] ?? '').padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function counted(kept: string): string {
  const count = /^\d{1,2}$/.test(kept) ? Number(kept) : 0;
  if (count === 10) return '十';
  return count >= 1 && count <= 9 ? (count === 2 ? '两' : (NUMERALS[count] ?? kept)) : kept;
}

const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** A count in Chinese numerals, plain or formal, as figures: 二十五 is 25, 壹万贰仟 is 12000. */
function figure(printed: string): string {
  if (/^[\d.,，]/.test(printed)) return printed;
  let [total, group, digit] = [0, 0, 0];
  for (const mark of printed) {
    const value = mark === '两' ? 2 : Math.max(NUMERALS.indexOf(mark), FORMAL.indexOf(mark));
    const unit = UNITS[mark];
    if (value >= 0) digit = value;
    else if (unit !== undefined) {
      group += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else {
      total += (group + digit) * (GROUPS[mark] ?? 1);
      [group, digit] = [0, 0];
    }
  }
  return String(total + group + digit);
}
