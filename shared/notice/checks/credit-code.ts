import { said } from '../../words/findings.ts';
import { areaCaution, areaFault } from './area.ts';
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
  if (value.length !== 18) return invalid(wrongLength('credit', value.length, 18));
  const strange = [...value].findIndex((mark) => !ALPHABET.includes(mark));
  if (strange >= 0) {
    const where = { at: strange + 1, mark: value[strange] ?? '' };
    return invalid(/[IOSVZ]/.test(where.mark) ? said('credit-letter', where) : said('credit-mark', where), repaired(value));
  }
  const area = value.slice(2, 8);
  if (!/^\d{6}$/.test(area)) return invalid(said('credit-area', { mark: area }), repaired(value));
  const fault = area.startsWith('10') ? undefined : areaFault('credit-area', area);
  if (fault) return invalid(fault, repaired(value));
  const digit = creditCheckDigit(value);
  const inner = value.slice(8, 17);
  if (digit === value[17] && isOrganisation(inner)) return valid(`${NAME}校验码正确，所含组织机构代码也正确。`, areaCaution(area));
  return wrongDigit(value, digit);
}

function wrongDigit(value: string, digit: string): Checked {
  const exchanged = neighboursExchanged(value).filter((each) => passes(each.text));
  const one = exchanged.length === 1 ? exchanged[0] : undefined;
  if (one) return invalid(said('credit-exchanged', { at: one.at + 1 }), one.text);
  const inner = value.slice(8, 17);
  if (digit === value[17]) {
    return invalid(said('credit-organisation', { code: inner, wanted: organisationCheckDigit(inner), found: inner[8] ?? '' }));
  }
  const kept = isOrganisation(inner) ? value.slice(0, 17) + digit : '';
  return invalid(said('check-digit', { name: 'credit', wanted: digit, found: value[17] ?? '' }), kept);
}

/** True when the code passes every check. */
const passes = (value: string): boolean =>
  value.length === 18 &&
  [...value].every((mark) => ALPHABET.includes(mark)) &&
  /^\d{6}$/.test(value.slice(2, 8)) &&
  isOrganisation(value.slice(8, 17)) &&
  areaCaution(value.slice(2, 8)) === undefined &&
  creditCheckDigit(value) === value[17];

/** The code with look-alike letters put right, if that makes it pass; else empty. */
function repaired(value: string): string {
  const strict = [...value].map((mark, index) => (ALPHABET.includes(mark) && !(index >= 2 && index < 8) ? mark : asDigits(mark))).join('');
  return passes(strict) ? strict : '';
}
