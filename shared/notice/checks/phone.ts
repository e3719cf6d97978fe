import { said } from '../../words/findings.ts';
import { type Checked, invalid, unchecked, valid } from './checked.ts';
import { asDigits } from './letters.ts';

/** Checks a telephone number, or several with 、between: mobile, with area code, local, 400 and 5-digit service numbers. */
export function checkPhone(given: string): Checked {
  for (const one of given.split(/[、/，;；]/)) {
    const checked = checkOnePhone(one.trim());
    if (checked.verdict !== 'valid') return checked;
  }
  return valid('电话号码格式正确。');
}

function checkOnePhone(given: string): Checked {
  const value = given.replace(/[ （）()]/g, '');
  if (/[A-Za-z]/.test(value)) {
    const likely = asDigits(value);
    return invalid(said('phone-letter', { mark: /[A-Za-z]/.exec(value)?.[0] ?? '' }), /^[\d-]+$/.test(likely) ? likely : '');
  }
  const digits = value.replace(/-/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  if (/^1[3-9]\d{9}$/.test(digits)) return valid('手机号格式正确。');
  if (/^(?:[48]00)\d{7}$/.test(digits) || /^(?:9[56]|1[012])\d{3,5}$/.test(digits)) return valid('电话号码格式正确。');
  if (/^0(?:10|2\d)-?[2-9]\d{7}(?:-\d{1,5})?$/.test(value) || /^0[3-9]\d{2}-?[2-9]\d{6,7}(?:-\d{1,5})?$/.test(value))
    return valid('电话号码格式正确。');
  if (/^[2-9]\d{6,7}$/.test(digits)) return valid('电话号码格式正确，未带区号。');
  if (/^1[3-9]/.test(digits) && digits.length >= 9 && digits.length <= 13) {
    return invalid(said('mobile-length', { found: digits.length }));
  }
  if (/^0\d{5,}$/.test(digits)) return invalid(said('phone-length', { number: value }));
  if (/^1\d{10}$/.test(digits)) return invalid(said('mobile-second', { mark: digits[1] ?? '' }));
  return unchecked(`电话号码 ${value} 的格式少见，请核对。`);
}
