import { said } from '../../words/findings.ts';
import { areaCaution, areaFault } from './area.ts';
import { type Checked, invalid, valid, wrongLength } from './checked.ts';
import { asDigits, lettersAmongDigits } from './letters.ts';

/** Checks a land contract code: county 6, town 3, village 3, group 2, household 4, then J (family) or Q (other) (GB/T 35958-2018, NY/T 2538-2014). */
export function checkLandContract(given: string): Checked {
  const name = '土地承包合同编号';
  const value = given.toUpperCase();
  if (/^\d{18}$/.test(value)) return invalid(said('land-open', {}), `${value}J`);
  if (value.length !== 19) return invalid(wrongLength('land', value.length, 19));
  if (!/[JQ]/.test(value[18] ?? '')) return invalid(said('land-last', { mark: value[18] ?? '' }));
  const stray = lettersAmongDigits('land', value.slice(0, 18));
  if (stray) return invalid(stray, /^\d{18}$/.test(asDigits(value.slice(0, 18))) ? asDigits(value.slice(0, 18)) + value.slice(18) : '');
  const fault = areaFault('land', value);
  if (fault) return invalid(fault);
  return valid(`${name}格式正确，${value[18] === 'J' ? '家庭承包' : '其他方式承包'}，没有校验码。`, areaCaution(value));
}
