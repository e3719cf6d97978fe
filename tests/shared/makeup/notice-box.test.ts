import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { noticeLine } from '../../../shared/line/house.ts';
import { boxItems, boxLines, boxStyle, gapsIn, packBox, whiteIn, widestGap } from '../../../shared/makeup/notice-box.ts';
import type { PrintedNotice } from '../../../shared/notice/notice.ts';
import { gridOf } from '../../../shared/sheet/grid.ts';
import { sheets } from '../../../shared/sheet/sheets.ts';
import { han } from '../../support/copy.ts';

const grid = gridOf(sheets.tabloid, sheets.tabloid.lineHeights[0]!);
const notices: readonly PrintedNotice[] = Array.from({ length: 12 }, (_, i) => ({
  kind: 'lost',
  form: '',
  head: '遗失声明',
  text: han(32 + (i % 3) * 4, i),
  fields: {},
  numbers: [],
  findings: [],
}));
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
