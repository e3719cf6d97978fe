import { said } from '../../words/findings.ts';
import { areaFault } from './area.ts';
import { type Checked, invalid, valid } from './checked.ts';
import { asDigits, lettersAmongDigits } from './letters.ts';
import { checkRange } from './ranges.ts';

/** Checks an invoice code: 12 digits (0, area 4, year 2, batch 3, kind 2), or 10 as on the older special invoices (biansui.cn/tags/41741). */
export function checkInvoiceCode(given: string): Checked {
  const stray = lettersAmongDigits('invoice-code', given);
  if (stray) return invalid(stray, /^(?:\d{10}|\d{12})$/.test(asDigits(given)) ? asDigits(given) : '');
  if (given.length !== 10 && given.length !== 12) {
    return invalid(said('invoice-code-length', { found: given.length }));
  }
  const area = given.length === 10 ? given.slice(0, 4) : given.slice(1, 5);
  const fault = areaFault('invoice-code', area);
  return fault ? invalid(fault) : valid('发票代码格式正确，没有校验码。');
}

/** Checks an invoice number: 8 digits, a range of them, or the 20 digits of a digital invoice. */
export function checkInvoiceNumber(given: string): Checked {
  if (/^\d+[—至到-]\d+$/.test(given)) return checkRange(given).checked;
  const stray = lettersAmongDigits('invoice', given);
  if (stray) return invalid(stray, /^(?:\d{8}|\d{20})$/.test(asDigits(given)) ? asDigits(given) : '');
  if (given.length === 20) return checkDigitalInvoice(given);
  if (given.length === 8) return valid('发票号码格式正确，没有校验码。');
  return invalid(said('invoice-length', { found: given.length }));
}

/** Checks a digital invoice number: year 2, area 2, channel 1, serial 15. */
export function checkDigitalInvoice(given: string): Checked {
  if (!/^\d{20}$/.test(given)) return invalid(said('digital-length', { found: given.length }));
  const fault = areaFault('digital-area', given.slice(2));
  return fault ? invalid(fault) : valid('数电票号码格式正确，没有校验码。');
}
