import { describe, expect, test } from 'vitest';
import { bandsOf } from '../../../shared/flow/around.ts';
import { columnsOf } from '../../../shared/flow/columns.ts';
import type { Leg, SplitWay } from '../../../shared/flow/leg.ts';
import { type Cells, columnLeft, gridOf } from '../../../shared/sheet/grid.ts';
import { points } from '../../../shared/sheet/length.ts';
import { sheets } from '../../../shared/sheet/sheets.ts';

const grid = gridOf(sheets.broadsheet, points(12));
const cell = 9000;
const leg = (column: number, width: number, more: Partial<Leg> = {}): Leg => ({ column, width, from: 10, to: 20, ...more });

/** Widths and the gutters between them, in characters. */
function shape(legs: readonly Leg[], inside?: { readonly x: number; readonly width: number }): readonly number[] {
  const columns = columnsOf(legs, grid, inside);
  return columns.flatMap(({ x, width }, i) => {
    const next = columns[i + 1];
    return next === undefined ? [width / cell] : [width / cell, (next.x - x - width) / cell];
  });
}

describe('columns of a leg', () => {
  test('a basic column, and long ones of 13n + (n−1)', () => {
    expect([1, 2, 3, 8].map((width) => columnsOf([leg(0, width)], grid)[0]!.width / cell)).toEqual([13, 27, 41, 111]);
    expect(columnsOf([{ column: 2, from: 0, to: 5 }], grid)).toEqual([
      { leg: 0, x: columnLeft(grid, 2), width: 13 * cell, from: 0, to: 5 },
    ]);
  });

  // A box of 22 characters inside leaves 20 (Founder's example); here a leg of two columns in a stretch of 20.
  const twenty = { x: columnLeft(grid, 0), width: 20 * cell };
  test.each<[SplitWay, readonly number[]]>([
    ['whole', [9, 2, 9]],
    ['free', [9.5, 1, 9.5]],
    ['uneven', [9, 1, 10]],
  ])('20 characters in two, %s: %j', (way, expected) => {
    expect(shape([leg(0, 2, { split: { columns: 2, way } })], twenty)).toEqual(expected);
  });

  test('五破三: 69 in three are 22, 22 and 23, or 22 with wider gutters', () => {
    expect(shape([leg(0, 5, { split: { columns: 3, way: 'uneven' } })])).toEqual([22, 1, 22, 1, 23]);
    expect(shape([leg(0, 5, { split: { columns: 3, way: 'whole' } })])).toEqual([22, 1.5, 22, 1.5, 22]);
  });

  test('三破二: 41 in two are 20 each; by the grid they are the three basic ones', () => {
    expect(shape([leg(0, 3, { split: { columns: 2, way: 'whole' } })])).toEqual([20, 1, 20]);
    expect(shape([leg(0, 3, { split: { columns: 2, way: 'grid' } })])).toEqual([13, 1, 13, 1, 13]);
  });

  test('more columns than a width has characters for are as many as can be', () => {
    expect(columnsOf([leg(0, 1, { split: { columns: 50, way: 'whole' } })], grid).length).toBe(7);
  });
});

describe('round things', () => {
  const bands = (legs: readonly Leg[], ...things: readonly Cells[]) =>
    bandsOf(columnsOf(legs, grid), things, grid).map(({ x, width, from, to }) => [
      (x - columnLeft(grid, 0)) / cell,
      width / cell,
      from,
      to,
    ]);

  test('nothing in the way: one band', () => {
    expect(bands([leg(0, 3)], { column: 3, width: 2, line: 10, lines: 4 })).toEqual([[0, 41, 10, 20]]);
  });

  test('at the right edge of a long column lines are shortened by it and a gutter', () => {
    expect(bands([leg(0, 3)], { column: 1, width: 2, line: 12, lines: 4 })).toEqual([
      [0, 41, 10, 12],
      [0, 13, 12, 16],
      [0, 41, 16, 20],
    ]);
  });

  test('in its middle rows are parted and read across', () => {
    expect(bands([leg(0, 3)], { column: 1, width: 1, line: 11, lines: 2 })).toEqual([
      [0, 41, 10, 11],
      [0, 13, 11, 12],
      [28, 13, 11, 12],
      [0, 13, 12, 13],
      [28, 13, 12, 13],
      [0, 41, 13, 20],
    ]);
  });

  test('two things, one above the other, and one over the whole width', () => {
    expect(
      bands(
        [leg(0, 2)],
        { column: 0, width: 1, line: 5, lines: 7 },
        { column: 1, width: 1, line: 11, lines: 4 },
        { column: 0, width: 8, line: 18, lines: 10 },
      ),
    ).toEqual([
      [14, 13, 10, 11],
      [0, 13, 12, 15],
      [0, 27, 15, 18],
    ]);
  });

  test('what is narrower than seven characters stays white', () => {
    const columns = columnsOf([leg(0, 2)], grid, { x: columnLeft(grid, 0) + 8 * cell, width: 19 * cell });
    expect(bandsOf(columns, [{ column: 1, width: 1, line: 10, lines: 5 }], grid).map(({ width, from }) => [width / cell, from])).toEqual([
      [19, 15],
    ]);
  });
});
