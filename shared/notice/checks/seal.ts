import { areaCaution, areaFault } from './area.ts';
import { type Checked, invalid, valid, wrongLength } from './checked.ts';
import { asDigits, lettersAmongDigits } from './letters.ts';

/** Checks a seal's record number: 13 digits, the first six an area. */
export function checkSeal(given: string): Checked {
  const name = '印章编码';
  if (given.length !== 13) return invalid(wrongLength('seal', given.length, 13));
  const stray = lettersAmongDigits('seal', given);
  if (stray) return invalid(stray, /^\d{13}$/.test(asDigits(given)) ? asDigits(given) : '');
  const fault = areaFault('seal', given);
  return fault ? invalid(fault) : valid(`${name}格式正确，没有校验码。`, areaCaution(given));
}
