import { areaCaution, areaFault, areaNamed } from './area.ts';
import { type Checked, invalid, valid, wrongLength } from './checked.ts';
import { asDigits, lettersAmongDigits } from './letters.ts';

/** Checks an employment certificate: 16 digits, county 6, household kind, its check, year 2, serial 6 (the check's rule is not public). */
export function checkEmployment(given: string): Checked {
  const name = '就业失业登记证编号';
  if (given.length !== 16) return invalid(wrongLength('employment', given.length, 16));
  const stray = lettersAmongDigits('employment', given);
  if (stray) return invalid(stray, /^\d{16}$/.test(asDigits(given)) ? asDigits(given) : '');
  const fault = areaFault('employment', given);
  return fault ? invalid(fault) : valid(`${name}格式正确，${areaNamed(given)}发证，校验规则未公开。`, areaCaution(given));
}
