import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaCaution, areaNamed, countiesOf, countyOf, townOf, villageOf } from '../../../shared/notice/checks/area.ts';
import { COUNTIES, TOWNS, VILLAGES } from '../../../shared/notice/checks/divisions.data.ts';
import { placeDoubts } from '../../../shared/notice/places.ts';
import { saySaid } from '../../../shared/words/findings.ts';

const villages = Object.entries(VILLAGES).flatMap(([town, names]) =>
  names.split(' ').map((village) => ({ code: town + village.slice(0, 3), town: TOWNS[town] ?? '', name: village.slice(3) })),
);
const county = (code: string): string =>
  ({ '341125': '定远县', '341126': '凤阳县', '341122': '来安县', '341124': '全椒县' })[code.slice(0, 6)] ?? '';
const inCounties = villages.filter(({ code, town, name }) => county(code) !== '' && /[镇乡]$/.test(town) && /村$/.test(name));
const contract = (code: string): string => `${code}170002J`;

test('the register is whole: every village has a town, a number of its own and a name without its committee', () => {
  expect(villages.length).toBe(1_267);
  expect(new Set(villages.map(({ code }) => code)).size).toBe(villages.length);
  for (const { code, town, name } of villages) {
    expect([town, name], code).toEqual([townOf(code), villageOf(code)]);
    expect(name, code).toMatch(/^[\p{Script=Han}\d]{2,20}$/u);
    expect(name, code).not.toMatch(/委会$/);
  }
});

test('a contract whose place agrees with its number says nothing, in any village of the four counties', () => {
  expect(inCounties.length).toBe(590);
  for (const { code, town, name } of inCounties)
    expect(placeDoubts('landContract', contract(code), `遗失${county(code)}${town}${name}东组陈庆初的合同，编号：`), code).toEqual([]);
});

test('a village written with another character is queried where it stands, with the name of the register', () => {
  fc.assert(
    fc.property(fc.constantFrom(...inCounties), fc.constantFrom('甲', '乙', '杨'), ({ code, town, name }, other) => {
      const written = other + name.slice(1);
      fc.pre(written !== name);
      const before = `遗失${county(code)}${town}`;
      const [doubt] = placeDoubts('landContract', contract(code), `${before}${written}东组陈庆初的合同`);
      expect(doubt && saySaid('zh', doubt.said)).toBe(`号码中的区划代码 ${code} 登记为“${name}”，文中为“${written}”，请核对。`);
      expect([doubt?.from, doubt?.to]).toEqual([before.length, before.length + written.length]);
    }),
    { seed: 3411, numRuns: 500 },
  );
});

test('where no register is at hand nothing is said of the village', () => {
  expect(placeDoubts('landContract', '320102001001170002J', '遗失玄武区某镇某村陈庆初的合同')).toEqual([]);
});

test('every county of the country is known by its six digits', () => {
  const all = Object.keys(COUNTIES).flatMap(countiesOf);
  expect(all.length).toBe(2_978);
  expect(new Set(all.map(([code]) => code)).size).toBe(all.length);
  for (const [code, name] of all) expect([countyOf(code), name], code).toEqual([name, expect.stringMatching(/^\p{Script=Han}{2,}/u)]);
});

test('a place is named as far as its code tells, the house’s own without its prefecture', () => {
  expect(
    ['341103', '320102', '320100', '320101', '110101', '429004', '429900', '719999', '990000'].map((code) => `${code} ${areaNamed(code)}`),
  ).toEqual([
    '341103 安徽省南谯区',
    '320102 江苏省南京市玄武区',
    '320100 江苏省南京市',
    '320101 江苏省南京市',
    '110101 北京市东城区',
    '429004 湖北省仙桃市',
    '429900 湖北省',
    '719999 台湾省',
    '990000 ',
  ]);
});

test('a paper anywhere is told that a number is of another county of its prefecture than the text names', () => {
  const [doubt] = placeDoubts('uscc', '91320102MA1ABCDE2F', '南京市鼓楼区小满书店遗失公章');
  expect(doubt).toMatchObject({ from: 3, to: 6 });
  expect(doubt && saySaid('zh', doubt.said)).toBe('号码中的区划代码 320102 是江苏省南京市玄武区，文中为“鼓楼区”，请核对。');
  expect(placeDoubts('uscc', '91320102MA1ABCDE2F', '南京市玄武区小满书店（原在鼓楼区）遗失公章')).toEqual([]);
  expect(placeDoubts('uscc', '91110101MA1ABCDE2F', '北京市朝阳区小满书店遗失公章')).toHaveLength(1);
  expect(placeDoubts('uscc', '91320101MA1ABCDE2F', '南京市鼓楼区小满书店遗失公章')).toEqual([]);
  expect(placeDoubts('uscc', '91320102MA1ABCDE2F', '苏州市姑苏区小满书店遗失公章')).toEqual([]);
});

test('far from the house only names in full count: 新华 is a bookshop and 城区 any town', () => {
  expect(placeDoubts('uscc', '91130102MA1ABCDE2F', '新华书店桥西分店遗失公章')).toEqual([]);
  expect(placeDoubts('uscc', '91140303MA1ABCDE2F', '城区小满书店遗失公章')).toEqual([]);
});

test('a code that its prefecture does not list today is queried at home, and not far away, where counties were renamed without our knowing', () => {
  const caution = areaCaution('341121');
  expect(caution && saySaid('zh', caution)).toBe('区划代码 341121 不在滁州现行名单内，请核对。');
  expect(areaCaution('320123')).toBeUndefined();
  expect(placeDoubts('uscc', '91320123MA1ABCDE2F', '南京市六合区小满书店遗失公章')).toEqual([]);
  const [far] = placeDoubts('uscc', '91320123MA1ABCDE2F', '定远县小满书店遗失公章');
  expect(far && saySaid('zh', far.said)).toBe('号码中的区划代码 320123 是江苏省南京市，文中为“定远县”，请核对。');
});
