import { said } from '../../words/findings.ts';
import { areaCaution, areaFault } from './area.ts';
import { type Checked, invalid, unchecked, valid, wrongLength } from './checked.ts';

/** Checks a real estate unit: 6 + 3 + 3 digits, two letters, 5 digits, a letter, 8 digits (28 in all; zhanbuba.com). */
export function checkEstateUnit(given: string): Checked {
  const name = '不动产单元号';
  const value = given.toUpperCase().replace(/[ -]/g, '');
  if (value.length !== 28) return invalid(wrongLength('estate', value.length, 28));
  if (!/^\d{12}[A-Z]{2}\d{5}[A-Z]\d{8}$/.test(value)) return invalid(said('estate-marks', {}));
  const fault = areaFault('estate', value);
  return fault ? invalid(fault) : valid(`${name}格式正确，没有校验码。`, areaCaution(value));
}

/** A parcel number: a real estate unit when it has 28 places, else as the land office writes it. */
export const checkParcel = (given: string): Checked =>
  given.replace(/[ -]/g, '').length === 28 ? checkEstateUnit(given) : unchecked('地号没有统一的校验规则，请核对原件。');

/** A land or house certificate: 皖（2020）滁州市不动产权第0001234号 is known, older ones are as the office writes them. */
export function checkLandCertificate(given: string): Checked {
  const known = /^[\u4e00-\u9fff]（\d{4}）[\u4e00-\u9fff]{2,12}不动产权第\d{7}号?$/.test(given);
  return known ? valid('不动产权证号格式正确，没有校验码。') : unchecked('此类证号没有公开的校验规则，请核对原件。');
}
