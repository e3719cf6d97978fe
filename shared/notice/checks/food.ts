import { said } from '../../words/findings.ts';
import { areaCaution, areaFault } from './area.ts';
import { type Checked, invalid, valid, wrongLength } from './checked.ts';
import { asDigits, lettersAmongDigits } from './letters.ts';
import { hybridCheckDigit } from './mod-11-10.ts';

interface Licence {
  readonly name: 'food-trade' | 'food-production';
  readonly title: string;
  readonly letters: string;
  /** Where the division code begins among the 14 digits. */
  readonly area: number;
  readonly first: string;
}

const TRADE: Licence = { name: 'food-trade', title: '食品经营许可证编号', letters: 'JY', area: 1, first: '123' };
const PRODUCTION: Licence = { name: 'food-production', title: '食品生产许可证编号', letters: 'SC', area: 3, first: '0123456789' };

/** Checks a food trade licence: JY, business 1–3, area 6, serial 6, check digit MOD 11,10 (yundianhui.com/zzxk/1266060; both seed numbers pass). */
export const checkFoodTrade = (given: string): Checked => check(TRADE, given);

/** Checks a food production licence: SC, class 3, area 6, serial 4, check digit; MOD 11,10 is assumed as for JY. */
export const checkFoodProduction = (given: string): Checked => check(PRODUCTION, given);

function check(licence: Licence, given: string): Checked {
  const value = given.toUpperCase().replace(/[ -]/g, '');
  const { name, letters } = licence;
  if (!value.startsWith(letters)) {
    const bare = /^\d{14}$/.test(value) && passes(value) ? letters + value : letters + asDigits(value.slice(2));
    const likely = value.length >= 14 && passes(bare.slice(2)) ? bare : '';
    return invalid(said('food-start', { name, letters, mark: value.slice(0, 2) }), likely);
  }
  const [digits, after] = [value.slice(2), `${name}-after`];
  if (digits.length !== 14) return invalid(wrongLength(after, digits.length, 14));
  const stray = lettersAmongDigits(after, digits);
  if (stray) return invalid(stray, passes(asDigits(digits)) ? letters + asDigits(digits) : '');
  if (!licence.first.includes(digits[0] ?? ' ')) return invalid(said('food-business', { name: after, mark: digits[0] ?? '' }));
  const area = digits.slice(licence.area, licence.area + 6);
  const fault = areaFault(name, area);
  if (fault) return invalid(fault);
  const digit = hybridCheckDigit(digits.slice(0, 13));
  if (digit === digits[13]) return valid(`${licence.title}校验码正确。`, areaCaution(area));
  return invalid(said('check-digit', { name, wanted: digit, found: digits[13] ?? '' }), letters + digits.slice(0, 13) + digit);
}

const passes = (digits: string): boolean => /^\d{14}$/.test(digits) && hybridCheckDigit(digits.slice(0, 13)) === digits[13];
