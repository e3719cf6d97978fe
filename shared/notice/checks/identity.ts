import { isDay } from '../../sheet/day.ts';
import { type Said, said } from '../../words/findings.ts';
import { areaCaution, areaFault } from './area.ts';
import { type Checked, invalid, unchecked, valid, wrongLength } from './checked.ts';
import { asDigits, lettersAmongDigits, neighboursExchanged } from './letters.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const MARKS = '10X98765432';
const NAME = '身份证号';

/** The check digit of the first 17 digits of an identity number: ISO 7064 MOD 11-2 (GB 11643-1999). */
export function identityCheckDigit(first17: string): string {
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) sum += weight * Number(first17[index] ?? '0');
  return MARKS[sum % 11] ?? '';
}

/** Checks an identity number of 18 places, or of 15 as issued before 1999 (GB 11643-1999): area, day of birth, check digit. */
export function checkIdentity(given: string): Checked {
  const value = given.toUpperCase();
  if (value.length === 15) return checkFirstGeneration(value);
  if (value.length !== 18) return invalid(wrongLength('identity', value.length, 18));
  const stray = lettersAmongDigits('identity', value.slice(0, 17));
  if (stray) return invalid(stray, passing(asDigits(value.slice(0, 17)) + value.slice(17)));
  if (!/[0-9X]/.test(value[17] ?? ''))
    return invalid(said('identity-last', { mark: value[17] ?? '' }), value.slice(0, 17) + identityCheckDigit(value));
  const fault = areaFault('identity', value) ?? birthFault(value.slice(6, 14));
  if (fault) return invalid(fault, onlyExchange(value));
  const digit = identityCheckDigit(value);
  if (digit !== value[17])
    return invalid(said('check-digit', { name: 'identity', wanted: digit, found: value[17] ?? '' }), value.slice(0, 17) + digit);
  const sex = Number(value[16]) % 2 === 1 ? '男' : '女';
  return valid(`${NAME}校验码正确，${sex}，${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)} 出生。`, areaCaution(value));
}

function checkFirstGeneration(value: string): Checked {
  const stray = lettersAmongDigits('identity', value);
  if (stray) return invalid(stray);
  const fault = areaFault('identity', value) ?? birthFault(`19${value.slice(6, 12)}`);
  if (fault) return invalid(fault);
  const full = `${value.slice(0, 6)}19${value.slice(6)}`;
  return valid(`15 位老身份证号，没有校验码，换为 18 位是 ${full}${identityCheckDigit(full)}。`, areaCaution(value));
}

function birthFault(birth: string): Said | undefined {
  const [year, month, date] = [birth.slice(0, 4), birth.slice(4, 6), birth.slice(6, 8)];
  if (!isDay(`${year}-${month}-${date}`)) return said('identity-birth', { year, month, date });
  return Number(year) < 1850 || Number(year) > 2150 ? said('identity-year', { year }) : undefined;
}

const passes = (value: string): boolean =>
  /^\d{17}[\dX]$/.test(value) &&
  areaFault('identity', value) === undefined &&
  birthFault(value.slice(6, 14)) === undefined &&
  identityCheckDigit(value) === value[17];
const passing = (value: string): string => (passes(value) ? value : '');

/** The one number that exchanging two neighbours makes right; empty when there is none or more than one. */
function onlyExchange(value: string): string {
  const found = neighboursExchanged(value).filter((each) => passes(each.text));
  return found.length === 1 ? (found[0]?.text ?? '') : '';
}

/** Checks the number of a disability certificate: identity number + kind 1–7 + degree 1–4, and B + count when reissued. */
export function checkDisabled(given: string): Checked {
  const value = given.toUpperCase();
  if (value.length === 18 || value.length === 15) return checkIdentity(value);
  const found = /^(.{18})([1-7])([1-4])(?:B\d)?$/.exec(value);
  if (!found)
    return value.length < 18
      ? invalid(wrongLength('disabled', value.length, 20))
      : unchecked('残疾人证号应为身份证号加类别、等级两位，请核对原件。');
  const inner = checkIdentity(found[1] ?? '');
  return inner.verdict === 'valid' ? valid('残疾人证号所含身份证号校验码正确。', inner.caution) : inner;
}
