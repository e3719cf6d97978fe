import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKS, checkNumber, numberType } from '../../../shared/notice/checks/check.ts';
import { creditCheckDigit } from '../../../shared/notice/checks/credit-code.ts';
import { identityCheckDigit } from '../../../shared/notice/checks/identity.ts';
import { hybridCheckDigit } from '../../../shared/notice/checks/mod-11-10.ts';
import { organisationCheckDigit } from '../../../shared/notice/checks/organisation.ts';
import { checkRange, checkRanges } from '../../../shared/notice/checks/ranges.ts';
import { vehicleCheckDigit } from '../../../shared/notice/checks/vin.ts';
import { readNotice } from '../../../shared/notice/read.ts';
import { saySaid } from '../../../shared/words/findings.ts';

interface Case {
  readonly type: string;
  readonly value: string;
  readonly valid: boolean;
  readonly why: string;
  readonly sex?: string;
  readonly birth?: string;
  readonly disputed?: boolean;
  readonly conflict?: boolean;
}
const { cases } = JSON.parse(readFileSync(new URL('../../fixtures/cases/id-numbers.json', import.meta.url), 'utf8')) as { cases: Case[] };

describe('id-numbers.json', () => {
  test.each(cases.filter((each) => !each.disputed && !each.conflict))(
    '$type $value: $valid, $why',
    ({ type, value, valid, sex, birth }) => {
      const checked = checkNumber(type, value);
      expect(checked.verdict).toBe(valid ? 'valid' : 'invalid');
      expect(checked.message).toMatch(/^[^。]+。$/);
      if (sex !== undefined) expect(checked.message).toContain(sex);
      if (birth !== undefined) expect(checked.message).toContain(birth);
      if (checked.probable !== '') expect(checkNumber(type, checked.probable).verdict).toBe('valid');
    },
  );
});

describe('check digits worked by hand', () => {
  test('identity card, MOD 11-2', () => {
    // 1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 × 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2
    // = 7 + 9 + 0 + 5 + 0 + 20 + 2 + 9 + 24 + 27 + 7 + 18 + 30 + 5 + 0 + 0 + 4 = 167; 167 mod 11 = 2; row 1 0 X 9 8 7 6 5 4 3 2 → X
    expect(identityCheckDigit('11010519491231002')).toBe('X');
  });

  test('unified credit code, modulo 31', () => {
    // 9 1 1 1 0 0 0 0 6 0 0 0 3 7 3 4 1 × 1 3 9 27 19 26 16 17 20 29 25 13 8 24 10 30 28
    // = 9 + 3 + 9 + 27 + 0 … + 120 + 0 + 0 + 0 + 24 + 168 + 30 + 120 + 28 = 538; 538 mod 31 = 11; 31 − 11 = 20 → 0-9 A-H J K L: L = 20
    expect(creditCheckDigit('91110000600037341')).toBe('L');
  });

  test('organisation code, modulo 11', () => {
    // D = 13: 13·3 + 2·7 + 1·9 + 4·10 + 3·5 + 5·8 + 6·4 + 9·2 = 39 + 14 + 9 + 40 + 15 + 40 + 24 + 18 = 199; 199 mod 11 = 1; 11 − 1 = 10 → X
    expect(organisationCheckDigit('D2143569')).toBe('X');
  });

  test('registration and food licence, MOD 11,10', () => {
    // 1 3 4 1 1: product 10 → (10+1)%10 = 1 → 2; (2+3) = 5 → 10; (10+4)%10 = 4 → 8; (8+1) = 9 → 18%11 = 7; (7+1) = 8 → 16%11 = 5; 11 − 5 = 6
    expect(hybridCheckDigit('13411')).toBe('6');
    expect(hybridCheckDigit('11010800000001')).toBe('6');
  });

  test('vehicle, place 9', () => {
    // 1M8GDM9A_KP042788: 1·8 + 4·7 + 8·6 + 7·5 + 4·4 + 4·3 + 9·2 + 1·10 + 0 + 2·9 + 7·8 + 0·7 + 4·6 + 2·5 + 7·4 + 8·3 + 8·2
    // = 8 + 28 + 48 + 35 + 16 + 12 + 18 + 10 + 18 + 56 + 0 + 24 + 10 + 28 + 24 + 16 = 351; 351 mod 11 = 10 → X
    expect(vehicleCheckDigit('1M8GDM9AXKP042788')).toBe('X');
  });
});

describe('each number says what is wrong and what it probably should be', () => {
  test.each([
    ['id18', '34110219900307123', '身份证号应为 18 位，现为 17 位，疑漏一位，请核对原件。'],
    ['id18', '34110219900307I233', '身份证号第 15 位的“I”不是数字，或为 341102199003071233。'],
    ['id18', '991102199003071233', '身份证号的“99”不是省级区划代码，请核对原件。'],
    ['id18', '341102199003071233', ''],
    ['id18', '34110219900307002x', ''],
    ['id15', '110105490231002', '身份证号中的出生日期 1949年02月31日 不存在，请核对原件。'],
    ['uscc', '91341125MA2N00001D', '统一社会信用代码末位校验码应为 C，现为 D，末位或前面某位抄错，或为 91341125MA2N00001C。'],
    ['uscc', '91341125MA2NOOOO1C', '统一社会信用代码不用字母 I、O、S、V、Z，第 13 位却是“O”，或为 91341125MA2N00001C。'],
    ['regno15', '34110200001234', '营业执照注册号应为 15 位，现为 14 位，疑漏一位，请核对原件。'],
    ['foodlic', 'JY43411030014856', '食品经营许可证编号在 JY 之后应为 1（销售）、2（餐饮）或 3（食堂），现为 4，请核对原件。'],
    ['foodlic', 'JY1341103OO14856', '食品经营许可证编号在 JY 之后第 8 位的“O”不是数字，或为 JY13411030014856。'],
    ['foodlic', '13411030014856', '食品经营许可证编号应以 JY 开头，现以“13”开头，或为 JY13411030014856。'],
    ['birthcert', '0340842542', '出生医学证明编号首位应为字母，现为数字 0，或为 O340842542。'],
    ['birthcert', 'L34O551954', '出生医学证明编号首位字母之后第 3 位的“O”不是数字，或为 L340551954。'],
    ['birthcert', 'L990551954', '出生医学证明编号第 2、3 位的“99”不是省级区划代码，请核对原件。'],
    ['employment16', '341103001501779', '就业失业登记证编号应为 16 位，现为 15 位，疑漏一位，请核对原件。'],
    ['landContract', '341125102204170002', '土地承包合同编号末尾应有字母 J（家庭承包）或 Q（其他方式），现缺，或为 341125102204170002J。'],
    ['landContract', '341125102204170002T', '土地承包合同编号末位应为 J（家庭承包）或 Q（其他方式），现为“T”，请核对原件。'],
    ['plate', '皖M1234O', '车牌序号不用字母 I、O，第 7 位却是“O”，或为 皖M12340。'],
    ['plate', '皖M1234', '车牌序号应为 5 位（新能源 6 位），现为 4 位，疑漏一位，请核对原件。'],
    ['plate', '皖MD12345', ''],
    ['plate', '皖M12345D', ''],
    ['plate', '皖M1234学', ''],
    ['phone', '1385500123', '手机号应为 11 位，现为 10 位，疑漏一位，请核对原件。'],
    ['phone', '0550-3012345、13855001234', ''],
    ['phone', '400-888-1234', ''],
    ['acctPermit', '13750000123401', '开户许可证核准号首位应为字母 J、L 或 Z，现为“1”，请核对原件。'],
    ['acctPermit', 'J3750000123401', ''],
    ['seal13', '341102001234', '印章编码应为 13 位，现为 12 位，疑漏一位，请核对原件。'],
    ['invoiceCode', '034001900104', ''],
    ['invoiceCode', '03400190010', '发票代码应为 10 位或 12 位，现为 11 位，疑漏一位，请核对原件。'],
    ['invoiceNo', '0234567', '发票号码应为 8 位（数电票 20 位），现为 7 位，疑漏一位，请核对原件。'],
    ['invoiceNo', '24342000000012345678', ''],
    ['vin', 'LSVAU2A37N2I83294', '车辆识别代号不用字母 I、O、Q，第 12 位却是“I”，请核对原件。'],
    ['disabled20', '34110219900307123342', ''],
    ['estateUnit', '341102001001GB00001F00010001', ''],
    ['landCertificate', '皖(2020)滁州市不动产权第0001234号', ''],
  ])('%s %s', (type, value, message) => {
    const checked = checkNumber(type, value);
    if (message === '') expect(checked).toMatchObject({ verdict: 'valid' });
    else expect(checked).toMatchObject({ verdict: 'invalid', message });
  });

  test('a name with | takes the kind the value passes, else the one of its length', () => {
    expect(numberType('uscc|regno15', '341103000123453')).toBe('regno15');
    expect(numberType('uscc|regno15', '341103000123454')).toBe('regno15');
    expect(numberType('uscc|regno15', '91341125MA2N00001D')).toBe('uscc');
  });

  test('a foreign vehicle without check digit is not called wrong', () => {
    expect(checkNumber('vin', 'WBA3A5C50CF256985').verdict).not.toBe('invalid');
    expect(checkNumber('nothing known', '1').verdict).toBe('unchecked');
  });

  test('one wrong digit is always seen where a check digit exists', () => {
    const numbers = [
      ['id18', '341102199003071233'],
      ['uscc', '91341125MA2N00001C'],
      ['regno15', '341103000123453'],
      ['foodlic', 'JY13411030014856'],
      ['orgcode', '60003734-1'],
    ] as const;
    const drawn = fc.tuple(fc.constantFrom(...numbers), fc.nat(17), fc.constantFrom(...'0123456789'));
    fc.assert(
      fc.property(drawn, ([[type, value], at, digit]) => {
        const changed = /\d/.test(value[at] ?? '') ? value.slice(0, at) + digit + value.slice(at + 1) : value;
        expect(checkNumber(type, changed).verdict).toBe(changed === value ? 'valid' : 'invalid');
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('every check is total: any text has a verdict and one sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHECKS.keys(), 'uscc|regno15', ''), fc.string({ unit: 'binary', maxLength: 40 }), (type, value) => {
        const checked = checkNumber(type, value);
        expect(checked.message.endsWith('。')).toBe(true);
      }),
      { seed: 12, numRuns: 1000 },
    );
  });
});

describe('ranges of bills', () => {
  test('a lost digit is measured by what the books leave', () => {
    const text = '01158401—01158425，0376676—00376700，01162801—01162825，01160776—01160800，01161151—01161200';
    // 25 + 25 + 25 + 50 = 125; 6 books × 25 = 150; 25 are left: 00376700 − 25 + 1 = 00376676
    const { ranges, total, sumFault } = checkRanges(text, 6);
    expect(ranges.map((range) => range.count)).toEqual([25, 0, 25, 25, 50]);
    expect(ranges[1]?.checked.probable).toBe('00376676');
    expect([total, sumFault]).toEqual([125, undefined]);
    expect(checkRange('02584251—0258425').checked.message).toBe('起号 8 位，止号 7 位，疑漏一位，或为 02584275。');
  });

  test('order, sum and overlap', () => {
    expect(checkRange('02584275—02584251').checked).toMatchObject({ verdict: 'invalid', probable: '02584251—02584275' });
    expect(checkRange('00000001—00000025')).toMatchObject({ count: 25, checked: { verdict: 'valid' } });
    const { sumFault } = checkRanges('00000001—00000025', 2);
    expect(sumFault && saySaid('zh', sumFault)).toBe('号段共 25 份，2 本按每本 25 份应为 50 份，请核对本数和号段。');
    expect(checkRanges('00000001—00000025、00000020—00000044', 2).overlap).toEqual({
      one: '00000001—00000025',
      other: '00000020—00000044',
    });
    expect(checkNumber('serialRanges', '00000001至00000025').verdict).toBe('valid');
  });
});

describe('a range in any notice', () => {
  const found = (range: string, behind: string): readonly string[] =>
    readNotice(`滁州市小满书店遗失提货单，流水号：${range}${behind}，声明作废。`)
      .findings.filter(({ kind }) => kind !== 'missing')
      .map(({ kind, message }) => `${kind} ${message}`);

  test('is checked as one, and against what the text says it holds', () => {
    expect(found('00340001—00340050', '，共50份')).toEqual([]);
    expect(found('00340001-00340050', '，共40份')).toEqual(['books 号段共 50 份，文中写 40 份，请核对份数和号段。']);
    expect(found('0340001至00340050', '，共50份')).toEqual(['range 起号 7 位，止号 8 位，疑漏一位，或为 00340001。']);
    expect(found('00340050—00340001', '')).toEqual([
      'range 号段止号 00340001 小于起号 00340050，疑前后颠倒或抄错，或为 00340001—00340050。',
    ]);
  });

  test('is none where years, a day or a telephone stand', () => {
    const numbers = (words: string): readonly string[] =>
      readNotice(`遗失王丽2021—2023年档案，${words}，声明作废。`).numbers.map(({ type }) => type);
    expect(numbers('2021-05-18办理')).toEqual([]);
    expect(numbers('联系电话：0550-3012345')).toEqual(['phone']);
  });
});
