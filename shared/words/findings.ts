import { kindTerm } from './kind-terms.ts';
import type { Language } from './language.ts';
import { some } from './some.ts';

/** What is said of a notice, as data: which sentence, told with what, and what is probably meant where the sentence says that something cannot be right. */
export interface Said {
  readonly key: string;
  readonly with: Readonly<Record<string, string | number>>;
  /** What it probably should be, '' when nobody can tell; absent in a sentence that asks for nothing of the kind. */
  readonly probable?: string;
}

/** Something said of a notice: its Chinese sentence as it was kept, and what it was made of where that was kept too. */
export interface Told {
  readonly message: string;
  readonly said?: Said;
}

/** What numbers are called where something is wrong with them, whole or from some place on. */
const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'account-whole': { zh: '开户许可证核准号连字母', en: 'Account permit number with its letter' },
  'account-after': { zh: '开户许可证核准号首位字母之后', en: 'Account permit number behind its letter' },
  birth: { zh: '出生医学证明编号', en: 'Birth certificate number' },
  'birth-after': { zh: '出生医学证明编号首位字母之后', en: 'Birth certificate number behind its letter' },
  'birth-area': { zh: '出生医学证明编号第 2、3 位', en: 'Birth certificate number, places 2 and 3' },
  credit: { zh: '统一社会信用代码', en: 'Unified credit code' },
  'credit-area': { zh: '统一社会信用代码第 3、4 位', en: 'Unified credit code, places 3 and 4' },
  digital: { zh: '数电票号码', en: 'Digital invoice number' },
  'digital-area': { zh: '数电票号码第 3、4 位', en: 'Digital invoice number, places 3 and 4' },
  disabled: { zh: '残疾人证号', en: 'Disability certificate number' },
  employment: { zh: '就业失业登记证编号', en: 'Employment certificate number' },
  estate: { zh: '不动产单元号', en: 'Real estate unit number' },
  'food-production': { zh: '食品生产许可证编号', en: 'Food production licence number' },
  'food-production-after': { zh: '食品生产许可证编号在 SC 之后', en: 'Food production licence number behind SC' },
  'food-trade': { zh: '食品经营许可证编号', en: 'Food trade licence number' },
  'food-trade-after': { zh: '食品经营许可证编号在 JY 之后', en: 'Food trade licence number behind JY' },
  identity: { zh: '身份证号', en: 'Identity number' },
  invoice: { zh: '发票号码', en: 'Invoice number' },
  'invoice-code': { zh: '发票代码', en: 'Invoice code' },
  land: { zh: '土地承包合同编号', en: 'Land contract code' },
  organisation: { zh: '组织机构代码', en: 'Organisation code' },
  registration: { zh: '营业执照注册号', en: 'Business registration number' },
  seal: { zh: '印章编码', en: 'Seal number' },
  vehicle: { zh: '车辆识别代号', en: 'Vehicle identification number' },
};

const called = (language: Language, name: string): string => names[name]?.[language] ?? name;

/** One place lost or one too many, as far as the lengths tell. */
const guess = (found: number, ...wanted: readonly number[]): -1 | 0 | 1 =>
  wanted.some((each) => found === each - 1) ? -1 : wanted.some((each) => found === each + 1) ? 1 : 0;
const guessZh = (by: -1 | 0 | 1): string => (by < 0 ? '，疑漏一位' : by > 0 ? '，疑多一位' : '');
const guessEn = (by: -1 | 0 | 1): string => (by < 0 ? ', one place probably lost' : by > 0 ? ', probably one too many' : '');

interface Named {
  readonly name: string;
}
interface Found extends Named {
  readonly found: number;
  readonly wanted: number;
}
interface At extends Named {
  readonly at: number;
  readonly mark: string;
}
interface Digit extends Named {
  readonly wanted: string;
  readonly found: string;
}

/** What can be wrong with a number of any kind. */
const anyNumber = {
  length: {
    zh: ({ name, found, wanted }: Found) => `${called('zh', name)}应为 ${wanted} 位，现为 ${found} 位${guessZh(guess(found, wanted))}`,
    en: ({ name, found, wanted }: Found) => `${called('en', name)} has ${wanted} places, here ${found}${guessEn(guess(found, wanted))}`,
  },
  stray: {
    zh: ({ name, at, mark }: At) => `${called('zh', name)}第 ${at} 位的“${mark}”不是数字`,
    en: ({ name, at, mark }: At) => `${called('en', name)}: “${mark}” in place ${at} is no digit`,
  },
  'no-province': {
    zh: ({ name, mark }: Named & { readonly mark: string }) => `${called('zh', name)}的“${mark}”不是省级区划代码`,
    en: ({ name, mark }: Named & { readonly mark: string }) => `${called('en', name)}: “${mark}” is no province’s code`,
  },
  'unlisted-area': {
    zh: ({ code, prefecture }: { readonly code: string; readonly prefecture: string }) =>
      `区划代码 ${code} 不在${prefecture.replace(/市$/, '')}现行名单内，请核对。`,
    en: ({ code, prefecture }: { readonly code: string; readonly prefecture: string }) =>
      `Area code ${code} is not on today’s list of ${prefecture}: please check.`,
  },
  'check-digit': {
    zh: ({ name, wanted, found }: Digit) => `${called('zh', name)}末位校验码应为 ${wanted}，现为 ${found}，末位或前面某位抄错`,
    en: ({ name, wanted, found }: Digit) =>
      `${called('en', name)}: its last place, the check digit, should be ${wanted}, here ${found}; that or another place is miscopied`,
  },
};

interface Place {
  readonly at: number;
  readonly mark: string;
}
interface Mark {
  readonly mark: string;
}
type Nothing = Readonly<Record<string, never>>;

/** What can be wrong with the numbers of persons and firms. */
const ofPersons = {
  'birth-digit': {
    zh: ({ mark }: Mark) => `出生医学证明编号首位应为字母，现为数字 ${mark}`,
    en: ({ mark }: Mark) => `Birth certificate number begins with a letter, here with the digit ${mark}`,
  },
  'birth-first': {
    zh: ({ mark }: Mark) => `出生医学证明编号首位应为字母，现为“${mark}”`,
    en: ({ mark }: Mark) => `Birth certificate number begins with a letter, here with “${mark}”`,
  },
  'account-first': {
    zh: ({ mark }: Mark) => `开户许可证核准号首位应为字母 J、L 或 Z，现为“${mark}”`,
    en: ({ mark }: Mark) => `Account permit number begins with J, L or Z, here with “${mark}”`,
  },
  'birth-look': {
    zh: ({ mark }: Mark) => `首位是字母 ${mark}，不是数字 ${mark === 'O' ? '0' : '1'}，排印时请留意。`,
    en: ({ mark }: Mark) => `It begins with the letter ${mark}, not the digit ${mark === 'O' ? '0' : '1'}: mind it in setting.`,
  },
  'identity-last': {
    zh: ({ mark }: Mark) => `身份证号末位只能是数字或 X，现为“${mark}”`,
    en: ({ mark }: Mark) => `Identity number: its last place is a digit or X, here “${mark}”`,
  },
  'identity-birth': {
    zh: ({ year, month, date }: { readonly year: string; readonly month: string; readonly date: string }) =>
      `身份证号中的出生日期 ${year}年${month}月${date}日 不存在`,
    en: ({ year, month, date }: { readonly year: string; readonly month: string; readonly date: string }) =>
      `Identity number: there is no day of birth ${year}-${month}-${date}`,
  },
  'identity-year': {
    zh: ({ year }: { readonly year: string }) => `身份证号中的出生年份 ${year} 不合理`,
    en: ({ year }: { readonly year: string }) => `Identity number: nobody was born in ${year}`,
  },
  'credit-letter': {
    zh: ({ at, mark }: Place) => `统一社会信用代码不用字母 I、O、S、V、Z，第 ${at} 位却是“${mark}”`,
    en: ({ at, mark }: Place) => `Unified credit code: it has no letters I O S V Z, yet place ${at} is “${mark}”`,
  },
  'credit-mark': {
    zh: ({ at, mark }: Place) => `统一社会信用代码第 ${at} 位的“${mark}”不是数字或大写字母`,
    en: ({ at, mark }: Place) => `Unified credit code: “${mark}” in place ${at} is no digit and no capital letter`,
  },
  'credit-area': {
    zh: ({ mark }: Mark) => `统一社会信用代码第 3 至 8 位应是区划代码，只用数字，现为 ${mark}`,
    en: ({ mark }: Mark) => `Unified credit code: places 3 to 8 are an area code, all digits, here ${mark}`,
  },
  'credit-exchanged': {
    zh: ({ at }: { readonly at: number }) => `统一社会信用代码校验不符，疑第 ${at}、${at + 1} 位颠倒`,
    en: ({ at }: { readonly at: number }) =>
      `Unified credit code: the check digit fails, places ${at} and ${at + 1} are probably exchanged`,
  },
  'credit-organisation': {
    zh: ({ code, wanted, found }: { readonly code: string; readonly wanted: string; readonly found: string }) =>
      `统一社会信用代码所含组织机构代码 ${code} 校验码应为 ${wanted}，现为 ${found}`,
    en: ({ code, wanted, found }: { readonly code: string; readonly wanted: string; readonly found: string }) =>
      `Unified credit code: the check digit of the organisation code ${code} in it should be ${wanted}, here ${found}`,
  },
  'organisation-marks': {
    zh: (_: Nothing) => '组织机构代码前 8 位只用数字和大写字母，末位只用数字或 X',
    en: (_: Nothing) => 'Organisation code: its first 8 places are digits and capital letters, its last a digit or X',
  },
  misnamed: {
    zh: (_: Nothing) => '15 位的是注册号，不是统一社会信用代码，请换措辞写作“注册号”。',
    en: (_: Nothing) => 'A number of 15 places is a registration number (注册号), no unified credit code: change the wording.',
  },
};

/** What can be wrong with the numbers of papers and things. */
const ofPapers = {
  'food-start': {
    zh: ({ name, letters, mark }: Named & { readonly letters: string; readonly mark: string }) =>
      `${called('zh', name)}应以 ${letters} 开头，现以“${mark}”开头`,
    en: ({ name, letters, mark }: Named & { readonly letters: string; readonly mark: string }) =>
      `${called('en', name)} begins with ${letters}, here with “${mark}”`,
  },
  'food-business': {
    zh: ({ name, mark }: Named & Mark) => `${called('zh', name)}应为 1（销售）、2（餐饮）或 3（食堂），现为 ${mark}`,
    en: ({ name, mark }: Named & Mark) => `${called('en', name)}: 1 (sale), 2 (catering) or 3 (canteen) expected, here ${mark}`,
  },
  'invoice-code-length': {
    zh: ({ found }: { readonly found: number }) =>
      `发票代码应为 10 位或 12 位，现为 ${found} 位${found === 11 ? '，疑漏一位' : found === 20 ? '，似为数电票号码' : ''}`,
    en: ({ found }: { readonly found: number }) =>
      `Invoice code has 10 or 12 places, here ${found}${found === 11 ? ', one place probably lost' : found === 20 ? ', it looks like a digital invoice number' : ''}`,
  },
  'invoice-length': {
    zh: ({ found }: { readonly found: number }) => `发票号码应为 8 位（数电票 20 位），现为 ${found} 位${guessZh(guess(found, 8, 20))}`,
    en: ({ found }: { readonly found: number }) =>
      `Invoice number has 8 places (20 if digital), here ${found}${guessEn(guess(found, 8, 20))}`,
  },
  'digital-length': {
    zh: ({ found }: { readonly found: number }) => `数电票号码应为 20 位数字，现为 ${found} 位`,
    en: ({ found }: { readonly found: number }) => `Digital invoice number has 20 digits, here ${some(found, 'place')}`,
  },
  'land-open': {
    zh: (_: Nothing) => '土地承包合同编号末尾应有字母 J（家庭承包）或 Q（其他方式），现缺',
    en: (_: Nothing) => 'Land contract code: the letter J (family) or Q (other) at its end is missing',
  },
  'land-last': {
    zh: ({ mark }: Mark) => `土地承包合同编号末位应为 J（家庭承包）或 Q（其他方式），现为“${mark}”`,
    en: ({ mark }: Mark) => `Land contract code ends with J (family) or Q (other), here with “${mark}”`,
  },
  'estate-marks': {
    zh: (_: Nothing) => '不动产单元号应为 12 位数字、2 个字母、5 位数字、1 个字母、8 位数字',
    en: (_: Nothing) => 'Real estate unit number is made of 12 digits, 2 letters, 5 digits, 1 letter and 8 digits',
  },
  'vehicle-marks': {
    zh: (_: Nothing) => '车辆识别代号只用数字和大写字母',
    en: (_: Nothing) => 'Vehicle identification number: only digits and capital letters stand in it',
  },
  'vehicle-letter': {
    zh: ({ at, mark }: Place) => `车辆识别代号不用字母 I、O、Q，第 ${at} 位却是“${mark}”`,
    en: ({ at, mark }: Place) => `Vehicle identification number: it has no letters I O Q, yet place ${at} is “${mark}”`,
  },
  'vehicle-check': {
    zh: ({ wanted, found }: { readonly wanted: string; readonly found: string }) =>
      `车辆识别代号第 9 位校验码应为 ${wanted}，现为 ${found}，该位或另一位抄错`,
    en: ({ wanted, found }: { readonly wanted: string; readonly found: string }) =>
      `Vehicle identification number: place 9, the check digit, should be ${wanted}, here ${found}; that or another place is miscopied`,
  },
  'plate-province': {
    zh: ({ mark }: Mark) => `车牌首字应为省份简称，现为“${mark}”`,
    en: ({ mark }: Mark) => `Number plate begins with a province’s short name, here with “${mark}”`,
  },
  'plate-second': {
    zh: ({ mark }: Mark) => `车牌第 2 位应为字母，现为“${mark}”`,
    en: ({ mark }: Mark) => `Number plate: place 2 is a letter, here “${mark}”`,
  },
  'plate-letter': {
    zh: ({ at, mark }: Place) => `车牌序号不用字母 I、O，第 ${at} 位却是“${mark}”`,
    en: ({ at, mark }: Place) => `Number plate: its serial has no letters I O, yet place ${at} is “${mark}”`,
  },
  'plate-new': {
    zh: (_: Nothing) => '新能源车牌为 6 位序号，首位（小型）或末位（大型）应为字母',
    en: (_: Nothing) => 'Number plate of 6 places (new energy): its first (small) or last place (large) is a letter',
  },
  'plate-length': {
    zh: ({ found }: { readonly found: number }) => `车牌序号应为 5 位（新能源 6 位），现为 ${found} 位${found === 4 ? '，疑漏一位' : ''}`,
    en: ({ found }: { readonly found: number }) =>
      `Number plate: its serial has 5 places (6 if new energy), here ${found}${found === 4 ? ', one place probably lost' : ''}`,
  },
  'phone-letter': {
    zh: ({ mark }: Mark) => `电话号码中有字母“${mark}”`,
    en: ({ mark }: Mark) => `Telephone number: the letter “${mark}” stands in it`,
  },
  'mobile-length': {
    zh: ({ found }: { readonly found: number }) => `手机号应为 11 位，现为 ${found} 位${guessZh(guess(found, 11))}`,
    en: ({ found }: { readonly found: number }) => `Mobile number has 11 digits, here ${found}${guessEn(guess(found, 11))}`,
  },
  'mobile-second': {
    zh: ({ mark }: Mark) => `手机号第 2 位应为 3 至 9，现为 ${mark}`,
    en: ({ mark }: Mark) => `Mobile number: its second digit is 3 to 9, here ${mark}`,
  },
  'phone-length': {
    zh: ({ number }: { readonly number: string }) => `带区号的电话 ${number} 位数不对，区号后应为 7 位或 8 位`,
    en: ({ number }: { readonly number: string }) => `Telephone ${number}: 7 or 8 digits stand behind an area code`,
  },
};

interface Ends {
  readonly first: string;
  readonly last: string;
}

/** What can be wrong with ranges of numbers. */
const ofRanges = {
  'range-form': {
    zh: ({ text }: { readonly text: string }) => `号段“${text}”不是“起号—止号”`,
    en: ({ text }: { readonly text: string }) => `The range “${text}” is no “first—last”`,
  },
  'range-none': {
    zh: ({ text }: { readonly text: string }) => `“${text}”中没有“起号—止号”式的号段`,
    en: ({ text }: { readonly text: string }) => `There is no range “first—last” in “${text}”`,
  },
  'range-order': {
    zh: ({ first, last }: Ends) => `号段止号 ${last} 小于起号 ${first}，疑前后颠倒或抄错`,
    en: ({ first, last }: Ends) => `The range ends at ${last}, below its first ${first}: exchanged or miscopied`,
  },
  'range-length': {
    zh: ({ first, last }: { readonly first: number; readonly last: number }) =>
      `起号 ${first} 位，止号 ${last} 位，${Math.abs(first - last) === 1 ? '疑漏一位' : '位数不等'}`,
    en: ({ first, last }: { readonly first: number; readonly last: number }) =>
      `The range begins with ${first} digits and ends with ${last}${Math.abs(first - last) === 1 ? ', one probably lost' : ''}`,
  },
  'range-shared': {
    zh: ({ one, other }: { readonly one: string; readonly other: string }) => `号段 ${one} 与 ${other} 重叠`,
    en: ({ one, other }: { readonly one: string; readonly other: string }) => `The ranges ${one} and ${other} share numbers`,
  },
  'range-overlap': {
    zh: ({ one, other }: { readonly one: string; readonly other: string }) => `号段 ${one} 与 ${other} 重叠，请核对。`,
    en: ({ one, other }: { readonly one: string; readonly other: string }) => `The ranges ${one} and ${other} share numbers: please check.`,
  },
  'range-books': {
    zh: ({ count, books, each }: { readonly count: number; readonly books: number; readonly each: number }) =>
      `号段共 ${count} 份，${books} 本按每本 ${each} 份应为 ${books * each} 份，请核对本数和号段。`,
    en: ({ count, books, each }: { readonly count: number; readonly books: number; readonly each: number }) =>
      `The ranges hold ${count}, but ${some(books, 'book')} of ${each} make ${books * each}: check the books and the ranges.`,
  },
  'range-count': {
    zh: ({ count, told }: { readonly count: number; readonly told: number }) => `号段共 ${count} 份，文中写 ${told} 份，请核对份数和号段。`,
    en: ({ count, told }: { readonly count: number; readonly told: number }) =>
      `The range holds ${count}, the text says ${told}: check the count and the range.`,
  },
};

const blank = (label: string): string => kindTerm('en', 'blank', label);

/** What else there is to look at in a notice's text. */
const ofTexts = {
  'place-code': {
    zh: ({ code, area, name }: { readonly code: string; readonly area: string; readonly name: string }) =>
      `号码中的区划代码 ${code} 是${area || '未知地区'}，文中为“${name}”，请核对。`,
    en: ({ code, area, name }: { readonly code: string; readonly area: string; readonly name: string }) =>
      `Area code ${code} in the number is ${area || 'an unknown place'}, the text says “${name}”: please check.`,
  },
  'place-register': {
    zh: ({ code, area, name }: { readonly code: string; readonly area: string; readonly name: string }) =>
      `号码中的区划代码 ${code} 登记为“${area}”，文中为“${name}”，请核对。`,
    en: ({ code, area, name }: { readonly code: string; readonly area: string; readonly name: string }) =>
      `Area code ${code} in the number is registered as “${area}”, the text says “${name}”: please check.`,
  },
  'no-day': {
    zh: ({ day }: { readonly day: string }) => `日期 ${day} 不存在，请核对。`,
    en: ({ day }: { readonly day: string }) => `There is no day ${day}: please check.`,
  },
  'not-less': {
    zh: ({ label, value, limit }: { readonly label: string; readonly value: number; readonly limit: number }) =>
      `“${label}”${value} 不小于原来的 ${limit}，请核对，或前后写反。`,
    en: ({ label, value, limit }: { readonly label: string; readonly value: number; readonly limit: number }) =>
      `“${blank(label)}” ${value} is not below the ${limit} of before: please check, the two may be exchanged.`,
  },
  'stop-in-number': {
    zh: (_: Nothing) => '号码中间夹有句号，请核对。',
    en: (_: Nothing) => 'A full stop stands inside a number: please check.',
  },
  missing: {
    zh: ({ label }: { readonly label: string }) => `缺少“${label}”。`,
    en: ({ label }: { readonly label: string }) => `“${blank(label)}” is missing.`,
  },
  forbidden: {
    zh: ({ word, why }: { readonly word: string; readonly why: string }) => `“${word}”不宜刊登（${why}），请改写或请示。`,
    en: ({ word, why }: { readonly word: string; readonly why: string }) =>
      `“${word}” may not be printed (${why}): reword it or ask the desk.`,
  },
  'too-soon': {
    zh: ({ label, day, least, first }: { readonly label: string; readonly day: string; readonly least: number; readonly first: string }) =>
      `“${label}”${day} 距见报日 ${first} 不足 ${least} 天，请核对。`,
    en: ({ label, day, least, first }: { readonly label: string; readonly day: string; readonly least: number; readonly first: string }) =>
      `“${blank(label)}” ${day} is less than ${some(least, 'day')} after the run of ${first}: please check.`,
  },
  'not-a-word': {
    zh: ({ label, value }: { readonly label: string; readonly value: string }) => `“${label}”填的是“${value}”，像是填错了一栏。`,
    en: ({ label, value }: { readonly label: string; readonly value: string }) =>
      `“${blank(label)}” holds “${value}”: probably meant for another blank.`,
  },
};

const table = { ...anyNumber, ...ofPersons, ...ofPapers, ...ofRanges, ...ofTexts };

type SaidKey = keyof typeof table;

/** Names a sentence with what it is told with, so that it can be told in any language. */
export const said = <Key extends SaidKey>(key: Key, particulars: Parameters<(typeof table)[Key]['zh']>[0]): Said => ({
  key,
  with: { ...particulars } as Said['with'],
});

/** What was said, in a language; '' for a sentence nobody here knows. */
export function saySaid(language: Language, { key, with: particulars, probable }: Said): string {
  if (!Object.hasOwn(table, key)) return '';
  const sentence = table[key as SaidKey][language] as (particulars: Said['with']) => string;
  return sentence(particulars) + closing(language, probable);
}

/** What to do about it, behind a sentence that says that something cannot be right. */
function closing(language: Language, probable: string | undefined): string {
  if (probable === undefined) return '';
  if (language === 'zh') return probable === '' ? '，请核对原件。' : `，或为 ${probable}。`;
  return probable === '' ? ': see the original.' : `: perhaps ${probable}.`;
}

/** Something said of a notice, told in a language; what was kept as a sentence only stands as it was kept. */
export const sayTold = (language: Language, { message, said: data }: Told): string =>
  (data === undefined ? '' : saySaid(language, data)) || message;
