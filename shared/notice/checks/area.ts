import { COUNTIES, PREFECTURES, TOWNS, VILLAGES } from './divisions.data.ts';
import { PROVINCES } from './provinces.ts';

/** The province of a division code, or nothing (GB/T 2260). */
export const provinceOf = (code: string): string | undefined => PROVINCES[code.slice(0, 2)];

/** The prefecture of a division code, where its divisions are listed. */
export const prefectureOf = (code: string): string | undefined => PREFECTURES[code.slice(0, 4)];

/** The county of a division code, where its prefecture is listed; the code of the whole prefecture (…00) has its name, that of its urban districts (…01) is 市辖区 (GB/T 2260). */
export function countyOf(code: string): string | undefined {
  const rest = code.slice(4, 6);
  if (rest === '00') return prefectureOf(code);
  if (rest === '01') return prefectureOf(code) && '市辖区';
  return COUNTIES[code.slice(0, 6)];
}

/** True for a code that stands for more than a county: the whole prefecture, its urban districts together, a development zone (…7x) that lies in several. */
export const isWider = (code: string): boolean => /^\d{4}(?:0[01]|7\d)/.test(code);

/** The town of a division code, where its prefecture is listed. */
export const townOf = (code: string): string | undefined => TOWNS[code.slice(0, 9)];

/** The village of a division code, where its prefecture is listed. */
export const villageOf = (code: string): string | undefined =>
  VILLAGES[code.slice(0, 9)]
    ?.split(' ')
    .find((village) => village.startsWith(code.slice(9, 12)))
    ?.slice(3);

/** The sentence on a division code of no province, or empty. */
export function areaFault(name: string, code: string): string {
  return provinceOf(code) ? '' : `${name}的“${code.slice(0, 2)}”不是省级区划代码`;
}

/** A word of caution about a code that is not in the list of its prefecture today; empty where the prefecture is not listed. */
export function areaCaution(code: string): string {
  const prefecture = prefectureOf(code);
  return prefecture !== undefined && countyOf(code) === undefined
    ? `区划代码 ${code.slice(0, 6)} 不在${prefecture.replace(/市$/, '')}现行名单内，请核对。`
    : '';
}

/** The place a code stands for, for a message: 安徽省南谯区. */
export function areaNamed(code: string): string {
  const county = countyOf(code);
  return (provinceOf(code) ?? '') + (county === undefined || county === '市辖区' ? (prefectureOf(code) ?? '') : county);
}
