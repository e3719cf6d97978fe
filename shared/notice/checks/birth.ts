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
    return invalid(
      `${name}首位应为字母，现为数字 ${first}`,
      letter !== undefined && provinceOf(value.slice(1)) ? letter + value.slice(1) : '',
    );
  }
  if (value.length !== 10) return invalid(wrongLength(name, value.length, 10));
  if (!/[A-Z]/.test(first)) return invalid(`${name}首位应为字母，现为“${first}”`);
  const digits = value.slice(1);
  const stray = lettersAmongDigits(digits);
  if (stray !== '') return invalid(`${name}首位字母之后${stray}`, /^\d{9}$/.test(asDigits(digits)) ? first + asDigits(digits) : '');
  const fault = areaFault(`${name}第 2、3 位`, digits);
  if (fault !== '') return invalid(fault);
  const look = first === 'O' ? '首位是字母 O，不是数字 0，排印时请留意。' : first === 'I' ? '首位是字母 I，不是数字 1，排印时请留意。' : '';
  return valid(`${name}格式正确，${provinceOf(digits) ?? ''}签发，没有校验码。`, look);
}
