import { said } from '../../words/findings.ts';
import { type Checked, invalid, valid, wrongLength } from './checked.ts';

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The check digit of an organisation code's first eight places: weights 3 7 9 10 5 8 4 2 modulo 11, 10 is X (GB 11714-1997). */
export function organisationCheckDigit(first8: string): string {
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) sum += weight * Math.max(0, ALPHABET.indexOf(first8[index] ?? '0'));
  const digit = 11 - (sum % 11);
  return digit === 10 ? 'X' : digit === 11 ? '0' : String(digit);
}

/** Checks an organisation code, eight places and a check digit, with or without its hyphen (GB 11714-1997). */
export function checkOrganisation(given: string): Checked {
  const value = given.toUpperCase().replace(/-/g, '');
  if (value.length !== 9) return invalid(wrongLength('organisation', value.length, 9));
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(value)) return invalid(said('organisation-marks', {}));
  const digit = organisationCheckDigit(value);
  if (digit === value[8]) return valid('组织机构代码校验码正确。');
  return invalid(said('check-digit', { name: 'organisation', wanted: digit, found: value[8] ?? '' }), `${value.slice(0, 8)}-${digit}`);
}

/** True when nine places without hyphen are an organisation code with its right check digit. */
export const isOrganisation = (value: string): boolean => /^[0-9A-Z]{8}[0-9X]$/.test(value) && organisationCheckDigit(value) === value[8];
