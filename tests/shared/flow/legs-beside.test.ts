import { expect, test } from 'vitest';
import { legsBeside } from '../../../shared/flow/legs-beside.ts';

const legs = [0, 1, 2].map((column) => ({ column, from: 10, to: 50 }));

test('a headline at the head of two columns: text begins beneath it', () => {
  expect(legsBeside(legs, { column: 0, width: 2, line: 10, lines: 8 })).toEqual([
    { column: 0, from: 18, to: 50 },
    { column: 1, from: 18, to: 50 },
    { column: 2, from: 10, to: 50 },
  ]);
});

test('a vertical headline amid a column parts its leg in two, read one after the other; a scrap is left white', () => {
  const cells = { column: 1, width: 1, line: 13, lines: 30 };
  expect(legsBeside(legs, cells)).toEqual([legs[0], { column: 1, from: 10, to: 13 }, { column: 1, from: 43, to: 50 }, legs[2]]);
  expect(legsBeside(legs, cells, 5)).toEqual([legs[0], { column: 1, from: 43, to: 50 }, legs[2]]);
});

test('legs that do not meet it stay as they are, a leg all covered goes', () => {
  expect(legsBeside(legs, { column: 0, width: 3, line: 0, lines: 10 })).toEqual(legs);
  expect(legsBeside(legs, { column: 0, width: 3, line: 50, lines: 4 })).toEqual(legs);
  expect(legsBeside(legs, { column: 2, width: 1, line: 5, lines: 60 })).toEqual(legs.slice(0, 2));
});

test('lines of text and of the headline add up to what there was', () => {
  const lines = (some: typeof legs) => some.reduce((sum, leg) => sum + leg.to - leg.from, 0);
  for (let line = 0; line < 60; line += 7)
    for (let high = 1; high < 50; high += 11) {
      const covered = Math.max(0, Math.min(50, line + high) - Math.max(10, line));
      expect(lines([...legsBeside(legs, { column: 1, width: 2, line, lines: high })])).toBe(120 - 2 * covered);
    }
});
