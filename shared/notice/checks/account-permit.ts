import { said } from '../../words/findings.ts';
import { type Checked, invalid, valid, wrongLength } from './checked.ts';
import { asDigits, lettersAmongDigits } from './letters.ts';

/** Checks a bank account permit: J (basic), L (temporary) or Z (special) and 13 digits. */
export function checkAccountPermit(given: string): Checked {
  const name = '开户许可证核准号';
  const value = given.toUpperCase();
  if (!/^[JLZ]/.test(value))
    return invalid(
      said('account-first', { mark: value[0] ?? '' }),
      /^\d{13}$/.test(value) ? `J${value}` : /^2\d{13}$/.test(value) ? `Z${value.slice(1)}` : '',
    );
  if (value.length !== 14) return invalid(wrongLength('account-whole', value.length, 14));
  const stray = lettersAmongDigits('account-after', value.slice(1));
  if (stray) return invalid(stray, /^\d{13}$/.test(asDigits(value.slice(1))) ? (value[0] ?? '') + asDigits(value.slice(1)) : '');
  return valid(`${name}格式正确，没有校验码。`);
}
