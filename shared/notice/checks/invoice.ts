import { provinceOf } from './area.ts';
import { type Checked, invalid, valid } from './checked.ts';
import { asDigits, lettersAmongDigits } from './letters.ts';
import { checkRange } from './ranges.ts';

/** Checks an invoice code: 12 digits (0, area 4, year 2, batch 3, kind 2), or 10 as on the older special invoices (biansui.cn/tags/41741). */
export function checkInvoiceCode(given: string): Checked {
  const stray = lettersAmongDigits(given);
  if (stray !== '') return invalid(`发票代码${stray}`, /^(?:\d{10}|\d{12})$/.test(asDigits(given)) ? asDigits(given) : '');
  if (given.length !== 10 && given.length !== 12) {
    return invalid(
      `发票代码应为 10 位或 12 位，现为 ${given.length} 位${given.length === 11 ? '，疑漏一位' : given.length === 20 ? '，似为数电票号码' : ''}`,
    );
  }
  const area = given.length === 10 ? given.slice(0, 4) : given.slice(1, 5);
  if (!provinceOf(area)) return invalid(`发票代码中的“${area.slice(0, 2)}”不是省级区划代码`);
  return valid('发票代码格式正确，没有校验码。');
}

/** Checks an invoice number: 8 digits, a range of them, or the 20 digits of a digital invoice. */
export function checkInvoiceNumber(given: string): Checked {
  if (/^\d+[—至到-]\d+$/.test(given)) return checkRange(given).checked;
  const stray = lettersAmongDigits(given);
  if (stray !== '') return invalid(`发票号码${stray}`, /^(?:\d{8}|\d{20})$/.test(asDigits(given)) ? asDigits(given) : '');
  if (given.length === 20) return checkDigitalInvoice(given);
  if (given.length === 8) return valid('发票号码格式正确，没有校验码。');
  const guess = given.length === 7 || given.length === 19 ? '，疑漏一位' : given.length === 9 || given.length === 21 ? '，疑多一位' : '';
  return invalid(`发票号码应为 8 位（数电票 20 位），现为 ${given.length} 位${guess}`);
}

/** Checks a digital invoice number: year 2, area 2, channel 1, serial 15. */
export function checkDigitalInvoice(given: string): Checked {
  if (!/^\d{20}$/.test(given)) return invalid(`数电票号码应为 20 位数字，现为 ${given.length} 位`);
  if (!provinceOf(given.slice(2))) return invalid(`数电票号码第 3、4 位“${given.slice(2, 4)}”不是省级区划代码`);
  return valid('数电票号码格式正确，没有校验码。');
}
