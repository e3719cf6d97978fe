import { COUNTIES, PROVINCES, TOWNS } from './areas.data.ts';

/** The province of a division code, or nothing (GB/T 2260). */
export const provinceOf = (code: string): string | undefined => PROVINCES[code.slice(0, 2)];

/** The county of a division code as far as the house's table goes (Chuzhou). */
export const countyOf = (code: string): string | undefined => COUNTIES[code.slice(0, 6)];

/** The town of a division code as far as the house's table goes (Chuzhou). */
export const townOf = (code: string): string | undefined => TOWNS[code.slice(0, 9)];

/** The sentence on a division code of no province, or empty. */
export function areaFault(name: string, code: string): string {
  return provinceOf(code) ? '' : `${name}的“${code.slice(0, 2)}”不是省级区划代码`;
}

/** A word of caution about a Chuzhou code that is not in the list of today; empty for other places. */
export function areaCaution(code: string): string {
  return code.startsWith('3411') && !countyOf(code) ? `区划代码 ${code.slice(0, 6)} 不在滁州现行名单内，请核对。` : '';
}

/** The place a code stands for, for a message: 安徽省南谯区. */
export function areaNamed(code: string): string {
  const county = countyOf(code);
  const province = provinceOf(code) ?? '';
  return county === undefined || county === '市辖区' ? (code.startsWith('3411') ? `${province}滁州市` : province) : province + county;
}
