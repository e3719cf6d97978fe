import { areaCaution, areaFault } from './area.ts';
import { type Checked, invalid, valid, wrongLength } from './checked.ts';
import { asDigits, lettersAmongDigits } from './letters.ts';
import { hybridCheckDigit } from './mod-11-10.ts';

interface Licence {
  readonly name: string;
  readonly letters: string;
  /** Where the division code begins among the 14 digits. */
  readonly area: number;
  readonly first: string;
}

const TRADE: Licence = { name: '食品经营许可证编号', letters: 'JY', area: 1, first: '123' };
const PRODUCTION: Licence = { name: '食品生产许可证编号', letters: 'SC', area: 3, first: '0123456789' };

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
    return invalid(`${name}应以 ${letters} 开头，现以“${value.slice(0, 2)}”开头`, likely);
  }
  const digits = value.slice(2);
  if (digits.length !== 14) return invalid(wrongLength(`${name}在 ${letters} 之后`, digits.length, 14));
  const stray = lettersAmongDigits(digits);
  if (stray !== '') return invalid(`${name}在 ${letters} 之后${stray}`, passes(asDigits(digits)) ? letters + asDigits(digits) : '');
  if (!licence.first.includes(digits[0] ?? ' '))
    return invalid(`${name}在 ${letters} 之后应为 1（销售）、2（餐饮）或 3（食堂），现为 ${digits[0] ?? ''}`);
  const area = digits.slice(licence.area, licence.area + 6);
  const fault = areaFault(name, area);
  if (fault !== '') return invalid(fault);
  const digit = hybridCheckDigit(digits.slice(0, 13));
  if (digit === digits[13]) return valid(`${name}校验码正确。`, areaCaution(area));
  return invalid(`${name}末位校验码应为 ${digit}，现为 ${digits[13] ?? ''}，末位或前面某位抄错`, letters + digits.slice(0, 13) + digit);
}

const passes = (digits: string): boolean => /^\d{14}$/.test(digits) && hybridCheckDigit(digits.slice(0, 13)) === digits[13];
