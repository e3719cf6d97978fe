import { type Checked, unchecked } from './checked.ts';
import { checkRange } from './ranges.ts';

/** A receipt's serial number: digits, with nothing to check. */
export function checkSerial(given: string): Checked {
  if (/^[A-Za-z]{0,4}\d{3,20}$/.test(given)) return unchecked('收据号没有统一的校验规则，请核对原件。');
  if (/^[\d—至到-]+$/.test(given) && /\d[—至到-]\d/.test(given)) return checkRange(given).checked;
  return unchecked('号码没有统一的格式，请核对原件。');
}
