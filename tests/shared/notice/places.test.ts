import fc from 'fast-check';
import { expect, test } from 'vitest';
import { townOf, villageOf } from '../../../shared/notice/checks/area.ts';
import { TOWNS, VILLAGES } from '../../../shared/notice/checks/divisions.data.ts';
import { placeDoubts } from '../../../shared/notice/places.ts';

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
      expect(doubt?.message).toBe(`号码中的区划代码 ${code} 登记为“${name}”，文中为“${written}”，请核对。`);
      expect([doubt?.from, doubt?.to]).toEqual([before.length, before.length + written.length]);
    }),
    { seed: 3411, numRuns: 500 },
  );
});

test('where no register is at hand nothing is said of the village', () => {
  expect(placeDoubts('landContract', '320102001001170002J', '遗失玄武区某镇某村陈庆初的合同')).toEqual([]);
});
