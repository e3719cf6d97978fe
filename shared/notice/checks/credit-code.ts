import { areaCaution, provinceOf } from './area.ts';
import { type Checked, invalid, valid, wrongLength } from './checked.ts';
import { asDigits, neighboursExchanged } from './letters.ts';
import { isOrganisation, organisationCheckDigit } from './organisation.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const NAME = '统一社会信用代码';

/** The check digit of a unified credit code's first 17 places, modulo 31 over digits and letters without I O S V Z (GB 32100-2015). */
export function creditCheckDigit(first17: string): string {
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) sum += weight * Math.max(0, ALPHABET.indexOf(first17[index] ?? '0'));
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

/** Checks a unified social credit code: alphabet, area, the organisation code inside it, check digit (GB 32100-2015). */
export function checkCredit(given: string): Checked {
  const value = given.toUpperCase();
  if (value.length !== 18) return invalid(wrongLength(NAME, value.length, 18));
  const strange = [...value].findIndex((mark) => !ALPHABET.includes(mark));
  if (strange >= 0) {
    const why = `${NAME}不用字母 I、O、S、V、Z，第 ${strange + 1} 位却是“${value[strange] ?? ''}”`;
    return invalid(
      /[IOSVZ]/.test(value[strange] ?? '') ? why : `${NAME}第 ${strange + 1} 位的“${value[strange] ?? ''}”不是数字或大写字母`,
      repaired(value),
    );
  }
  const area = value.slice(2, 8);
  if (!/^\d{6}$/.test(area)) return invalid(`${NAME}第 3 至 8 位应是区划代码，只用数字，现为 ${area}`, repaired(value));
  if (!area.startsWith('10') && !provinceOf(area))
    return invalid(`${NAME}第 3、4 位“${area.slice(0, 2)}”不是省级区划代码`, repaired(value));
  const digit = creditCheckDigit(value);
  const inner = value.slice(8, 17);
  if (digit === value[17] && isOrganisation(inner)) return valid(`${NAME}校验码正确，所含组织机构代码也正确。`, areaCaution(area));
  return wrongDigit(value, digit);
}

function wrongDigit(value: string, digit: string): Checked {
  const exchanged = neighboursExchanged(value).filter((each) => passes(each.text));
  const one = exchanged.length === 1 ? exchanged[0] : undefined;
  if (one) return invalid(`${NAME}校验不符，疑第 ${one.at + 1}、${one.at + 2} 位颠倒`, one.text);
  const inner = value.slice(8, 17);
  if (digit === value[17]) {
    return invalid(`${NAME}所含组织机构代码 ${inner} 校验码应为 ${organisationCheckDigit(inner)}，现为 ${inner[8] ?? ''}`);
  }
  const kept = isOrganisation(inner) ? value.slice(0, 17) + digit : '';
  return invalid(`${NAME}末位校验码应为 ${digit}，现为 ${value[17] ?? ''}，末位或前面某位抄错`, kept);
}

/** True when the code passes every check. */
const passes = (value: string): boolean =>
  value.length === 18 &&
  [...value].every((mark) => ALPHABET.includes(mark)) &&
  /^\d{6}$/.test(value.slice(2, 8)) &&
  isOrganisation(value.slice(8, 17)) &&
  areaCaution(value.slice(2, 8)) === '' &&
  creditCheckDigit(value) === value[17];

/** The code with look-alike letters put right, if that makes it pass; else empty. */
function repaired(value: string): string {
  const strict = [...value].map((mark, index) => (ALPHABET.includes(mark) && !(index >= 2 && index < 8) ? mark : asDigits(mark))).join('');
  return passes(strict) ? strict : '';
}
