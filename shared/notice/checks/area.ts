import { type Said, said } from '../../words/findings.ts';
import { COUNTIES, PREFECTURES, REGISTERED, TOWNS, VILLAGES } from './divisions.data.ts';
import { PROVINCES } from './provinces.ts';

/** The province of a division code, or nothing (GB/T 2260). */
export const provinceOf = (code: string): string | undefined => PROVINCES[code.slice(0, 2)];

/** The prefecture of a division code; nothing where counties stand under the province itself. */
export const prefectureOf = (code: string): string | undefined => PREFECTURES[code.slice(0, 4)];

/** True where the towns and villages of a division code's prefecture are listed: that of the house. */
export const isRegistered = (code: string): boolean => REGISTERED.includes(code.slice(0, 4));

/** The counties of a prefecture (four digits), by their six digits, in the order of these. */
export const countiesOf = (prefecture: string): (readonly [code: string, name: string])[] =>
  (COUNTIES[prefecture]?.split(' ') ?? []).map((county) => [prefecture + county.slice(0, 2), county.slice(2)] as const);

/** The county of a division code; the code of the whole prefecture (…00) has its name, that of its urban districts together (…01, where it is no district's own) is 市辖区 (GB/T 2260). */
export function countyOf(code: string): string | undefined {
  const rest = code.slice(4, 6);
  const county = namedBy(COUNTIES[code.slice(0, 4)], rest);
  if (county !== undefined || !/^0[01]$/.test(rest)) return county;
  return rest === '00' ? prefectureOf(code) : prefectureOf(code) && '市辖区';
}

/** True for a code that stands for more than a county: the whole prefecture, its urban districts together, a development zone (…7x) that lies in several. */
export const isWider = (code: string): boolean =>
  /^\d{4}(?:00|7\d)/.test(code) || (/^\d{4}01/.test(code) && namedBy(COUNTIES[code.slice(0, 4)], '01') === undefined);

/** The town of a division code, where its prefecture is listed. */
export const townOf = (code: string): string | undefined => TOWNS[code.slice(0, 9)];

/** The village of a division code, where its prefecture is listed. */
export const villageOf = (code: string): string | undefined => namedBy(VILLAGES[code.slice(0, 9)], code.slice(9, 12));

/** The name behind some digits in a list of digits and names. */
const namedBy = (list: string | undefined, digits: string): string | undefined =>
  list
    ?.split(' ')
    .find((each) => each.startsWith(digits))
    ?.slice(digits.length);

/** What is said of a division code of no province; nothing of any other. */
export function areaFault(name: string, code: string): Said | undefined {
  return provinceOf(code) ? undefined : said('no-province', { name, mark: code.slice(0, 2) });
}

/** A word of caution about a code that is not in the list of its prefecture today; none elsewhere: what a county far away was called once, nobody here can say. */
export function areaCaution(code: string): Said | undefined {
  if (!isRegistered(code) || countyOf(code) !== undefined) return undefined;
  return said('unlisted-area', { code: code.slice(0, 6), prefecture: prefectureOf(code) ?? '' });
}

/** The place a code stands for, for a message: 安徽省南谯区, and with its prefecture where that is not the house's own: 江苏省南京市玄武区. */
export function areaNamed(code: string): string {
  const county = countyOf(code);
  const prefecture = prefectureOf(code) ?? '';
  const place =
    county === undefined || county === '市辖区' || county === prefecture ? prefecture : (isRegistered(code) ? '' : prefecture) + county;
  return (provinceOf(code) ?? '') + place;
}
