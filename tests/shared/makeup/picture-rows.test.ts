import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flattest, naturalLines, type PictureNeed, tallest } from '../../../shared/makeup/arrange.ts';
import { pictureOrders, pictureRows } from '../../../shared/makeup/picture-rows.ts';
import type { Proposal } from '../../../shared/makeup/propose.ts';
import { type Cells, gridOf } from '../../../shared/sheet/grid.ts';
import { points } from '../../../shared/sheet/length.ts';
import { sheets } from '../../../shared/sheet/sheets.ts';

const grid = gridOf(sheets.broadsheet, points(12));
const columns = grid.columns;
const need = (ratio: number): PictureNeed => ({ ratio, captionLines: Array(columns + 1).fill(1) });

const proposals = (needs: readonly PictureNeed[], lines: number, depth: number, wide = columns): readonly Proposal[] =>
  pictureRows({ top: 0, bottoms: Array<number>(wide).fill(depth), leastLeg: 4 }, lines, pictureOrders(grid, wide, needs));

/** Every cell of the area with what stands in it; throws where two meet or something stands outside. */
function map({ legs, slots }: Proposal, wide: number, depth: number): string[] {
  const rows = Array.from({ length: depth }, () => Array<string>(wide).fill('.'));
  const put = ({ column, width, line, lines }: Cells, name: string): void => {
    for (let y = line; y < line + lines; y++)
      for (let x = column; x < column + width; x++) {
        if (rows[y]?.[x] !== '.') throw new Error(`${name} on ${rows[y]?.[x] ?? 'nothing'} at ${x},${y}`);
        rows[y]![x] = name;
      }
  };
  for (const { column, from, to } of legs) put({ column, width: 1, line: from, lines: to - from }, 't');
  for (const { picture, cells } of slots) put(cells, String(picture));
  return rows.map((row) => row.join(''));
}

describe('a picture page', () => {
  test('two pictures and sixteen lines: the text level over all columns, the pictures as high together as is left', () => {
    // Eight columns are 111 cells of 9 pt: at 3 to 2 a picture over all of them is 666 pt high, 55.5 lines of 12; two of them, their captions and the white between, are 113.
    const [best] = proposals([need(1500), need(1500)], 16, 116);
    expect(best!.legs).toEqual(Array.from({ length: 8 }, (_, column) => ({ column, from: 0, to: 2 })));
    expect(best!.slots.map(({ cells, imageLines }) => [cells.column, cells.width, cells.line, imageLines])).toEqual([
      [0, 8, 3, 55],
      [0, 8, 60, 55],
    ]);
    expect(best!.slots.at(-1)!.cells.line + best!.slots.at(-1)!.cells.lines).toBe(116);
  });

  test('pictures alike stand in the order of the copy, row by row', () => {
    const [best] = proposals(Array<PictureNeed>(10).fill(need(1500)), 6, 105);
    const [, ...others] = best!.slots;
    const placed = others.toSorted((a, b) => a.cells.line - b.cells.line || a.cells.column - b.cells.column);
    expect(placed.map(({ picture }) => picture)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('rows are of unequal heights, the first picture larger than the others, where there are many', () => {
    const [best] = proposals(
      [1500, 1333, 1778, 750, 1500, 1333, 1778, 750].map((ratio) => need(ratio)),
      30,
      105,
    );
    const areas = best!.slots.map(({ cells, imageLines }) => cells.width * imageLines);
    expect(areas[0]).toBe(Math.max(...areas));
    expect(new Set(best!.slots.map(({ imageLines }) => imageLines)).size).toBeGreaterThan(2);
  });

  test('none where the columns do not end level, where there is no picture, or where they would be cropped too far', () => {
    expect(proposals([], 30, 100)).toEqual([]);
    expect(proposals([need(3000)], 30, 110)).toEqual([]);
    const bottoms = [100, 100, 100, 100, 80, 80, 80, 80];
    expect(pictureRows({ top: 0, bottoms }, 30, pictureOrders(grid, columns, [need(1500), need(1500)]))).toEqual([]);
  });

  test('law: all pictures stand once, none cropped too far; all lines have a place; white is two lines beside that between text and pictures, and the last row ends at the foot', () => {
    const ratios = fc.array(fc.constantFrom(1500, 1333, 1778, 750, 1000, 560), { minLength: 1, maxLength: 10 });
    let seen = 0;
    fc.assert(
      fc.property(
        ratios,
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 20, max: 115 }),
        fc.integer({ min: 3, max: 8 }),
        (shapes, lines, depth, wide) => {
          const needs = shapes.map((ratio) => need(ratio));
          const found = proposals(needs, lines, depth, wide);
          seen += found.length;
          expect(found.map(({ cost }) => cost)).toEqual(found.map(({ cost }) => cost).toSorted((a, b) => a - b));
          for (const proposal of found) {
            expect(proposal.slots.map(({ picture }) => picture)).toEqual(needs.map((_, i) => i));
            for (const { picture, cells, imageLines, captionLines } of proposal.slots) {
              const natural = naturalLines(grid, cells.width, needs[picture]!);
              expect(imageLines).toBeGreaterThanOrEqual(Math.ceil((natural * flattest) / 1000));
              expect(imageLines).toBeLessThanOrEqual(Math.floor((natural * tallest) / 1000));
              expect(imageLines + captionLines).toBeLessThanOrEqual(cells.lines);
            }
            expect(proposal.legs.reduce((sum, { from, to }) => sum + to - from, 0)).toBeGreaterThanOrEqual(lines);
            expect(Math.max(...proposal.slots.map(({ cells }) => cells.line + cells.lines))).toBe(depth);
            const rows = map(proposal, wide, depth);
            for (let column = 0; column < wide; column++) {
              const whites =
                rows
                  .map((row) => row[column]!)
                  .join('')
                  .match(/\.+/g) ?? [];
              expect(Math.max(0, ...whites.map(({ length }) => length))).toBeLessThanOrEqual(3);
            }
          }
        },
      ),
      { seed: 20200303, numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(300);
  });
});
