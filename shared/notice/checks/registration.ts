import { said } from '../../words/findings.ts';
import { areaCaution, areaFault } from './area.ts';
import { type Checked, invalid, valid, wrongLength } from './checked.ts';
import { asDigits, lettersAmongDigits } from './letters.ts';
import { hybridCheckDigit } from './mod-11-10.ts';

const NAME = '营业执照注册号';

/** Checks a 15-digit business registration number: authority 6, serial 8, check digit MOD 11,10 (GS 15-2006). */
export function checkRegistration(given: string): Checked {
  if (given.length !== 15) return invalid(wrongLength('registration', given.length, 15));
  const stray = lettersAmongDigits('registration', given);
  if (stray) return invalid(stray, passes(asDigits(given)) ? asDigits(given) : '');
  const fault = given.startsWith('10') ? undefined : areaFault('registration', given);
  if (fault) return invalid(fault);
  const digit = hybridCheckDigit(given.slice(0, 14));
  if (digit === given[14]) return valid(`${NAME}校验码正确。`, areaCaution(given));
  return invalid(said('check-digit', { name: 'registration', wanted: digit, found: given[14] ?? '' }), given.slice(0, 14) + digit);
}

const passes = (value: string): boolean => /^\d{15}$/.test(value) && hybridCheckDigit(value.slice(0, 14)) === value[14];
