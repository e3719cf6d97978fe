import type { Unit } from '../sheet/length.ts';

/** Money in whole fen. */
export type Fen = Unit<'fen'>;

/** A share of an amount in whole per cent, to the nearest fen, halves up; integers only, so that every machine adds alike. */
export const percentOf = (amount: Fen, percent: number): Fen => Math.floor((amount * percent + 50) / 100);

/** An amount as it stands on a receipt: 12.50; a refund with a minus. */
export function yuan(amount: Fen): string {
  const size = Math.abs(amount);
  return `${amount < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿'];

/** An amount in the capitals of a receipt (大写): 壹佰零伍元整, 叁元贰角伍分; below a hundred thousand million yuan, refunds with 负. */
export function capitals(amount: Fen): string {
  const size = Math.abs(amount);
  const [whole, jiao, fen] = [Math.floor(size / 100), Math.floor((size % 100) / 10), size % 10];
  const small =
    jiao === 0 && fen === 0 ? '整' : `${jiao > 0 ? `${DIGITS[jiao]}角` : whole > 0 ? '零' : ''}${fen > 0 ? `${DIGITS[fen]}分` : ''}`;
  const large = whole > 0 || size === 0 ? `${wholeCapitals(whole)}元` : '';
  return `${amount < 0 ? '负' : ''}${large}${small}`;
}

function wholeCapitals(value: number): string {
  if (value === 0) return '零';
  let said = '';
  let zero = false;
  const digits = String(value);
  for (let index = 0; index < digits.length; index += 1) {
    const place = digits.length - 1 - index;
    const digit = Number(digits[index]);
    if (digit === 0) zero = true;
    else {
      said += `${zero && said !== '' ? '零' : ''}${DIGITS[digit]}${UNITS[place % 4]}`;
      zero = false;
    }
    if (place % 4 === 0 && place > 0 && Number(digits.slice(Math.max(0, index - 3), index + 1)) > 0) said += GROUPS[place / 4];
  }
  return said;
}

/** A ledger entry's amount as the till and the accounts read it: money taken is more, given back less; the entry itself says what it adds to what the customer owes. */
export const tillAmount = (kind: string, amount: Fen): Fen => (kind === 'payment' || kind === 'refund' ? 0 - amount : amount);
