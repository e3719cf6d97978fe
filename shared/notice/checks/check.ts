import { fold } from '../fold.ts';
import { checkAccountPermit } from './account-permit.ts';
import { checkDigits } from './area-digits.ts';
import { checkBirth } from './birth.ts';
import { type Checked, unchecked } from './checked.ts';
import { checkCredit } from './credit-code.ts';
import { checkEmployment } from './employment.ts';
import { checkFoodProduction, checkFoodTrade } from './food.ts';
import { checkDisabled, checkIdentity } from './identity.ts';
import { checkDigitalInvoice, checkInvoiceCode, checkInvoiceNumber } from './invoice.ts';
import { checkLandContract } from './land-contract.ts';
import { checkOrganisation } from './organisation.ts';
import { checkPhone } from './phone.ts';
import { checkPlate } from './plate.ts';
import { checkSerialRanges } from './ranges.ts';
import { checkEstateUnit, checkLandCertificate, checkParcel } from './real-estate.ts';
import { checkSerial } from './receipt.ts';
import { checkRegistration } from './registration.ts';
import { checkSeal } from './seal.ts';
import { checkVehicle } from './vin.ts';

/** The checks by kind of number (names of id-numbers.json and notice-kinds.json). */
export const CHECKS: ReadonlyMap<string, (value: string) => Checked> = new Map<string, (value: string) => Checked>([
  ['id18', checkIdentity],
  ['id15', checkIdentity],
  ['disabled20', checkDisabled],
  ['uscc', checkCredit],
  ['orgcode', checkOrganisation],
  ['regno15', checkRegistration],
  ['foodlic', checkFoodTrade],
  ['foodprod', checkFoodProduction],
  ['vin', checkVehicle],
  ['birthcert', checkBirth],
  ['employment16', checkEmployment],
  ['landContract', checkLandContract],
  ['invoiceCode', checkInvoiceCode],
  ['invoiceNo', checkInvoiceNumber],
  ['invoice20', checkDigitalInvoice],
  ['serial', checkSerial],
  ['serialRange', checkSerialRanges],
  ['serialRanges', checkSerialRanges],
  ['plate', checkPlate],
  ['acctPermit', checkAccountPermit],
  ['seal13', checkSeal],
  ['phone', checkPhone],
  ['estateUnit', checkEstateUnit],
  ['parcel', checkParcel],
  ['landCertificate', checkLandCertificate],
  ['pharmacist12', (value) => checkDigits('执业药师注册证编号', 12, value)],
  ['transport', (value) => checkDigits('道路运输证号', 12, value)],
  ['tobacco12', (value) => checkDigits('烟草专卖许可证号', 12, value)],
]);

/** The kind of number meant by a name with `|`: the first whose check the value passes, else the one of its length, else the first. */
export function numberType(type: string, value: string): string {
  const types = type.split('|');
  if (types.length === 1) return type;
  const passing = types.find((each) => CHECKS.get(each)?.(value).verdict === 'valid');
  if (passing !== undefined) return passing;
  return types.includes('regno15') && /^.{13,16}$/.test(value) ? 'regno15' : (types[0] ?? type);
}

/** What a number is called in print, by its kind. */
const NAMES: Readonly<Record<string, string>> = { uscc: '统一社会信用代码', regno15: '注册号' };

/** The names under which a number of one of these kinds (`uscc|regno15`) may be printed, the usual one first. */
export const numberNames = (type: string): readonly string[] => type.split('|').flatMap((each) => NAMES[each] ?? []);

/** The name under which this number is printed: a registration number is not called a credit code. */
export const numberName = (type: string, value: string): string => NAMES[numberType(type, value)] ?? numberNames(type)[0] ?? '';

/** Checks a number of a named kind (`id18`, `uscc|regno15`, …); a kind without a public rule is `unchecked`. Total: any text, any kind. */
export function checkNumber(type: string, value: string): Checked {
  const check = CHECKS.get(numberType(type, value));
  return check ? check(fold(value.slice(0, 2000)).text.replace(/ /g, '')) : unchecked('此类号码没有公开的校验规则，请核对原件。');
}
