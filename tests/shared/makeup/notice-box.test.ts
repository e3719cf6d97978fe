import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { level } from '../../../shared/flow/level.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { noticeLine } from '../../../shared/line/house.ts';
import {
  boxDivision,
  boxItems,
  boxLines,
  boxStyle,
  gapsIn,
  give,
  packBox,
  whiteAtFoot,
  whiteIn,
  widestGap,
} from '../../../shared/makeup/notice-box.ts';
import type { PrintedNotice } from '../../../shared/notice/notice.ts';
import { gridOf } from '../../../shared/sheet/grid.ts';
import { sheets } from '../../../shared/sheet/sheets.ts';
import { notice } from '../../support/notices.ts';

const grid = gridOf(sheets.tabloid, sheets.tabloid.lineHeights[0]!);
const noticesOf = (lengths: readonly number[]): readonly PrintedNotice[] => lengths.map((length, i) => notice('遗失声明', length, i));
const notices = noticesOf(Array.from({ length: 15 }, (_, i) => 32 + (i % 3) * 4));
const division = { width: 6, columns: 5 };

describe('a box some lines deeper than its notices need', () => {
  const composer = new Composer(squares);
  const lines = boxLines(boxItems(notices, composer, grid, division), grid, division.columns);
  const made = (deeper: number) => {
    const cells = { ...division, column: 0, line: 0, lines: lines + deeper };
    const packed = packBox(notices, composer, grid, cells);
    const gap = widestGap(packed, grid, cells);
    const feet = packed.columns.map((column) => {
      const white = whiteIn(column, packed.items, grid, cells);
      return white - Math.min(white, gap * gapsIn(column, packed.items));
    });
    return { gap, lowest: Math.max(...feet) };
  };
  test('as deep as need be, the space between notices is the house’s widest at most', () => {
    expect(made(0).gap).toBe(boxStyle.mostGap);
  });
  test.each([1, 2])('%i deeper: its columns end at the foot all the same, the notices further apart', (deeper) => {
    expect(made(deeper).lowest).toBeLessThan(noticeLine);
  });
  test('far deeper: the space is twice the house’s widest, no more', () => {
    expect(made(20).gap).toBe(2 * boxStyle.mostGap);
  });
});

describe('the columns of a box', () => {
  const composer = new Composer(squares);
  test('white is counted in the columns that hold something, and all of one that holds nothing', () => {
    // Two notices of three lines in three columns: both others are as deep, the third is three lines of white.
    const two = noticesOf([45, 45]);
    const items = boxItems(two, composer, grid, { width: 6, columns: 5 });
    const lines = items[0]!.lines.length;
    expect(items.map((item) => item.lines.length)).toEqual([lines, lines]);
    expect(whiteAtFoot(level(items, 2, give), 2)).toBe(0);
    expect(whiteAtFoot(level(items, 3, give), 3)).toBe(lines);
  });
  test('are one fewer than basic columns where one would be short of all but its first notice', () => {
    // Ten notices of equal length: two each in five columns, but in six two columns would hold one only.
    expect(boxDivision(noticesOf(Array.from({ length: 10 }, () => 45)), composer, grid, 6)).toBe(5);
    expect(boxDivision(noticesOf(Array.from({ length: 12 }, () => 36)), composer, grid, 6)).toBe(6);
  });
});
