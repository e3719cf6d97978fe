import { said } from '../../words/findings.ts';
import { type Checked, invalid, valid } from './checked.ts';
import { PROVINCE_MARKS } from './provinces.ts';

const PROVINCE = new RegExp(`^[${PROVINCE_MARKS}]`);
const SERIAL = '[A-HJ-NP-Z0-9]';
const FORMS = [
  new RegExp(`^.[A-Z]${SERIAL}{5}$`),
  new RegExp(`^.[A-Z][A-HJK]${SERIAL}\\d{4}$`),
  /^.[A-Z]\d{5}[A-HJK]$/,
  new RegExp(`^.[A-Z]${SERIAL}{4}[学警港澳挂试超领]$`),
];

/** Checks a number plate: province, letter, five places; new energy six; no I or O in the serial (GA 36; yuyouke.com 16263515). */
export function checkPlate(given: string): Checked {
  const value = given.toUpperCase().replace(/[·• ]/g, '');
  if (!PROVINCE.test(value)) return invalid(said('plate-province', { mark: value[0] ?? '' }));
  if (!/^.[A-Z]/.test(value)) return invalid(said('plate-second', { mark: value[1] ?? '' }));
  const serial = value.slice(2);
  const strange = [...serial].findIndex((mark) => mark === 'I' || mark === 'O');
  if (strange >= 0) {
    const likely = value.slice(0, 2) + serial.replace(/I/g, '1').replace(/O/g, '0');
    return invalid(
      said('plate-letter', { at: strange + 3, mark: serial[strange] ?? '' }),
      FORMS.some((form) => form.test(likely)) ? likely : '',
    );
  }
  if (FORMS.some((form) => form.test(value))) return valid('车牌号格式正确。');
  if (serial.length === 6) return invalid(said('plate-new', {}));
  return invalid(said('plate-length', { found: serial.length }));
}
