import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitals, percentOf, yuan } from '../../../shared/notice/money.ts';
import { countCharacters, exampleCard, priceOf, type TariffLine, tariffFor } from '../../../shared/notice/tariff.ts';

const plain: TariffLine = {
  name: 'line',
  title: '按行',
  basis: 'line',
  unit: 5000,
  counting: 'plain',
  leastUnits: 1,
  minimum: 0,
  bold: { percent: 0, fen: 0 },
  box: { percent: 0, fen: 0 },
  discounts: [],
  for: [],
};
const measured = { lines: 3, characters: 40, pieces: 2, area: 1071 };
const normal = { bold: false, box: false };

describe('the price by the rate card, worked out by hand', () => {
  test('by lines, characters, pieces and square centimetres begun', () => {
    const price = (change: Partial<TariffLine>) => priceOf({ ...plain, ...change }, measured, normal, 1).total;
    expect(price({})).toBe(15_000);
    expect(price({ basis: 'character', unit: 180 })).toBe(7200);
    expect(price({ basis: 'piece', unit: 10_000 })).toBe(20_000);
    expect(price({ basis: 'area', unit: 600 })).toBe(11 * 600);
  });

  test('least units, the least price, extras in per cent and in fen', () => {
    const line: TariffLine = { ...plain, leastUnits: 4, minimum: 21_111, bold: { percent: 15, fen: 0 }, box: { percent: 0, fen: 2000 } };
    expect(priceOf(line, measured, normal, 1)).toMatchObject({ units: 4, base: 21_111, total: 21_111 });
    // 15 % of 21 111 is 3166.65, to the nearest fen 3167.
    expect(priceOf(line, measured, { bold: true, box: true }, 1)).toMatchObject({ bold: 3167, box: 2000, each: 26_278 });
  });

  test('of the discounts the largest number of insertions reached counts', () => {
    const line: TariffLine = {
      ...plain,
      discounts: [
        { insertions: 6, percent: 25 },
        { insertions: 3, percent: 10 },
      ],
    };
    const total = (insertions: number) => priceOf(line, measured, normal, insertions).total;
    expect([1, 2, 3, 5, 6].map(total)).toEqual([15_000, 30_000, 40_500, 67_500, 67_500]);
  });

  test('characters by the house’s counting', () => {
    const text = '遗失 JY13411030014856，Tel 0550';
    expect(countCharacters(text, 'plain')).toBe(2 + 16 + 1 + 3 + 4);
    expect(countCharacters(text, 'pairs')).toBe(2 + 8 + 1 + 2 + 2);
    expect(countCharacters(text, 'runs')).toBe(2 + 1 + 1 + 1 + 1);
  });

  test('the line for a form: its own, its kind’s, any', () => {
    expect(tariffFor(exampleCard, 'lost', 'identity')?.name).toBe('piece');
    expect(tariffFor(exampleCard, 'auction', 'auction')?.name).toBe('area');
    expect(tariffFor(exampleCard, 'lost', 'birth')?.name).toBe('line');
    expect(tariffFor([], 'lost', 'birth')).toBeUndefined();
  });
});

describe('laws of prices', () => {
  const extra = fc.record({ percent: fc.nat(200), fen: fc.nat(10_000) });
  const tariff: fc.Arbitrary<TariffLine> = fc.record({
    name: fc.constant('x'),
    title: fc.constant('x'),
    basis: fc.constantFrom('line', 'character', 'piece', 'area'),
    unit: fc.nat(100_000),
    counting: fc.constantFrom('plain', 'pairs', 'runs'),
    leastUnits: fc.nat(30),
    minimum: fc.nat(100_000),
    bold: extra,
    box: extra,
    discounts: fc.constant([]),
    for: fc.constant([]),
  });
  const size = fc.record({ lines: fc.nat(200), characters: fc.nat(3000), pieces: fc.nat(20), area: fc.nat(100_000) });
  const style = fc.record({ bold: fc.boolean(), box: fc.boolean() });

  test('whole fen, never below nothing, and what is larger or runs longer never costs less', () => {
    fc.assert(
      fc.property(tariff, size, size, style, fc.integer({ min: 1, max: 30 }), (line, one, more, look, insertions) => {
        const small = priceOf(line, one, look, insertions);
        for (const part of Object.values(small)) expect(Number.isSafeInteger(part) && part >= 0).toBe(true);
        expect(small.total).toBe(small.each * insertions - small.discount);
        const larger = {
          lines: one.lines + more.lines,
          characters: one.characters + more.characters,
          pieces: one.pieces + more.pieces,
          area: one.area + more.area,
        };
        expect(priceOf(line, larger, look, insertions).total).toBeGreaterThanOrEqual(small.total);
        expect(priceOf(line, one, look, insertions + 1).total).toBeGreaterThanOrEqual(small.total);
      }),
      { seed: 20200303, numRuns: 300 },
    );
  });
});

describe('money', () => {
  test('per cent to the nearest fen, halves up', () => {
    expect([percentOf(50, 1), percentOf(49, 1), percentOf(150, 1), percentOf(999, 10)]).toEqual([1, 0, 2, 100]);
  });

  test('as figures and in the capitals of a receipt', () => {
    expect([yuan(0), yuan(5), yuan(12_050), yuan(-15_000)]).toEqual(['0.00', '0.05', '120.50', '-150.00']);
    const said = (amount: number) => capitals(amount);
    expect(said(0)).toBe('零元整');
    expect(said(15_000)).toBe('壹佰伍拾元整');
    expect(said(10_500)).toBe('壹佰零伍元整');
    expect(said(12_050)).toBe('壹佰贰拾元伍角');
    expect(said(12_005)).toBe('壹佰贰拾元零伍分');
    expect(said(1_000_000_00)).toBe('壹佰万元整');
    expect(said(1_0001_0000_00)).toBe('壹亿零壹万元整');
    expect(said(1_0203_00)).toBe('壹万零贰佰零叁元整');
    expect(said(35)).toBe('叁角伍分');
    expect(said(5)).toBe('伍分');
    expect(said(-100)).toBe('负壹元整');
  });
});
