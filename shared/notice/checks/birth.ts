import { said } from '../../words/findings.ts';
import { areaFault, provinceOf } from './area.ts';
import { type Checked, invalid, valid, wrongLength } from './checked.ts';
import { asDigits, asLetter, lettersAmongDigits } from './letters.ts';

/** Checks a birth certificate: a letter for the print year and nine digits, the first two the province (all samples; wenlv.yzbytv.com 2023/0414/11157). */
export function checkBirth(given: string): Checked {
  const name = '出生医学证明编号';
  const value = given.toUpperCase();
  const first = value[0] ?? '';
  if (/^\d{10}$/.test(value)) {
    const letter = asLetter(first);
    return invalid(said('birth-digit', { mark: first }), letter !== undefined && provinceOf(value.slice(1)) ? letter + value.slice(1) : '');
  }
  if (value.length !== 10) return invalid(wrongLength('birth', value.length, 10));
  if (!/[A-Z]/.test(first)) return invalid(said('birth-first', { mark: first }));
  const digits = value.slice(1);
  const stray = lettersAmongDigits('birth-after', digits);
  if (stray) return invalid(stray, /^\d{9}$/.test(asDigits(digits)) ? first + asDigits(digits) : '');
  const fault = areaFault('birth-area', digits);
  if (fault) return invalid(fault);
  const look = first === 'O' || first === 'I' ? said('birth-look', { mark: first }) : undefined;
  return valid(`${name}格式正确，${provinceOf(digits) ?? ''}签发，没有校验码。`, look);
}
