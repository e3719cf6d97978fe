import { said } from '../../words/findings.ts';
import { type Checked, invalid, unchecked, valid, wrongLength } from './checked.ts';

const VALUES: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const NAME = '车辆识别代号';

/** The check digit, ninth place, of a vehicle identification number: modulo 11, 10 is X (GB 16735). */
export function vehicleCheckDigit(value: string): string {
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) sum += weight * (VALUES[value[index] ?? ''] ?? Number(value[index] ?? '0'));
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** Checks a vehicle identification number of 17 places; vehicles built outside China and North America need not carry the check digit. */
export function checkVehicle(given: string): Checked {
  const value = given.toUpperCase();
  if (value.length !== 17) return invalid(wrongLength('vehicle', value.length, 17));
  if (!/^[0-9A-Z]+$/.test(value)) return invalid(said('vehicle-marks', {}));
  const strange = [...value].findIndex((mark) => 'IOQ'.includes(mark));
  if (strange >= 0) {
    const likely = value.replace(/I/g, '1').replace(/[OQ]/g, '0');
    const right = vehicleCheckDigit(likely) === likely[8] ? likely : '';
    return invalid(said('vehicle-letter', { at: strange + 1, mark: value[strange] ?? '' }), right);
  }
  const digit = vehicleCheckDigit(value);
  if (digit === value[8]) return valid(`${NAME}校验码正确。`);
  const found = value[8] ?? '';
  if (/^[L1-5]/.test(value)) return invalid(said('vehicle-check', { wanted: digit, found }), value.slice(0, 8) + digit + value.slice(9));
  return unchecked(`${NAME}第 9 位校验码应为 ${digit}，现为 ${found}，进口车未必采用此校验，请核对原件。`);
}
