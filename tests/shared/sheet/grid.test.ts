import { describe, expect, test } from 'vitest';
import { countDay, isDay, weekday } from '../../../shared/sheet/day.ts';
import { baselineIn, baselineOf, cellsRect, columnsWidth, gridOf, lineTop, typeArea } from '../../../shared/sheet/grid.ts';
import { emsAt, emsIn, inMillimetres, millimetres, points } from '../../../shared/sheet/length.ts';
import { overlap, within } from '../../../shared/sheet/rect.ts';
import { sheets } from '../../../shared/sheet/sheets.ts';

describe('lengths', () => {
  test('a millimetre is 2.835 pt, and comes back as a millimetre', () => {
    expect(millimetres(1)).toBe(2835);
    expect(inMillimetres(millimetres(390))).toBe(390);
    expect(inMillimetres(points(9))).toBe(3.175);
  });

  test('ems of a size: 13 characters of 9 pt are 117 pt, and 117 pt hold 13 of them', () => {
    expect(emsAt(13_000, points(9))).toBe(points(117));
    expect(emsIn(points(117), points(9))).toBe(13_000);
    expect(emsIn(points(117), points(7.5))).toBe(15_600);
  });
});

describe('the broadsheet grid', () => {
  const grid = gridOf(sheets.broadsheet, points(12));

  test('eight basic columns of thirteen characters and one-character gutters are 111 cells of 9 pt', () => {
    expect(columnsWidth(grid, 8)).toBe(points(999));
    expect(columnsWidth(grid, 1)).toBe(points(117));
    expect(columnsWidth(grid, 2)).toBe(points(27 * 9));
  });

  test('490 mm hold 115 lines of 12 pt and 123 of 11.25 pt', () => {
    expect(grid.lines).toBe(115);
    expect(gridOf(sheets.broadsheet, points(11.25)).lines).toBe(123);
  });

  test('the columns stand in the middle of the sheet, the lines hang from 27.5 mm', () => {
    const area = typeArea(grid);
    expect(area.x * 2 + area.width).toBe(sheets.broadsheet.width - 1 + ((sheets.broadsheet.width + 1) % 2));
    expect(inMillimetres(area.y)).toBe(27.5);
    expect(within(area, { x: 0, y: 0, width: sheets.broadsheet.width, height: sheets.broadsheet.height })).toBe(true);
  });

  test('a baseline lies 880 thousandths of the body below the em box, the box in the middle of the line', () => {
    // (12 − 9) / 2 + 0.88 × 9 = 1.5 + 7.92 pt
    expect(baselineIn(points(12), points(9))).toBe(9420);
    expect(baselineOf(grid, 3)).toBe(lineTop(grid, 3) + 9420);
  });

  test('cells stand at column edges and line tops', () => {
    const rect = cellsRect(grid, { column: 2, width: 3, line: 10, lines: 4 });
    expect(rect).toEqual({ x: grid.left + 28 * points(9), y: grid.top + points(120), width: 41 * points(9), height: points(48) });
  });
});

test('rectangles that touch do not overlap', () => {
  const a = { x: 0, y: 0, width: 10, height: 10 };
  expect(overlap(a, { x: 10, y: 0, width: 5, height: 5 })).toBe(false);
  expect(overlap(a, { x: 9, y: 9, width: 5, height: 5 })).toBe(true);
});

describe('days', () => {
  test('weekdays of days looked up in a calendar', () => {
    expect(['2020-03-03', '2000-02-29', '1999-12-31', '2026-11-23'].map(weekday)).toEqual([2, 2, 5, 1]);
  });

  test('leap days exist only in leap years', () => {
    expect(['2020-02-29', '2000-02-29', '2021-02-29', '1900-02-29', '2020-13-01', '2020-00-10', '2020-4-1', 'x'].map(isDay)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('a day follows the day before it, across months and leap years', () => {
    expect(countDay('2020-03-01') - countDay('2020-02-28')).toBe(2);
    expect(countDay('2021-03-01') - countDay('2021-02-28')).toBe(1);
    expect(countDay('2021-01-01') - countDay('2020-01-01')).toBe(366);
  });
});
